import { createGazetteer, type Gazetteer } from "../domain/place/resolver/gazetteer.ts";
import { resolvePlace } from "../domain/place/resolver/place-resolver.ts";
import type { SeedRecord } from "./seed-file.ts";
import { seededPlaceOf } from "./seeded-place.ts";

/** Ids of places that are looked at; nobody reads more. */
const mostLookedAt = 100;
const mostCandidates = 3;
const leastScore = 0.5;

/**
 * Finds for the id of a place that nothing declares those of the files that its words may mean, the best first: `place:ar-rastan-city` is
 * Al-Rastan. None for other ids, nor where many have been looked at already.
 */
export function createSimilarPlaces(
  records: readonly SeedRecord[],
): (id: string) => readonly string[] {
  let gazetteer: Gazetteer | null = null;
  const found = new Map<string, readonly string[]>();
  return (id) => {
    const before = found.get(id);
    if (before !== undefined || !id.startsWith("place:")) return before ?? [];
    if (found.size >= mostLookedAt) return [];
    gazetteer ??= createGazetteer(records.flatMap(({ value }) => seededPlaceOf(value) ?? []));
    const candidates = candidatesOf(gazetteer, id);
    found.set(id, candidates);
    return candidates;
  };
}

function candidatesOf(gazetteer: Gazetteer, id: string): readonly string[] {
  const text = id.slice("place:".length).replaceAll(/[-._/]+/g, " ");
  return resolvePlace(gazetteer, text)
    .ends.flatMap(({ candidates }) => candidates)
    .filter(({ score }) => score >= leastScore)
    .slice(0, mostCandidates)
    .map(({ place }) => place.id);
}
