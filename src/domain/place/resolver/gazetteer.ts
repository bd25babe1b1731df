import { distanceM, type GeoPoint } from "../../../lib/geo-point.ts";
import { groupBy } from "../../../lib/group-by.ts";
import { splitSort } from "./division-word.ts";
import type { PlaceKind } from "./place-kind.ts";
import { foldPlace, isRespelled, placeSkeleton } from "./place-name.ts";

/** A place as the resolver sees it. */
export interface GazetteerPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  /** In any script, the display name first. */
  readonly names: readonly string[];
  readonly location: GeoPoint | null;
  /** Ids of places it lies directly within. */
  readonly within: readonly string[];
}

/** A name of a place, without the words for its sort. */
export interface GazetteerName {
  readonly place: GazetteerPlace;
  readonly text: string;
  readonly folded: string;
  /** Empty where the name is not in Latin script, or too long to be looked for in another spelling. */
  readonly skeleton: string;
}

/** Places by their names, and what lies in what. */
export interface Gazetteer {
  readonly places: ReadonlyMap<string, GazetteerPlace>;
  readonly byFolded: ReadonlyMap<string, readonly GazetteerName[]>;
  readonly bySkeleton: ReadonlyMap<string, readonly GazetteerName[]>;
  /** Latin names by what is left of them without any one letter, and by themselves: what two texts share here is an edit or two apart. */
  readonly byShortened: ReadonlyMap<string, readonly GazetteerName[]>;
  /** Ids of all places around a place, near and far. */
  readonly around: ReadonlyMap<string, ReadonlySet<string>>;
  /** The one settlement known to lie in a subdistrict, by the subdistrict's id: where there is one, it is the seat. */
  readonly seats: ReadonlyMap<string, GazetteerPlace>;
  /** Metres around the location of a place that has others in it, far enough to reach each of them. */
  readonly reachM: ReadonlyMap<string, number>;
}

/** The index of these places; references to places that are not among them are passed over. */
export function createGazetteer(list: readonly GazetteerPlace[]): Gazetteer {
  const places = new Map(list.map((place) => [place.id, place]));
  const names = list.flatMap(namesOf);
  const around = new Map(list.map(({ id }) => [id, surroundings(id, places)]));
  const latin = names.filter(({ skeleton }) => skeleton !== "");
  return {
    places,
    byFolded: groupBy(names, ({ folded }) => folded),
    bySkeleton: groupBy(latin, ({ skeleton }) => skeleton),
    byShortened: byShortened(latin),
    around,
    seats: seatsOf(list, places),
    reachM: reaches(list, places, around),
  };
}

/** A text, and it without each of its letters. */
export function shortenings(text: string): readonly string[] {
  return [text, ...Array.from(text, (_, i) => text.slice(0, i) + text.slice(i + 1))];
}

function byShortened(
  names: readonly GazetteerName[],
): ReadonlyMap<string, readonly GazetteerName[]> {
  const found = new Map<string, GazetteerName[]>();
  for (const name of names) {
    for (const text of new Set(shortenings(name.folded))) {
      const list = found.get(text);
      if (list === undefined) found.set(text, [name]);
      else list.push(name);
    }
  }
  return found;
}

function namesOf(place: GazetteerPlace): readonly GazetteerName[] {
  const seen = new Map<string, GazetteerName>();
  for (const name of place.names) {
    const text = splitSort(name).name;
    const folded = foldPlace(text);
    const skeleton = isRespelled(folded) ? placeSkeleton(text) : "";
    if (!seen.has(folded)) seen.set(folded, { place, text, folded, skeleton });
  }
  return [...seen.values()];
}

function surroundings(
  id: string,
  places: ReadonlyMap<string, GazetteerPlace>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const whole of places.get(next)?.within ?? []) {
      if (found.has(whole)) continue;
      found.add(whole);
      open.push(whole);
    }
  }
  return found;
}

function seatsOf(
  list: readonly GazetteerPlace[],
  places: ReadonlyMap<string, GazetteerPlace>,
): ReadonlyMap<string, GazetteerPlace> {
  const settlements = list.filter(({ kind }) => kind === "SETTLEMENT");
  const inside = groupBy(settlements, ({ within }) =>
    within.find((id) => places.get(id)?.kind === "ADM3"),
  );
  const seats = new Map<string, GazetteerPlace>();
  for (const [subdistrict, [seat, ...others]] of inside) {
    if (subdistrict === undefined || seat === undefined || others.length > 0) continue;
    seats.set(subdistrict, seat);
  }
  return seats;
}

function reaches(
  list: readonly GazetteerPlace[],
  places: ReadonlyMap<string, GazetteerPlace>,
  around: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, number> {
  const reach = new Map<string, number>();
  for (const { id, location } of list) {
    for (const whole of around.get(id) ?? []) {
      const center = places.get(whole)?.location;
      if (location === null || center === undefined || center === null) continue;
      reach.set(whole, Math.max(reach.get(whole) ?? 0, distanceM(center, location)));
    }
  }
  return reach;
}
