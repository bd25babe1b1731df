import type { OrderKey } from "../../cypher/model.ts";
import { ClaimgraphError } from "../../errors.ts";
import type { EventGroupKey, QueryEventStatsArgs } from "../../generated/schema.ts";
import { createFragmentWriter, type FragmentWriter } from "../../query/fragment-writer.ts";
import type { Graph } from "../../query/graph.ts";
import { keysetPredicate, orderItems } from "../../query/keyset.ts";
import type { RootInfo } from "../../query/root-planner.ts";
import { entryFields, type StartList, type StartPage } from "../../query/start-planner.ts";
import type { GivenField } from "../../query/start.ts";
import { askedTolls, tollField, type AskedToll } from "./events-toll.ts";
import { groupKeys, sayings, type GroupKey } from "./event-group.ts";
import { groupTolls } from "./group-toll.ts";

/** Keys at most: groups multiply with each. */
const mostKeys = 3;

const measures = ["events", "claims", "origins"] as const;

/**
 * Groups of events and how many there are in each.
 *
 * Cost: reads all matching events and what they are grouped by; their claims and origins where these are asked for. Tolls read the
 * events once more, and twice the claims of their kind.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: no key, more than three, or one twice; too many claims a toll
 */
export function eventStatsList(graph: Graph, info: RootInfo, args: QueryEventStatsArgs): StartList {
  checkKeys(args.groupBy);
  const orderBy = orderOf(args);
  const fields = entryFields(graph, info);
  const isWanted = (name: string): boolean =>
    fields.some((field) => field.name === name) ||
    orderBy.some(({ property }) => property === name);
  const tolls = askedTolls(fields);
  const { where } = createFragmentWriter(graph, info).all("Event", args.where);
  return {
    ...{ orderBy, where, variant: args.groupBy.join(" "), nodes: (limit) => limit },
    node: { type: "EventGroup", fields: { ...keyFields(), ...measureFields(), toll: tollField } },
    edge: { type: "EventGroupEdge", fields: {} },
    fragment: (page) =>
      statsStatement({
        ...{ graph, info, args, page, orderBy, tolls },
        measured: measures.filter(isWanted),
      }),
  };
}

function checkKeys(keys: readonly EventGroupKey[]): void {
  const count = keys.length;
  if (count >= 1 && count <= mostKeys && new Set(keys).size === count) return;
  throw new ClaimgraphError(
    "BAD_USER_INPUT",
    `\`groupBy\` is [${keys.join(", ")}]; it takes one to ${mostKeys} keys, each once.`,
    { groupBy: keys, maximum: mostKeys },
  );
}

function orderOf({ orderBy }: QueryEventStatsArgs): readonly OrderKey[] {
  const asked = (orderBy ?? []).flatMap((key) => Object.entries(key));
  const keys = asked.length === 0 ? [["events", "DESC"] as const] : asked;
  const total = keys.some(([name]) => name === "group")
    ? keys
    : [...keys, ["group", "ASC"] as const];
  return total.map(([name, direction]) => ({
    ...{ on: "given", property: name === "group" ? "groupKey" : name },
    ...{ kind: name === "group" ? "string" : "int", isAlwaysKnown: true },
    direction: direction === "DESC" ? "DESC" : "ASC",
  }));
}

function keyFields(): Readonly<Record<string, GivenField>> {
  return Object.fromEntries(
    Object.values(groupKeys).map(({ column, isNode }) => [
      column,
      isNode ? { kind: "node", column } : { kind: "value", column, as: "string" },
    ]),
  );
}

function measureFields(): Readonly<Record<string, GivenField>> {
  return Object.fromEntries(
    measures.map((column) => [column, { kind: "value", column, as: "int" }]),
  );
}

interface StatsParts {
  readonly graph: Graph;
  readonly info: RootInfo;
  readonly args: QueryEventStatsArgs;
  readonly page: StartPage;
  readonly orderBy: readonly OrderKey[];
  /** What must be counted. */
  readonly measured: readonly (typeof measures)[number][];
  readonly tolls: readonly AskedToll[];
}

function statsStatement(parts: StatsParts): ReturnType<StartList["fragment"]> {
  const { graph, info, args, page, orderBy, measured } = parts;
  const writer = createFragmentWriter(graph, info);
  const events = writer.all("Event", args.where);
  const keys = args.groupBy.map((name) => groupKeys[name]);
  const columns = keys.map(({ column }) => column);
  const at = { node: "", relationship: "", given: "" };
  const order = orderItems(orderBy, at);
  const counted = countText(writer, events.node, {
    measured,
    isByOrigin: args.groupBy.includes("ORIGIN"),
  });
  const text = [
    events.match(),
    ...keyed(writer, events.node, keys),
    ...counted.clauses,
    `WITH ${[...columns, ...counted.counts].join(", ")}`,
    `WITH *, ${groupKeyText(keys)} AS groupKey`,
    ...(page.after === null
      ? []
      : [
          `WHERE ${keysetPredicate({ orderBy, isBackward: false }, page.after, at, { parameter: (value) => writer.parameter(value) })}`,
        ]),
    `WITH ${["groupKey", ...columns, ...measures, ...absent(columns)].join(", ")}`,
    `ORDER BY ${order} LIMIT ${writer.parameter(page.limit)}`,
    ...groupTolls({
      ...{ writer, tolls: parts.tolls, where: args.where, order },
      columns: ["groupKey", ...Object.values(groupKeys).map(({ column }) => column), ...measures],
      grouped: (events) => [
        ...keyed(writer, events, keys),
        `WITH *, ${groupKeyText(keys)} AS groupKey`,
      ],
      isByOrigin: args.groupBy.includes("ORIGIN"),
    }),
  ].join("\n");
  return { text, params: writer.params };
}

/** From events to the columns of these keys: each key on its own, because two lists of one event would multiply each other's rows. */
function keyed(
  writer: FragmentWriter,
  event: string,
  keys: readonly GroupKey[],
): readonly string[] {
  return keys.flatMap(({ column, from }, i) => {
    const { clauses, value } = from(writer, event);
    const before = keys.slice(0, i).map((key) => key.column);
    return [...clauses, `WITH DISTINCT ${[event, ...before, `${value} AS ${column}`].join(", ")}`];
  });
}

/** Clauses that lead to what is counted, and the counts; what nobody asks for is not read. */
function countText(
  writer: FragmentWriter,
  event: string,
  { measured, isByOrigin }: Pick<StatsParts, "measured"> & { readonly isByOrigin: boolean },
): { readonly clauses: readonly string[]; readonly counts: readonly string[] } {
  const isCounted = (name: (typeof measures)[number]): boolean => measured.includes(name);
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

/** Columns of keys by which nothing is grouped. */
function absent(columns: readonly string[]): readonly string[] {
  return Object.values(groupKeys)
    .filter(({ column }) => !columns.includes(column))
    .map(({ column }) => `null AS ${column}`);
}

/** One text for each group. The separator sorts before all that a type, date or id can hold. */
function groupKeyText(
  keys: readonly { readonly column: string; readonly isNode: boolean }[],
): string {
  return keys
    .map(({ column, isNode }) => `coalesce(${isNode ? `${column}.id` : column}, '')`)
    .join(" + '\\u001F' + ");
}
