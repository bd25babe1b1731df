import type { OrderKey, RelationshipModel } from "../cypher/model.ts";
import { byNode, byRelationship } from "../cypher/order.ts";
import { ClaimgraphError } from "../errors.ts";
import { quoted } from "../lib/quoted.ts";
import { parseCursor } from "./cursor.ts";
import { followed, givenText, planned } from "./filter-input.ts";
import type { Given } from "./pending.ts";
import type { CursorValue, Page } from "./plan.ts";
import type { SelectedField } from "./selection.ts";

/** Entries of a page where `first` is not given. */
const defaultPageSize = 20;

/** Entries of a page at most. */
export const maximumPageSize = 200;

/** Entries of a plain list at most; plain lists are small by nature. */
const plainListLimit = 1000;

/** What a plain list (names, hops, spans) is reckoned to hold; such lists are small by nature. */
export const plainListEntries = 10;

/** What a list among the inputs of a derived field is reckoned to hold, where no hub has it. */
export const inputListEntries = 3;

/** A page as its arguments ask for it. */
export interface RequestedPage {
  /** Entries to show at most. */
  readonly size: number;
  readonly after: Page["after"];
  readonly isBackward: boolean;
}

/**
 * The page that `first` and `after`, or `last` and `before`, ask for; the first 20 entries where nothing is said.
 *
 * @throws {ClaimgraphError} PAGE_SIZE_INVALID: `first` or `last` is not 1 to 200
 * @throws {ClaimgraphError} BAD_USER_INPUT: both directions at once
 * @throws {ClaimgraphError} CURSOR_INVALID: `after` or `before` is no cursor of this list
 */
export function requestedPage(
  { given, responseKey }: Pick<SelectedField, "given" | "responseKey">,
  listName: string,
  orderBy: readonly OrderKey[],
): RequestedPage {
  const forward = pair(given["first"], given["after"]);
  const backward = pair(given["last"], given["before"]);
  const isBackward = backward.isGiven;
  if (isBackward && forward.isGiven) {
    throw new ClaimgraphError(
      "BAD_USER_INPUT",
      `A page of \`${responseKey}\` is read with \`first\` and \`after\`, or with \`last\` and \`before\`; not with both.`,
      { list: responseKey },
    );
  }
  const { size, cursor } = isBackward ? backward : forward;
  return {
    size: pageSize(responseKey, isBackward ? "last" : "first", size ?? defaultPageSize),
    after: behind(listName, orderBy, givenText(cursor)),
    isBackward,
  };
}

/** The values in a cursor, of which a plan has to know which are null. */
function behind(
  listName: string,
  orderBy: readonly OrderKey[],
  cursor: Given<string> | null,
): readonly Given<CursorValue>[] | null {
  if (cursor === null) return null;
  const order = orderName(listName, orderBy);
  const kinds = orderBy.map(({ kind }) => kind);
  const values = (text: string): readonly CursorValue[] => parseCursor(order, kinds, text);
  const isNull = planned(cursor, `${order} nulls`, (text) =>
    values(text).map((value) => value === null),
  );
  return isNull.map((known, i) =>
    known ? null : followed(cursor, `${order} ${i}`, (text) => values(text)[i] ?? null),
  );
}

function pair(
  size: unknown,
  cursor: unknown,
): { readonly size: unknown; readonly cursor: unknown; readonly isGiven: boolean } {
  const isGiven = [size, cursor].some((value) => value !== undefined && value !== null);
  return { size, cursor, isGiven };
}

function pageSize(list: string, name: "first" | "last", size: unknown): number {
  if (typeof size === "number" && size >= 1 && size <= maximumPageSize) return size;
  const [cursor, end] = name === "first" ? ["after", "endCursor"] : ["before", "startCursor"];
  throw new ClaimgraphError(
    "PAGE_SIZE_INVALID",
    `\`${name}\` of \`${list}\` is ${quoted(size)}; it takes 1 to ${maximumPageSize}. For more, ask again with \`${cursor}: pageInfo.${end}\`.`,
    { list, [name]: size, maximum: maximumPageSize },
  );
}

/**
 * The whole order of a list: its keys, the id, and what tells parallel relationships apart. No two entries tie. Ties are
 * broken in the direction of the last key, so that an index read backwards gives the order as well.
 */
export function totalOrder(
  orderBy: readonly OrderKey[],
  via: RelationshipModel | null,
): readonly OrderKey[] {
  const direction = orderBy.at(-1)?.direction ?? "ASC";
  const parallel = (via?.parallelBy ?? []).map((name) =>
    byRelationship(name, via?.properties[name]?.kind ?? "string", direction),
  );
  return [...orderBy, byNode("id", "string", direction), ...parallel];
}

/** A connection as the inputs of a derived field take it: a thousand entries, more where `first` names more. */
export function wholeList(first: unknown): RequestedPage {
  const size = typeof first === "number" ? Math.max(first, plainListLimit) : plainListLimit;
  return { size, after: null, isBackward: false };
}

/** The whole of a plain list. */
export function plainListPage(orderBy: readonly OrderKey[], expected = plainListEntries): Page {
  return {
    ...{ orderBy, size: "whole", limit: plainListLimit, expected },
    ...{ after: null, isBackward: false, isIndexed: false, late: null },
  };
}

/** The only entry of a to-one field. */
export const onlyEntryPage: Page = {
  size: "page",
  expected: 1,
  orderBy: [],
  limit: 1,
  after: null,
  isBackward: false,
  isIndexed: false,
  late: null,
};

/** What tells the cursors of this list from those of others. */
export function orderName(field: string, orderBy: readonly OrderKey[]): string {
  return [field, ...orderBy.map((key) => `${key.on}.${key.property} ${key.direction}`)].join(",");
}
