import type { TimelineUnit } from "../../generated/schema.ts";
import { temporalPrecisions, type TemporalPrecision } from "../../lib/instant.ts";

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
}

const dayMs = 86_400_000;

function coarserThan(precision: TemporalPrecision): readonly TemporalPrecision[] {
  return temporalPrecisions.slice(temporalPrecisions.indexOf(precision) + 1);
}

/** The bucket of each unit. */
export const buckets: Readonly<Record<TimelineUnit, Bucket>> = {
  DAY: {
    unit: "day",
    length: (count) => `duration({days: ${count}})`,
    between: (start, instant) => `duration.inDays(${start}, ${instant}).days`,
    coarser: coarserThan("DAY"),
    leastMs: dayMs,
  },
  WEEK: {
    unit: "week",
    length: (count) => `duration({weeks: ${count}})`,
    between: (start, instant) => `duration.inDays(${start}, ${instant}).days / 7`,
    coarser: coarserThan("DAY"),
    leastMs: 7 * dayMs,
  },
  MONTH: {
    unit: "month",
    length: (count) => `duration({months: ${count}})`,
    between: (start, instant) => `duration.inMonths(${start}, ${instant}).months`,
    coarser: coarserThan("MONTH"),
    leastMs: 28 * dayMs,
  },
  YEAR: {
    unit: "year",
    length: (count) => `duration({years: ${count}})`,
    between: (start, instant) => `duration.inMonths(${start}, ${instant}).years`,
    coarser: coarserThan("YEAR"),
    leastMs: 365 * dayMs,
  },
};
