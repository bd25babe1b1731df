import { expect, test } from "vitest";
import { canonicalIds } from "../../../src/evidence/identity.ts";
import { interestOf } from "../../../src/evidence/interest.ts";
import { linksOf } from "../../../src/evidence/link.ts";
import { independentOrigins } from "../../../src/evidence/origin.ts";
import { claim, via } from "./small-world.ts";
import * as w from "./small-world.ts";

test("several outlets citing one monitor are one origin, and echoes of each other", () => {
  const [first, ...others] = [w.bbc, w.afp, w.reuters].map((outlet) =>
    claim({ attribution: via(outlet, w.observatory) }),
  );
  if (first === undefined) throw new Error("no claim");

  expect(independentOrigins([first, ...others])).toHaveLength(1);
  expect(linksOf(first, others).map(({ basis }) => basis)).toEqual(["ECHO", "ECHO"]);
});

test.each([
  ["two named origins are two", [via(w.bbc, w.step), via(w.bbc, w.observatory)], 2],
  [
    "unnamed origins of one publisher are one",
    [via(w.bbc, w.monitors), via(w.bbc, w.activists)],
    1,
  ],
  [
    "unnamed origins of two publishers are two",
    [via(w.afp, w.monitors), via(w.bbc, w.activists)],
    2,
  ],
  ["media that one body operates are one", [via(w.bbc, w.sana), via(w.afp, w.television)], 1],
  [
    "a body and its media are one",
    [via(w.bbc, { ...w.spokesman, ...w.government, offices: [] }), via(w.bbc, w.sana)],
    1,
  ],
  ["a relay is no origin", [via(w.bbc, w.afp, w.step), via(w.bbc, w.reuters, w.step)], 1],
  ["a claim without a chain has none", [[]], 0],
] as const)("%s", (_fact, chains, count) => {
  const claims = chains.map((attribution) => claim({ attribution }));

  expect(independentOrigins(claims)).toHaveLength(count);
});

const soldiers = { counts: [w.forces], victimCategory: "GOVERNMENT_FORCES" } as const;
const civilians = { counts: [w.alawites], victimCategory: "CIVILIAN" } as const;

test.each([
  [
    "the government's agency on soldiers",
    { ...soldiers, attribution: via(w.bbc, w.sana) },
    "OWN_LOSSES",
  ],
  ["the government's agency on fighters", { attribution: via(w.bbc, w.sana) }, "ENEMY_LOSSES"],
  [
    "the ministry's spokesman on fighters",
    { attribution: via(w.bbc, w.spokesman) },
    "ENEMY_LOSSES",
  ],
  [
    "the fighters on themselves",
    { attribution: via(w.bbc, { ...w.monitors, ...w.loyalists }) },
    "OWN_LOSSES",
  ],
  ["a party on civilians", { ...civilians, attribution: via(w.bbc, w.sana) }, "OTHER_LOSSES"],
  [
    "a party on both sides",
    { counts: [w.forces, w.loyalists], attribution: via(w.bbc, w.sana) },
    "OTHER_LOSSES",
  ],
  ["an agency of neither side", {}, "THIRD_PARTY"],
  ["a claim that counts nobody", { kind: "OCCURRENCE", figure: null }, "NOT_LOSSES"],
  ["an event without sides", { subject: w.fall }, "UNKNOWN"],
  ["somebody whom nobody knows", { attribution: via(w.bbc, w.stranger) }, "UNKNOWN"],
  [
    "a body of both sides",
    { attribution: via(w.bbc, { ...w.sana, wholes: [w.loyalists.id] }) },
    "UNKNOWN",
  ],
] as const)("%s", (_who, more, kind) => {
  expect(interestOf(claim(more)).kind).toBe(kind);
});

test("the sentence names the body through which a source is a party", () => {
  const { sentence } = interestOf(claim({ attribution: via(w.bbc, w.spokesman) }));

  expect(sentence).toBe(
    "the colonel holds a position in Ministry of Defence, which belongs to Government of Syria, which takes part, on side A of the clashes; the figure counts Assad loyalist fighters: its enemy's losses.",
  );
});

test("what was judged the same has one canonical id, and one more judgement splits it", () => {
  const same = {
    id: "1",
    entities: ["group:b", "group:a"],
    verdict: "POSITIVE",
    judgedAt: "2025-04-01T00:00:00Z",
  } as const;
  const also = { ...same, id: "2", entities: ["group:b", "group:c"] } as const;
  const split = {
    ...also,
    id: "3",
    verdict: "NEGATIVE",
    judgedAt: "2025-04-02T00:00:00Z",
  } as const;

  expect(canonicalIds([same, also]).get("group:c")).toBe("group:a");
  expect([...canonicalIds([split, also, same])].toSorted()).toEqual([
    ["group:a", "group:a"],
    ["group:b", "group:a"],
  ]);
});
