import type { EventGroupKey } from "../../generated/schema.ts";
import type { FragmentWriter } from "../../query/fragment-writer.ts";
import { groupKeys, keyedText, sayings } from "./event-group.ts";
import { walkedColumn } from "./event-walk.ts";

/** What is counted of each group: fields of `EventGroup`. */
export const measures = ["events", "claims", "origins"] as const;

/** One of `measures`. */
export type Measure = (typeof measures)[number];

/** Groups counted from the events themselves. */
interface WalkedGroups {
  readonly writer: FragmentWriter;
  readonly where: unknown;
  readonly groupBy: readonly EventGroupKey[];
  /** What must be counted; the rest is 0. */
  readonly measured: readonly Measure[];
  /** Events that are looked at; of more, one more is. */
  readonly mostEvents: number;
  /** True over the variables in scope where the events of a place are wanted at all. */
  readonly isWanted: string | undefined;
}

/** Clauses that end in the columns of the keys, in all measures, and in how many events were looked at. */
export function walkedGroups({
  writer,
  where,
  groupBy,
  measured,
  mostEvents,
  isWanted,
}: WalkedGroups): readonly string[] {
  const events = writer.all("Event", where, isWanted);
  const keys = groupBy.map((name) => groupKeys[name]);
  const isByOrigin = groupBy.includes("ORIGIN");
  const counted = countText(writer, events.node, { measured, isByOrigin });
  return [
    events.match(),
    `WITH ${events.node} LIMIT ${writer.parameter(mostEvents)} + 1`,
    `WITH collect(${events.node}) AS walk`,
    `WITH walk, size(walk) AS ${walkedColumn}`,
    `UNWIND walk AS ${events.node}`,
    ...keyedText(writer, events.node, keys, [walkedColumn]),
    ...counted.clauses,
    `WITH ${[...keys.map(({ column }) => column), walkedColumn, ...counted.counts].join(", ")}`,
  ];
}

/** Clauses that lead to what is counted, and the counts; what nobody asks for is not read. */
function countText(
  writer: FragmentWriter,
  event: string,
  { measured, isByOrigin }: Pick<WalkedGroups, "measured"> & { readonly isByOrigin: boolean },
): { readonly clauses: readonly string[]; readonly counts: readonly string[] } {
  const isCounted = (name: Measure): boolean => measured.includes(name);
  if (!isCounted("claims") && !isCounted("origins")) {
    return { clauses: [], counts: ["count(*) AS events", "0 AS claims", "0 AS origins"] };
  }
  const { claims, origins } = sayings(writer, event);
  const claim = isByOrigin
    ? `CASE WHEN ${origins.node} = origin OR (${origins.node} IS NULL AND origin IS NULL) THEN ${claims.node} END`
    : claims.node;
  return {
    clauses: [claims.text, ...(isCounted("origins") || isByOrigin ? [origins.text] : [])],
    counts: [
      `count(DISTINCT ${event}) AS events`,
      `count(DISTINCT ${claim}) AS claims`,
      isCounted("origins") ? `count(DISTINCT ${origins.node}) AS origins` : "0 AS origins",
    ],
  };
}
