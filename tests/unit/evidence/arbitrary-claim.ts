import fc from "fast-check";
import type { ClaimFacts, ClaimFigure } from "../../../src/evidence/claim-facts.ts";
import { assessmentStatuses } from "../../../src/evidence/claim-words.ts";
import * as w from "./small-world.ts";

const small = fc.integer({ min: 0, max: 12 });

const anyFigure: fc.Arbitrary<ClaimFigure> = fc.oneof(
  fc
    .constantFrom("EXACTLY", "AT_LEAST", "UP_TO", "ABOUT")
    .chain((qualifier) => small.map((n) => w.figure(qualifier, n))),
  fc.tuple(small, small).map(([a, b]) => w.figure("BETWEEN", a, a + b)),
  fc.constantFrom("SEVERAL", "DOZENS", "NONE", "UNKNOWN").map((qualifier) => w.figure(qualifier)),
);

const anyPeriod = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 3 }));
const anyDays = anyPeriod.map(([first, more]) => w.march(first, first + more));
const openDays = fc.constant({ startMin: null, endMax: null });

const anyChain = fc
  .tuple(
    fc.constantFrom(w.bbc, w.afp, w.reuters),
    fc.constantFrom(w.step, w.observatory, w.sana, w.television, w.monitors, w.activists),
  )
  .map(([publisher, origin]) => w.via(publisher, origin));

const anyAssessment = fc.record({
  status: fc.constantFrom(...assessmentStatuses),
  credibility: fc.option(fc.integer({ min: 1, max: 6 })),
  judgedAt: fc.constantFrom("2025-04-01T00:00:00Z", "2025-04-02T00:00:00Z"),
});

const parts = {
  subject: fc.constantFrom(w.clashes, w.clashes, w.jablehFighting, w.strikes),
  counts: fc.constantFrom([w.forces], [w.police], [w.loyalists], [w.forces, w.loyalists], []),
  victimCategory: fc.constantFrom("GOVERNMENT_FORCES", "CIVILIAN", "MIXED", "UNKNOWN", null),
  place: fc.option(fc.constantFrom(w.latakia, w.jableh, w.coast), { freq: 2 }),
  covers: fc.option(anyDays, { freq: 2 }),
  cumulative: fc.constantFrom(true, false, null),
  published: fc.oneof({ weight: 8, arbitrary: anyDays }, { weight: 1, arbitrary: openDays }),
  attribution: anyChain,
} as const;

/** An id out of few, so that claims refer to each other. */
const anyId = fc.integer({ min: 0, max: 9 }).map((n) => `claim:${String(n)}`);

/** Claims of many scopes about one event. */
export const anyClaim: fc.Arbitrary<ClaimFacts> = fc
  .record({
    ...parts,
    id: anyId,
    kind: fc.constantFrom("FATALITIES", "FATALITIES", "FATALITIES", "OCCURRENCE"),
    polarity: fc.constantFrom("AFFIRMS", "AFFIRMS", "AFFIRMS", "DENIES", "CANNOT_CONFIRM"),
    figure: anyFigure,
    supersedes: fc.array(
      fc.record({ claimId: anyId, how: fc.constantFrom("UPDATE", "CORRECTION", "RETRACTION") }),
      { maxLength: 1 },
    ),
    assessments: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(anyAssessment, { maxLength: 2 }) },
    ),
  })
  .map((random) => w.claim(random));

/** Affirmed figures for one scope, so that most pairs are comparable. */
const anyCount: fc.Arbitrary<ClaimFacts> = fc
  .record({
    id: anyId,
    figure: anyFigure,
    cumulative: parts.cumulative,
    published: parts.published,
    attribution: anyChain,
  })
  .map((random) => w.claim(random));

/** Two claims of different ids, often comparable. */
export const anyPair: fc.Arbitrary<readonly [ClaimFacts, ClaimFacts]> = fc
  .oneof(fc.tuple(anyClaim, anyClaim), fc.tuple(anyCount, anyCount))
  .map(([a, b]) => [
    { ...a, id: `${a.id}/a` },
    { ...b, id: `${b.id}/b` },
  ]);

/** A claim of the dead, and three or more others of the dead that it cannot be compared with: other people, happenings or places. */
export const anyWithStranger: fc.Arbitrary<{
  readonly claims: readonly ClaimFacts[];
  readonly stranger: ClaimFacts;
}> = fc
  .record({
    claims: fc.uniqueArray(anyCount, { minLength: 3, maxLength: 8, selector: ({ id }) => id }),
    stranger: anyCount,
    elsewhere: fc.constantFrom<Partial<ClaimFacts>>(
      { counts: [w.forces], victimCategory: "GOVERNMENT_FORCES" },
      { counts: [w.alawites], victimCategory: "CIVILIAN" },
      { subject: w.fall },
      { place: w.tartus },
    ),
  })
  .map(({ claims, stranger, elsewhere }) => ({
    claims: claims.map((each) => ({ ...each, place: w.jableh })),
    stranger: { ...stranger, place: w.jableh, ...elsewhere, id: "claim:stranger" },
  }));

/** Up to eight claims, each id once. */
export const anyClaims: fc.Arbitrary<readonly ClaimFacts[]> = fc.oneof(
  fc.uniqueArray(anyClaim, { maxLength: 8, selector: ({ id }) => id }),
  fc.uniqueArray(anyCount, { maxLength: 8, selector: ({ id }) => id }),
);
