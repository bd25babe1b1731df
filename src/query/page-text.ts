import { keysetPredicate, keysInReading, keyText, orderItems } from "./keyset.ts";
import { lateText, type More } from "./late-text.ts";
import type { Names, Variables } from "./names.ts";
import type { Page, Source } from "./plan.ts";
import { conditionText, patternText } from "./source-text.ts";

/** A list of which a page is wanted. */
interface List {
  readonly source: Source;
  readonly page: Page;
  /** The variable of the node that has the list; empty at the root. */
  readonly near: string;
}

/**
 * True where the page is read off the index over a hub's relationships. The pattern then leaves the hub out: with it, Neo4j
 * would walk all its relationships and sort them.
 */
export function isHubPage(source: Source, page: Page): boolean {
  return source.kind === "hub" || (source.kind === "relationship" && page.isIndexed);
}

/** Finds the nodes of a list over a pattern and cuts the page out of them, before anything of the rows is computed. */
export function foundPage(names: Names, list: List, at: Variables): readonly string[] {
  const { page, near } = list;
  const { late } = page;
  if (late === null) return pageText(names, list, at, nothingMore);
  const carried = at.relationship === "" ? at.node : `${at.node}, ${at.relationship}`;
  return [
    ...lateText(names, late, at, {
      ...{ near, carried },
      found: (more) => pageText(names, list, at, more),
    }),
    `WITH ${carried}${orderText(page, [], at)} LIMIT ${limitText(names, page)}`,
  ];
}

const nothingMore: More = { hint: "", conditions: [], order: [] };

function pageText(names: Names, list: List, at: Variables, more: More): readonly string[] {
  const { source, page } = list;
  const near = isHubPage(source, page) ? "" : list.near;
  const hub = hubText(names, list);
  const conditions = [
    ...(hub === null ? [] : [`${at.relationship}.hub = ${hub}`]),
    ...more.conditions,
    ...indexText(page, at),
    ...given(conditionText(names, source.where, at)),
    ...given(page.after && keysetPredicate(page, page.after, at, names)),
  ];
  const where = conditions.length === 0 ? [] : [`WHERE ${conditions.join(" AND ")}`];
  const carried = at.relationship === "" ? at.node : `${at.node}, ${at.relationship}`;
  const first = [...(hub === null ? [] : [`${at.relationship}.hub`]), ...more.order];
  const isChain = source.kind === "relationship" && source.via.chain !== null;
  const distinct = isChain ? "DISTINCT " : "";
  return [
    `MATCH ${patternText(names, source, near, at)}`,
    ...(more.hint === "" ? [] : [more.hint]),
    ...where,
    `WITH ${distinct}${carried}${orderText(page, first, at)} LIMIT ${limitText(names, page)}`,
  ];
}

/** How much a client asks for is a parameter; the rest is the same for all. */
function limitText(names: Names, { size, limit, orderBy }: Page): string {
  const isFixed = size === "whole" || orderBy.length === 0;
  return isFixed ? String(limit) : names.parameter(limit);
}

function given(text: string | null): readonly string[] {
  return text === null ? [] : [text];
}

function hubText(names: Names, { source, page, near }: List): string | null {
  if (source.kind === "hub") return names.parameter(source.id);
  return isHubPage(source, page) ? `${near}.id` : null;
}

/** An index of several properties is used only where something is asked of each. */
function indexText(page: Page, at: Variables): readonly string[] {
  return page.isIndexed ? page.orderBy.map((key) => `${keyText(key, at)} IS NOT NULL`) : [];
}

function orderText(page: Page, first: readonly string[], at: Variables): string {
  const keys = keysInReading(page);
  const direction = keys[0]?.direction === "DESC" ? " DESC" : "";
  const items = [
    ...first.map((item) => item + direction),
    ...(keys.length === 0 ? [] : [orderItems(keys, at)]),
  ];
  return items.length === 0 ? "" : ` ORDER BY ${items.join(", ")}`;
}
