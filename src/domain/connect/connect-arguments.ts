import { ClaimgraphError } from "../../errors.ts";
import type { LinkKind, Period } from "../../generated/schema.ts";
import { parseExtent } from "../../lib/temporal.ts";
import type { Stretch } from "../../query/sight-text.ts";
import type { Moment } from "../../query/visibility.ts";
import { linkKinds } from "./link-kind.ts";

/**
 * A whole number within bounds.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: it is not
 */
export function bounded(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw new ClaimgraphError(
    "BAD_USER_INPUT",
    `\`${name}\` is ${value}; it takes ${least} to ${most}.`,
    { [name]: value, minimum: least, maximum: most },
  );
}

/**
 * How many entries are asked for.
 *
 * @throws {ClaimgraphError} PAGE_SIZE_INVALID: not 1 to the most
 */
export function entries(value: number, most: number): number {
  if (value >= 1 && value <= most) return value;
  throw new ClaimgraphError(
    "PAGE_SIZE_INVALID",
    `\`first\` is ${value}; it takes 1 to ${most} here. What is behind them has no next page: name fewer kinds of links, or start nearer.`,
    { first: value, maximum: most },
  );
}

/**
 * The kinds of links asked for; the usual ones where nothing is said.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: none is named
 */
export function someKinds(asked: readonly LinkKind[] | null | undefined): readonly LinkKind[] {
  const kinds = linkKinds(asked);
  if (kinds.length > 0) return kinds;
  throw new ClaimgraphError(
    "BAD_USER_INPUT",
    "`kinds` names no kind of link; name some, or leave it out.",
    {},
  );
}

/**
 * From the first instant of `from` to the last of `to`; null where nothing is said.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: a date that is none
 */
export function stretchOf(period: Period | null | undefined): Stretch | null {
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
