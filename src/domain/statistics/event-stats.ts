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
import { groupKeys, keyedText } from "./event-group.ts";
import { areTallied, talliedGroups } from "./group-tally.ts";
import { groupTolls } from "./group-toll.ts";
import { measures, walkedGroups, type Measure } from "./group-walk.ts";
import { tallyQuestion } from "./tally-question.ts";

/** Keys at most: groups multiply with each. */
const mostKeys = 3;

/**
 * Groups of events and how many there are in each.
 *
 * Cost: how many events there are of a type, in a place that has tallies or of one kind, by month or year, is read off tallies. All else
 * reads all matching events and what they are grouped by, and their claims and origins where these are asked for. Tolls read the
 * events twice, and the claims of their kind.
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
  readonly measured: readonly Measure[];
  readonly tolls: readonly AskedToll[];
}

function statsStatement(parts: StatsParts): ReturnType<StartList["fragment"]> {
  const { graph, info, args, page, orderBy } = parts;
  const writer = createFragmentWriter(graph, info);
  const keys = args.groupBy.map((name) => groupKeys[name]);
  const columns = keys.map(({ column }) => column);
  const at = { node: "", relationship: "", given: "" };
  const order = orderItems(orderBy, at);
  const groupKey = `WITH *, ${groupKeyText(keys)} AS groupKey`;
  const behind =
    page.after && keysetPredicate({ orderBy, isBackward: false }, page.after, at, writer);
  const text = [
    ...countedGroups(parts, writer),
    groupKey,
    ...(behind === null ? [] : [`WHERE ${behind}`]),
    `WITH ${["groupKey", ...columns, ...measures, ...absent(columns)].join(", ")}`,
    `ORDER BY ${order} LIMIT ${writer.parameter(page.limit)}`,
    ...groupTolls({
      ...{ writer, tolls: parts.tolls, where: args.where, order },
      columns: ["groupKey", ...Object.values(groupKeys).map(({ column }) => column), ...measures],
      grouped: (event) => [...keyedText(writer, event, keys), groupKey],
      isByOrigin: args.groupBy.includes("ORIGIN"),
    }),
  ].join("\n");
  return { text, params: writer.params };
}

/** Clauses that end in the columns of the keys and in all measures. */
function countedGroups(
  { info, args, measured }: StatsParts,
  writer: FragmentWriter,
): readonly string[] {
  const { groupBy, where } = args;
  const walked = (): readonly string[] => walkedGroups({ writer, where, groupBy, measured });
  const question = tallyQuestion(info, where);
  const isOfEvents = measured.every((measure) => measure === "events");
  return question !== null && isOfEvents && areTallied(groupBy, question)
    ? [...talliedGroups({ writer, question, groupBy, walked }), "WITH *, 0 AS claims, 0 AS origins"]
    : walked();
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
