/** A row of a GeoNames dump, as far as it is used. Source: the readme of the dumps, "The main 'geoname' table". */
export interface GeonamesRow {
  readonly id: string;
  /** In the script of the dump, with diacritics. */
  readonly name: string;
  readonly asciiName: string;
  /** In any language and script; the dump does not say which. */
  readonly alternateNames: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  /** PPL a settlement, PPLC a capital, PPLA the seat of a first-level division, PPLA2 of a second, PPLX a section. */
  readonly featureCode: string;
  readonly country: string;
  /** FIPS code within the country, for most countries. */
  readonly admin1: string;
  readonly timezone: string;
}

/**
 * Rows of a tab-separated table with GeoNames' column names in its first line; rows without an id or a point are left out.
 * Quotes mean nothing in it.
 */
export function parseGeonames(text: string): readonly GeonamesRow[] {
  const [header = "", ...lines] = text.split(/\r?\n/);
  const columns = header.split("\t");
  return lines.flatMap((line) => {
    const cells = line.split("\t");
    const cell = (name: string): string => cells[columns.indexOf(name)] ?? "";
    const row: GeonamesRow = {
      id: cell("geonameid"),
      name: cell("name"),
      asciiName: cell("asciiname"),
      alternateNames: cell("alternatenames").split(",").filter(Boolean),
      latitude: Number.parseFloat(cell("latitude")),
      longitude: Number.parseFloat(cell("longitude")),
      featureCode: cell("feature_code"),
      country: cell("country_code"),
      admin1: cell("admin1_code"),
      timezone: cell("timezone"),
    };
    const isWhole = row.id !== "" && !Number.isNaN(row.latitude) && !Number.isNaN(row.longitude);
    return isWhole ? [row] : [];
  });
}
