import { describe, expect, test } from "vitest";
import { linkOf } from "../../../src/evidence/link.ts";
import { linkBases } from "../../../src/evidence/rules.ts";
import { denials } from "./pairs/denials.ts";
import { figures } from "./pairs/figures.ts";
import { scopes } from "./pairs/scopes.ts";
import { sources } from "./pairs/sources.ts";
import { statements } from "./pairs/statements.ts";

const tables = { figures, scopes, sources, denials, statements };
const inverse: Readonly<Record<string, string>> = {
  SUPERSEDES: "SUPERSEDED_BY",
  SUPERSEDED_BY: "SUPERSEDES",
};

for (const [group, table] of Object.entries(tables)) {
  describe(group, () => {
    for (const [why, first, second, kind, basis] of table) {
      test(why, () => {
        const forth = linkOf(first, second);
        const back = linkOf(second, first);

        expect([forth.kind, forth.basis, forth.claimId]).toEqual([kind, basis, second.id]);
        expect(back).toEqual({ ...forth, kind: inverse[kind] ?? kind, claimId: first.id });
      });
    }
  });
}

test("the tables have a pair for every basis, sixty and more in all, each said once", () => {
  const pairs = Object.values(tables).flat();

  expect(pairs.length).toBeGreaterThanOrEqual(60);
  expect(new Set(pairs.map(([why]) => why)).size).toBe(pairs.length);
  expect([...new Set(pairs.map(([, , , , basis]) => basis))].toSorted()).toEqual(
    linkBases.filter((basis) => basis !== "SAME_CLAIM").toSorted(),
  );
});
