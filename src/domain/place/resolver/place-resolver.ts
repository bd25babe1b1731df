import type { GeoPoint } from "../../../lib/geo-point.ts";
import { distanceM } from "../../../lib/geo-point.ts";
import { splitSort } from "./division-word.ts";
import type { Gazetteer, GazetteerPlace } from "./gazetteer.ts";
import type { PlaceKind } from "./place-kind.ts";
import { parsePlacePhrase, wholeName, type PhraseForm, type PlacePhrase } from "./place-phrase.ts";
import { foldPlace } from "./place-name.ts";
import { precisionOf, type PlacePrecision } from "./place-precision.ts";
import { scorePlaces, type PlaceContext, type ScoredPlace } from "./place-score.ts";

/** What a source gives beside the text of a place, in its own words. */
export interface PlaceHints {
  /** First-level division, such as "Homs Governorate". */
  readonly adm1?: string;
  /** Second-level division, such as "Ar Rastan district". */
  readonly adm2?: string;
  readonly country?: string;
  readonly location?: GeoPoint;
}

/** A place that the text may mean, and what it says of where things are. */
export interface PlaceCandidate extends ScoredPlace {
  readonly precision: PlacePrecision;
  readonly how: "AT" | "NEAR";
  /** Metres around the location of the place. */
  readonly uncertaintyRadiusM: number;
}

/** One of the places that a text names. */
export interface ResolvedEnd {
  readonly text: string;
  /** The best first. */
  readonly candidates: readonly PlaceCandidate[];
  /** The first candidate where it is good enough and ahead of the others; null otherwise. */
  readonly best: PlaceCandidate | null;
}

/** What a text about a place means. */
export interface PlaceResolution {
  readonly form: PhraseForm;
  /** One, or the ends of BETWEEN and BORDER. */
  readonly ends: readonly ResolvedEnd[];
}

/** Metres that the point of a source may lie from the point of a settlement's name before it counts as another. */
const settlementToleranceM = 15_000;
const nearToleranceM = 25_000;

/** Looks up the places that a text names, by name and by what is known besides. Never invents one: where none is good enough, `best` is null. */
export function resolvePlace(
  gazetteer: Gazetteer,
  text: string,
  hints: PlaceHints = {},
): PlaceResolution {
  const phrase = isName(gazetteer, text) ? wholeName(text) : parsePlacePhrase(text);
  const resolved = resolvePhrase(gazetteer, phrase, hints);
  const [whole] = phrase.within;
  if (whole === undefined || resolved.ends.some(({ candidates }) => candidates.length > 0)) {
    return resolved;
  }
  // "A river in Homs Governorate": of the river nothing is known.
  return resolvePhrase(gazetteer, { ...wholeName(whole), form: "PART" }, hints);
}

function resolvePhrase(
  gazetteer: Gazetteer,
  phrase: PlacePhrase,
  hints: PlaceHints,
): PlaceResolution {
  const isSeveral = phrase.ends.length > 1;
  const context: PlaceContext = {
    within: surroundings(gazetteer, [
      // Beyond a border another country begins.
      phrase.form === "BORDER" ? undefined : hints.country,
      hints.adm1,
      hints.adm2,
      ...phrase.within,
    ]),
    // What lies between two places may be far from both.
    location: isSeveral ? null : (hints.location ?? null),
    isLoose: isSeveral,
    toleranceM: toleranceOf(phrase),
  };
  const found = phrase.ends.map((spellings) => scored(gazetteer, { spellings, phrase, context }));
  const spreadM = spreadOf(found.map(([first]) => first?.place));
  return {
    form: phrase.form,
    ends: found.map((list, i) => {
      const candidates = list.map((each): PlaceCandidate => ({
        ...each,
        ...precisionOf(gazetteer, each.place, { ...phrase, spreadM }),
      }));
      return { text: phrase.ends[i]?.[0] ?? "", candidates, best: bestOf(gazetteer, candidates) };
    }),
  };
}

/** "Eastern Kuwayris" is a settlement, not the east of one. */
function isName(gazetteer: Gazetteer, text: string): boolean {
  return gazetteer.byFolded.has(foldPlace(splitSort(text).name));
}

/** Divisions that these texts name, each within those before it; what is not found says nothing. */
function surroundings(
  gazetteer: Gazetteer,
  texts: readonly (string | undefined)[],
): readonly string[] {
  return texts.reduce<readonly string[]>((within, text) => {
    if (text === undefined || text === "") return within;
    const context = { within, location: null, isLoose: false, toleranceM: 0 };
    const [first] = scorePlaces(gazetteer, splitSort(text), context);
    return first === undefined || first.score < goodEnough ? within : [...within, first.place.id];
  }, []);
}

/** What a text that names no sort usually means. */
const usualKinds: Partial<Record<PhraseForm, readonly PlaceKind[]>> = {
  BORDER: ["COUNTRY", "ADM1"],
  BETWEEN: ["SETTLEMENT", "FACILITY"],
  PART: ["COUNTRY", "ADM1"],
};

interface End {
  readonly spellings: readonly string[];
  readonly phrase: PlacePhrase;
  readonly context: PlaceContext;
}

/** A thing called after a place, or a part of it, is less surely meant than the place itself. */
const formPoints: Readonly<Record<PhraseForm, number>> = {
  ...{ AT: 0, OFFSET: 0, BETWEEN: 0, BORDER: 0 },
  ...{ NEAR: -0.05, PART: -0.05 },
};

function scored(gazetteer: Gazetteer, { spellings, phrase, context }: End): readonly ScoredPlace[] {
  const points = formPoints[phrase.form];
  const all = spellings.flatMap((spelling) => {
    const sort = splitSort(spelling);
    const kinds = sort.kinds ?? usualKinds[phrase.form] ?? null;
    return scorePlaces(gazetteer, { name: sort.name, kinds }, context);
  });
  const best = new Map<string, ScoredPlace>();
  for (const each of all) {
    if (each.score > (best.get(each.place.id)?.score ?? 0)) best.set(each.place.id, each);
  }
  return [...best.values()]
    .map((each) => withPoints(each, phrase.form, points))
    .toSorted((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1));
}

function withPoints(scoredPlace: ScoredPlace, form: PhraseForm, points: number): ScoredPlace {
  if (points === 0) return scoredPlace;
  const score = Math.max(0, Math.round(1000 * (scoredPlace.score + points)) / 1000);
  const reasons = [...scoredPlace.reasons, { what: `${form.toLowerCase()} the place`, points }];
  return { ...scoredPlace, score, reasons };
}

function toleranceOf({ form, distanceM: stated }: PlacePhrase): number {
  if (form === "AT") return settlementToleranceM;
  return nearToleranceM + (stated ?? 0);
}

function spreadOf(ends: readonly (GazetteerPlace | undefined)[]): number {
  const points = ends.flatMap((place) => (place?.location == null ? [] : [place.location]));
  return Math.max(0, ...points.flatMap((a) => points.map((b) => distanceM(a, b))));
}

const goodEnough = 0.6;
const ahead = 0.04;

function bestOf(
  gazetteer: Gazetteer,
  candidates: readonly PlaceCandidate[],
): PlaceCandidate | null {
  const [first, ...others] = candidates;
  if (first === undefined || first.score < goodEnough) return null;
  const isOpen = others.some(
    ({ place, score }) => first.score - score < ahead && !isWithin(gazetteer, first.place, place),
  );
  return isOpen ? null : first;
}

/** A town and the district called after it do not contradict each other. */
function isWithin(gazetteer: Gazetteer, place: GazetteerPlace, whole: GazetteerPlace): boolean {
  return gazetteer.around.get(place.id)?.has(whole.id) === true;
}
