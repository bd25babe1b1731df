import { readFile } from "node:fs/promises";
import { createGazetteer, type Gazetteer } from "../../src/domain/place/resolver/gazetteer.ts";
import { splitSort } from "../../src/domain/place/resolver/division-word.ts";
import { readSeededPlaces } from "../../src/ingest/seeded-places.ts";
import { groupBy } from "../../src/lib/group-by.ts";
import { distanceM } from "../../src/lib/geo-point.ts";
import { parseCsv, type CsvRow } from "./csv.ts";
import { pointOf, resolveRow } from "./place-row.ts";

/** `npm run places -- FILE`: how many rows of a UCDP GED file the resolver places, and how many it could. */

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write(
    "name a UCDP GED file with where_coordinates, adm_1, adm_2, latitude, longitude\n",
  );
  process.exit(2);
}
const rows = parseCsv(await readFile(file, "utf8"));
const places = await readSeededPlaces(["seed/article", "seed/gazetteer"]);
const gazetteer = createGazetteer(places);
const settlements = places.filter(({ kind }) => kind === "SETTLEMENT");

/** Rows that tell the same of where they are, and one of them. */
const groups = [...groupBy(rows, keyOf).values()].flatMap((same) => {
  const [row] = same;
  return row === undefined ? [] : [{ row, count: same.length }];
});

function keyOf(row: CsvRow): string {
  const columns = ["where_coordinates", "adm_1", "adm_2", "latitude", "longitude"];
  return columns.map((name) => row[name] ?? "").join("\t");
}

/** Metres to the nearest settlement of the gazetteer. */
function nearestM(row: CsvRow): number {
  const point = pointOf(row);
  const distances = settlements.map(({ location }) =>
    location === null ? Infinity : distanceM(point, location),
  );
  return Math.min(...distances);
}

/** The gazetteer has every governorate and district, so a text that names one can be known wherever it is. */
const isDivision = /governorate|district|^syria$/i;

function canKnow(row: CsvRow, withinM: number): boolean {
  return isDivision.test(row["where_coordinates"] ?? "") || nearestM(row) <= withinM;
}

interface Outcome {
  readonly count: number;
  readonly isHit: boolean;
  /** A settlement at more than 15 km from the row's point, though the text does not say near or between. */
  readonly isFar: boolean;
}

function outcomeOf(row: CsvRow, count: number, isWithPoint: boolean): Outcome {
  const { form, ends } = resolveRow(gazetteer, row, { isWithPoint });
  const place = ends[0]?.best?.place;
  const far =
    place?.kind === "SETTLEMENT" && place.location !== null && form === "AT"
      ? distanceM(place.location, pointOf(row))
      : 0;
  return { count, isHit: place !== undefined, isFar: far > 15_000 };
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

/** What somebody would try first: the text, without the word for its sort, is a name letter for letter. */
const names = groupBy(
  places.flatMap(({ id, names: own }) => own.map((text) => ({ id, text: plain(text) }))),
  ({ text }) => text,
);

function plain(text: string): string {
  return splitSort(text).name.trim().toLowerCase();
}

/** Places that have the name. */
function naiveHits(row: CsvRow): number {
  const found = names.get(plain(row["where_coordinates"] ?? "")) ?? [];
  return new Set(found.map(({ id }) => id)).size;
}

function printNaive(what: string, isHit: (places: number) => boolean): void {
  const hits = groups.filter(({ row }) => isHit(naiveHits(row)));
  const count = hits.reduce((all, each) => all + each.count, 0);
  process.stdout.write(`naive: the same letters as a name ${what}\n`);
  process.stdout.write(`  all rows                       ${share(count, rows.length)}\n`);
  process.stdout.write(`  distinct texts                 ${share(hits.length, groups.length)}\n`);
}

function print(isWithPoint: boolean, known: Gazetteer): void {
  const startedAt = performance.now();
  const outcomes = groups.map(({ row, count }) => outcomeOf(row, count, isWithPoint));
  const ms = Math.round(performance.now() - startedAt);
  const sum = (list: readonly Outcome[]): number => list.reduce((all, { count }) => all + count, 0);
  const hits = outcomes.filter(({ isHit }) => isHit);
  process.stdout.write(`${isWithPoint ? "text, divisions and point" : "text and divisions"}\n`);
  process.stdout.write(`  all rows                       ${share(sum(hits), sum(outcomes))}\n`);
  for (const km of [1, 3]) {
    const could = outcomes.filter((_, i) => canKnow(groups[i]?.row ?? {}, 1_000 * km));
    const did = could.filter(({ isHit }) => isHit);
    process.stdout.write(
      `  a division, or within ${km} km of a settlement  ${share(sum(did), sum(could))}\n`,
    );
  }
  process.stdout.write(`  distinct texts                 ${share(hits.length, outcomes.length)}\n`);
  process.stdout.write(
    `  hits farther than 15 km        ${sum(hits.filter(({ isFar }) => isFar))}\n`,
  );
  process.stdout.write(`  ${groups.length} distinct, ${known.places.size} places, ${ms} ms\n`);
}

process.stdout.write(`${rows.length} rows\n`);
printNaive("of some place", (count) => count > 0);
printNaive("of one place alone", (count) => count === 1);
print(false, gazetteer);
print(true, gazetteer);
