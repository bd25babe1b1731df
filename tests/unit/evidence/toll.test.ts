import { describe, expect, test } from "vitest";
import type { ClaimFacts } from "../../../src/evidence/claim-facts.ts";
import { figureTimeline } from "../../../src/evidence/figure-steps.ts";
import { tollOf } from "../../../src/evidence/toll.ts";
import type { TollPolicy } from "../../../src/evidence/toll-policy.ts";
import { isWithinFilter } from "../../../src/evidence/toll-scope.ts";
import { claim, figure, march, via } from "./small-world.ts";
import * as w from "./small-world.ts";

function rangeOf(policy: TollPolicy, claims: readonly ClaimFacts[]): readonly unknown[] {
  const [row] = tollOf(claims, "FATALITIES", policy).rows;
  return [row?.low, row?.best, row?.high];
}

const exactly = (n: number, by: w.Source, more: Partial<ClaimFacts> = {}): ClaimFacts =>
  claim({ figure: figure("EXACTLY", n), attribution: via(w.bbc, by), ...more });
const reasonsOf = (claims: readonly ClaimFacts[]): readonly string[] => {
  const { rows, leftOut } = tollOf(claims, "FATALITIES", "LOW_BEST_HIGH");
  return [...rows, { leftOut }].flatMap((each) => each.leftOut.map(({ reason }) => reason));
};

describe("best", () => {
  test("is the middle of three origins", () => {
    const claims = [exactly(10, w.step), exactly(30, w.observatory), exactly(90, w.reuters)];

    expect(rangeOf("LOW_BEST_HIGH", claims)).toEqual([10, 30, 90]);
  });

  test("is not lifted by echoes", () => {
    const nine = Array.from({ length: 9 }, () => exactly(90, w.observatory));

    expect(rangeOf("LOW_BEST_HIGH", [...nine, exactly(10, w.step)])).toEqual([10, 10, 90]);
  });

  test("does not rest on a party's count of its enemy's dead where somebody else counts", () => {
    const enemy = exactly(5, w.sana);

    expect(rangeOf("LOW_BEST_HIGH", [enemy, exactly(40, w.step)])).toEqual([5, 40, 40]);
    expect(rangeOf("LOW_BEST_HIGH", [enemy])).toEqual([5, 5, 5]);
  });

  test("rests on what we verified", () => {
    const judged = {
      status: "VERIFIED",
      credibility: null,
      judgedAt: "2025-04-01T00:00:00Z",
    } as const;
    const claims = [exactly(10, w.step), exactly(90, w.observatory, { assessments: [judged] })];

    expect(rangeOf("LOW_BEST_HIGH", claims)).toEqual([10, 90, 90]);
  });

  test("is the newest figure where the latest of each origin is asked for", () => {
    const claims = [
      exactly(90, w.step, { published: march(6) }),
      exactly(40, w.observatory, { published: march(5) }),
      exactly(60, w.observatory, { published: march(8) }),
    ];

    expect(rangeOf("LATEST_BY_ORIGIN", claims)).toEqual([60, 60, 90]);
    expect(rangeOf("LOW_BEST_HIGH", claims)).toEqual([40, 60, 90]);
  });
});

describe("high", () => {
  test("is unbounded where nobody bounds it", () => {
    expect(rangeOf("LOW_BEST_HIGH", [claim({ figure: figure("AT_LEAST", 13) })])).toEqual([
      13,
      13,
      null,
    ]);
  });

  test("is the bounded figure that an open one below it allows", () => {
    const atLeast = claim({ figure: figure("AT_LEAST", 13) });

    expect(rangeOf("LOW_BEST_HIGH", [atLeast, exactly(28, w.observatory)])).toEqual([13, 13, 28]);
  });

  test("is unbounded where an open figure begins above all others", () => {
    const atLeast = claim({ figure: figure("AT_LEAST", 100) });

    expect(rangeOf("LOW_BEST_HIGH", [atLeast, exactly(28, w.observatory)])).toEqual([28, 28, null]);
  });
});

describe("a claim does not count", () => {
  const judged = (
    status: "REFUTED" | "UNVERIFIED",
    credibility: number | null,
  ): Partial<ClaimFacts> => ({
    assessments: [{ status, credibility, judgedAt: "2025-04-01T00:00:00Z" }],
  });

  test.each([
    [
      "that its source replaced by a later total",
      [
        claim({ cumulative: true, published: march(5) }),
        claim({ cumulative: true, figure: figure("EXACTLY", 40) }),
      ],
      ["SUPERSEDED"],
    ],
    [
      "that its source corrected",
      [
        claim({ id: "claim:a" }),
        claim({ supersedes: [{ claimId: "claim:a", how: "CORRECTION" }] }),
      ],
      ["CORRECTED"],
    ],
    [
      "that its source took back in words alone",
      [
        claim({ id: "claim:a" }),
        w.statement({ supersedes: [{ claimId: "claim:a", how: "RETRACTION" }] }),
      ],
      ["RETRACTED"],
    ],
    ["that we refuted", [claim(judged("REFUTED", null))], ["REFUTED"]],
    ["that we think improbable", [claim(judged("UNVERIFIED", 5))], ["IMPROBABLE"]],
    ["that denies", [claim({ polarity: "DENIES" })], ["DENIAL"]],
    ["that cannot confirm", [claim({ polarity: "CANNOT_CONFIRM" })], ["CANNOT_CONFIRM"]],
    ["that gives no number", [claim({ figure: figure("UNKNOWN") })], ["NO_NUMBER"]],
  ] as const)("%s", (_which, claims, reasons) => {
    expect(reasonsOf(claims)).toEqual(reasons);
  });

  test("also where the scope of the toll leaves out what took it back", () => {
    const taken = claim({ id: "claim:a" });
    const claims = [
      taken,
      w.statement({ supersedes: [{ claimId: "claim:a", how: "RETRACTION" }] }),
    ];

    const { rows, leftOut } = tollOf(
      claims,
      "FATALITIES",
      "LOW_BEST_HIGH",
      ({ victimCategory }) => victimCategory === "NON_STATE_FORCES",
    );

    expect([rows, leftOut]).toMatchObject([[], [{ claimId: "claim:a", reason: "RETRACTED" }]]);
  });

  test("because of an earlier judgement that a later one lifted", () => {
    const assessments = [
      { status: "REFUTED", credibility: null, judgedAt: "2025-04-01T00:00:00Z" },
      { status: "UNVERIFIED", credibility: null, judgedAt: "2025-04-02T00:00:00Z" },
    ] as const;

    expect(reasonsOf([claim({ assessments })])).toEqual([]);
  });
});

describe("a total", () => {
  const soldiers = { counts: [w.forces], victimCategory: "GOVERNMENT_FORCES" } as const;
  const totalOf = (claims: readonly ClaimFacts[]): unknown =>
    tollOf(claims, "FATALITIES", "LOW_BEST_HIGH").total;

  test("adds up people who are certainly different", () => {
    expect(totalOf([exactly(28, w.step), exactly(13, w.step, soldiers)])).toMatchObject({
      isSummed: true,
      low: 41,
      high: 41,
    });
  });

  test("does not count a part twice", () => {
    const part = exactly(10, w.step, { subject: w.jablehFighting });

    expect(totalOf([exactly(28, w.step), part])).toMatchObject({ low: 28, high: 28 });
  });

  test("is not given where people may be the same, and says which", () => {
    const community = { counts: [w.alawites], victimCategory: "CIVILIAN" } as const;
    const village = { counts: [w.villagers], victimCategory: "CIVILIAN" } as const;

    expect(totalOf([exactly(3, w.step, community), exactly(4, w.step, village)])).toEqual({
      isSummed: false,
      low: null,
      best: null,
      high: null,
      from: [],
      sentence:
        "It is not certain that these share nobody: Alawite community, all of the clashes; villagers, all of the clashes.",
    });
  });

  test("is not given where nothing counts", () => {
    expect(totalOf([])).toMatchObject({
      isSummed: false,
      sentence: "No claim gives a figure that counts.",
    });
  });
});

test("a denial disputes a figure and lowers nothing", () => {
  const denial = claim({
    polarity: "DENIES",
    figure: figure("UNKNOWN"),
    attribution: via(w.bbc, w.sana),
  });
  const [row] = tollOf([claim(), denial], "FATALITIES", "LOW_BEST_HIGH").rows;

  expect(row).toMatchObject({ low: 28, high: 28, disputed: true, independentOrigins: 1 });
});

test("a toll can be narrowed to people, a category or a place", () => {
  const all = { actorId: null, victimCategory: null, placeId: null };
  const police = claim({
    counts: [w.police],
    victimCategory: "GOVERNMENT_FORCES",
    place: w.jableh,
  });

  expect(isWithinFilter(police, all)).toBe(true);
  expect(isWithinFilter(police, { ...all, actorId: w.forces.id })).toBe(true);
  expect(isWithinFilter(police, { ...all, actorId: w.loyalists.id })).toBe(false);
  expect(isWithinFilter(police, { ...all, victimCategory: "CIVILIAN" })).toBe(false);
  expect(isWithinFilter(police, { ...all, placeId: w.latakia.id })).toBe(true);
  expect(isWithinFilter(police, { ...all, placeId: w.tartus.id })).toBe(false);
});

test("a timeline shows each origin's figures as steps, those replaced among them", () => {
  const claims = [
    claim({ id: "claim:2", cumulative: true, published: march(7), figure: figure("EXACTLY", 40) }),
    claim({ id: "claim:1", cumulative: true, published: march(6) }),
    claim({ id: "claim:3", attribution: via(w.bbc, w.observatory) }),
  ];

  const series = figureTimeline(claims, "FATALITIES").map(({ origin, steps }) => [
    origin?.name,
    steps.map(({ claimId, min, superseded }) => [claimId, min, superseded?.byId ?? null]),
  ]);
  expect(series).toEqual([
    [
      "Step news agency",
      [
        ["claim:1", 28, "claim:2"],
        ["claim:2", 40, null],
      ],
    ],
    ["the Observatory", [["claim:3", 28, null]]],
  ]);
});
