import { ClaimgraphError } from "../../errors.ts";
import type { EventGroupKey, QueryEventStatsArgs } from "../../generated/schema.ts";
import { shortened } from "../../lib/quoted.ts";
import type { ReadContext } from "../../query/read.ts";
import { createFragmentWriter, type FragmentWriter } from "../../query/fragment-writer.ts";
import type { Graph } from "../../query/graph.ts";
import { keysetPredicate, orderItems } from "../../query/keyset.ts";
import type { RootInfo } from "../../query/root-planner.ts";
import type { StartList, StartPage } from "../../query/start-list.ts";
import { entryFields } from "../../query/start-planner.ts";
import type { GivenField } from "../../query/start.ts";
import { arrangedGroups, boundedGroups } from "./arranged-groups.ts";
import { groupKeys, keyedText } from "./event-group.ts";
import { walkedColumn, walkGuard } from "./event-walk.ts";
import {
  askedTolls,
  sharedByClaims,
  sharedByPage,
  sharedText,
  tollField,
  type AskedToll,
} from "./events-toll.ts";
import {
  arrangement,
  groupOrder,
  mostClaimsOf,
  mostGroups,
  orderedToll,
  type GroupOrder,
} from "./group-order.ts";
import { areTallied, talliedGroups } from "./group-tally.ts";
import { groupTolls, type GroupTolls } from "./group-toll.ts";
import { measures, walkedGroups, type Measure } from "./group-walk.ts";
import { tallyQuestion } from "./tally-question.ts";

/** Keys at most: groups multiply with each. */
const mostKeys = 3;

/**
 * Groups of events and how many there are in each.
 *
 * Cost: how many events there are of a type, in a place that has tallies or of one kind, by month or year, is read off tallies. All else
 * reads all matching events and what they are grouped by, and their claims and origins where these are asked for. Tolls read the
 * events twice, and the claims of their kind. An order by tolls reads all groups, up to 500, and as many of their claims as it says.
 * Where more events would have to be read than the budget lets be walked, that many are, and the list is refused.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: no key, more than three, or one twice; too many claims a toll or an order
 */
export function eventStatsList(
  { graph, budget: { walkedEvents: mostEvents } }: Pick<ReadContext, "graph" | "budget">,
  info: RootInfo,
  args: QueryEventStatsArgs,
): StartList {
  checkKeys(args.groupBy);
  const order = groupOrder(args);
  const fields = entryFields(graph, info);
  const isWanted = (name: string): boolean =>
    fields.some((field) => field.name === name) ||
    order.keys.some(({ property }) => property === name);
  const asked = askedTolls(fields);
  const { where } = createFragmentWriter(graph, info).all("Event", args.where);
  const arranged = arrangement(graph, order);
  const tolls = arranged === null ? asked : together([...order.tolls.map(orderedToll), ...asked]);
  const kinds = new Set(tolls.map(({ kind }) => kind)).size;
  const most = kinds * mostClaimsOf(order.tolls);
  return {
    ...{ orderBy: order.keys, where, variant: args.groupBy.join(" "), arranged },
    guard: walkGuard(mostEvents),
    nodes: (limit) => (arranged === null ? limit : mostGroups + 1),
    shared: arranged === null ? sharedByPage(asked) : () => sharedByClaims(most),
    node: { type: "EventGroup", fields: { ...keyFields(), ...measureFields(), toll: tollField } },
    edge: { type: "EventGroupEdge", fields: {} },
    fragment: (page) =>
      statsStatement({
        ...{ graph, info, args, page, order, tolls, mostEvents },
        measured: measures.filter(isWanted),
      }),
  };
}

/** Those that need the same column once. */
function together(tolls: readonly AskedToll[]): readonly AskedToll[] {
  return [...new Map(tolls.map((toll) => [toll.column, toll])).values()];
}

function checkKeys(keys: readonly EventGroupKey[]): void {
  const count = keys.length;
  if (count >= 1 && count <= mostKeys && new Set(keys).size === count) return;
  throw new ClaimgraphError(
    "BAD_USER_INPUT",
    `\`groupBy\` is ${shortened(`[${keys.join(", ")}]`)}; it takes one to ${mostKeys} keys, each once.`,
    { groupBy: keys, maximum: mostKeys },
  );
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
  readonly order: GroupOrder;
  /** What must be counted. */
  readonly measured: readonly Measure[];
  readonly tolls: readonly AskedToll[];
  /** Events that are looked at one by one. */
  readonly mostEvents: number;
}

function statsStatement(parts: StatsParts): ReturnType<StartList["fragment"]> {
  const { graph, info, args, order, mostEvents } = parts;
  const writer = createFragmentWriter(graph, info);
  const keys = args.groupBy.map((name) => groupKeys[name]);
  const columns = keys.map(({ column }) => column);
  const groupKey = `WITH *, ${groupKeyText(keys)} AS groupKey`;
  const counted = [walkedColumn, ...measures];
  const all = `WITH ${["groupKey", ...columns, ...counted, ...absent(columns)].join(", ")}`;
  const groups: GroupTolls = {
    ...{ writer, tolls: parts.tolls, where: args.where, mostEvents },
    columns: ["groupKey", ...Object.values(groupKeys).map(({ column }) => column), ...counted],
    grouped: (event) => [...keyedText(writer, event, keys), groupKey],
    isByOrigin: args.groupBy.includes("ORIGIN"),
  };
  const text = [
    ...countedGroups(parts, writer),
    groupKey,
    ...(order.tolls.length > 0
      ? [all, ...allGroups(groups, order)]
      : pageOfGroups(groups, parts, all)),
  ].join("\n");
  return { text, params: writer.params };
}

/** A page of the groups in the order of their columns. */
function pageOfGroups(
  groups: GroupTolls,
  { page, order: { keys }, mostEvents }: StatsParts,
  all: string,
): readonly string[] {
  const { writer, columns, tolls } = groups;
  const at = { node: "", relationship: "", given: "" };
  const order = orderItems(keys, at);
  const behind =
    page.after && keysetPredicate({ orderBy: keys, isBackward: false }, page.after, at, writer);
  // Groups of a walk that was cut short are none: where all of them lie before the page, one must still say so.
  const isCut = (): string => `${walkedColumn} > ${writer.parameter(mostEvents)}`;
  return [
    ...(behind === null ? [] : [`WHERE ${isCut()} OR ${behind}`]),
    all,
    `ORDER BY ${order} LIMIT ${writer.parameter(page.limit)}`,
    ...groupTolls(groups, order),
    ...(tolls.length === 0 ? [] : sharedText(writer, columns, tolls)),
  ];
}

/** All groups, to be put in order by their tolls. */
function allGroups(groups: GroupTolls, order: GroupOrder): readonly string[] {
  const most = { ...groups, mostGroups, mostTogether: mostClaimsOf(order.tolls) };
  return [
    ...arrangedGroups(most),
    ...sharedText(
      groups.writer,
      [...groups.columns, "together"],
      groups.tolls,
      boundedGroups(most),
    ),
  ];
}

/** Clauses that end in the columns of the keys, in all measures and in how many events were looked at: all, where tolls are asked for. */
function countedGroups(
  { info, args, measured, tolls, mostEvents }: StatsParts,
  writer: FragmentWriter,
): readonly string[] {
  const { groupBy, where } = args;
  const walked = (isWanted?: string): readonly string[] =>
    walkedGroups({ writer, where, groupBy, measured, mostEvents, isWanted });
  const question = tallyQuestion(info, where);
  const isOfEvents = tolls.length === 0 && measured.every((measure) => measure === "events");
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
