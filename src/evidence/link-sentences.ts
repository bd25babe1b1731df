import type { ClaimFacts } from "./claim-facts.ts";
import type { LinkRule } from "./rules.ts";
import {
  claimWords,
  listWords,
  numberWords,
  originWords,
  peopleWords,
  placeWords,
} from "./wording.ts";

/** The sentence of each rule, read from `a`: the later claim, the part, the denial. */
export const linkSentences: Readonly<Record<LinkRule, (a: ClaimFacts, b: ClaimFacts) => string>> = {
  "same-claim": (a) => `${claimWords(a)} is one and the same claim.`,
  "stated-update": (a, b) =>
    `${claimWords(a)} is said by its source to bring ${claimWords(b)} up to date, so the earlier one no longer counts.`,
  correction: (a, b) =>
    `${claimWords(a)} is said by its source to correct ${claimWords(b)}, so the earlier one no longer counts.`,
  retraction: (a, b) =>
    `${claimWords(a)} takes ${claimWords(b)} back, so the earlier one no longer counts.`,
  "later-total-of-origin": (a, b) =>
    `${claimWords(a)} is a later running total of the origin of ${claimWords(b)} for the same people, so it takes the place of the earlier one.`,
  "different-kinds": (a, b) =>
    `${claimWords(a)} is a claim of ${kindWords(a)}, ${claimWords(b)} one of ${kindWords(b)}: neither says anything about the other.`,
  "different-subjects": (a, b) =>
    `${claimWords(a)} is about ${a.subject.name}, ${claimWords(b)} about ${b.subject.name}, and neither is part of the other.`,
  "different-units": (a, b) =>
    `${claimWords(a)} counts in units of ${unitOf(a)}, ${claimWords(b)} in units of ${unitOf(b)}.`,
  "different-people": (a, b) =>
    `${claimWords(a)} counts ${whom(a)}, ${claimWords(b)} counts ${whom(b)}: different people, so both can be right.`,
  "different-places": (a, b) =>
    `${claimWords(a)} is about ${where(a)}, ${claimWords(b)} about ${where(b)}: different places, so both can be right.`,
  "different-periods": (a, b) =>
    `${claimWords(a)} and ${claimWords(b)} cover days that do not meet, so both can be right.`,
  "overlapping-scopes": (a, b) =>
    `What ${claimWords(a)} and ${claimWords(b)} are about may overlap, but neither is part of the other, so they cannot be compared.`,
  "unknown-scope": (a, b) =>
    `${claimWords(a)} and ${claimWords(b)} leave open whether they count the same, so nothing follows.`,
  "unstated-content": (a, b) =>
    `${claimWords(a)} and ${claimWords(b)} are compared by nothing but their words, which the graph does not do.`,
  "opposite-polarity": (a, b) =>
    `${claimWords(a)} ${saysWords(a)} what ${claimWords(b)} ${saysWords(b)}: they cannot both be right.`,
  "disjoint-figures": (a, b) =>
    `${claimWords(a)} and ${claimWords(b)} both count ${whomBoth(a, b)}, and no number fits both: one means ${numbers(a)}, the other ${numbers(b)}.`,
  "part-exceeds-whole": (a, b) =>
    `${claimWords(a)} counts a part of what ${claimWords(b)} counts, and yet more: ${numbers(a)} in the part, ${numbers(b)} in the whole.`,
  "unknown-scope-conflict": (a, b) =>
    `No number fits both ${claimWords(a)} and ${claimWords(b)}, but it is not known that they count the same.`,
  "partial-denial": (a, b) =>
    `${claimWords(a)} denies some of what ${claimWords(b)} can mean, and leaves the rest.`,
  "unstated-denial": (a, b) =>
    `${claimWords(a)} and ${claimWords(b)} are of opposite mind about ${a.subject.name}; only their words tell whether about the same point.`,
  "disjoint-times": (a, b) =>
    `${claimWords(a)} and ${claimWords(b)} give times that do not meet; both can be right only if it went on from one to the other.`,
  "cannot-confirm": (a, b) =>
    `${listOf(a, b)}: that somebody cannot confirm a thing is no word against it.`,
  "vague-figure": (a, b) =>
    `${claimWords(a)} and ${claimWords(b)} are far apart, but a word such as “several” or “dozens” has no sharp bounds, so it contradicts no number.`,
  "no-number": (a, b) =>
    `${listOf(a, b)}: one of them gives no number, so there is nothing to compare.`,
  "later-total": (a, b) =>
    `${claimWords(a)} is a later running total than ${claimWords(b)} and the greater one: the count may have grown.`,
  "other-figure-denied": (a, b) =>
    `${claimWords(a)} denies another figure or time than ${claimWords(b)} gives, so both can be right.`,
  "part-within-whole": (a, b) =>
    `${claimWords(a)} is about a part of what ${claimWords(b)} is about, and fits into it.`,
  "same-origin": (a, b) =>
    `${claimWords(a)} and ${claimWords(b)} agree because they are from one origin, ${originName(a)}: said twice, not confirmed.`,
  echo: (a, b) =>
    `${claimWords(a)} and ${claimWords(b)} go back to one origin, ${originName(a)}, through two publishers: one voice, not two.`,
  "independent-origins": (a, b) =>
    `${claimWords(a)} and ${claimWords(b)} agree, and their origins are independent.`,
  "same-operator": (a, b) =>
    `${claimWords(a)} and ${claimWords(b)} agree, but one body speaks through both origins, so they count as one.`,
  "unnamed-origins": (a, b) =>
    `${claimWords(a)} and ${claimWords(b)} agree, but nobody names their origins, which may be the same, so they count as one.`,
};

/** A name as it stands in a sentence. */
function originName(claim: ClaimFacts): string {
  return originWords(claim).split(", through ")[0] ?? "";
}

function kindWords({ kind }: ClaimFacts): string {
  return kind.toLowerCase().replaceAll("_", " ");
}

function unitOf({ figure }: ClaimFacts): string {
  return figure?.unit ?? "nothing";
}

function whom({ counts, victimCategory }: ClaimFacts): string {
  return peopleWords(counts, victimCategory);
}

function whomBoth(a: ClaimFacts, b: ClaimFacts): string {
  const [left, right] = [whom(a), whom(b)];
  return left === right ? left : `the same people (${left}; ${right})`;
}

function where({ place, subject }: ClaimFacts): string {
  return placeWords(place, subject.name);
}

function numbers({ figure }: ClaimFacts): string {
  return numberWords(figure);
}

function saysWords({ polarity }: ClaimFacts): string {
  return polarity === "DENIES" ? "denies" : "affirms";
}

function listOf(a: ClaimFacts, b: ClaimFacts): string {
  return listWords([claimWords(a), claimWords(b)]);
}
