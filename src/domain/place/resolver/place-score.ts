import { distanceM, type GeoPoint } from "../../../lib/geo-point.ts";
import { editDistance } from "../../../lib/nearest.ts";
import {
  shortenings,
  type Gazetteer,
  type GazetteerName,
  type GazetteerPlace,
} from "./gazetteer.ts";
import type { NamedSort } from "./division-word.ts";
import type { PlaceKind } from "./place-kind.ts";
import { foldPlace, isRespelled, placeSkeleton } from "./place-name.ts";

/** By which rule a name was found. */
export type NameRule = "EXACT" | "FOLDED" | "SKELETON" | "FUZZY";

/** What is known of the place besides its name. */
export interface PlaceContext {
  /** Ids of places around it, such as the governorate and the district that the source gives. */
  readonly within: readonly string[];
  /** Where the source puts it; null where it does not. */
  readonly location: GeoPoint | null;
  /** Whether it may lie in others than those, as what lies between two places does. */
  readonly isLoose: boolean;
  /** Metres that it may lie from the place of this name. */
  readonly toleranceM: number;
}

/** A place found by name, and why it is taken for the one that is meant. */
export interface ScoredPlace {
  readonly place: GazetteerPlace;
  /** 0 to 1. */
  readonly score: number;
  readonly rule: NameRule;
  /** The name of the place that matched. */
  readonly matchedOn: string;
  /** Each with the points it gave or took. */
  readonly reasons: readonly PlaceReason[];
}

/** One thing that speaks for or against a place. */
export interface PlaceReason {
  readonly what: string;
  /** Less than 0 where it speaks against. */
  readonly points: number;
  /** Set where it alone makes a similar name likely: the point given is the same or close, or the district is the one given. */
  readonly by?: "SPOT" | "POINT" | "DISTRICT";
}

interface Found {
  readonly name: GazetteerName;
  readonly rule: NameRule;
  readonly points: number;
}

/** Places that a name may mean, the best first, then by id. */
export function scorePlaces(
  gazetteer: Gazetteer,
  sort: NamedSort,
  context: PlaceContext,
): readonly ScoredPlace[] {
  const best = new Map<string, ScoredPlace>();
  for (const found of namesLike(gazetteer, sort, context)) {
    const scored = scoreOne(gazetteer, meant(gazetteer, found, sort), { sort, context });
    const known = best.get(scored.place.id);
    if (known === undefined || known.score < scored.score) best.set(scored.place.id, scored);
  }
  return [...best.values()]
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1));
}

/** Fewer consonants say too little. */
const leastSkeleton = 3;
const leastLikeness = 0.6;
const leastFuzzyLength = 6;

function namesLike(
  gazetteer: Gazetteer,
  { name: text, kinds }: NamedSort,
  context: PlaceContext,
): readonly Found[] {
  const folded = foldPlace(text);
  const same = (gazetteer.byFolded.get(folded) ?? []).map((name): Found => {
    const isExact = name.text.toLowerCase() === text.toLowerCase();
    return { name, rule: isExact ? "EXACT" : "FOLDED", points: isExact ? 0.86 : 0.82 };
  });
  if (!isRespelled(folded)) return same;
  const skeleton = placeSkeleton(text);
  const alike = (gazetteer.bySkeleton.get(skeleton) ?? [])
    .filter((name) => name.folded !== folded)
    .filter((name) => skeleton.length >= leastSkeleton || isClose(name.place, context))
    .map((name) => ({ name, likeness: likenessOf(folded, name.folded) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .map(({ name, likeness }): Found => ({ name, rule: "SKELETON", points: 0.5 + 0.3 * likeness }));
  const found = [...same, ...alike];
  const isFound = found.some(({ name }) => kinds === null || kinds.includes(name.place.kind));
  return isFound || folded.length < leastFuzzyLength
    ? found
    : [...found, ...neighboursOf(gazetteer, folded).map(fuzzyFound)];
}

function fuzzyFound(name: GazetteerName): Found {
  return { name, rule: "FUZZY", points: 0.57 };
}

/** Names that one edit makes of another. */
function neighboursOf(gazetteer: Gazetteer, folded: string): readonly GazetteerName[] {
  const near = shortenings(folded).flatMap((text) => gazetteer.byShortened.get(text) ?? []);
  return [...new Set(near)].filter(
    (name) => name.folded !== folded && editDistance(folded, name.folded, 2) < 2,
  );
}

function likenessOf(a: string, b: string): number {
  return 1 - editDistance(a, b) / Math.max(a.length, b.length);
}

/** A name found, and the place that it means: its own, or the seat of the subdistrict that is called so. */
interface Meant extends Found {
  readonly place: GazetteerPlace;
}

function meant(gazetteer: Gazetteer, found: Found, { kinds }: NamedSort): Meant {
  const { place } = found.name;
  const isSettlement = kinds?.includes("SETTLEMENT") === true;
  const seat = place.kind === "ADM3" && isSettlement ? gazetteer.seats.get(place.id) : undefined;
  return { ...found, place: seat ?? place };
}

interface Asked {
  readonly sort: NamedSort;
  readonly context: PlaceContext;
}

function scoreOne(gazetteer: Gazetteer, found: Meant, { sort, context }: Asked): ScoredPlace {
  const { place } = found;
  const reasons: PlaceReason[] = [
    { what: `${found.rule.toLowerCase()} name ${found.name.text}`, points: found.points },
    ...(place === found.name.place
      ? sortReasons(place.kind, sort.kinds)
      : [{ what: `the seat of ${found.name.place.id}`, points: -0.02 }]),
    ...withinReasons(gazetteer, place, context),
    ...pointReasons(gazetteer, place, context),
  ];
  if (!isSupported(found.rule, reasons)) {
    reasons.push({ what: "too little beside a name that is only alike", points: -0.25 });
  }
  const sum = reasons.reduce((total, { points }) => total + points, 0);
  const score = Math.round(1000 * Math.min(1, Math.max(0, sum))) / 1000;
  return { place, score, rule: found.rule, matchedOn: found.name.text, reasons };
}

/** A name that is only alike needs the point; one with the same consonants, the district. */
function isSupported(rule: NameRule, reasons: readonly PlaceReason[]): boolean {
  if (rule === "EXACT" || rule === "FOLDED") return true;
  if (reasons.some(({ by }) => by === "SPOT")) return true;
  return rule === "SKELETON" && reasons.some(({ by }) => by === "POINT" || by === "DISTRICT");
}

function sortReasons(kind: PlaceKind, kinds: readonly PlaceKind[] | null): readonly PlaceReason[] {
  if (kinds === null) {
    return kind === "SETTLEMENT" || kind === "COUNTRY"
      ? []
      : [{ what: `a name without a word for ${kind}`, points: -0.06 }];
  }
  if (kinds.includes(kind)) return [{ what: `said to be ${kind}`, points: 0.02 }];
  const isSeat = kind === "ADM3" && kinds.includes("SETTLEMENT");
  return isSeat
    ? [{ what: "the subdistrict that is called after the settlement", points: -0.15 }]
    : [{ what: `not ${kinds.join(" or ")} but ${kind}`, points: -0.6 }];
}

function withinReasons(
  gazetteer: Gazetteer,
  place: GazetteerPlace,
  context: PlaceContext,
): readonly PlaceReason[] {
  return context.within.flatMap((id) => {
    const whole = gazetteer.places.get(id);
    return whole === undefined ? [] : wholeReason(gazetteer, { place, whole }, context);
  });
}

function wholeReason(
  gazetteer: Gazetteer,
  { place, whole }: { readonly place: GazetteerPlace; readonly whole: GazetteerPlace },
  context: PlaceContext,
): readonly PlaceReason[] {
  const around = gazetteer.around.get(place.id) ?? new Set<string>();
  const isDistrict = whole.kind !== "COUNTRY" && whole.kind !== "ADM1";
  if (whole === place || around.has(whole.id)) {
    const reason = { what: `within ${whole.id}`, points: 0.03 };
    return [isDistrict ? { ...reason, by: "DISTRICT" } : reason];
  }
  const isWider = gazetteer.around.get(whole.id)?.has(place.id) === true;
  // A place may be known to lie in a governorate and not in which district of it.
  const kinds = [...around].map((id) => gazetteer.places.get(id)?.kind);
  if (isWider || !kinds.includes(whole.kind)) return [];
  const points = missPoints(whole.kind, isClose(place, context), context.isLoose);
  return [{ what: `not within ${whole.id}`, points }];
}

/** Near a border sources differ on the district; nothing is close to a point in the wrong country. */
function missPoints(kind: PlaceKind, isNearby: boolean, isLoose: boolean): number {
  if (kind === "COUNTRY") return -0.45;
  if (isLoose) return -0.05;
  if (kind === "ADM1") return -0.45;
  return isNearby ? -0.05 : -0.35;
}

function isClose(place: GazetteerPlace, { location }: PlaceContext): boolean {
  if (place.location === null || location === null) return false;
  return distanceM(place.location, location) <= closeM;
}

/** Gazetteers put the same settlement this far apart, as a rule and at most. */
const spotM = 1_500;
const closeM = 3_000;

function pointReasons(
  gazetteer: Gazetteer,
  place: GazetteerPlace,
  { location, toleranceM }: PlaceContext,
): readonly PlaceReason[] {
  if (location === null || place.location === null) return [];
  const far = distanceM(location, place.location);
  const km = (far / 1_000).toFixed(1);
  if (far <= closeM) {
    return [
      {
        what: `${km} km from the point given`,
        points: 0.05,
        by: far <= spotM ? "SPOT" : "POINT",
      },
    ];
  }
  const reach = gazetteer.reachM.get(place.id) ?? 0;
  if (far <= reach + toleranceM) return [];
  return [{ what: `${km} km from the point given, too far`, points: -0.5 }];
}
