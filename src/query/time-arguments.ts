import { ClaimgraphError } from "../errors.ts";
import { parseExtent } from "../lib/temporal.ts";
import type { Stretch } from "./sight-text.ts";
import type { Moment } from "./visibility.ts";

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
  return {
    from: instant("from", period.from)?.from ?? null,
    to: instant("to", period.to)?.to ?? null,
  };
}

/**
 * The first and last instants of a date; null where none is given.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: a date that is none, or open
 */
export function momentOf(name: string, text: string | null | undefined): Moment | null {
  const found = instant(name, text);
  if (found === null) return null;
  const { from, to } = found;
  if (from !== null && to !== null) return { from, to };
  throw badDate(name, text, "a date that is not open");
}

function instant(name: string, text: string | null | undefined): Stretch | null {
  if (text === null || text === undefined) return null;
  const result = parseExtent(text);
  if (result.ok) return { from: result.extent.startMin, to: result.extent.endMax };
  throw badDate(name, text, result.expected);
}

function badDate(name: string, text: string | null | undefined, expected: string): ClaimgraphError {
  return new ClaimgraphError(
    "BAD_USER_INPUT",
    `\`${name}\` is ${JSON.stringify(text)}; expected ${expected}.`,
    { [name]: text },
  );
}
