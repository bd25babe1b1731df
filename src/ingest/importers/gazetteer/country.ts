/** A neighbour of Syria: well-known facts, entered by hand, with Wikidata and GeoNames as the places to check them. */
export interface Country {
  readonly id: string;
  readonly code: string;
  readonly english: string;
  readonly arabic: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timezone: string;
  readonly wikidata: string;
  readonly geonames: string;
  /** Language of the names that the gazetteers give first. */
  readonly language: "ar-Latn" | "tr" | "he-Latn";
}

/** Syria's neighbours, and Palestine. Syria itself is among the places of the article. */
export const neighbours: readonly Country[] = [
  {
    ...{ id: "place:iraq", code: "IQ", english: "Iraq", arabic: "العراق", language: "ar-Latn" },
    ...{ latitude: 33, longitude: 44, timezone: "Asia/Baghdad" },
    ...{ wikidata: "Q796", geonames: "99237" },
  },
  {
    ...{ id: "place:israel", code: "IL", english: "Israel", arabic: "إسرائيل" },
    ...{ latitude: 31.5, longitude: 34.75, timezone: "Asia/Jerusalem", language: "he-Latn" },
    ...{ wikidata: "Q801", geonames: "294640" },
  },
  {
    ...{ id: "place:jordan", code: "JO", english: "Jordan", arabic: "الأردن", language: "ar-Latn" },
    ...{ latitude: 31, longitude: 36, timezone: "Asia/Amman" },
    ...{ wikidata: "Q810", geonames: "248816" },
  },
  {
    ...{ id: "place:lebanon", code: "LB", english: "Lebanon", arabic: "لبنان" },
    ...{ latitude: 33.83333, longitude: 35.83333, timezone: "Asia/Beirut", language: "ar-Latn" },
    ...{ wikidata: "Q822", geonames: "272103" },
  },
  {
    ...{ id: "place:palestine", code: "PS", english: "Palestine", arabic: "فلسطين" },
    ...{ latitude: 31.92157, longitude: 35.20329, timezone: "Asia/Hebron", language: "ar-Latn" },
    ...{ wikidata: "Q219060", geonames: "6254930" },
  },
  {
    ...{ id: "place:turkey", code: "TR", english: "Turkey", arabic: "تركيا", language: "tr" },
    ...{ latitude: 39, longitude: 35, timezone: "Europe/Istanbul" },
    ...{ wikidata: "Q43", geonames: "298795" },
  },
];
