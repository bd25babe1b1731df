import { readFiles } from "./read-files.ts";
import { seededPlaceOf, type SeededPlace } from "./seeded-place.ts";

/** Places in the seed files at these paths; records with problems are left out. */
export async function readSeededPlaces(paths: readonly string[]): Promise<readonly SeededPlace[]> {
  const { records } = await readFiles(paths);
  return records.flatMap(({ value }) => seededPlaceOf(value) ?? []);
}
