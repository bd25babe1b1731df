import type { FragmentWriter } from "../../query/fragment-writer.ts";
import { tollMap, weighedClaims, type AskedToll } from "./events-toll.ts";

/** What the tolls of a page of groups are found by. */
export interface GroupTolls {
  readonly writer: FragmentWriter;
  readonly tolls: readonly AskedToll[];
  /** Which events are grouped. */
  readonly where: unknown;
  /** The columns of the page so far, `groupKey` among them. */
  readonly columns: readonly string[];
  /** The items of the page's `ORDER BY`. */
  readonly order: string;
  /** Clauses that lead from a variable of events to the columns of the keys and to `groupKey`. */
  readonly grouped: (event: string) => readonly string[];
  /** True where a claim counts with its own origin only. */
  readonly isByOrigin: boolean;
}

/**
 * Clauses that add the claims of each toll to a page of groups. They are counted before they are collected, because a group can have
 * more than there is memory for.
 */
export function groupTolls({ tolls, ...parts }: GroupTolls): readonly string[] {
  return tolls.flatMap((toll, i) => {
    const columns = [...parts.columns, ...tolls.slice(0, i).map(({ column }) => column)];
    return tollText({ ...parts, columns }, toll);
  });
}

function tollText(
  parts: Omit<GroupTolls, "tolls">,
  { kind, mostClaims, column }: AskedToll,
): readonly string[] {
  const { writer, columns, order } = parts;
  const counted = claimsOf(parts, kind, "[group IN page | group.groupKey]");
  const collected = claimsOf(parts, kind, "small");
  const most = writer.parameter(mostClaims);
  const own = "head([each IN found WHERE each.groupKey = group.groupKey])";
  return [
    `WITH collect({${columns.map((name) => `${name}: ${name}`).join(", ")}}) AS page`,
    "CALL (page) {",
    ...counted.clauses,
    `  WITH groupKey, count(DISTINCT ${counted.claim}) AS claims`,
    `  RETURN collect(CASE WHEN claims <= ${most} THEN groupKey END) AS small,`,
    `    collect(CASE WHEN claims > ${most} THEN groupKey END) AS large`,
    "}",
    "CALL (small) {",
    ...collected.clauses,
    `  WITH groupKey, collect(DISTINCT ${collected.claim}) AS claims, collect(DISTINCT ${collected.event}.id) AS events`,
    "  RETURN collect({groupKey: groupKey, claims: claims, events: events}) AS found",
    "}",
    "UNWIND page AS group",
    `WITH group, group.groupKey IN large AS isTruncated, ${own} AS own`,
    `WITH ${columns.map((name) => `group.${name} AS ${name}`).join(", ")},`,
    `  ${tollMap("coalesce(own.claims, [])", "coalesce(own.events, [])", "isTruncated")} AS ${column}`,
    `ORDER BY ${order}`,
  ];
}

interface FoundClaims {
  readonly clauses: readonly string[];
  /** Their variables. */
  readonly event: string;
  readonly claim: string;
}

/** The claims of events whose group is in a list. */
function claimsOf(
  { writer, where, grouped, isByOrigin }: Omit<GroupTolls, "tolls">,
  kind: string,
  groups: string,
): FoundClaims {
  const events = writer.all("Event", where);
  const claims = weighedClaims(writer, events.node, kind);
  const origins = writer.over({ type: "Claim", node: claims.node }, "origin");
  const own = `${origins.node} = origin OR (${origins.node} IS NULL AND origin IS NULL)`;
  const clauses = [
    events.match(),
    ...grouped(events.node),
    `WHERE groupKey IN ${groups}`,
    `MATCH ${claims.pattern}`,
    ...(isByOrigin ? [origins.text, `WITH * WHERE ${own}`] : []),
  ];
  return {
    clauses: clauses.map((line) => `  ${line}`),
    event: events.node,
    claim: claims.node,
  };
}
