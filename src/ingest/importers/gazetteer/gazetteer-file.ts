import { neighbours } from "./country.ts";
import type { GeonamesRow } from "./geonames-row.ts";
import type { IsoSubdivision } from "./iso-subdivision.ts";
import { countryPlace, settlementPlaces, subdivisionPlaces } from "./neighbour.ts";
import type { PlaceEntry } from "./place-entry.ts";
import {
  syrianDivisions,
  syrianSettlements,
  type KnownIds,
  type SyrianDivisions,
} from "./syria.ts";

/** A seed file of the gazetteer. */
export interface GazetteerFile {
  readonly name: string;
  readonly text: string;
}

/** The open data that the gazetteer is made of. */
export interface GazetteerSources extends SyrianDivisions {
  readonly geonames: readonly GeonamesRow[];
  readonly subdivisions: readonly IsoSubdivision[];
}

/** The seed files of the gazetteer, without the places that are known already; the same sources give the same text. */
export function gazetteerFiles(
  sources: GazetteerSources,
  known: KnownIds,
): readonly GazetteerFile[] {
  const syrian = sources.geonames.filter(({ country }) => country === "SY");
  const file = (
    name: string,
    about: string,
    source: string,
    places: readonly PlaceEntry[],
  ): GazetteerFile => {
    const isKnown = (each: PlaceEntry): boolean => known.has(each.externalIds?.["geonames"] ?? "");
    return {
      name,
      text: seedText(
        about,
        source,
        places.filter((each) => !isKnown(each)),
      ),
    };
  };
  return [
    file(
      "syria-divisions.yaml",
      "Syria's governorates, districts and subdistricts.",
      "document:open-syria-geography",
      syrianDivisions(sources, known),
    ),
    file(
      "syria-settlements.yaml",
      "Cities, towns and villages of Syria.",
      "document:geonames",
      syrianSettlements(syrian, sources, known),
    ),
    ...neighbours.map((country) =>
      file(
        `${country.english.toLowerCase()}.yaml`,
        `${country.english}: the country, its first-level divisions, cities, towns and villages.`,
        "document:geonames",
        [
          countryPlace(country),
          ...subdivisionPlaces(country, sources.subdivisions),
          ...settlementPlaces(country, sources.geonames),
        ],
      ),
    ),
  ];
}

/** One line a place. JSON is YAML, and so needs no quoting rules of its own. */
function seedText(about: string, source: string, places: readonly PlaceEntry[]): string {
  const lines = places
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ source: own, ...place }) => {
      const entry = own === undefined || own === source ? place : { ...place, source: own };
      return `  - ${JSON.stringify(entry)}`;
    });
  return [
    `# ${about} Made by \`npm run gazetteer\`: not to be edited by hand.`,
    "# Open Syria geography and GeoNames are CC BY 4.0; see ../README.md for the attributions.",
    "claimgraph: 1",
    "licence: CC-BY-4.0",
    `source: ${source}`,
    "places:",
    ...lines,
    "",
  ].join("\n");
}
