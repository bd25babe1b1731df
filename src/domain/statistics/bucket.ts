import type { TimelineUnit } from "../../generated/schema.ts";
import { coarserThan, type TemporalPrecision } from "../../lib/instant.ts";

/** How the buckets of a timeline are counted in Cypher: calendar units of UTC, weeks from Monday. */
export interface Bucket {
  /** The unit to which `datetime.truncate` cuts an instant. */
  readonly unit: string;
  /** That many buckets as a duration. */
  readonly length: (count: string) => string;
  /** How many whole buckets lie between two instants, the first of them the start of a bucket. */
  readonly between: (start: string, instant: string) => string;
  /** Precisions of dates that are known less exactly than to such a bucket. */
  readonly coarser: readonly TemporalPrecision[];
  /** The least number of milliseconds in a bucket. */
  readonly leastMs: number;
  /** How tallies of months add up to such buckets; null where a bucket is no whole months. */
  readonly tallied: TalliedBucket | null;
}

/** How tallies of months add up to buckets: expressions over a tally `t`. */
export interface TalliedBucket {
  /** How many buckets lie between that of an instant and that of the tally. */
  readonly between: (start: string) => string;
  readonly certain: string;
  /** Coarsely dated events that may have begun in the month, and that may have ended in it. */
  readonly coarseOpened: string;
  readonly coarseClosed: string;
}

/** The month of an instant, as tallies number months. */
export function monthNumber(instant: string): string {
  return `${instant}.year * 12 + ${instant}.month - 1`;
}

const dayMs = 86_400_000;

/** The bucket of each unit. */
export const buckets: Readonly<Record<TimelineUnit, Bucket>> = {
  DAY: {
    unit: "day",
    length: (count) => `duration({days: ${count}})`,
    between: (start, instant) => `duration.inDays(${start}, ${instant}).days`,
    coarser: coarserThan("DAY"),
    leastMs: dayMs,
    tallied: null,
  },
  WEEK: {
    unit: "week",
    length: (count) => `duration({weeks: ${count}})`,
    between: (start, instant) => `duration.inDays(${start}, ${instant}).days / 7`,
    coarser: coarserThan("DAY"),
    leastMs: 7 * dayMs,
    tallied: null,
  },
  MONTH: {
    unit: "month",
    length: (count) => `duration({months: ${count}})`,
    between: (start, instant) => `duration.inMonths(${start}, ${instant}).months`,
    coarser: coarserThan("MONTH"),
    leastMs: 28 * dayMs,
    tallied: {
      between: (start) => `t.month - (${monthNumber(start)})`,
      certain: "t.certain",
      coarseOpened: "t.beyondMonthOpened",
      coarseClosed: "t.beyondMonthClosed",
    },
  },
  YEAR: {
    unit: "year",
    length: (count) => `duration({years: ${count}})`,
    between: (start, instant) => `duration.inMonths(${start}, ${instant}).years`,
    coarser: coarserThan("YEAR"),
    leastMs: 365 * dayMs,
    tallied: {
      between: (start) => `toInteger(floor(t.month / 12.0)) - ${start}.year`,
      certain: "t.certain + t.certainInYear",
      coarseOpened: "t.beyondYearOpened",
      coarseClosed: "t.beyondYearClosed",
    },
  },
};
