import { groupBy } from "../lib/group-by.ts";
import type { ClaimFacts } from "./claim-facts.ts";
import type { SupersessionManner } from "./claim-words.ts";
import { comparedClaim, type ComparedClaim } from "./compared-claim.ts";
import { compareText } from "./origin.ts";
import { linkRules, type LinkRule } from "./rules.ts";
import { mannerOf, statedSupersession } from "./stated-supersession.ts";
import { byTime, isBefore } from "./time-bounds.ts";
import { verdictOn } from "./verdict.ts";

/** A claim that took the place of another. */
export interface Supersession {
  readonly claimId: string;
  readonly byId: string;
  readonly how: SupersessionManner;
  readonly rule: LinkRule;
}

/**
 * Which claims no longer stand because their source said something else since, by id: of several the gravest, then the next in time.
 * What sources say in a circle is not believed, so following `byId` always ends.
 */
export function supersessions(claims: readonly ClaimFacts[]): ReadonlyMap<string, Supersession> {
  return supersessionsAmong(claims.map(comparedClaim));
}

/** `supersessions`, for claims that are compared anyway. */
export function supersessionsAmong(
  claims: readonly ComparedClaim[],
): ReadonlyMap<string, Supersession> {
  const all = [...statedAmong(claims.map(({ facts }) => facts)), ...updatesAmong(claims)];
  const times = new Map(claims.map(({ facts, published }) => [facts.id, published]));
  const inOrder = withoutCircles(all).toSorted((a, b) => {
    const [left, right] = [times.get(a.byId), times.get(b.byId)];
    const byGravity = gravity(a) - gravity(b);
    if (byGravity !== 0 || left === undefined || right === undefined) return byGravity;
    return byTime(left, right) || compareText(a.byId, b.byId);
  });
  return new Map(inOrder.toReversed().map((each) => [each.claimId, each]));
}

/** Claims that are said to replace each other in a circle, as pairs; none of them is believed. */
export function circularSupersessions(claims: readonly ClaimFacts[]): readonly Supersession[] {
  const updates = updatesAmong(claims.map(comparedClaim));
  const all = [...statedAmong(claims), ...mutualAmong(claims), ...updates];
  const kept = new Set(withoutCircles(all));
  return all.filter((each) => !kept.has(each));
}

function gravity({ how, rule }: Supersession): number {
  if (how === "RETRACTION") return 0;
  if (how === "CORRECTION") return 1;
  return rule === "stated-update" ? 2 : 3;
}

function statedAmong(claims: readonly ClaimFacts[]): readonly Supersession[] {
  return pairsStated(claims).flatMap(([later, earlier]) => {
    const verdict = statedSupersession(later, earlier);
    const how = mannerOf(later, earlier);
    if (verdict === null || how === null) return [];
    return [{ claimId: earlier.id, byId: later.id, how, rule: verdict.rule }];
  });
}

/** Two claims each of which is said to replace the other. */
function mutualAmong(claims: readonly ClaimFacts[]): readonly Supersession[] {
  return pairsStated(claims).flatMap(([later, earlier]) => {
    const how = mannerOf(later, earlier);
    if (how === null || mannerOf(earlier, later) === null) return [];
    return [{ claimId: earlier.id, byId: later.id, how, rule: "stated-update" as const }];
  });
}

function pairsStated(
  claims: readonly ClaimFacts[],
): readonly (readonly [later: ClaimFacts, earlier: ClaimFacts])[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((later) =>
    [...new Set(later.supersedes.map(({ claimId }) => claimId))].flatMap((id) => {
      const earlier = byId.get(id);
      return earlier === undefined || earlier === later ? [] : [[later, earlier] as const];
    }),
  );
}

/** Running totals that their own origin brought up to date; only claims of one origin and kind can be. */
function updatesAmong(claims: readonly ComparedClaim[]): readonly Supersession[] {
  const totals = claims.filter(({ facts }) => facts.cumulative !== false && facts.figure !== null);
  const groups = groupBy(
    totals,
    ({ facts, origin }) => `${facts.kind} ${origin?.actor.canonicalId ?? facts.id}`,
  );
  return [...groups.values()].flatMap((group) =>
    group
      .filter(({ facts }) => facts.cumulative === true)
      .flatMap((later) =>
        group
          .filter((earlier) => isUpdate(later, earlier))
          .map((earlier) => ({
            claimId: earlier.facts.id,
            byId: later.facts.id,
            how: linkRules[updateRule].basis,
            rule: updateRule,
          })),
      ),
  );
}

const updateRule = "later-total-of-origin";

function isUpdate(later: ComparedClaim, earlier: ComparedClaim): boolean {
  if (!isBefore(earlier.published, later.published)) return false;
  const { rule, from } = verdictOn(later, earlier);
  return rule === updateRule && from === "first";
}

/** What sources state goes where it closes a circle; what follows from times alone never does. */
function withoutCircles(all: readonly Supersession[]): readonly Supersession[] {
  const next = groupBy(all, ({ byId }) => byId);
  return all.filter(
    ({ rule, claimId, byId }) => rule === "later-total-of-origin" || !reaches(claimId, byId, next),
  );
}

function reaches(
  from: string,
  to: string,
  next: ReadonlyMap<string, readonly Supersession[]>,
): boolean {
  const seen = new Set([from]);
  for (const id of seen) {
    if (id === to) return true;
    for (const { claimId } of next.get(id) ?? []) seen.add(claimId);
  }
  return false;
}
