import { coarserThan } from "../lib/instant.ts";

/*
 * Tallies are counts of events that are kept beside them: nodes with this label, one for a kind of place, a place of that kind, a type
 * of event and a month. What maintains, checks, mends and reads them reads these values.
 */

/** The label of tallies. */
export const tallyLabel = "Tally";

/** The second label of tallies of all months together. */
export const totalLabel = "TallyTotal";

/** What tells a tally from others, in the order of their index. */
export const tallyKeys = ["kind", "place", "type", "month"] as const;

/** Kinds of places for which events are counted. Events of no place of a kind are counted under the kind and an empty place. */
export const talliedKinds = ["COUNTRY", "ADM1"] as const;

/** The kind, and the place, under which all events are counted; the type under which those of all types are. */
export const everything = "";

/**
 * Months are whole numbers, the months since January of year 0 (UTC), or one of these: that of events that may have begun at any time,
 * that of events that nobody dates, and that of all events together. So they stand in this order.
 */
export const tallyMonths = { open: -1_000_000, undated: 1_000_000, all: 2_000_000 } as const;

/** What a tally counts: the events whose month, as this expression gives it, is the tally's, and of which the condition is true. */
export interface TallyMeasure {
  readonly name: string;
  readonly month: string;
  readonly when: string;
}

/** Months of an event's bounds: `opens` is never null; the others are where open or unknown. */
const isOneYear = (month: string): string =>
  `opens <> ${month} AND floor(opens / 12.0) = floor(${month} / 12.0)`;

/** All that tallies count, over the columns of `tallyColumns`. */
export const tallyMeasures: readonly TallyMeasure[] = [
  { name: "events", month: String(tallyMonths.all), when: "true" },
  { name: "opened", month: "opens", when: "true" },
  { name: "closed", month: "closes", when: "true" },
  { name: "certain", month: "opens", when: "isSure AND opens = closes" },
  { name: "certainInYear", month: "opens", when: `isSure AND ${isOneYear("closes")}` },
  { name: "beyondMonthOpened", month: "opens", when: "coarseness > 0" },
  { name: "beyondMonthClosed", month: "closes", when: "coarseness > 0" },
  { name: "beyondYearOpened", month: "opens", when: "coarseness > 1" },
  { name: "beyondYearClosed", month: "closes", when: "coarseness > 1" },
  { name: "begun", month: "opens", when: "isSure AND opens = begins" },
  { name: "begunInYear", month: "opens", when: `isSure AND ${isOneYear("begins")}` },
  { name: "namedFirst", month: "ends", when: `opens = ${tallyMonths.open}` },
  { name: "namedLast", month: "begins", when: "closes IS NULL" },
];

function month(bound: string): string {
  return `${bound}.year * 12 + ${bound}.month - 1`;
}

function textList(texts: readonly string[]): string {
  return `[${texts.map((text) => `"${text}"`).join(", ")}]`;
}

/** The columns that the measures read, by the Cypher that gives them of an event. */
export function tallyColumns(event: string): Readonly<Record<string, string>> {
  const { undated, open } = tallyMonths;
  return {
    type: `coalesce(${event}.type, "OTHER")`,
    opens: `CASE WHEN ${event}.edtf IS NULL THEN ${undated} ELSE coalesce(${month(`${event}.startMin`)}, ${open}) END`,
    closes: month(`${event}.endMax`),
    begins: month(`${event}.startMax`),
    ends: month(`${event}.endMin`),
    isSure: `${event}.edtf IS NOT NULL AND NOT ${event}.approximate AND NOT ${event}.uncertain`,
    coarseness: `CASE WHEN ${event}.precision IN ${textList(coarserThan("YEAR"))} THEN 2 WHEN ${event}.precision IN ${textList(coarserThan("MONTH"))} THEN 1 ELSE 0 END`,
  };
}
