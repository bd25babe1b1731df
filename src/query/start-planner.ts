import type { OrderKey } from "../cypher/model.ts";
import { connectionNodeType, planConnection, type ArrangedEntries } from "./connection-planner.ts";
import { planGivenDerived, type SharedLists } from "./given-derived-planner.ts";
import { planGiven, planValues } from "./given-planner.ts";
import type { Graph } from "./graph.ts";
import { requestedPage } from "./page.ts";
import { settled } from "./pending.ts";
import type { ArrangedKey, Plan, Source, View } from "./plan.ts";
import { planNode } from "./planner.ts";
import { objectType, type PlanNode, type PlanningContext } from "./planning-context.ts";
import { rootContext, rootField, type RootInfo } from "./root-planner.ts";
import { createRowBuilder, type RowBuilder } from "./row-builder.ts";
import { selectedFields, type SelectedField } from "./selection.ts";
import type { Start } from "./start.ts";
import type { Guard, StartList } from "./start-list.ts";

/** An object that a hand-written start gives as one record. */
export function planStart(graph: Graph, info: RootInfo, start: Start): Plan {
  const into = createRowBuilder();
  const context = rootContext(graph, info);
  const view = planGiven(context, start.given, rootField(info), { into, planNode, shared: null });
  return { start: start.fragment, startNodes: start.nodes, row: into.row(), view };
}

/**
 * A page of a hand-written list.
 *
 * @throws {ClaimgraphError} PAGE_SIZE_INVALID, CURSOR_INVALID
 */
export function planStartList(graph: Graph, info: RootInfo, list: StartList): Plan {
  const context = rootContext(graph, info);
  const field = rootField(info);
  const listName = [`Query.${field.name}`, ...given(list.variant)].join(" ");
  const page = requestedPage(field, listName, list.orderBy);
  const into = createRowBuilder();
  const nodeType = connectionNodeType(context, field.typeName);
  const limit = page.size + 1;
  const fragment = list.fragment({ limit, after: page.after?.map(settled) ?? null });
  const column = typeof list.node === "string" ? list.node : "";
  const where = list.where ?? null;
  const nodes = list.shared?.(limit) ?? null;
  const shared = nodes === null ? null : { nodes, root: into };
  const source: Source =
    shared === null
      ? { kind: "start", fragment, column, where }
      : {
          ...{ kind: "given", column: "entries", isList: true, of: "map" },
          where: null,
          before: where,
        };
  const view = planConnection(context, {
    ...{ field, into, planNode: planEntry(list.node, shared), listName, via: null },
    ...{ source, shared, arranged: planArranged(context, list, shared) },
    guard: planGuard(list),
    given: list.edge,
    models: graph.modelsBehind(nodeType),
    orderBy: list.orderBy,
  });
  const start = shared === null ? null : fragment;
  return { start, startNodes: list.nodes(limit), row: into.row(), view };
}

function given(variant: string | undefined): readonly string[] {
  return variant === undefined ? [] : [variant];
}

/** How an entry is shown: a node of the graph, or what the columns give. */
function planEntry(node: StartList["node"], shared: SharedLists | null): PlanNode {
  if (typeof node === "string") return planNode;
  return (context, _models, field, into) =>
    planGiven(context, node, field, { into, planNode, shared });
}

function planGuard({ guard = null }: StartList): ((item: RowBuilder) => View) | null {
  return guard && ((item) => guardView(guard, item));
}

function guardView({ inputs, computation }: Guard, into: RowBuilder): View {
  return {
    ...{ kind: "derived", output: { kind: "value" }, isList: false },
    from: { derivation: computation, args: {}, inputs: planValues(inputs, into), id: null },
  };
}

function planArranged(
  context: PlanningContext,
  list: StartList,
  shared: SharedLists | null,
): ArrangedEntries | null {
  const { arranged = null } = list;
  if (arranged === null || shared === null) return null;
  const { most, guard } = arranged;
  return {
    most,
    guard: guardView(guard, shared.root),
    keys: (item) => list.orderBy.map((key) => planKey(context, { list, shared, key, into: item })),
  };
}

interface KeyRequest {
  readonly list: StartList;
  readonly shared: SharedLists;
  readonly key: OrderKey;
  /** The row of an entry. */
  readonly into: RowBuilder;
}

/** A column, or what is derived as a field of that name and with these arguments would be. */
function planKey(context: PlanningContext, { list, shared, key, into }: KeyRequest): ArrangedKey {
  const { property, kind, direction } = key;
  const derived = list.arranged?.derived[property];
  if (derived === undefined) {
    const index = into.add({ kind: "given", column: property, as: kind });
    return { view: { kind: "column", index }, direction };
  }
  const { field: name, args, given: from, computation } = derived;
  const field: SelectedField = {
    ...{ responseKey: name, name, args, given: args, nodes: [] },
    ...{ typeName: "Int", isList: false, isRequired: false },
  };
  const type = typeof list.node === "string" ? "" : list.node.type;
  const view = planGivenDerived(context, {
    ...{ type, given: from, field, into, planNode, shared, computation },
  });
  return { view, direction };
}

/** The fields that the operation selects of the entries of a root list. */
export function entryFields(graph: Graph, info: RootInfo): readonly SelectedField[] {
  const context = rootContext(graph, info);
  const below = ({ typeName, nodes }: SelectedField): readonly SelectedField[] =>
    selectedFields(info, objectType(context, typeName), nodes);
  const entries = below(rootField(info)).flatMap((field) => {
    if (field.name === "nodes") return [field];
    return field.name === "edges" ? below(field).filter(({ name }) => name === "node") : [];
  });
  return entries.flatMap(below);
}
