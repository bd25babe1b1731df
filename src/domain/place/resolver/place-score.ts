import { distanceM, type GeoPoint } from "../../../lib/geo-point.ts";
import { editDistance } from "../../../lib/nearest.ts";
import type { Gazetteer, GazetteerName, GazetteerPlace, PlaceKind } from "./gazetteer.ts";
import type { NamedSort } from "./division-word.ts";
import { foldPlace, skeletonOf } from "./place-name.ts";

/** By which rule a name was found. */
export type NameRule = "EXACT" | "FOLDED" | "SKELETON" | "FUZZY";

/** What is known of the place besides its name. */
export interface PlaceContext {
  /** Ids of places around it, such as the governorate and the district that the source gives. */
  readonly within: readonly string[];
  /** Where the source puts it; null where it does not. */
  readonly location: GeoPoint | null;
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
  readonly points: number;
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
  for (const found of namesLike(gazetteer, sort.name)) {
    const scored = scoreOne(gazetteer, found, { sort, context });
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

function namesLike(gazetteer: Gazetteer, text: string): readonly Found[] {
  const folded = foldPlace(text);
  const same = (gazetteer.byFolded.get(folded) ?? []).map((name): Found => {
    const isExact = name.text.toLowerCase() === text.toLowerCase();
    return { name, rule: isExact ? "EXACT" : "FOLDED", points: isExact ? 1 : 0.95 };
  });
  if (!/^[a-z0-9]+$/.test(folded)) return same;
  const skeleton = skeletonOf(folded);
  const alike = skeleton.length < leastSkeleton ? [] : (gazetteer.bySkeleton.get(skeleton) ?? []);
  const close = alike
    .filter((name) => name.folded !== folded)
    .map((name) => ({ name, likeness: likenessOf(folded, name.folded) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .map(({ name, likeness }): Found => ({
      name,
      rule: "SKELETON",
      points: 0.6 + 0.3 * likeness,
    }));
  return same.length + close.length > 0 ? [...same, ...close] : fuzzy(gazetteer, folded);
}

function fuzzy(gazetteer: Gazetteer, folded: string): readonly Found[] {
  if (folded.length < leastFuzzyLength) return [];
  return gazetteer.names
    .filter((name) => name.skeleton !== "" && editDistance(folded, name.folded, 2) < 2)
    .map((name): Found => ({ name, rule: "FUZZY", points: 0.75 }));
}

function likenessOf(a: string, b: string): number {
  return 1 - editDistance(a, b) / Math.max(a.length, b.length);
}

interface Asked {
  readonly sort: NamedSort;
  readonly context: PlaceContext;
}

function scoreOne(gazetteer: Gazetteer, found: Found, { sort, context }: Asked): ScoredPlace {
  const { place } = found.name;
  const reasons: PlaceReason[] = [
    { what: `${found.rule.toLowerCase()} name ${found.name.text}`, points: found.points },
    ...sortReasons(place.kind, sort.kinds),
    ...withinReasons(gazetteer, place, context.within),
    ...pointReasons(gazetteer, place, context),
  ];
  const isSupported = reasons.slice(1).some(({ points }) => points > 0);
  if (!isSupported && (found.rule === "SKELETON" || found.rule === "FUZZY")) {
    reasons.push({ what: "nothing but a name that is only alike", points: -0.2 });
  }
  const sum = reasons.reduce((total, { points }) => total + points, 0);
  const score = Math.round(1000 * Math.min(1, Math.max(0, sum))) / 1000;
  return { place, score, rule: found.rule, matchedOn: found.name.text, reasons };
}

function sortReasons(
  kind: PlaceKind,
  kinds: readonly PlaceKind[] | null,
): readonly PlaceReason[] {
  if (kinds === null) {
    return kind === "SETTLEMENT" || kind === "COUNTRY" ? [] : [{ what: `a name without a word for ${kind}`, points: -0.06 }];
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
  within: readonly string[],
): readonly PlaceReason[] {
  const around = gazetteer.around.get(place.id);
  return within.flatMap((id): readonly PlaceReason[] => {
    const whole = gazetteer.places.get(id);
    if (whole === undefined) return [];
    if (id === place.id || around?.has(id) === true) return [{ what: `within ${id}`, points: 0.03 }];
    if (gazetteer.around.get(id)?.has(place.id) === true) return [];
    // A place may be known to lie in a governorate and not in which district of it.
    const isKnown = [...(around ?? [])].some((other) => gazetteer.places.get(other)?.kind === whole.kind);
    if (!isKnown) return [];
    return [{ what: `not within ${id}`, points: whole.kind === "ADM2" || whole.kind === "ADM3" ? -0.12 : -0.45 }];
  });
}

/** Gazetteers put the same settlement this far apart at most. */
const sameM = 3_000;

function pointReasons(
  gazetteer: Gazetteer,
  place: GazetteerPlace,
  { location, toleranceM }: PlaceContext,
): readonly PlaceReason[] {
  if (location === null || place.location === null) return [];
  const far = distanceM(location, place.location);
  const km = (far / 1_000).toFixed(1);
  if (far <= sameM) return [{ what: `${km} km from the point given`, points: 0.06 }];
  const reach = gazetteer.reachM.get(place.id) ?? 0;
  if (far <= reach + toleranceM) return [];
  return [{ what: `${km} km from the point given, too far`, points: -0.5 }];
}
