import type { OrderKey } from "../cypher/model.ts";
import type { Statement } from "../cypher/statement.ts";
import { connectionNodeType, planConnection } from "./connection-planner.ts";
import { planGiven } from "./given-planner.ts";
import type { Graph } from "./graph.ts";
import { orderName, requestedPage } from "./page.ts";
import type { CursorValue, Plan } from "./plan.ts";
import { planNode } from "./planner.ts";
import { rootContext, rootField, type RootInfo } from "./root-planner.ts";
import { createRowBuilder } from "./row-builder.ts";
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
  /** The column of the nodes. */
  readonly node: string;
  /** What else lies on the edges. */
  readonly edge: GivenModel;
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
  const listName = `Query.${field.name}`;
  const page = requestedPage(field, orderName(listName, list.orderBy));
  const into = createRowBuilder();
  const nodeType = connectionNodeType(context, field.typeName);
  const limit = page.size + 1;
  const fragment = list.fragment({ limit, after: page.after });
  const view = planConnection(context, {
    ...{ field, into, planNode, listName, via: null },
    source: { kind: "start", fragment, column: list.node, where: null },
    given: list.edge,
    models: graph.modelsBehind(nodeType),
    orderBy: list.orderBy,
  });
  return { start: null, startNodes: list.nodes(limit), row: into.row(), view };
}
