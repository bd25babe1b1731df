import { escapeName } from "../cypher/statement.ts";
import { hubOrder, longInHub, onHubOrder } from "./index-order.ts";
import { keysInReading, keyText, orderItems } from "./keyset.ts";
import type { Names, Variables } from "./names.ts";
import { foundPage } from "./page-text.ts";
import type { Page, Source } from "./plan.ts";
import type { SitedSource } from "./sited-list.ts";
import { conditionText, patternText } from "./source-text.ts";
import { sitesText, siteText } from "./space-text.ts";

/** More sites than these are too many to tell from their lists whether little is there: then much is. */
const mostSites = 500;

/** So many entries of the list of all are looked at for a page before the sites are asked nevertheless. */
const mostLooked = 5_000;

/** A list in an area of which a page is wanted. */
interface SitedList {
  readonly source: SitedSource;
  readonly page: Page;
}

/**
 * Finds the nodes of a list in an area and cuts the page out of them. In the list's own order there are two ways: along the list of all until
 * the page is full, or a page of each list that a site has. The one is taken that is likely to read less: were the nodes of the area
 * spread evenly among all, the first would look at as many for each that is shown as there are for each in the area. Where they
 * are not, it ends after some thousand, and the second is taken as well.
 */
export function sitedPage(names: Names, list: SitedList, at: Variables): readonly string[] {
  const { source, page } = list;
  if (!page.isIndexed) {
    const order = orderItems(keysInReading(page), at);
    const limit = names.parameter(page.limit);
    return [
      ...allAtSites(names, source, at),
      `WITH DISTINCT ${at.node} ORDER BY ${order} LIMIT ${limit}`,
    ];
  }
  const limit = names.parameter(page.limit);
  // Parts of a late list cannot be cut before the filter: what is in one may come behind what is cut off another.
  const isBounded = page.late === null;
  const walk = foundPage(
    names,
    { source, page, near: "", ...(isBounded ? { mostLooked } : {}) },
    at,
  );
  return [
    ...fewText(names, source, limit),
    "WITH some, isFew, COLLECT {",
    "  UNWIND CASE WHEN isFew THEN [] ELSE [true] END AS isOpen",
    "  CALL (isOpen) {",
    ...indented(walk, "    "),
    `    RETURN ${at.node}`,
    "  }",
    `  RETURN ${at.node}`,
    "} AS walked",
    `WITH some, isFew, walked, isFew${isBounded ? ` OR size(walked) < ${limit}` : ""} AS isAsked`,
    "WITH isAsked, walked, COLLECT {",
    ...indented(isBounded ? askedSites(names, source) : fewSites, "  "),
    ...indented(pageOfSites(names, list, { at, limit }), "  "),
    `  RETURN ${at.node}`,
    "} AS found",
    `UNWIND CASE WHEN isAsked THEN found ELSE walked END AS ${at.node}`,
  ];
}

/** Counts the nodes of a list in an area, from the sites alone. */
export function sitedCount(names: Names, source: SitedSource): string {
  const at = names.variables(false);
  return `COUNT { ${allAtSites(names, source, at).join(" ")} RETURN DISTINCT ${at.node} }`;
}

/**
 * Clauses that bind `some`, sites of the area, each with the length of its list, and `isFew`: whether their lists are likely to be less.
 * Nothing is aggregated: Neo4j refuses that in a subquery whose list is added to another.
 */
function fewText(names: Names, source: SitedSource, limit: string): readonly string[] {
  const nothing: Variables = { node: "", relationship: "", given: "" };
  const entries = patternText(names, listOf(source, null), "site", nothing);
  const sum = (of: string): string => `reduce(sum = 0, each IN some | sum + ${of})`;
  const shown = sum(`CASE WHEN each[1] < ${limit} THEN each[1] ELSE ${limit} END`);
  const all = `COUNT { (:${escapeName(source.label)}) }`;
  return [
    "WITH COLLECT {",
    ...indented(sitesText(names, source.area, source.sites), "  "),
    `  RETURN [site, COUNT { ${entries} }] LIMIT ${mostSites + 1}`,
    "} AS some",
    `WITH some, size(some) <= ${mostSites} AND ${sum("each[1]")} * ${shown} <= 2 * ${limit} * ${all} AS isFew`,
  ];
}

const fewSites: readonly string[] = [
  "UNWIND CASE WHEN isFew THEN some ELSE [] END AS each",
  "WITH each[0] AS site",
];

/** Clauses that bind `site` to each site to be asked: where they are not few, `some` may not be all. */
function askedSites(names: Names, { area, sites }: SitedSource): readonly string[] {
  return [
    "CALL (some, isFew, isAsked) {",
    ...indented([...fewSites, "RETURN site"], "  "),
    "  UNION ALL",
    "  UNWIND CASE WHEN isAsked AND NOT isFew THEN [true] ELSE [] END AS isOpen",
    "  CALL (isOpen) {",
    ...indented([...sitesText(names, area, sites), "RETURN site"], "    "),
    "  }",
    "  RETURN site",
    "}",
  ];
}

/** Clauses from `site` to the nodes of the page: those at several sites once. */
function pageOfSites(
  names: Names,
  { source, page }: SitedList,
  { at, limit }: { readonly at: Variables; readonly limit: string },
): readonly string[] {
  const { list } = source.sites;
  const orderBy = hubOrder(list, page.orderBy);
  if (orderBy === null) throw new Error(`${list.types[0]} is not in the order of ${source.label}`);
  const late = page.late === null ? null : { ...longInHub(list), from: page.late.from };
  const to = { ...at, relationship: names.variables(true).relationship };
  const ofSite = foundPage(
    names,
    {
      source: listOf(source, onHubOrder(list, source.rest)),
      page: { ...page, orderBy, late },
      near: "site",
      also: (found) => siteText(names, source.area, { ...found, node: "site" }),
    },
    to,
  );
  const keys = keysInReading({ ...page, orderBy });
  const columns = keys.map((key, i) => `${keyText(key, to)} AS key${i}`).join(", ");
  const order = keys.map(({ direction }, i) => `key${i}${direction === "DESC" ? " DESC" : ""}`);
  return [
    "CALL (site) {",
    ...indented(ofSite, "  "),
    `  RETURN ${to.node}, ${to.relationship}`,
    "}",
    `WITH DISTINCT ${at.node}, ${columns} ORDER BY ${order.join(", ")} LIMIT ${limit}`,
  ];
}

/** Clauses that find everything in the area, what is at several sites several times. */
function allAtSites(names: Names, source: SitedSource, at: Variables): readonly string[] {
  const to = { ...at, relationship: names.variables(true).relationship };
  const conditions = [
    siteText(names, source.area, { ...to, node: "site" }),
    ...[conditionText(names, source.rest, at) ?? []].flat(),
  ];
  return [
    ...sitesText(names, source.area, source.sites),
    `MATCH ${patternText(names, listOf(source, null), "site", to)}`,
    `WHERE ${conditions.join(" AND ")}`,
  ];
}

function listOf(
  { sites }: SitedSource,
  where: SitedSource["rest"],
): Extract<Source, { kind: "relationship" }> {
  return { kind: "relationship", via: sites.list, labels: [], where };
}

function indented(lines: readonly string[], by: string): readonly string[] {
  return lines.map((line) => by + line);
}
