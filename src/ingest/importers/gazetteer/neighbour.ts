import type { Country } from "./country.ts";
import { commonNames, isoOfAdmin1 } from "./first-level.ts";
import type { GeonamesRow } from "./geonames-row.ts";
import type { IsoSubdivision } from "./iso-subdivision.ts";
import { namesOfRow } from "./name-choice.ts";
import type { NameEntry, PlaceEntry } from "./place-entry.ts";

/**
 * GeoNames ids of settlements on the Golan, which GeoNames counts to Israel's north and OCHA to Syria's Quneitra:
 * both are recorded.
 */
const golan: ReadonlySet<string> = new Set([
  ...["167444", "170378", "172119", "173550", "173601", "173882", "443084"],
  ...["443088", "443090", "443091", "443092", "443093", "443100"],
]);

/** A country as a place. */
export function countryPlace(country: Country): PlaceEntry {
  return {
    id: country.id,
    kind: "COUNTRY",
    names: [
      { text: country.english, language: "en", kind: "OFFICIAL" },
      { text: country.arabic, language: "ar", kind: "OFFICIAL", source: "document:wikidata" },
    ],
    location: { latitude: country.latitude, longitude: country.longitude },
    iso3166_1: country.code,
    timezone: country.timezone,
    externalIds: { wikidata: country.wikidata, geonames: country.geonames },
    source: ["document:geonames", "document:iso-3166", "document:wikidata"],
  };
}

/** First-level divisions as places; ISO gives them no points. */
export function subdivisionPlaces(
  country: Country,
  subdivisions: readonly IsoSubdivision[],
): readonly PlaceEntry[] {
  return subdivisions
    .filter(({ code }) => code.startsWith(`${country.code}-`))
    .map((each): PlaceEntry => ({
      id: isoPlaceId(each.code),
      kind: "ADM1",
      names: subdivisionNames(country, each),
      iso3166_2: each.code,
      timezone: country.timezone,
      within: [each.parent === undefined ? country.id : isoPlaceId(each.parent)],
      source: "document:iso-3166",
    }));
}

function subdivisionNames(
  country: Country,
  { code, name, type }: IsoSubdivision,
): readonly NameEntry[] {
  const [english, arabic] = commonNames[code] ?? [];
  const isEnglish = country.code === "PS";
  const iso: NameEntry = {
    text: name,
    language: country.language === "tr" ? "tr" : isEnglish ? "en" : "ar-Latn",
    kind: country.language === "tr" || isEnglish ? "OFFICIAL" : "TRANSLITERATION",
  };
  if (english === undefined || arabic === undefined) {
    return [{ text: `${name} ${type}`, language: "en", kind: "OFFICIAL" }, iso];
  }
  const source = "document:wikidata";
  return [
    { text: english, language: "en", kind: "OFFICIAL", source },
    iso,
    { text: arabic, language: "ar", kind: "OFFICIAL", source },
  ];
}

/** Settlements as places, in the first-level division where GeoNames tells it, else in the country. */
export function settlementPlaces(
  country: Country,
  rows: readonly GeonamesRow[],
): readonly PlaceEntry[] {
  return rows
    .filter((row) => row.country === country.code)
    .map((row): PlaceEntry => {
      const code = isoOfAdmin1(row.country, row.admin1);
      const whole = code === null ? country.id : isoPlaceId(code);
      const isWithSpellings =
        country.code === "IQ" || country.code === "LB" || country.code === "JO";
      return {
        id: `place:geonames/${row.id}`,
        kind: row.featureCode === "PPLX" ? "NEIGHBOURHOOD" : "SETTLEMENT",
        names: namesOfRow(row, country.language, isWithSpellings),
        location: { latitude: row.latitude, longitude: row.longitude },
        ...(row.timezone === "" ? {} : { timezone: row.timezone }),
        externalIds: { geonames: row.id },
        within: golan.has(row.id) ? [whole, "place:quneitra-governorate"] : [whole],
        source: "document:geonames",
      };
    });
}

function isoPlaceId(code: string): string {
  return `place:iso-3166-2/${code.toLowerCase()}`;
}
