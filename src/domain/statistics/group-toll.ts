import type { FragmentWriter } from "../../query/fragment-writer.ts";
import { tollMap, weighedClaims, type AskedToll } from "./events-toll.ts";

/** What the tolls of groups are found by. */
export interface GroupTolls {
  readonly writer: FragmentWriter;
  readonly tolls: readonly AskedToll[];
  /** Which events are grouped, and how many of them are looked at. */
  readonly where: unknown;
  readonly mostEvents: number;
  /** The columns of the groups so far, `groupKey` among them. */
  readonly columns: readonly string[];
  /** Clauses that lead from a variable of events to the columns of the keys and to `groupKey`. */
  readonly grouped: (event: string) => readonly string[];
  /** True where a claim counts with its own origin only. */
  readonly isByOrigin: boolean;
}

/**
 * Clauses that add the claims of each toll to a page of groups, which is then in this `order` again. They are counted before they are
 * collected, because a group can have more than there is memory for.
 */
export function groupTolls({ tolls, ...parts }: GroupTolls, order: string): readonly string[] {
  const clauses = tolls.flatMap((toll, i) => {
    const columns = [...parts.columns, ...tolls.slice(0, i).map(({ column }) => column)];
    return tollText({ ...parts, columns }, toll);
  });
  return tolls.length === 0 ? [] : [...clauses, `ORDER BY ${order}`];
}

function tollText(
  parts: Omit<GroupTolls, "tolls">,
  { kind, mostClaims, column }: AskedToll,
): readonly string[] {
  const { writer, columns } = parts;
  const isShown = "WHERE groupKey IN keys";
  const counted = groupedClaims(parts, kind, isShown);
  const collected = groupedClaims(parts, kind, "WHERE groupKey IN small");
  const most = writer.parameter(mostClaims);
  return [
    collectedColumns(columns),
    "WITH page, [group IN page | group.groupKey] AS keys",
    "CALL (keys) {",
    ...counted.clauses,
    `  WITH groupKey, count(DISTINCT ${counted.claim}) AS claims`,
    `  RETURN collect(CASE WHEN claims <= ${most} THEN groupKey END) AS small,`,
    `    collect(CASE WHEN claims > ${most} THEN groupKey END) AS large`,
    "}",
    "CALL (small) {",
    ...collected.clauses,
    ...collectedClaims(collected),
    "  RETURN collect({groupKey: groupKey, claims: claims, events: events}) AS found",
    "}",
    "UNWIND page AS group",
    `WITH group, group.groupKey IN large AS isTruncated, ${ownClaims}`,
    `WITH ${columns.map((name) => `group.${name} AS ${name}`).join(", ")},`,
    `  ${ownMap("isTruncated")} AS ${column}`,
  ];
}

/** From groups with these columns to a list of them. */
export function collectedColumns(columns: readonly string[]): string {
  return `WITH collect({${columns.map((name) => `${name}: ${name}`).join(", ")}}) AS page`;
}

/** The claims of a group among those found, empty where it has none. */
export const ownClaims = "head([each IN found WHERE each.groupKey = group.groupKey]) AS own";

/** The map of a toll of a group's `own` claims; without any where there are too many. */
export function ownMap(isTruncated: string): string {
  const list = (name: string): string =>
    `CASE WHEN ${isTruncated} THEN [] ELSE coalesce(own.${name}, []) END`;
  return tollMap({
    ...{ claims: list("claims"), events: list("events"), isTruncated },
    certain: `[each IN ${list("events")} | each.id]`,
  });
}

/** Claims of groups, one row each with its group and its event. */
export interface GroupedClaims {
  readonly clauses: readonly string[];
  /** Their variables. */
  readonly event: string;
  readonly claim: string;
}

/** From these to each group's claims and events. */
export function collectedClaims({ claim, event }: GroupedClaims): readonly string[] {
  return [
    `  WITH groupKey, collect(DISTINCT ${claim}) AS claims, collect(DISTINCT ${event}) AS events`,
  ];
}

/** The claims of a kind about grouped events of whose group a condition is true. */
export function groupedClaims(
  { writer, where, mostEvents, grouped, isByOrigin }: Omit<GroupTolls, "tolls">,
  kind: string,
  condition: string,
): GroupedClaims {
  const events = writer.all("Event", where);
  const claims = weighedClaims(writer, events.node, kind);
  const origins = writer.over({ type: "Claim", node: claims.node }, "origin");
  const own = `${origins.node} = origin OR (${origins.node} IS NULL AND origin IS NULL)`;
  const clauses = [
    events.match(),
    `WITH ${events.node} LIMIT ${writer.parameter(mostEvents)} + 1`,
    ...grouped(events.node),
    condition,
    `MATCH ${claims.pattern}`,
    ...(isByOrigin ? [origins.text, `WITH * WHERE ${own}`] : []),
  ];
  return {
    clauses: clauses.map((line) => `  ${line}`),
    event: events.node,
    claim: claims.node,
  };
}
