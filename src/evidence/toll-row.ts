import type { ClaimFacts } from "./claim-facts.ts";
import type { Disagreement } from "./disagreements.ts";
import { compareText } from "./origin.ts";
import { leftOutRule, leftOutSentences, type LeftOutReason } from "./standing.ts";
import type { TollScope } from "./toll-scope.ts";

/** A claim that a toll does not rest on. */
export interface LeftOut {
  readonly claimId: string;
  readonly reason: LeftOutReason;
  /** Section of docs/evidence.md on the reason. */
  readonly rule: string;
  readonly sentence: string;
}

/** What a range rests on, and what speaks against it. */
export interface TollEvidence {
  /** Origins behind the claims used, each voice once. */
  readonly independentOrigins: number;
  /** Publishers of the claims used. */
  readonly publishers: number;
  /** True where a claim about what it counts is contradicted, whether the policy uses it or not. */
  readonly disputed: boolean;
  /** The contradictions that dispute it, each once, by the ids of the claims. */
  readonly disputedBy: readonly Disagreement[];
  /** Ids of the claims that it rests on, sorted. */
  readonly used: readonly string[];
  /** Claims on which it does not rest, by id. */
  readonly leftOut: readonly LeftOut[];
}

/** What is said of one scope, as a range. */
export interface TollRow extends TollEvidence {
  readonly scope: TollScope;
  readonly low: number;
  readonly best: number;
  /** Null where no figure bounds it. */
  readonly high: number | null;
}

/** Orders by the claims' ids. */
export function byLeftOutId(a: LeftOut, b: LeftOut): number {
  return compareText(a.claimId, b.claimId);
}

/** The claim, left out for this reason. */
export function leftOutFor({ id }: ClaimFacts, reason: LeftOutReason): LeftOut {
  return { claimId: id, reason, rule: leftOutRule(reason), sentence: leftOutSentences[reason] };
}
