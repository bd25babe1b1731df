import type { ActorFacts, ClaimFacts, ClaimFigure, PlaceFacts } from "./claim-facts.ts";
import type { VictimCategory } from "./claim-words.ts";
import { originOf } from "./origin.ts";

/** A claim in a sentence: the figure's own words, or ours for the claim, and who said it. */
export function claimWords(claim: ClaimFacts): string {
  const words = claim.figure === null ? statementWords(claim) : `“${claim.figure.rawText}”`;
  return `${words} (${originWords(claim)})`;
}

/** The origin by name, and through whom where that is somebody else. */
export function originWords(claim: ClaimFacts): string {
  const origin = originOf(claim);
  if (origin === null) return "nobody named";
  const { actor, publisher } = origin;
  return actor.canonicalId === publisher.canonicalId
    ? actor.name
    : `${actor.name}, through ${publisher.name}`;
}

/** The numbers that a figure can mean: `28`, `63 to 77`, `13 or more`. */
export function numberWords(figure: ClaimFigure | null): string {
  if (figure === null) return "no number";
  return rangeWords(figure.min, figure.max);
}

/** A range of numbers; null is unbounded. */
export function rangeWords(min: number, max: number | null): string {
  if (max === null) return min === 0 ? "any number" : `${min} or more`;
  return min === max ? String(min) : `${min} to ${max}`;
}

const categoryWords: Readonly<Record<VictimCategory, string>> = {
  GOVERNMENT_FORCES: "government forces",
  NON_STATE_FORCES: "armed people who are no government's",
  CIVILIAN: "civilians",
  MIXED: "everybody",
  UNKNOWN: "people whom the source does not describe",
};

/** Whom a figure counts. */
export function peopleWords(
  counts: readonly ActorFacts[],
  category: VictimCategory | null,
): string {
  if (counts.length > 0) return listWords(counts.map(({ name }) => name));
  return categoryWords[category ?? "UNKNOWN"];
}

/** Where a figure counts: a place, or all of its subject. */
export function placeWords(place: PlaceFacts | null, subjectName: string): string {
  return place === null ? `all of ${subjectName}` : place.name;
}

/** Names as a sentence has them, in the order of the alphabet. */
export function listWords(names: readonly string[]): string {
  const sorted = [...new Set(names)].toSorted();
  const last = sorted.at(-1) ?? "";
  return sorted.length < 2 ? last : `${sorted.slice(0, -1).join(", ")} and ${last}`;
}

/** A statement of ours is a whole sentence; inside another it goes without its full stop. */
function statementWords({ statement }: ClaimFacts): string {
  return `“${statement.replace(/\.$/, "")}”`;
}
