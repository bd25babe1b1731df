import { groupBy } from "../lib/group-by.ts";
import type { ClaimFacts } from "./claim-facts.ts";
import type { ClaimKind } from "./claim-words.ts";
import { disagreementsBetween } from "./disagreements.ts";
import { comparedClaim, type ComparedClaim } from "./compared-claim.ts";
import { compareText, independentOrigins, publishersOf } from "./origin.ts";
import { isWithdrawn, whyNotCounted } from "./standing.ts";
import type { Scope } from "./scope.ts";
import { supersessionsAmong, type Supersession } from "./supersession.ts";
import {
  byClaimId,
  policyRule,
  tollRange,
  type CountedClaim,
  type TollPolicy,
  type TollRange,
} from "./toll-policy.ts";
import { byLeftOutId, leftOutFor, type LeftOut, type TollRow } from "./toll-row.ts";
import { tollScope, type TollScope } from "./toll-scope.ts";
import { tollTotal, type ScopedRow, type TollTotal } from "./toll-total.ts";

/** What is said of the losses of one kind, under one policy. */
export interface Toll {
  readonly kind: ClaimKind;
  readonly policy: TollPolicy;
  /** Section of docs/evidence.md on the policy. */
  readonly rule: string;
  /** One a scope, by label. */
  readonly rows: readonly TollRow[];
  /** Over rows that certainly share nobody. */
  readonly total: TollTotal;
  /** Claims of scopes for which nothing counts, by id. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * The toll of one kind from all claims about one happening and its parts, or those of them that are wanted. The others count
 * nothing, and are needed all the same: a source may take a figure back in words alone, and what is not wanted may contradict it.
 */
export function tollOf(
  claims: readonly ClaimFacts[],
  kind: ClaimKind,
  policy: TollPolicy,
  isWanted: (claim: ClaimFacts) => boolean = () => true,
): Toll {
  const compared = claims.map(comparedClaim);
  const superseded = supersessionsAmong(compared);
  const ofKind = compared
    .filter(({ facts }) => facts.kind === kind)
    .toSorted((a, b) => byClaimId(a.facts, b.facts));
  const disputes = disagreementsBetween(
    ofKind.filter(({ facts }) => !isWithdrawn(facts, superseded.get(facts.id))),
    new Set(["CONTRADICTS"]),
  );
  const rows: ScopedRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const group of scopesOf(ofKind.filter(({ facts }) => isWanted(facts))).values()) {
    const { counted, notCounted } = sortOut(group, superseded);
    const [first] = counted;
    if (first === undefined) {
      leftOut.push(...notCounted);
      continue;
    }
    const own = new Set(group.map(({ claim }) => claim.facts.id));
    const disputedBy = disputes.filter(({ claimIds }) => claimIds.some((id) => own.has(id)));
    const row = rowOf(tollRange(policy, counted), notCounted);
    const disputed = disputedBy.length > 0;
    const tollRow = { scope: first.tollScope, ...row, disputed, disputedBy };
    rows.push({ row: tollRow, scope: first.scope });
  }
  const sorted = rows.toSorted((a, b) => compareScopeNames(a.row.scope, b.row.scope));
  return {
    kind,
    policy,
    rule: policyRule(policy),
    rows: sorted.map(({ row }) => row),
    total: tollTotal(sorted),
    leftOut: leftOut.toSorted(byLeftOutId),
  };
}

interface PlacedClaim {
  readonly claim: ComparedClaim;
  readonly scope: TollScope;
}

function scopesOf(claims: readonly ComparedClaim[]): ReadonlyMap<string, readonly PlacedClaim[]> {
  const placed = claims.map((claim) => ({ claim, scope: tollScope(claim) }));
  return groupBy(placed, ({ scope }) => scope.key);
}

interface SortedOut {
  readonly counted: readonly (CountedClaim & {
    readonly tollScope: TollScope;
    readonly scope: Scope;
  })[];
  readonly notCounted: readonly LeftOut[];
}

/** Claims of one scope: those that count, and those that count under no policy. */
function sortOut(
  group: readonly PlacedClaim[],
  superseded: ReadonlyMap<string, Supersession>,
): SortedOut {
  const judged = group.map(({ claim: { facts, published, scope }, scope: own }) => ({
    claim: facts,
    figure: facts.figure,
    published,
    scope,
    tollScope: own,
    reason: whyNotCounted(facts, superseded.get(facts.id)),
  }));
  return {
    counted: judged.flatMap(({ reason, figure, ...each }) =>
      reason === null && figure !== null ? [{ ...each, figure }] : [],
    ),
    notCounted: judged.flatMap(({ claim, reason }) =>
      reason === null ? [] : [leftOutFor(claim, reason)],
    ),
  };
}

function rowOf(
  { low, best, high, used, leftOut }: TollRange,
  notCounted: readonly LeftOut[],
): Omit<TollRow, "scope" | "disputed" | "disputedBy"> {
  const dropped = leftOut.map(({ claim, reason }) => leftOutFor(claim, reason));
  return {
    low,
    best,
    high,
    independentOrigins: independentOrigins(used).length,
    publishers: publishersOf(used).length,
    used: used.map(({ id }) => id).toSorted(),
    leftOut: [...notCounted, ...dropped].toSorted(byLeftOutId),
  };
}

function compareScopeNames(a: TollScope, b: TollScope): number {
  return compareText(a.label, b.label) || compareText(a.key, b.key);
}
