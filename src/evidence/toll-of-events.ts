import { groupBy } from "../lib/group-by.ts";
import type { ClaimFacts } from "./claim-facts.ts";
import type { ClaimKind } from "./claim-words.ts";
import { comparedClaim } from "./compared-claim.ts";
import { compareText, independentOrigins, publishersOf } from "./origin.ts";
import { rangeOfRows, type LossRange } from "./loss-range.ts";
import { tollOf, type Toll } from "./toll.ts";
import type { TollEvidence, TollRow } from "./toll-row.ts";
import { policyRule, type TollPolicy } from "./toll-policy.ts";
import type { ScopedRow } from "./toll-total.ts";
import { listWords } from "./wording.ts";

/** What is said of the losses of one kind in several events together: `EventsToll` of schema/statistics.graphql. */
export interface EventsToll extends TollEvidence {
  readonly kind: ClaimKind;
  readonly policy: TollPolicy;
  /** Null where nothing counts, or different things are counted. */
  readonly unit: string | null;
  /** Over the events that are certainly meant; null where there is no range. */
  readonly low: number | null;
  readonly best: number | null;
  /** Over all that are possibly meant; null where there is no range, or nothing bounds it. */
  readonly high: number | null;
  /** Events about which a figure counts. */
  readonly events: number;
  /** Those of them that are only possibly meant: they lift the high alone. */
  readonly possibleEvents: number;
  /** Section of docs/evidence.md on the policy. */
  readonly rule: string;
  /** Claims that the range rests on. */
  readonly claims: number;
  /** How the range came about, or why there is none. */
  readonly sentence: string;
}

/** Claims about events themselves, whatever is part of what; and which of the events are certainly meant, by id. */
export interface EventClaims {
  readonly claims: readonly ClaimFacts[];
  readonly certain: ReadonlySet<string>;
}

/**
 * The losses of one kind in several events as one range, `low <= best <= high`. Happenings that have nothing to do with each other
 * are added up. Within one, rows of its toll that are part of others are in those, and rows that may share people count at least as
 * the greatest and at most as all of them. Each claim counts once, however often it is given.
 */
export function tollOfEvents(
  { claims, certain }: EventClaims,
  kind: ClaimKind,
  policy: TollPolicy,
): EventsToll {
  const once = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
  const byId = new Map(once.map((claim) => [claim.id, claim]));
  const tolls = happenings(once).map((of) => tollOf(of, kind, policy));
  const rows = tolls.flatMap(({ rows: each }) => scopedRows(each, byId));
  const meant = new Set(
    once.filter(({ subject }) => certain.has(subject.id)).map(({ subject }) => subject.canonicalId),
  );
  const isMeant = ({ row }: ScopedRow): boolean => meant.has(row.scope.subject.canonicalId);
  const used = rows.flatMap(({ row }) => row.used.flatMap((id) => byId.get(id) ?? []));
  const subjects = new Set(rows.map(({ row }) => row.scope.subject.canonicalId));
  const possible = [...subjects].filter((id) => !meant.has(id)).length;
  const units = [...new Set(rows.map(({ row }) => row.scope.unit))].toSorted(compareText);
  const [unit, ...others] = units;
  const common = {
    ...{ kind, policy, rule: policyRule(policy) },
    ...{ events: subjects.size, possibleEvents: possible, claims: used.length },
    independentOrigins: independentOrigins(used).length,
    publishers: publishersOf(used).length,
    ...evidenceOf(tolls),
  };
  if (unit === undefined || others.length > 0) {
    return { ...common, ...noRange(units) };
  }
  const sure = rangeOfRows(rows.filter(isMeant));
  const all = rangeOfRows(rows);
  const high = sure.high === null || all.high === null ? null : Math.max(sure.high, all.high);
  return {
    ...{ ...common, unit, low: sure.low, best: sure.best, high },
    sentence: sentenceOf(subjects.size, possible, all),
  };
}

function noRange(
  units: readonly string[],
): Pick<EventsToll, "unit" | "low" | "best" | "high" | "sentence"> {
  const sentence =
    units.length === 0
      ? "No claim gives a figure that counts."
      : `Different things are counted: ${listWords(units)}.`;
  return { unit: null, low: null, best: null, high: null, sentence };
}

function sentenceOf(events: number, possible: number, { mixed }: LossRange): string {
  const counted =
    events === 1 ? "One event has figures that count" : `${events} events have figures that count`;
  const few = `; ${possible} of them ${possible === 1 ? "is only possible here and lifts" : "are only possible here and lift"} the high alone`;
  const widened = possible === events ? ", only possibly here: that lifts the high alone" : few;
  const [one, other] = mixed ?? [];
  const shared =
    one === undefined || other === undefined
      ? ""
      : ` It is not certain that these share nobody: ${one}; ${other}. Such figures count at least as the greatest and at most as their sum.`;
  return `${counted}${possible === 0 ? "" : widened}.${shared}`;
}

/** What tolls rest on and do not, and what disputes them. */
function evidenceOf(
  tolls: readonly Toll[],
): Pick<EventsToll, "disputed" | "disputedBy" | "used" | "leftOut"> {
  const rows = tolls.flatMap((toll) => toll.rows);
  // Each contradiction is in the rows of both of its claims.
  const disputes = rows.flatMap((row) =>
    row.disputedBy.map((each) => [String(each.claimIds), each] as const),
  );
  const leftOut = [...tolls, ...rows].flatMap((each) => each.leftOut);
  return {
    disputed: disputes.length > 0,
    disputedBy: [...new Map(disputes)]
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([, each]) => each),
    used: rows.flatMap((row) => row.used).toSorted(compareText),
    leftOut: leftOut.toSorted((a, b) => compareText(a.claimId, b.claimId)),
  };
}

/** The rows of a toll with the scopes by which they are compared. */
function scopedRows(
  rows: readonly TollRow[],
  byId: ReadonlyMap<string, ClaimFacts>,
): readonly ScopedRow[] {
  const scoped = (row: TollRow): readonly ScopedRow[] => {
    const [first] = row.used.flatMap((id) => byId.get(id) ?? []);
    return first === undefined ? [] : [{ row, scope: comparedClaim(first).scope }];
  };
  return rows.flatMap(scoped);
}

/**
 * Claims that may have to do with each other, together: about one thing, about a part and its whole, or one in place of the other.
 * Different happenings share nobody, so that what takes time with the square of the claims takes it within each.
 */
function happenings(claims: readonly ClaimFacts[]): readonly (readonly ClaimFacts[])[] {
  const subjects = new Set(claims.map(({ subject }) => subject.canonicalId));
  const ids = new Set(claims.map(({ id }) => id));
  const heads = new Map<string, string>();
  const headOf = (name: string): string => {
    let head = name;
    for (let next = heads.get(head); next !== undefined; next = heads.get(head)) head = next;
    return head;
  };
  const join = (a: string, b: string): void => {
    const [one, other] = [headOf(a), headOf(b)];
    if (one !== other) heads.set(other, one);
  };
  for (const { id, subject, supersedes } of claims) {
    join(subject.canonicalId, id);
    for (const whole of subject.wholes) if (subjects.has(whole)) join(whole, id);
    for (const { claimId } of supersedes) if (ids.has(claimId)) join(claimId, id);
  }
  return [...groupBy(claims, ({ id }) => headOf(id)).values()];
}
