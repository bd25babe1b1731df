import { groupBy } from "../lib/group-by.ts";
import type { ClaimFacts, ClaimFigure } from "./claim-facts.ts";
import { interestOf } from "./interest.ts";
import { compareText, independentOrigins, originOf } from "./origin.ts";
import { latestAssessment, trust, type LeftOutReason } from "./standing.ts";
import { byTime, type TimeBounds } from "./time-bounds.ts";

/**
 * How figures that disagree become a range: `TollPolicy` of schema/toll.graphql.
 *
 * CONSERVATIVE: the lowest figure that counts, alone. What a cautious writer prints as "at least".
 *
 * LOW_BEST_HIGH: after UCDP's low, best and high. Low and high are the lowest and the highest number that any source gives who
 * counts; best is the middle of what independent origins say, the lower of two middles, so that nothing but a majority lifts it.
 *
 * LATEST_BY_ORIGIN: of each origin only its latest figure; best is the newest of them.
 */
export const tollPolicies = ["CONSERVATIVE", "LOW_BEST_HIGH", "LATEST_BY_ORIGIN"] as const;

/** One of `tollPolicies`. */
export type TollPolicy = (typeof tollPolicies)[number];

/** Name of a policy's rule, and of its section in docs/evidence.md. */
export function policyRule(policy: TollPolicy): string {
  return policy.toLowerCase().replaceAll("_", "-");
}

/** A claim that counts, with its figure. */
export interface CountedClaim {
  readonly claim: ClaimFacts;
  readonly figure: ClaimFigure;
  readonly published: TimeBounds;
}

/** What a policy makes of figures for one scope; `low <= best <= high`. */
export interface TollRange {
  readonly low: number;
  readonly best: number;
  /** Null where no figure bounds it. */
  readonly high: number | null;
  readonly used: readonly ClaimFacts[];
  readonly leftOut: readonly { readonly claim: ClaimFacts; readonly reason: LeftOutReason }[];
}

/** The range of one or more figures for one scope. */
export function tollRange(policy: TollPolicy, counted: readonly CountedClaim[]): TollRange {
  const kept = keptBy(policy, counted);
  const low = Math.min(...kept.map(({ figure }) => figure.min));
  return {
    low,
    best: policy === "CONSERVATIVE" ? low : bestOf(policy, kept),
    high: highOf(kept),
    used: kept.map(({ claim }) => claim),
    leftOut: counted
      .filter((each) => !kept.includes(each))
      .map(({ claim }) => ({
        claim,
        reason: policy === "CONSERVATIVE" ? "NOT_LOWEST" : "NOT_LATEST",
      })),
  };
}

function keptBy(policy: TollPolicy, counted: readonly CountedClaim[]): readonly CountedClaim[] {
  switch (policy) {
    case "CONSERVATIVE":
      return lowestOf(counted);
    case "LOW_BEST_HIGH":
      return counted;
    case "LATEST_BY_ORIGIN":
      return latestByOrigin(counted);
  }
}

/** Least minimum, then least maximum; all that share both. */
function lowestOf(counted: readonly CountedClaim[]): readonly CountedClaim[] {
  const maxOf = ({ figure }: CountedClaim): number => figure.max ?? Infinity;
  const min = Math.min(...counted.map(({ figure }) => figure.min));
  const least = counted.filter(({ figure }) => figure.min === min);
  const max = Math.min(...least.map(maxOf));
  return least.filter((each) => maxOf(each) === max);
}

/** Claims of one origin at one latest time all stay. */
function latestByOrigin(counted: readonly CountedClaim[]): readonly CountedClaim[] {
  const groups = groupBy(
    counted,
    ({ claim }) => originOf(claim)?.actor.canonicalId ?? `claim ${claim.id}`,
  );
  return [...groups.values()].flatMap(newestOf);
}

function newestOf(counted: readonly CountedClaim[]): readonly CountedClaim[] {
  if (counted.length < 2) return counted;
  const [newest] = counted.toSorted((a, b) => -compareTimes(a, b));
  return counted.filter((each) => newest !== undefined && compareTimes(each, newest) === 0);
}

function compareTimes(a: CountedClaim, b: CountedClaim): number {
  return byTime(a.published, b.published);
}

/**
 * The highest number that anybody gives. A figure without an upper end ("at least 13") lifts it only where it begins above all that
 * have one: below, the bounded figure is what it says "at least" of.
 */
function highOf(kept: readonly CountedClaim[]): number | null {
  const bounded = kept.flatMap(({ figure }) => (figure.max === null ? [] : [figure.max]));
  const open = kept.flatMap(({ figure }) => (figure.max === null ? [figure.min] : []));
  const highest = Math.max(...bounded);
  return bounded.length === 0 || open.some((min) => min > highest) ? null : highest;
}

function bestOf(policy: TollPolicy, kept: readonly CountedClaim[]): number {
  const weighty = weightiest(kept);
  const relevant = policy === "LATEST_BY_ORIGIN" ? newestOf(weighty) : weighty;
  const byId = new Map(relevant.map((each) => [each.claim.id, each]));
  const chained = independentOrigins(relevant.map(({ claim }) => claim)).map((voice) =>
    voice.flatMap(({ claim }) => byId.get(claim.id) ?? []),
  );
  const voiced = new Set(chained.flat());
  const chainless = relevant.filter((each) => !voiced.has(each)).map((each) => [each]);
  return lowerMedian(
    [...chained, ...chainless].map((voice) => lowerMedian(newestOf(voice).map(point))),
  );
}

/** Best rests on what we trust most; and on a party's count of its enemy's dead only where nobody else counts. */
function weightiest(kept: readonly CountedClaim[]): readonly CountedClaim[] {
  if (kept.length < 2) return kept;
  const trustOf = ({ claim }: CountedClaim): number => trust(latestAssessment(claim));
  const most = Math.max(...kept.map(trustOf));
  const trusted = kept.filter((each) => trustOf(each) === most);
  const disinterested = trusted.filter(({ claim }) => interestOf(claim).kind !== "ENEMY_LOSSES");
  return disinterested.length === 0 ? trusted : disinterested;
}

/** The one number that stands for a figure: the middle, rounded down; the lower end where there is no upper. */
function point({ figure }: CountedClaim): number {
  return figure.max === null ? figure.min : Math.floor((figure.min + figure.max) / 2);
}

function lowerMedian(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** Orders claims by id. */
export function byClaimId(a: ClaimFacts, b: ClaimFacts): number {
  return compareText(a.id, b.id);
}
