import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { interestRules } from "../../../src/evidence/interest.ts";
import { linkBases, linkKinds, linkRules } from "../../../src/evidence/rules.ts";
import { leftOutReasons, leftOutRule } from "../../../src/evidence/standing.ts";
import { shortcutRules } from "../../../src/evidence/shortcut-rules.ts";
import { policyRule, tollPolicies } from "../../../src/evidence/toll-policy.ts";

const page = readFileSync(new URL("../../../docs/evidence.md", import.meta.url), "utf8");

test("every rule has its section, and every section is a rule", () => {
  const sections = [...page.matchAll(/^### ([a-z-]+)$/gm)].map(([, name]) => name);
  const rules = [
    ...Object.keys(linkRules),
    ...Object.values(interestRules),
    ...leftOutReasons.map(leftOutRule),
    ...tollPolicies.map(policyRule),
    ...Object.values(shortcutRules),
  ];

  expect(sections.toSorted()).toEqual(rules.toSorted());
});

test("every section on a link begins with the kind that follows from it", () => {
  for (const [rule, { kind }] of Object.entries(linkRules)) {
    expect(page, rule).toMatch(new RegExp(`^### ${rule}\n\n${kind}[.,]`, "m"));
  }
});

test("every kind and basis follows from some rule", () => {
  const conclusions = Object.values(linkRules);

  expect(new Set(conclusions.map(({ basis }) => basis))).toEqual(new Set(linkBases));
  expect(new Set<string>(conclusions.map(({ kind }) => kind)).add("SUPERSEDED_BY")).toEqual(
    new Set(linkKinds),
  );
});
