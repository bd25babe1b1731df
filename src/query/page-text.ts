import { hubNames } from "../cypher/hub-columns.ts";
import { keysetParts, keysetPredicate, keysInReading, keyText, orderItems } from "./keyset.ts";
import { indexHint, lateText, type More } from "./late-text.ts";
import type { Names, Variables } from "./names.ts";
import type { Page, Source } from "./plan.ts";
import { conditionText, patternText } from "./source-text.ts";

/** A list of which a page is wanted. */
interface List {
  readonly source: Source;
  readonly page: Page;
  /** The variable of the node that has the list; empty at the root. */
  readonly near: string;
  /** What must be true of an entry besides. */
  readonly also?: (at: Variables) => string;
  /** Of the entries that the page may begin with, so many are looked at whether they pass the filter; all where it is left out. */
  readonly mostLooked?: number;
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
  const carried = carriedText(at);
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
  const { source, page, mostLooked } = list;
  const near = isHubPage(source, page) ? "" : list.near;
  const hub = hubText(names, list);
  const sought = [
    ...(hub === null ? [] : [`${at.relationship}.${hubNames.hub} = ${hub}`]),
    ...more.conditions,
    ...indexText(page, at),
  ];
  const asked = [
    ...given(list.also?.(at) ?? null),
    ...given(conditionText(names, source.where, at)),
  ];
  const first = [...(hub === null ? [] : [`${at.relationship}.${hubNames.hub}`]), ...more.order];
  const isChain = source.kind === "relationship" && source.via.chain !== null;
  const limit = limitText(names, page);
  const found = (behind: string | null, hint = more.hint): readonly string[] => {
    const carried = `WITH ${isChain ? "DISTINCT " : ""}${carriedText(at)}`;
    const ordered = `${carried}${orderText(page, first, at)} LIMIT`;
    const matched = [`MATCH ${patternText(names, source, near, at)}`, ...given(hint || null)];
    return mostLooked === undefined
      ? [...matched, ...whereText([...sought, ...asked, ...given(behind)]), `${ordered} ${limit}`]
      : [
          ...[...matched, ...whereText([...sought, ...given(behind)])],
          ...[`${ordered} ${mostLooked}`, carried, ...whereText(asked), `${ordered} ${limit}`],
        ];
  };
  const parts = soughtParts(names, list, at);
  if (parts === null) return found(page.after && keysetPredicate(page, page.after, at, names));
  const hint = orderHint(list, at);
  const [tied, further] = parts;
  return partsText(at, {
    ...{ near: list.near, limit },
    ...{ tied: found(tied, hint), further: found(further, hint) },
  });
}

/**
 * What lies behind the cursor in two parts, each of which an index seeks to its first entry; null where no index has the order. Not
 * with a filter: it may be true of few that another index finds.
 */
function soughtParts(
  names: Names,
  { source, page, also }: List,
  at: Variables,
): ReturnType<typeof keysetParts> {
  const { after, isIndexed, late } = page;
  const isSought = isIndexed && late === null && source.where === null && also === undefined;
  return isSought && after !== null ? keysetParts(page, after, at, names) : null;
}

/** Has the order's own index used: beside a bound of the id, Neo4j may take that of all ids instead, and walk it. */
function orderHint({ source, page }: List, at: Variables): string {
  const columns = page.orderBy.map(({ property }) => property);
  if (source.kind === "all") return indexHint(at.node, { of: source.label, columns });
  if (source.kind !== "hub" && source.kind !== "relationship") return "";
  return indexHint(at.relationship, {
    of: source.via.types[0],
    columns: [hubNames.hub, ...columns],
  });
}

interface Parts {
  /** The variable of the node that has the list; empty at the root. */
  readonly near: string;
  /** Each cut to the size of the page. */
  readonly tied: readonly string[];
  readonly further: readonly string[];
  readonly limit: string;
}

/**
 * The page out of two parts, of which the second is looked at where the first does not fill it. The condition is an `UNWIND`, because
 * Neo4j asks one in `WHERE` of every row of the second part.
 */
function partsText(at: Variables, { near, tied, further, limit }: Parts): readonly string[] {
  const columns = [at.node, at.relationship].filter((column) => column !== "");
  const entry = `[${columns.join(", ")}]`;
  const scope = near === "" ? "" : `${near}, `;
  return [
    `WITH ${scope}COLLECT {`,
    ...tied.map((line) => `  ${line}`),
    `  RETURN ${entry}`,
    "} AS tied",
    `WITH ${scope}tied, COLLECT {`,
    `  UNWIND CASE WHEN size(tied) < ${limit} THEN [true] ELSE [] END AS isOpen`,
    `  CALL (${scope}isOpen) {`,
    ...further.map((line) => `    ${line}`),
    `    RETURN ${carriedText(at)}`,
    "  }",
    `  RETURN ${entry}`,
    "} AS further",
    `UNWIND (tied + further)[..${limit}] AS entry`,
    `WITH ${columns.map((column, i) => `entry[${String(i)}] AS ${column}`).join(", ")}`,
  ];
}

function whereText(conditions: readonly string[]): readonly string[] {
  return conditions.length === 0 ? [] : [`WHERE ${conditions.join(" AND ")}`];
}

function carriedText({ node, relationship }: Variables): string {
  return relationship === "" ? node : `${node}, ${relationship}`;
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
