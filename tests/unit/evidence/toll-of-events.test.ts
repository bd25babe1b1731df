import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ClaimFacts } from "../../../src/evidence/claim-facts.ts";
import { tollOfEvents, type EventsToll } from "../../../src/evidence/toll-of-events.ts";
import { tollPolicies, type TollPolicy } from "../../../src/evidence/toll-policy.ts";
import { tollOf } from "../../../src/evidence/toll.ts";
import { anyClaim, anyClaims } from "./arbitrary-claim.ts";
import { claim, figure, statement, via } from "./small-world.ts";
import * as w from "./small-world.ts";

const numRuns = 60;
const anyPolicy = fc.constantFrom(...tollPolicies);
const subjects = [w.clashes, w.jablehFighting, w.strikes, w.fall];

/** Claims about events of which some are parts of others and one is another happening. */
const anyEventClaims = fc
  .tuple(anyClaims, fc.array(fc.constantFrom(...subjects), { minLength: 8, maxLength: 8 }))
  .map(([claims, about]) =>
    claims.map((each, i) => ({ ...each, subject: about[i] ?? w.fall, supersedes: [] })),
  );
const anyIds = fc.subarray(subjects.map(({ id }) => id)).map((ids) => new Set(ids));

function together(
  claims: readonly ClaimFacts[],
  certain: ReadonlySet<string> = new Set(subjects.map(({ id }) => id)),
  policy: TollPolicy = "LOW_BEST_HIGH",
): EventsToll {
  return tollOfEvents({ claims, certain }, "FATALITIES", policy);
}

function rangeOf({ low, best, high }: EventsToll): readonly (number | null)[] {
  return [low, best, high];
}

const dead = (n: number, more: Partial<ClaimFacts> = {}): ClaimFacts =>
  claim({ figure: figure("EXACTLY", n), ...more });

describe("the toll of several events", () => {
  test("is added up over happenings that have nothing to do with each other", () => {
    const claims = [dead(28), dead(5, { subject: w.fall })];

    expect(together(claims)).toMatchObject({ low: 33, best: 33, high: 33, events: 2, claims: 2 });
  });

  test("counts what is part of another event with that one", () => {
    const claims = [dead(28), dead(5, { subject: w.jablehFighting })];

    expect(rangeOf(together(claims))).toEqual([28, 28, 28]);
  });

  test("counts a part on its own where nothing is said of the whole", () => {
    const parts = [dead(5, { subject: w.jablehFighting }), dead(7, { subject: w.strikes })];

    expect(rangeOf(together(parts))).toEqual([12, 12, 12]);
  });

  test("goes from the greatest to the sum where figures may share people", () => {
    const unknown = { counts: [], victimCategory: null } as const;
    const found = together([dead(28), dead(40, unknown)]);

    expect(rangeOf(found)).toEqual([40, 40, 68]);
    expect(found.sentence).toContain("not certain that these share nobody");
  });

  test("is widened by an event that only possibly belongs here, and its low is not", () => {
    const claims = [dead(28), dead(5, { subject: w.fall })];
    const found = together(claims, new Set([w.clashes.id]));

    expect(found).toMatchObject({ low: 28, best: 28, high: 33, events: 2, possibleEvents: 1 });
  });

  test("of a part that certainly belongs here reaches up to the whole that possibly does", () => {
    const claims = [dead(100), dead(5, { subject: w.jablehFighting })];

    expect(rangeOf(together(claims, new Set([w.jablehFighting.id])))).toEqual([5, 5, 100]);
  });

  test("is no lower than a part that contradicts its whole", () => {
    const claims = [dead(10), dead(12, { subject: w.jablehFighting })];

    expect(rangeOf(together(claims, new Set([w.jablehFighting.id])))).toEqual([12, 12, 12]);
  });

  test("leaves out what was retracted in words alone, and what gives no number", () => {
    const wrong = dead(90, { subject: w.fall, attribution: via(w.bbc, w.sana) });
    const retraction = statement({
      subject: w.fall,
      attribution: via(w.bbc, w.sana),
      supersedes: [{ claimId: wrong.id, how: "RETRACTION" }],
    });

    expect(rangeOf(together([dead(28), wrong, retraction]))).toEqual([28, 28, 28]);
    expect(together([wrong, retraction])).toMatchObject({ low: null, high: null, events: 0 });
  });

  test("names what disputes it by the ids of the claims, whichever was given first", () => {
    const claims = [
      dead(28, { id: "claim:2" }),
      dead(5, { id: "claim:3", subject: w.jablehFighting }),
      dead(30, { id: "claim:4", subject: w.jablehFighting }),
      dead(1, { id: "claim:1", subject: w.fall }),
      dead(2, { id: "claim:5", subject: w.fall }),
    ];
    const [found, turned] = [together(claims), together(claims.toReversed())];

    const pairs = found.disputedBy.map(({ claimIds }) => claimIds.join(" "));
    expect(pairs).toEqual(pairs.toSorted());
    expect(pairs.length).toBeGreaterThan(2);
    expect(turned.disputedBy).toEqual(found.disputedBy);
  });

  test("is none where different things are counted", () => {
    const tanks = { ...figure("EXACTLY", 3), unit: "tank" };
    const found = together([dead(28), claim({ figure: tanks, subject: w.fall })]);

    expect(found).toMatchObject({ unit: null, low: null, best: null, high: null });
    expect(found.sentence).toContain("person and tank");
  });

  test("is unbounded where nothing bounds a figure in it", () => {
    const open = claim({ figure: figure("AT_LEAST", 13), subject: w.fall });

    expect(rangeOf(together([dead(28), open]))).toEqual([41, 41, null]);
  });
});

describe("whatever is claimed about whichever events", () => {
  test("low is never above best, nor best above high", () => {
    fc.assert(
      fc.property(anyEventClaims, anyIds, anyPolicy, (claims, certain, policy) => {
        const { low, best, high } = together(claims, certain, policy);

        if (low === null || best === null) return;
        expect(low).toBeLessThanOrEqual(best);
        expect(best).toBeLessThanOrEqual(high ?? Infinity);
      }),
      { numRuns },
    );
  });

  test("neither the order of claims matters, nor that one is given twice", () => {
    fc.assert(
      fc.property(anyEventClaims, anyIds, anyPolicy, (claims, certain, policy) => {
        const turned = [...claims.toReversed(), ...claims.slice(0, 2)];

        expect(together(turned, certain, policy)).toEqual(together(claims, certain, policy));
      }),
      { numRuns },
    );
  });

  test("an event that is only possibly meant never raises the low, and never lowers the high", () => {
    fc.assert(
      fc.property(anyEventClaims, anyIds, anyPolicy, (claims, certain, policy) => {
        const sure = together(
          claims.filter(({ subject }) => certain.has(subject.id)),
          certain,
          policy,
        );

        const all = together(claims, certain, policy);

        fc.pre(sure.low !== null && all.low !== null);
        expect([all.low, all.best]).toEqual([sure.low, sure.best]);
        expect(all.high ?? Infinity).toBeGreaterThanOrEqual(sure.high ?? Infinity);
      }),
      { numRuns, maxSkipsPerRun: 1_000 },
    );
  });

  test("a claim of another kind, or one without a number, never changes the range", () => {
    fc.assert(
      fc.property(
        anyEventClaims,
        anyClaim,
        anyPolicy,
        fc.boolean(),
        (claims, random, policy, isOther) => {
          const none = isOther ? { kind: "INJURED" as const } : { polarity: "DENIES" as const };
          const added = { ...random, ...none, id: "claim:added", supersedes: [] };
          const all = new Set(subjects.map(({ id }) => id));

          const before = rangeOf(together(claims, all, policy));
          expect(rangeOf(together([...claims, added], all, policy))).toEqual(before);
        },
      ),
      { numRuns },
    );
  });

  test("one event alone has the total of its own toll, where that has one", () => {
    fc.assert(
      fc.property(anyClaims, anyPolicy, (random, policy) => {
        const claims = random.map((each) => ({ ...each, subject: w.clashes }));
        const { total } = tollOf(claims, "FATALITIES", policy);

        fc.pre(total.isSummed);
        const own = [total.low, total.best, total.high];
        expect(rangeOf(together(claims, new Set([w.clashes.id]), policy))).toEqual(own);
      }),
      { numRuns, maxSkipsPerRun: 1_000 },
    );
  });
});
