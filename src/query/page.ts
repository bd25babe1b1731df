import { byNode, byRelationship, type OrderKey, type PropertyModel } from "../cypher/model.ts";
import { ClaimgraphError } from "../errors.ts";
import { parseCursor } from "./cursor.ts";
import type { Page } from "./plan.ts";

/** Entries of a page where `first` is not given. */
const defaultPageSize = 20;

/** Entries of a page at most. */
export const maximumPageSize = 200;

/** Entries of a plain list at most; plain lists are small by nature. */
const plainListLimit = 1000;

/** A page as its arguments ask for it. */
export interface RequestedPage {
  readonly first: number;
  readonly after: Page["after"];
}

/**
 * The page that `first` and `after` ask for.
 *
 * @throws {ClaimgraphError} PAGE_SIZE_INVALID: `first` is not 1 to 200
 * @throws {ClaimgraphError} CURSOR_INVALID: `after` is no cursor of this list
 */
export function requestedPage(
  args: Readonly<Record<string, unknown>>,
  order: string,
): RequestedPage {
  const first = args["first"] ?? defaultPageSize;
  const after = args["after"] ?? null;
  if (typeof first !== "number" || first < 1 || first > maximumPageSize) {
    throw new ClaimgraphError(
      "PAGE_SIZE_INVALID",
      `\`first\` is ${JSON.stringify(first)}; it takes 1 to ${maximumPageSize}. For more, ask again with \`after: pageInfo.endCursor\`.`,
      { first, maximum: maximumPageSize },
    );
  }
  return { first, after: typeof after === "string" ? parseCursor(order, after) : null };
}

/** The whole order of a list: its keys, the id, and what tells parallel relationships apart. No two entries tie. */
export function totalOrder(
  orderBy: readonly OrderKey[],
  parallelBy: PropertyModel | null,
): readonly OrderKey[] {
  const parallel = parallelBy === null ? [] : [byRelationship(parallelBy.path[0], parallelBy.kind)];
  return [...orderBy, byNode("id", "string"), ...parallel];
}

/** The whole of a plain list. */
export function plainListPage(orderBy: readonly OrderKey[]): Page {
  return { orderBy, limit: plainListLimit, after: null };
}

/** The only entry of a to-one field. */
export const onlyEntryPage: Page = { orderBy: [], limit: 1, after: null };

/** What tells the cursors of this list from those of others. */
export function orderName(field: string, orderBy: readonly OrderKey[]): string {
  return [field, ...orderBy.map((key) => `${key.on}.${key.property} ${key.direction}`)].join(",");
}
