import { extentProperty } from "../../../src/cypher/extent.ts";
import { longIn } from "../../../src/lib/long-in.ts";
import { startOrder } from "../../../src/lib/start-order.ts";
import type { Extent } from "../../../src/lib/temporal.ts";

/** When the generated graph is said to have learned everything. */
export const recordedFrom = "2026-01-01T00:00:00Z";

/** Where what has no time stands in an order by start. */
export const noStart: string = startOrder(undefined);

/** Text as a cell: quoted where the importer would take something in it for syntax, or an empty one for none. */
export function textCell(text: string): string {
  return /^$|["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** What may be missing as a cell. */
export function optional(value: string | number | boolean | null): string {
  return value === null ? "" : String(value);
}

/** A point on the earth as a cell. */
export function pointCell(latitude: number, longitude: number): string {
  return `{latitude: ${latitude}, longitude: ${longitude}}`;
}

const extentNames = [
  ...["edtf", "startMin", "startMax", "endMin", "endMax"],
  ...["precision", "approximate", "uncertain", "startOrder", "longIn"],
] as const;

/** Columns of an extent under this prefix, in the order of `extentCells`. */
export function extentColumns(prefix: string): readonly string[] {
  return extentNames.map((name) => extentProperty(prefix, name));
}

const known = new WeakMap<Extent, string>();

/** The cells of an extent and of the order and the period that follow from it. Extents repeat, so each becomes text once. */
export function extentCells(extent: Extent): string {
  const found = known.get(extent);
  if (found !== undefined) return found;
  const { edtf, startMin, startMax, endMin, endMax, precision, approximate, uncertain } = extent;
  const cells = [
    ...[edtf, startMin, startMax, endMin, endMax, precision, approximate, uncertain].map(optional),
    startOrder(extent),
    longCell(extent),
  ].join("\t");
  known.set(extent, cells);
  return cells;
}

/** The period in which it is long: the empty text where that is open. */
function longCell(extent: Extent): string {
  const period = longIn(extent);
  return period === null ? "" : textCell(period);
}

/** What every relationship of a hub carries, so that an index gives the first of it in order. */
export const hubColumnNames = ["hub", "order", "far", "longIn"] as const;

/** Those cells: ids of the hub and of the entry, when the entry begins, and the period in which it is long. */
export function hubCells(hub: string, when: Extent, far: string): string {
  return `${hub}\t${startOrder(when)}\t${far}\t${longCell(when)}`;
}
