import { agreementRule } from "./agreement.ts";
import type { ComparedClaim } from "./compared-claim.ts";
import { areDisjoint, greatest, isNumberless, least, numbersDenied } from "./numbers-meant.ts";
import { dependence } from "./origin.ts";
import type { LinkRule, Verdict } from "./rules.ts";
import type { ScopeRelation } from "./scope-relation.ts";
import { isBefore } from "./time-bounds.ts";

/** How two figures of one kind and unit relate, none of them CANNOT_CONFIRM, whose scopes may meet. */
export function figureVerdict(
  first: ComparedClaim,
  second: ComparedClaim,
  relation: ScopeRelation,
): Verdict {
  switch (relation) {
    case "EQUAL":
      return ofOneScope(first, second);
    case "WITHIN":
      return { rule: ofPart(first, second), from: "first" };
    case "CONTAINS":
      return { rule: ofPart(second, first), from: "second" };
    case "UNKNOWN":
    case "DISJOINT":
    case "OVERLAPS":
      return { rule: ofUnknownScope(first, second), from: "first" };
  }
}

function ofOneScope(first: ComparedClaim, second: ComparedClaim): Verdict {
  if (isLaterTotal(first, second)) return { rule: "later-total-of-origin", from: "first" };
  if (isLaterTotal(second, first)) return { rule: "later-total-of-origin", from: "second" };
  if (first.facts.polarity !== second.facts.polarity) {
    const from = first.facts.polarity === "DENIES" ? "first" : "second";
    const rule = from === "first" ? denialRule(first, second) : denialRule(second, first);
    return { rule, from };
  }
  if (first.facts.polarity === "DENIES")
    return { rule: ofTwoDenials(first, second), from: "first" };
  return ofTwoFigures(first, second);
}

function ofTwoFigures(first: ComparedClaim, second: ComparedClaim): Verdict {
  if ([first, second].some(({ facts }) => isNumberless(facts.figure))) {
    return { rule: "no-number", from: "first" };
  }
  if (!areDisjoint(first.numbers, second.numbers)) {
    return { rule: agreementRule(first, second), from: "first" };
  }
  if (areVague(first, second)) return { rule: "vague-figure", from: "first" };
  if (hasGrown(first, second)) return { rule: "later-total", from: "second" };
  if (hasGrown(second, first)) return { rule: "later-total", from: "first" };
  return { rule: "disjoint-figures", from: "first" };
}

/** A denial rules numbers out; it contradicts what can mean no other. */
function denialRule(denial: ComparedClaim, affirmation: ComparedClaim): LinkRule {
  if (areDisjoint(denial.numbers, affirmation.numbers)) return "opposite-polarity";
  return areDisjoint(numbersDenied(denial.facts.figure), affirmation.numbers)
    ? "other-figure-denied"
    : "partial-denial";
}

function ofTwoDenials(a: ComparedClaim, b: ComparedClaim): LinkRule {
  const areApart = areDisjoint(numbersDenied(a.facts.figure), numbersDenied(b.facts.figure));
  return areApart ? "other-figure-denied" : agreementRule(a, b);
}

function ofPart(part: ComparedClaim, whole: ComparedClaim): LinkRule {
  const isMore = least(part.numbers) > greatest(whole.numbers);
  const isDenied = whole.facts.polarity === "DENIES" || part.facts.polarity === "DENIES";
  if (!isMore) return "part-within-whole";
  if (isDenied) return "opposite-polarity";
  return areVague(part, whole) ? "vague-figure" : "part-exceeds-whole";
}

/** The same words from the same origin repeat each other even where nobody knows whom they count. */
function ofUnknownScope(a: ComparedClaim, b: ComparedClaim): LinkRule {
  const isSame = areSameFigure(a, b) && dependence(a.origin, b.origin) === "SAME_ORIGIN";
  if (isSame) return agreementRule(a, b);
  if (!areDisjoint(a.numbers, b.numbers)) return "unknown-scope";
  const isDenial = a.facts.polarity !== b.facts.polarity;
  return areVague(a, b) && !isDenial ? "unknown-scope" : "unknown-scope-conflict";
}

function areVague(a: ComparedClaim, b: ComparedClaim): boolean {
  return a.facts.figure?.vague === true || b.facts.figure?.vague === true;
}

function areSameFigure(a: ComparedClaim, b: ComparedClaim): boolean {
  const [left, right] = [a.facts.figure, b.facts.figure];
  const areEqual = left?.min === right?.min && left?.max === right?.max;
  return areEqual && a.facts.polarity === b.facts.polarity;
}

/** True where an origin brings its own running total up to date. */
function isLaterTotal(later: ComparedClaim, earlier: ComparedClaim): boolean {
  const { facts } = later;
  const areAffirmed = facts.polarity === "AFFIRMS" && earlier.facts.polarity === "AFFIRMS";
  return (
    areAffirmed &&
    facts.cumulative === true &&
    earlier.facts.cumulative !== false &&
    !isNumberless(facts.figure) &&
    !areSameFigure(later, earlier) &&
    isBefore(earlier.published, later.published) &&
    dependence(later.origin, earlier.origin) === "SAME_ORIGIN"
  );
}

/** True where a running total may simply have grown from the earlier to the later. */
function hasGrown(earlier: ComparedClaim, later: ComparedClaim): boolean {
  const areTotals = earlier.facts.cumulative === true && later.facts.cumulative === true;
  const isMore = greatest(earlier.numbers) < least(later.numbers);
  return areTotals && isMore && isBefore(earlier.published, later.published);
}
