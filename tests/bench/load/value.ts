import neo4j, { type DateTime, type Point } from "neo4j-driver";

/** An instant, UTC; there is one object for each. */
export interface Instant {
  readonly value: DateTime<number>;
}

/** A value of a row: whole numbers as bigint, as the driver sends them. */
export type RowValue = string | number | bigint | boolean | null | Instant | Point<bigint>;

/** One row of a table, by position of its columns. */
export type TableRow = readonly RowValue[];

/** Sorts behind everything known: the `startOrder` of what has no known start. */
const unknownStart = "9999-12-31T23:59:59.999Z";

const known = new Map<string, Instant>();

/** An instant given as ISO 8601 in UTC; null where none is. */
export function instant(iso: string | null): Instant | null {
  return iso === null ? null : knownInstant(iso);
}

/** The instant by which an extent is ordered. */
export function startOrder(startMin: string | null): Instant {
  return knownInstant(startMin ?? unknownStart);
}

/** When the generated graph is said to have learned everything. */
export const recordedFrom = knownInstant("2026-01-01T00:00:00.000Z");

function knownInstant(iso: string): Instant {
  const found = known.get(iso);
  if (found !== undefined) return found;
  const date = new Date(iso);
  const value = new neo4j.types.DateTime(
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
    date.getUTCMilliseconds() * 1_000_000,
    0,
  );
  const made = { value };
  known.set(iso, made);
  return made;
}

/** A point on the earth, WGS 84. */
export function point(latitude: number, longitude: number): Point<bigint> {
  return new neo4j.types.Point(4326n, longitude, latitude);
}
