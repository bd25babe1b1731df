import type { Gazetteer } from "../../src/domain/place/resolver/gazetteer.ts";
import {
  resolvePlace,
  type PlaceResolution,
} from "../../src/domain/place/resolver/place-resolver.ts";
import type { GeoPoint } from "../../src/lib/geo-point.ts";
import type { CsvRow } from "./csv.ts";

/** The point of a row of UCDP GED. */
export function pointOf(row: CsvRow): GeoPoint {
  return { latitude: Number(row["latitude"]), longitude: Number(row["longitude"]) };
}

/** What the text of a row of UCDP GED means, with its divisions, and with its point where that is not kept back. */
export function resolveRow(
  gazetteer: Gazetteer,
  row: CsvRow,
  { isWithPoint }: { readonly isWithPoint: boolean },
): PlaceResolution {
  return resolvePlace(gazetteer, row["where_coordinates"] ?? "", {
    country: "Syria",
    adm1: row["adm_1"] ?? "",
    adm2: row["adm_2"] ?? "",
    ...(isWithPoint ? { location: pointOf(row) } : {}),
  });
}
