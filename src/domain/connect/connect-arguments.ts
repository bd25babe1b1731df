import { ClaimgraphError } from "../../errors.ts";
import type { LinkKind } from "../../generated/schema.ts";
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
