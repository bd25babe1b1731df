import { getNamedType } from "graphql";
import type { NodeModel, OrderKey, RelationshipModel } from "../cypher/model.ts";
import { planGivenField } from "./given-planner.ts";
import { hubOrder, isNodeOrder, lateStart, onHubOrder } from "./index-order.ts";
import type { SharedLists } from "./given-derived-planner.ts";
import {
  inputListEntries,
  orderName,
  plainListEntries,
  requestedPage,
  wholeList,
  type RequestedPage,
} from "./page.ts";
import { settled } from "./pending.ts";
import type {
  Arrangement,
  Column,
  ConnectionFieldView,
  ConnectionView,
  EdgeFieldView,
  LateStart,
  Page,
  PageInfoFieldView,
  RootPage,
  Source,
  View,
} from "./plan.ts";
import { objectType, type PlanNode, type PlanningContext } from "./planning-context.ts";
import { planRelationshipField } from "./property-planner.ts";
import { createRowBuilder, type RowBuilder } from "./row-builder.ts";
import { selectedFields, type SelectedField } from "./selection.ts";
import type { GivenModel } from "./start.ts";

/** A connection to be planned. */
export interface ConnectionRequest {
  readonly field: SelectedField;
  readonly into: RowBuilder;
  readonly source: Source;
  /** The relationship whose properties lie on the edges; null for root lists. */
  readonly via: RelationshipModel | null;
  /** Where a hand-written start gives the fields of the edges; null where it does not begin with one. */
  readonly given?: GivenModel | null;
  /** What the nodes may be. */
  readonly models: readonly NodeModel[];
  readonly orderBy: readonly OrderKey[];
  /** How the nodes are shown. */
  readonly planNode: PlanNode;
  /** `Type.field`, part of every cursor. */
  readonly listName: string;
  /** The lists that the entries have in common; null where they have none. */
  readonly shared?: SharedLists | null;
  /** Adds what may refuse the list to the row of an entry; null where nothing does. */
  readonly guard?: ((item: RowBuilder) => View) | null;
  /** How entries are put in order where the database does not know it; null where they come in order. */
  readonly arranged?: ArrangedEntries | null;
}

/** The entries of a list that is put in order when it is there. */
export interface ArrangedEntries {
  /** So many there are at most. */
  readonly most: number;
  readonly guard: View;
  /** The keys of `orderBy`; adds what they need to the row of an entry. */
  readonly keys: (item: RowBuilder) => Arrangement["keys"];
}

/** A Relay connection: one column of rows, one of the count where it is selected, and the views over them. */
export function planConnection(
  context: PlanningContext,
  request: ConnectionRequest,
): ConnectionView {
  const { field, into } = request;
  const isWhole = context.reference !== null;
  const indexed = inIndexOrder(request);
  const page = isWhole
    ? wholeList(field.args["first"])
    : requestedPage(field, request.listName, indexed.orderBy);
  const type = objectType(context, field.typeName);
  const selection = selectedFields(context.selection, type, field.nodes);
  const fetched = {
    source: indexed.source,
    page: fetchedPage(request, selection, { page, isWhole, indexed }),
  };
  const item = createRowBuilder();
  const within = { ...context, entries: isWhole ? null : entriesOf(fetched, into) };
  const fields = selection.map((selected) => planConnectionField(within, request, selected, item));
  const needsRows = fields.some(({ kind }) => kind !== "totalCount" && kind !== "constant");
  const guard = planGuard(request, item);
  const arrangement = planArrangement(request, page.after, item);
  const cursor = fields.some(showsCursor) ? cursorColumns(request, indexed.orderBy, item) : [];
  return {
    kind: "connection",
    type: field.typeName,
    rows: needsRows ? into.add({ kind: "rows", ...fetched, row: item.row() }) : null,
    size: page.size,
    isBackward: page.isBackward,
    isContinued: page.after !== null,
    cursor,
    guard,
    arrangement,
    order: orderName(request.listName, indexed.orderBy),
    fields,
  };
}

/** How a page comes about. */
interface FetchedPage {
  readonly page: RequestedPage;
  readonly isWhole: boolean;
  readonly indexed: IndexedList;
}

/** What is fetched for a page: one entry more where it must be known whether any follow. */
function fetchedPage(
  { via, arranged }: ConnectionRequest,
  selection: readonly SelectedField[],
  { page, isWhole, indexed: { orderBy, isIndexed, late } }: FetchedPage,
): Page {
  const looksAhead = selection.some(({ name }) => name === "pageInfo");
  return {
    ...{ orderBy, after: page.after, isBackward: page.isBackward, isIndexed, late },
    size: isWhole ? "whole" : "page",
    expected: via?.isHub === true ? plainListEntries : inputListEntries,
    limit: arranged?.most ?? page.size + (looksAhead ? 1 : 0),
  };
}

/** A page whose entries can share what they lead to; null for lists within others and for those of a hand-written start. */
function entriesOf(page: RootPage, root: RowBuilder): PlanningContext["entries"] {
  const { kind } = page.source;
  return kind === "all" || kind === "sited" || kind === "hub" ? { ...page, root } : null;
}

/** Lists of the root are counted by their indexes too, bounds of their order included. */
function planCount(request: ConnectionRequest): Column {
  if (request.source.kind === "relationship" || request.source.kind === "sited") {
    return { kind: "count", source: request.source, late: null };
  }
  if (request.source.kind !== "all") {
    const { source, late } = inIndexOrder(request);
    return { kind: "count", source, late };
  }
  const { source, models } = request;
  const [key] = models[0]?.orderBy ?? [];
  return { kind: "count", source, late: lateStart(models, source, { where: source.where, key }) };
}

/** A list as an index holds it, where one does. */
interface IndexedList {
  readonly source: Source;
  readonly orderBy: readonly OrderKey[];
  readonly isIndexed: boolean;
  readonly late: LateStart | null;
}

function inIndexOrder({ source, via, models, orderBy }: ConnectionRequest): IndexedList {
  if (source.kind === "all" || source.kind === "sited") {
    const isIndexed = isNodeOrder(models, orderBy);
    const { where } = source;
    const [key] = orderBy;
    const late = isIndexed ? lateStart(models, source, { where, key }) : null;
    return { source, orderBy, isIndexed, late };
  }
  const hub = source.kind === "hub" ? source.via : via;
  const order = hub === null ? null : hubOrder(hub, orderBy);
  if (hub === null || order === null || (source.kind !== "relationship" && source.kind !== "hub")) {
    return { source, orderBy, isIndexed: false, late: null };
  }
  const { where } = source;
  const [key] = hub.orderBy;
  return {
    source: { ...source, where: onHubOrder(hub, where) },
    ...{ orderBy: order, isIndexed: true },
    late: lateStart(models, { via: hub }, { where, key }),
  };
}

function planConnectionField(
  context: PlanningContext,
  request: ConnectionRequest,
  field: SelectedField,
  item: RowBuilder,
): ConnectionFieldView {
  const key = field.responseKey;
  switch (field.name) {
    case "totalCount":
      return {
        key,
        kind: "totalCount",
        index: request.into.add(planCount(request)),
      };
    case "nodes":
      return { key, kind: "nodes", item: request.planNode(context, request.models, field, item) };
    case "edges":
      return { key, kind: "edges", fields: planEdge(context, request, field, item) };
    case "pageInfo":
      return { key, kind: "pageInfo", fields: planPageInfo(context, field) };
    case "__typename":
      return { key, kind: "constant", value: request.field.typeName };
    default:
      throw new Error(`Connections have no field ${field.name}`);
  }
}

function planEdge(
  context: PlanningContext,
  request: ConnectionRequest,
  field: SelectedField,
  item: RowBuilder,
): readonly EdgeFieldView[] {
  const type = objectType(context, field.typeName);
  return selectedFields(context.selection, type, field.nodes).map((selected): EdgeFieldView => {
    const { responseKey: key, isRequired } = selected;
    if (selected.name === "cursor") return { key, cursor: true };
    if (selected.name === "node") {
      return { key, isRequired, view: request.planNode(context, request.models, selected, item) };
    }
    if (request.given !== undefined && request.given !== null) {
      const parts = { into: item, planNode: request.planNode, shared: request.shared ?? null };
      return { key, isRequired, view: planGivenField(context, request.given, selected, parts) };
    }
    if (selected.name === "__typename") {
      return { key, isRequired, view: { kind: "constant", value: type.name } };
    }
    if (request.via === null) throw new Error(`${type.name} has no field ${selected.name}`);
    return { key, isRequired, view: planRelationshipField(request.via, type.name, selected, item) };
  });
}

function planPageInfo(
  context: PlanningContext,
  field: SelectedField,
): readonly PageInfoFieldView[] {
  const type = objectType(context, field.typeName);
  return selectedFields(context.selection, type, field.nodes).map(({ responseKey, name }) => ({
    key: responseKey,
    field: pageInfoField(name),
  }));
}

const pageInfoFields = [
  ...(["hasNextPage", "hasPreviousPage", "startCursor", "endCursor", "__typename"] as const),
];

function pageInfoField(name: string): PageInfoFieldView["field"] {
  const field = pageInfoFields.find((known) => known === name);
  if (field === undefined) throw new Error(`PageInfo has no field ${name}`);
  return field;
}

function showsCursor(field: ConnectionFieldView): boolean {
  if (field.kind === "edges") return field.fields.some((edge) => "cursor" in edge);
  return (
    field.kind === "pageInfo" &&
    field.fields.some((info) => info.field === "startCursor" || info.field === "endCursor")
  );
}

function planGuard({ guard }: ConnectionRequest, item: RowBuilder): View | null {
  return guard?.(item) ?? null;
}

function planArrangement(
  { arranged }: ConnectionRequest,
  after: RequestedPage["after"],
  item: RowBuilder,
): Arrangement | null {
  if (arranged === undefined || arranged === null) return null;
  const { guard } = arranged;
  return { guard, keys: arranged.keys(item), after: after?.map(settled) ?? null };
}

/** The values of an arranged entry's keys lie behind its columns. */
function cursorColumns(
  { arranged }: ConnectionRequest,
  orderBy: readonly OrderKey[],
  item: RowBuilder,
): readonly number[] {
  if (arranged !== undefined && arranged !== null) {
    const width = item.row().columns.length;
    return orderBy.map((_key, i) => width + i);
  }
  return orderBy.map(({ on, property, kind }) =>
    item.add(
      on === "given"
        ? { kind: "given", column: property, as: kind }
        : { kind: "property", on, path: [property], as: kind },
    ),
  );
}

/** The type of the nodes of a connection type. */
export function connectionNodeType(context: PlanningContext, connectionType: string): string {
  const nodes = objectType(context, connectionType).getFields()["nodes"];
  if (nodes === undefined) throw new Error(`${connectionType} has no field nodes`);
  return getNamedType(nodes.type).name;
}
