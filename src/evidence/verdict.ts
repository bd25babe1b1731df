import { areFigures, type ComparedClaim } from "./compared-claim.ts";
import { figureVerdict } from "./figure-verdict.ts";
import type { LinkRule, Verdict } from "./rules.ts";
import { compareScopes, type ScopeComparison } from "./scope.ts";
import { statedSupersession } from "./stated-supersession.ts";
import { statementVerdict } from "./statement-verdict.ts";

/** How two claims relate: the first rule that applies, in the order of docs/evidence.md. Cost: no texts are made. */
export function verdictOn(first: ComparedClaim, second: ComparedClaim): Verdict {
  if (first.facts.id === second.facts.id) return { rule: "same-claim", from: "first" };
  const stated = statedSupersession(first.facts, second.facts);
  if (stated !== null) return stated;
  if (first.facts.kind !== second.facts.kind) return { rule: "different-kinds", from: "first" };
  const scopes = compareScopes(first.scope, second.scope);
  const apart = apartRule(first, second, scopes);
  if (apart !== null) return { rule: apart, from: "first" };
  return areFigures(first, second)
    ? figureVerdict(first, second, scopes.relation)
    : statementVerdict(first, second, scopes.relation);
}

/** Why two claims of one kind say nothing about each other, whatever they say; null where they may. */
function apartRule(a: ComparedClaim, b: ComparedClaim, scopes: ScopeComparison): LinkRule | null {
  const isApart = scopes.relation === "DISJOINT";
  if (isApart && scopes.dimension === "SUBJECT") return "different-subjects";
  if (areOfDifferentUnits(a, b)) return "different-units";
  if (isApart) return apartBy(scopes);
  if ([a, b].some(({ facts }) => facts.polarity === "CANNOT_CONFIRM")) return "cannot-confirm";
  return scopes.relation === "OVERLAPS" ? "overlapping-scopes" : null;
}

function areOfDifferentUnits({ facts: a }: ComparedClaim, { facts: b }: ComparedClaim): boolean {
  return a.figure !== null && b.figure !== null && a.figure.unit !== b.figure.unit;
}

function apartBy({ dimension }: ScopeComparison): LinkRule {
  if (dimension === "PEOPLE") return "different-people";
  return dimension === "PLACE" ? "different-places" : "different-periods";
}
