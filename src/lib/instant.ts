import edtf, { type EdtfValue } from "edtf";
import { seasonBounds } from "./season.ts";
import { remembered } from "./remembered.ts";

/** The unit to which a time is known, finest first: `TemporalPrecision` of schema/time.graphql. */
export const temporalPrecisions = [
  "MINUTE",
  "HOUR",
  "DAY",
  "MONTH",
  "SEASON",
  "YEAR",
  "DECADE",
  "UNKNOWN",
] as const;

/** One of `temporalPrecisions`. */
export type TemporalPrecision = (typeof temporalPrecisions)[number];

/** The precisions that say less than this one. */
export function coarserThan(precision: TemporalPrecision): readonly TemporalPrecision[] {
  return temporalPrecisions.slice(temporalPrecisions.indexOf(precision) + 1);
}

/** What one EDTF date (no interval) says. */
export interface Instant {
  /** First millisecond it can mean, since the epoch. */
  readonly min: number;
  /** Last millisecond it can mean, since the epoch. */
  readonly max: number;
  readonly precision: TemporalPrecision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** An instant, or what was expected instead. */
export type InstantResult =
  | { readonly ok: true; readonly instant: Instant }
  | { readonly ok: false; readonly expected: string };

const dateTime =
  /^(\d{4}-\d{2}-\d{2})T(\d{2})(?::(\d{2})(?::\d{2}(?:\.(\d{1,9}))?)?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** One EDTF date of the years 0 to 9999, read in UTC where it gives no time. The grammar is dear, and dates come again. */
export const parseInstant = remembered(2_000, readInstant);

function readInstant(text: string): InstantResult {
  const trouble = shapeTrouble(text) ?? calendarTrouble(text);
  if (trouble !== null) return { ok: false, expected: trouble };
  const time = dateTime.exec(text);
  return time === null ? parseDate(text) : parseDateTime(text, time);
}

function parseDateTime(text: string, time: RegExpExecArray): InstantResult {
  const [, day, hour, minute, fraction = "", offset] = time;
  if (offset === undefined) {
    return refused("an offset behind the time, such as Z or +03:00");
  }
  const whole = minute === undefined ? `${String(day)}T${String(hour)}:00${offset}` : text;
  // The grammar reads .1 as one millisecond, so it is not shown fractions.
  const second = millisecondOf(whole.replace(/\.\d+/, ""));
  if (second === null) return refused("a time of day from 00:00 to 23:59");
  const min = second + Number(fraction.slice(0, 3).padEnd(3, "0"));
  const hasSeconds = /T\d{2}:\d{2}:/.test(text);
  const length = minute === undefined ? hourMs : minuteMs;
  return {
    ok: true,
    instant: {
      min,
      max: hasSeconds ? min : min + length - 1,
      precision: minute === undefined ? "HOUR" : "MINUTE",
      approximate: false,
      uncertain: false,
    },
  };
}

/**
 * Of the date-times, those that `Date.parse` reads as the grammar does, if it reads them. Not in the year 0000, in which the
 * grammar has no leap day.
 */
const plainTime = /^(?!0000)[\d-]+T(?!24)[\d:]+(?:Z|[+-](?:0[1-9]|1[01]):\d{2})$/;

/** The grammar takes a hundred times as long, so it is asked only about what the calendar does not know. */
function millisecondOf(text: string): number | null {
  const known = plainTime.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(known) ? (parseOrNull(text)?.min ?? null) : known;
}

/** A day and its mark. A marked day of the year 0000 is left to the grammar, for the same reason. */
const plainDay = /^(?!0000.*[~?%])(\d{4}-\d{2}-\d{2})([~?%]?)$/;
const dayMs = 24 * hourMs;

function parseDate(text: string): InstantResult {
  const [, day, mark] = plainDay.exec(text) ?? [];
  if (day !== undefined) return { ok: true, instant: instantOfDay(Date.parse(day), mark) };
  const value = parseOrNull(text);
  if (value === null) return refused(dateShapes);
  const bounds = boundsOf(value);
  if (bounds === null) return refused("a season from 21 to 41");
  return {
    ok: true,
    instant: {
      ...bounds,
      precision: precisionOf(text, value),
      approximate: isMarked(value.approximate),
      uncertain: isMarked(value.uncertain),
    },
  };
}

function instantOfDay(min: number, mark: string | undefined): Instant {
  return {
    min,
    max: min + dayMs - 1,
    precision: "DAY",
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  };
}

const dateShapes =
  "EDTF: YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mmZ, with X for unknown digits and ~ ? % behind, or an interval A/B";

/** Forms that the parser takes, but that mean something else or are not stored here. */
function shapeTrouble(text: string): string | null {
  if (/^[[{]/.test(text)) return "one date or an interval A/B, not a set or list";
  if (/^\d{5,}$/.test(text)) return "dashes in the date, as in 2025-03-06";
  if (text.includes("X") && /^[\dX]{4}-(2[1-9]|3\d|4[01])$/.test(text)) {
    return "the year of the season";
  }
  if (/^-\d/.test(text) || text.startsWith("Y") || /S\d$/.test(text)) {
    return "a year from 0000 to 9999, in four digits";
  }
  return null;
}

const calendarDate = /^[~?%]?(\d{4})[~?%]?-[~?%]?(\d{2})(?:[~?%]?-[~?%]?(\d{2}))?(?!\d)/;

/** The parser lets 2025-02-29 overflow into March and answers 2025-02-31 with a dump. */
function calendarTrouble(text: string): string | null {
  const [, year, month, day] = calendarDate.exec(text) ?? [];
  if (year === undefined || month === undefined) return null;
  return day === undefined ? monthTrouble(Number(month), true) : dayTrouble(year, month, day);
}

function monthTrouble(month: number, maySeason: boolean): string | null {
  if (month >= 1 && month <= 12) return null;
  return maySeason && month >= 21 && month <= 41
    ? null
    : "a month from 01 to 12 (or a season from 21 to 41)";
}

function dayTrouble(year: string, month: string, day: string): string | null {
  const trouble = monthTrouble(Number(month), false);
  if (trouble !== null) return trouble;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last
    ? null
    : `a day that exists: ${year}-${month} has ${last} days`;
}

function parseOrNull(text: string): EdtfValue | null {
  try {
    return edtf(text, { level: 3 });
  } catch {
    // The parser's only word for "not EDTF" is an exception with a dump of its grammar.
    return null;
  }
}

function boundsOf(value: EdtfValue): { readonly min: number; readonly max: number } | null {
  if (value.type !== "Season") return { min: value.min, max: value.max };
  const [year, season] = value.values ?? [];
  return year === undefined || season === undefined ? null : seasonBounds(year, season);
}

function precisionOf(text: string, value: EdtfValue): TemporalPrecision {
  if (value.type === "Season") return "SEASON";
  if (value.type === "Decade") return "DECADE";
  return value.type === "Date" ? datePrecision(text.replaceAll(/[~?%]/g, "")) : "UNKNOWN";
}

function datePrecision(date: string): TemporalPrecision {
  if (/^\d{3}X/.test(date)) return "DECADE";
  if (/^\d{0,2}X/.test(date)) return "UNKNOWN";
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return "DAY";
  return /^\d{4}-\d\d(-|$)/.test(date) ? "MONTH" : "YEAR";
}

function isMarked(mark: EdtfValue["approximate"]): boolean {
  return typeof mark === "object" ? mark.value !== 0 : mark === true;
}

function refused(expected: string): InstantResult {
  return { ok: false, expected };
}
