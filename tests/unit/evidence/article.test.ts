import { expect, test } from "vitest";
import { disagreementsAmong } from "../../../src/evidence/disagreements.ts";
import { interestOf } from "../../../src/evidence/interest.ts";
import { linkOf, linksOf } from "../../../src/evidence/link.ts";
import { independentOrigins, publishersOf } from "../../../src/evidence/origin.ts";
import { tollPolicies } from "../../../src/evidence/toll-policy.ts";
import { tollOf } from "../../../src/evidence/toll.ts";
import * as w from "./small-world.ts";

const unverified = { publisherDisclaimer: "NOT_INDEPENDENTLY_VERIFIED" } as const;
const thirteen = w.claim({
  ...unverified,
  id: "claim:soldiers-killed",
  figure: { ...w.figure("AT_LEAST", 13), rawText: "at least 13 soldiers" },
  counts: [w.forces],
  victimCategory: "GOVERNMENT_FORCES",
  cumulative: true,
  attribution: w.via(w.bbc, w.television),
});
const seventy = w.claim({
  ...unverified,
  id: "claim:fighters-killed-step",
  figure: { ...w.figure("ABOUT", 70), rawText: "around 70" },
  published: w.march(6),
  attribution: w.via(w.bbc, w.step),
});
const twentyEight = w.claim({
  ...unverified,
  id: "claim:loyalists-killed-afp",
  figure: { ...w.figure("EXACTLY", 28), rawText: "28 Assad loyalists" },
  attribution: w.via(w.bbc, w.afp, w.monitors),
});
const captured = w.claim({
  ...unverified,
  id: "claim:fighters-captured-step",
  kind: "CAPTURED",
  subject: w.jablehFighting,
  place: w.jableh,
  figure: { ...w.figure("MORE_THAN", 25), rawText: "more than 25 others" },
  published: w.march(6),
});
const notVerified = w.statement({
  id: "claim:figures-not-verified",
  kind: "OTHER",
  polarity: "CANNOT_CONFIRM",
  attribution: w.via(w.bbc),
});
const claims = [thirteen, seventy, twentyEight, captured, notVerified];

test("soldiers and fighters are different people, whoever is asked", () => {
  expect(linkOf(thirteen, seventy)).toEqual({
    claimId: seventy.id,
    kind: "NOT_COMPARABLE",
    basis: "DIFFERENT_PEOPLE",
    rule: "different-people",
    sentence:
      "“around 70” (Step news agency, through BBC) counts Assad loyalist fighters, “at least 13 soldiers” (Syrian state television, through BBC) counts Syrian government forces: different people, so both can be right.",
  });
});

test("28 and around 70 are the one contradiction", () => {
  expect(disagreementsAmong(claims)).toEqual([
    {
      kind: "CONTRADICTS",
      basis: "DISJOINT_FIGURES",
      rule: "disjoint-figures",
      claimIds: [seventy.id, twentyEight.id],
      sentence:
        "“around 70” (Step news agency, through BBC) and “28 Assad loyalists” (monitors cited by AFP, through BBC) both count Assad loyalist fighters, and no number fits both: one means 63 to 77, the other 28.",
    },
  ]);
});

test("were 28 all the dead, around 70 would exceed the whole", () => {
  const all = { ...twentyEight, counts: [], victimCategory: "MIXED" } as const;

  expect(linkOf(seventy, all)).toMatchObject({
    kind: "CONTRADICTS",
    rule: "part-exceeds-whole",
    sentence:
      "“around 70” (Step news agency, through BBC) counts a part of what “28 Assad loyalists” (monitors cited by AFP, through BBC) counts, and yet more: 63 to 77 in the part, 28 in the whole.",
  });
});

test("every other claim has a link that says why, by id", () => {
  expect(linksOf(twentyEight, claims).map(({ claimId, rule }) => [claimId, rule])).toEqual([
    [captured.id, "different-kinds"],
    [seventy.id, "disjoint-figures"],
    [notVerified.id, "different-kinds"],
    [thirteen.id, "different-people"],
  ]);
});

test("three origins stand behind one publisher", () => {
  const dead = [thirteen, seventy, twentyEight];

  expect(publishersOf(dead).map(({ name }) => name)).toEqual(["BBC"]);
  expect(
    independentOrigins(dead).map((voice) => voice.map(({ origin }) => origin.actor.name)),
  ).toEqual([["Step news agency"], ["monitors cited by AFP"], ["Syrian state television"]]);
});

test("state television counts its own side's losses; the others are no party", () => {
  expect([thirteen, seventy, twentyEight].map(interestOf)).toEqual([
    {
      kind: "OWN_LOSSES",
      rule: "own-losses",
      side: "A",
      sentence:
        "Syrian state television is operated by Government of Syria, which takes part, on side A of the clashes; the figure counts Syrian government forces: its own losses.",
    },
    {
      kind: "THIRD_PARTY",
      rule: "third-party",
      side: null,
      sentence: "No party to the clashes: Step news agency.",
    },
    {
      kind: "THIRD_PARTY",
      rule: "third-party",
      side: null,
      sentence: "No party to the clashes: monitors cited by AFP, as far as is known of them.",
    },
  ]);
});

test.each([
  ["CONSERVATIVE", [28, 28, 28], 1],
  ["LOW_BEST_HIGH", [28, 28, 77], 2],
  ["LATEST_BY_ORIGIN", [28, 28, 77], 2],
] as const)("%s gives each side its range", (policy, fighters, origins) => {
  const { rows, total } = tollOf(claims, "FATALITIES", policy);

  expect(rows.map(({ scope, low, best, high }) => [scope.label, low, best, high])).toEqual([
    ["Assad loyalist fighters, all of the clashes", ...fighters],
    ["Syrian government forces, all of the clashes", 13, 13, null],
  ]);
  expect(rows.map((row) => [row.disputed, row.independentOrigins, row.publishers])).toEqual([
    [true, origins, 1],
    [false, 1, 1],
  ]);
  expect([total.low, total.best, total.high]).toEqual([41, 41, null]);
});

test("a claim that a policy leaves out is named with the reason", () => {
  const [fighters] = tollOf(claims, "FATALITIES", "CONSERVATIVE").rows;

  expect(fighters?.used).toEqual([twentyEight.id]);
  expect(fighters?.leftOut).toEqual([
    {
      claimId: seventy.id,
      reason: "NOT_LOWEST",
      rule: "left-out-not-lowest",
      sentence: "The policy takes the lowest figure only, and this is not it.",
    },
  ]);
});

test("prisoners at Jableh are a toll of their own, unbounded", () => {
  for (const policy of tollPolicies) {
    const { rows } = tollOf(claims, "CAPTURED", policy);

    expect(rows).toMatchObject([{ low: 26, best: 26, high: null, disputed: false }]);
  }
});
