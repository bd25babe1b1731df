import type { Extent } from "./temporal.ts";

/** How many characters of an ISO 8601 date name its month, year, decade and century. */
export const periodLengths = [7, 4, 3, 2] as const;

/**
 * The month, year, decade or century (`2025-03`, `2025`, `202`, `20`) that is the shortest to hold all of an extent longer than a
 * day of UTC; empty where none does, as where it is open. Null for what lies in one day, and without an extent: so only few have it.
 * What began before a day and lasts into it is long in a period that holds the day, or in none.
 */
export function longIn(extent: Pick<Extent, "startMin" | "endMax"> | undefined): string | null {
  if (extent === undefined) return null;
  const { startMin, endMax } = extent;
  if (startMin === null || endMax === null) return "";
  const [first, last] = [dayOf(startMin), dayOf(endMax)];
  if (first === last) return null;
  const around = new Set(periodsAround(last));
  return periodsAround(first).find((period) => around.has(period)) ?? "";
}

/** What can be long in a period that holds this instant: the shortest period first, last the empty one. */
export function periodsAround(instant: string): readonly string[] {
  // Years before 0 and after 9999 have a sign and six digits.
  if (!/^\d/.test(instant)) return [""];
  return [...periodLengths.map((length) => instant.slice(0, length)), ""];
}

/** The first instant of the day of UTC that an instant lies in. Both ISO 8601. */
export function dayStart(instant: string): string {
  return `${dayOf(instant)}T00:00:00.000Z`;
}

function dayOf(instant: string): string {
  return instant.slice(0, instant.indexOf("T"));
}
