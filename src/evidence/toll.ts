import { groupBy } from "../lib/group-by.ts";
import type { ClaimFacts } from "./claim-facts.ts";
import type { ClaimKind } from "./claim-words.ts";
import { comparedClaim, type ComparedClaim } from "./compared-claim.ts";
import { compareText, independentOrigins, publishersOf } from "./origin.ts";
import { linkRules } from "./rules.ts";
import {
  isWithdrawn,
  leftOutRule,
  leftOutSentences,
  whyNotCounted,
  type LeftOutReason,
} from "./standing.ts";
import { supersessions } from "./supersession.ts";
import { byClaimId, tollRange, type CountedClaim, type TollPolicy } from "./toll-policy.ts";
import { tollScope, type TollScope } from "./toll-scope.ts";
import { tollTotal, type TollTotal } from "./toll-total.ts";
import { verdictOn } from "./verdict.ts";

/** A claim that a toll does not rest on. */
export interface LeftOut {
  readonly claimId: string;
  readonly reason: LeftOutReason;
  /** Section of docs/evidence.md on the reason. */
  readonly rule: string;
  readonly sentence: string;
}

/** What is said of one scope, as a range. */
export interface TollRow {
  readonly scope: TollScope;
  readonly low: number;
  readonly best: number;
  /** Null where no figure bounds it. */
  readonly high: number | null;
  /** Origins behind the claims used, each voice once. */
  readonly independentOrigins: number;
  /** Publishers of the claims used. */
  readonly publishers: number;
  /** True where claims about this scope contradict each other, whether the policy uses them or not. */
  readonly disputed: boolean;
  /** Ids, sorted. */
  readonly used: readonly string[];
  /** By id. */
  readonly leftOut: readonly LeftOut[];
}

/** What is said of the losses of one kind, under one policy. */
export interface Toll {
  readonly kind: ClaimKind;
  readonly policy: TollPolicy;
  /** One a scope, by label. */
  readonly rows: readonly TollRow[];
  /** Over rows that certainly share nobody. */
  readonly total: TollTotal;
  /** Claims of scopes for which nothing counts, by id. */
  readonly leftOut: readonly LeftOut[];
}

/** The toll of claims about one happening and its parts. Claims of other kinds are passed over. */
export function tollOf(claims: readonly ClaimFacts[], kind: ClaimKind, policy: TollPolicy): Toll {
  const ofKind = claims.filter((claim) => claim.kind === kind).toSorted(byClaimId);
  const superseded = supersessions(ofKind);
  const standing = ofKind.filter((claim) => !isWithdrawn(claim, superseded.get(claim.id)));
  const disputed = disputedIds(standing.map(comparedClaim));
  const rows: TollRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const group of groupBy(ofKind, (claim) => tollScope(claim).key).values()) {
    const counted: CountedClaim[] = [];
    const notCounted: LeftOut[] = [];
    for (const claim of group) {
      const reason = whyNotCounted(claim, superseded.get(claim.id));
      if (reason !== null) notCounted.push(leftOutFor(claim, reason));
      else if (claim.figure !== null) counted.push({ claim, figure: claim.figure });
    }
    const row = rowOf(policy, counted, notCounted);
    if (row === null) leftOut.push(...notCounted);
    else rows.push({ ...row, disputed: group.some(({ id }) => disputed.has(id)) });
  }
  const sorted = rows.toSorted(
    (a, b) => compareText(a.scope.label, b.scope.label) || compareText(a.scope.key, b.scope.key),
  );
  return {
    kind,
    policy,
    rows: sorted,
    total: tollTotal(sorted, ofKind),
    leftOut: leftOut.toSorted((a, b) => compareText(a.claimId, b.claimId)),
  };
}

function rowOf(
  policy: TollPolicy,
  counted: readonly CountedClaim[],
  notCounted: readonly LeftOut[],
): Omit<TollRow, "disputed"> | null {
  const [first] = counted;
  if (first === undefined) return null;
  const { low, best, high, used, leftOut } = tollRange(policy, counted);
  const dropped = leftOut.map(({ claim, reason }) => leftOutFor(claim, reason));
  return {
    scope: tollScope(first.claim),
    low,
    best,
    high,
    independentOrigins: independentOrigins(used).length,
    publishers: publishersOf(used).length,
    used: used.map(({ id }) => id).toSorted(),
    leftOut: [...notCounted, ...dropped].toSorted((a, b) => compareText(a.claimId, b.claimId)),
  };
}

function leftOutFor({ id }: ClaimFacts, reason: LeftOutReason): LeftOut {
  return { claimId: id, reason, rule: leftOutRule(reason), sentence: leftOutSentences[reason] };
}

/** Claims that another one contradicts. */
function disputedIds(claims: readonly ComparedClaim[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const [i, first] of claims.entries()) {
    for (const second of claims.slice(i + 1)) {
      if (linkRules[verdictOn(first, second).rule].kind !== "CONTRADICTS") continue;
      ids.add(first.facts.id).add(second.facts.id);
    }
  }
  return ids;
}
