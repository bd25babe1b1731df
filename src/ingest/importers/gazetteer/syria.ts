import { distanceM } from "../../../lib/geo-point.ts";
import { foldPlace } from "../../../domain/place/resolver/place-name.ts";
import { splitSort } from "../../../domain/place/resolver/division-word.ts";
import { isoOfAdmin1 } from "./first-level.ts";
import type { GeonamesRow } from "./geonames-row.ts";
import { namesOfDivision, namesOfRow } from "./name-choice.ts";
import type { PlaceEntry } from "./place-entry.ts";
import { keysOf, slugOf } from "./place-id.ts";
import type { SyrianDivision } from "./syrian-division.ts";

/** Divisions of Syria, as Open Syria geography has them. */
export interface SyrianDivisions {
  readonly governorates: readonly SyrianDivision[];
  readonly districts: readonly SyrianDivision[];
  readonly subdistricts: readonly SyrianDivision[];
}

const timezone = "Asia/Damascus";

/** Ids of places that are in the graph already: by GeoNames id. */
export type KnownIds = ReadonlyMap<string, string>;

/** Division of Open Syria -> id of the place. */
function divisionIds(
  { governorates, districts, subdistricts }: SyrianDivisions,
  known: KnownIds,
): ReadonlyMap<string, string> {
  const levels = [
    { list: governorates, word: "governorate" },
    { list: districts, word: "district" },
    { list: subdistricts, word: "subdistrict" },
  ];
  return new Map(
    levels.flatMap(({ list, word }) => {
      const keys = keysOf(
        list.map((each) => ({
          slug: slugOf(each.name.en),
          region: each.governorateId?.replace(/^sy-/, "") ?? "",
          number: each.externalIds.ochaPcode.toLowerCase(),
        })),
      );
      return list.map(
        (each, i) =>
          [
            each.id,
            known.get(each.externalIds.geonames ?? "") ?? `place:${keys[i] ?? each.id}-${word}`,
          ] as const,
      );
    }),
  );
}

/** Governorates, districts and subdistricts as places. */
export function syrianDivisions(
  divisions: SyrianDivisions,
  known: KnownIds,
): readonly PlaceEntry[] {
  const ids = divisionIds(divisions, known);
  const entry = (
    each: SyrianDivision,
    kind: "ADM1" | "ADM2" | "ADM3",
    word: string,
  ): PlaceEntry => {
    const { wikidata, geonames, ochaPcode } = each.externalIds;
    const whole = ids.get(each.districtId ?? each.governorateId ?? "") ?? "place:syria";
    return {
      id: ids.get(each.id) ?? each.id,
      kind,
      names: namesOfDivision(each, word),
      location: { latitude: each.centroid.latitude, longitude: each.centroid.longitude },
      ...(each.iso31662 === undefined ? {} : { iso3166_2: each.iso31662 }),
      timezone,
      externalIds: {
        ...(wikidata === undefined ? {} : { wikidata }),
        ...(geonames === undefined ? {} : { geonames }),
        "ocha-pcode": ochaPcode,
      },
      within: [whole],
      ...(kind === "ADM1"
        ? { source: ["document:open-syria-geography", "document:iso-3166"] }
        : {}),
    };
  };
  return [
    ...divisions.governorates.map((each) => entry(each, "ADM1", "Governorate")),
    ...divisions.districts.map((each) => entry(each, "ADM2", "District")),
    ...divisions.subdistricts.map((each) => entry(each, "ADM3", "Subdistrict")),
  ];
}

/** Settlements as places, each in the subdistrict that is called after it, else in its governorate. */
export function syrianSettlements(
  rows: readonly GeonamesRow[],
  divisions: SyrianDivisions,
  known: KnownIds,
): readonly PlaceEntry[] {
  const ids = divisionIds(divisions, known);
  const governorateOf = (row: GeonamesRow): SyrianDivision | undefined =>
    divisions.governorates.find(({ iso31662 }) => iso31662 === isoOfAdmin1("SY", row.admin1));
  const keys = keysOf(
    rows.map((row) => ({
      slug: slugOf(row.asciiName),
      region: governorateOf(row)?.id.replace(/^sy-/, "") ?? row.admin1,
      number: row.id,
    })),
  );
  return rows.map((row, i): PlaceEntry => {
    const governorate = governorateOf(row);
    const ofGovernorate = divisions.subdistricts.filter(
      ({ governorateId }) => governorateId === governorate?.id,
    );
    const whole = namesake(row, ofGovernorate) ?? governorate;
    return {
      id: known.get(row.id) ?? `place:${keys[i] ?? row.id}`,
      kind: "SETTLEMENT",
      names: namesOfRow(row, "ar-Latn", true),
      location: { latitude: row.latitude, longitude: row.longitude },
      timezone,
      externalIds: { geonames: row.id },
      within: [ids.get(whole?.id ?? "") ?? "place:syria"],
      source: "document:geonames",
    };
  });
}

/** Farther from the middle of a subdistrict its seat is not; the largest lie in the desert. */
const farthestM = 90_000;

function namesake(
  row: GeonamesRow,
  subdistricts: readonly SyrianDivision[],
): SyrianDivision | undefined {
  const own = new Set([row.asciiName, ...row.alternateNames].map(foldPlace));
  return subdistricts
    .filter(({ name, aliases }) =>
      [name.en, ...aliases.map(({ value }) => value)].some((text) =>
        own.has(foldPlace(splitSort(text).name)),
      ),
    )
    .map((each) => ({ each, far: distanceM(row, each.centroid) }))
    .filter(({ far }) => far <= farthestM)
    .toSorted((a, b) => a.far - b.far)[0]?.each;
}
