import { extentProperty } from "../../../src/cypher/extent.ts";
import { longIn } from "../../../src/lib/long-in.ts";
import { startOrder } from "../../../src/lib/start-order.ts";
import type { Extent } from "../../../src/lib/temporal.ts";

/** When the generated graph is said to have learned everything. */
export const recordedFrom: string = instantCell("2026-01-01T00:00:00.000Z");

/** Where what has no time stands in an order by start. */
export const noStart: string = instantCell(startOrder(undefined));

/**
 * An instant of ISO 8601 in UTC as a cell. The importer reads instants by a regular expression, several of them an event: a day
 * alone, which it takes for midnight, in half the time.
 */
function instantCell(instant: string): string {
  return /^\d{4}-\d\d-\d\dT00:00:00\.000Z$/.test(instant)
    ? instant.slice(0, 10).replaceAll("-", "")
    : instant;
}

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

/** What is written of an extent, and of the order and the period that follow from it. */
interface ExtentText {
  readonly cells: string;
  readonly order: string;
  /** The period in which it is long: the empty text where that is open. */
  readonly long: string;
}

const known = new WeakMap<Extent, ExtentText>();

/** Extents repeat, so each becomes text once. */
function textOf(extent: Extent): ExtentText {
  const found = known.get(extent);
  if (found !== undefined) return found;
  const { edtf, startMin, startMax, endMin, endMax, precision, approximate, uncertain } = extent;
  const bounds = [startMin, startMax, endMin, endMax].map((bound) =>
    bound === null ? "" : instantCell(bound),
  );
  const order = instantCell(startOrder(extent));
  const period = longIn(extent);
  const long = period === null ? "" : textCell(period);
  const cells = [
    ...[optional(edtf), ...bounds],
    ...[precision, approximate, uncertain].map(optional),
    ...[order, long],
  ].join("\t");
  const text = { cells, order, long };
  known.set(extent, text);
  return text;
}

/** The cells of an extent and of the order and the period that follow from it. */
export function extentCells(extent: Extent): string {
  return textOf(extent).cells;
}

/** What every relationship of a hub carries, so that an index gives the first of it in order. */
export const hubColumnNames = ["hub", "order", "far", "longIn"] as const;

/** Those cells: ids of the hub and of the entry, when the entry begins, and the period in which it is long. */
export function hubCells(hub: string, when: Extent, far: string): string {
  const { order, long } = textOf(when);
  return `${hub}\t${order}\t${far}\t${long}`;
}
