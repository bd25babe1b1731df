import type { OrderKey } from "../cypher/model.ts";
import type { Statement } from "../cypher/statement.ts";
import { connectionNodeType, planConnection } from "./connection-planner.ts";
import { settled } from "./pending.ts";
import { planGiven } from "./given-planner.ts";
import type { Graph } from "./graph.ts";
import { requestedPage } from "./page.ts";
import type { CursorValue, Plan } from "./plan.ts";
import { planNode } from "./planner.ts";
import { rootContext, rootField, type RootInfo } from "./root-planner.ts";
import { createRowBuilder } from "./row-builder.ts";
import { objectType, type PlanNode } from "./planning-context.ts";
import type { Predicate } from "./predicate.ts";
import { selectedFields, type SelectedField } from "./selection.ts";
import type { GivenModel, Start } from "./start.ts";

/** An object that a hand-written start gives as one record. */
export function planStart(graph: Graph, info: RootInfo, start: Start): Plan {
  const into = createRowBuilder();
  const context = rootContext(graph, info);
  const view = planGiven(context, start.given, rootField(info), { into, planNode });
  return { start: start.fragment, startNodes: start.nodes, row: into.row(), view };
}

/** A page of a list that a hand-written start gives, a record an entry, in a total order of its columns. */
export interface StartList {
  /** Columns that order the list, the last of them unique. */
  readonly orderBy: readonly OrderKey[];
  /** The column of the nodes; where the entries are no nodes of the graph, the fields that the columns give of them. */
  readonly node: string | GivenModel;
  /** What else lies on the edges. */
  readonly edge: GivenModel;
  /** What besides the field's name and the order tells this list from others, for its cursors. */
  readonly variant?: string;
  /** What the start asks of the nodes that it reads, for the cost; nothing where it is left out. */
  readonly where?: Predicate | null;
  /** The start of the page of at most `limit` entries behind `after`. */
  readonly fragment: (page: StartPage) => Statement<unknown>;
  /** Nodes that it may read for a page of this many entries. */
  readonly nodes: (limit: number) => number;
}

/** Which page a start must give. */
export interface StartPage {
  /** One more than shown, so that it is known whether more follow. */
  readonly limit: number;
  /** Values of the order's columns of the last entry before the page; null at the start. */
  readonly after: readonly CursorValue[] | null;
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
  const view = planConnection(context, {
    ...{ field, into, planNode: planEntry(list.node), listName, via: null },
    source: { kind: "start", fragment, column, where: list.where ?? null },
    given: list.edge,
    models: graph.modelsBehind(nodeType),
    orderBy: list.orderBy,
  });
  return { start: null, startNodes: list.nodes(limit), row: into.row(), view };
}

function given(variant: string | undefined): readonly string[] {
  return variant === undefined ? [] : [variant];
}

/** How an entry is shown: a node of the graph, or what the columns give. */
function planEntry(node: StartList["node"]): PlanNode {
  if (typeof node === "string") return planNode;
  return (context, _models, field, into) => planGiven(context, node, field, { into, planNode });
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
