import { ClaimgraphError } from "../errors.ts";
import { quoted } from "../lib/quoted.ts";
import { parseExtent } from "../lib/temporal.ts";

/** A setting of a clock: the first and last instants of an EDTF date, ISO 8601 UTC. */
export interface Moment {
  readonly from: string;
  readonly to: string;
}

/** A stretch of time, ISO 8601 UTC; null where it is open. */
export interface Stretch {
  readonly from: string | null;
  readonly to: string | null;
}

/** `input Period` of the schema. */
interface PeriodInput {
  readonly from?: string | null;
  readonly to?: string | null;
}

/**
 * From the first instant of `from` to the last of `to`; null where nothing is said.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: a date that is none
 */
export function stretchOf(period: PeriodInput | null | undefined): Stretch | null {
  if (period === null || period === undefined) return null;
  return { from: endOf("from", period.from), to: endOf("to", period.to) };
}

/**
 * The first instant of the date at which a period begins, or the last of that at which it ends; null where none is given or it is
 * open there.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: a date that is none
 */
export function endOf(end: keyof Stretch, text: unknown): string | null {
  return instantsOf(end, text)?.[end] ?? null;
}

/**
 * The first and last instants of a date; null where none is given.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: a date that is none, or open
 */
export function momentOf(name: string, text: unknown): Moment | null {
  const found = instantsOf(name, text);
  if (found === null) return null;
  const { from, to } = found;
  if (from !== null && to !== null) return { from, to };
  throw badDate(name, text, "a date that is not open");
}

function instantsOf(name: string, text: unknown): Stretch | null {
  if (typeof text !== "string") return null;
  const result = parseExtent(text);
  if (result.ok) return { from: result.extent.startMin, to: result.extent.endMax };
  throw badDate(name, text, result.expected);
}

function badDate(name: string, text: unknown, expected: string): ClaimgraphError {
  return new ClaimgraphError(
    "BAD_USER_INPUT",
    `\`${name}\` is ${quoted(text)}; expected ${expected}.`,
    { [name]: text },
  );
}
