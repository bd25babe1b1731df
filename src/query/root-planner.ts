import type { GraphQLResolveInfo } from "graphql";
import type { NodeModel } from "../cypher/model.ts";
import { ClaimgraphError } from "../errors.ts";
import { connectionNodeType, planConnection } from "./connection-planner.ts";
import type { Graph } from "./graph.ts";
import { planWhere } from "./filter-planner.ts";
import { planOrder } from "./order-planner.ts";
import { maximumPageSize, onlyEntryPage, totalOrder } from "./page.ts";
import type { Column, KeyedIds, Plan, Source } from "./plan.ts";
import { planNode } from "./planner.ts";
import { createPlanningContext, type PlanningContext } from "./planning-context.ts";
import { createRowBuilder } from "./row-builder.ts";
import { selectedField, type SelectedField } from "./selection.ts";

/** The parts of graphql-js's info that planning reads. */
export type RootInfo = Pick<
  GraphQLResolveInfo,
  "schema" | "fragments" | "variableValues" | "fieldNodes" | "fieldName" | "parentType" | "path"
>;

/** A list of all nodes of a type, in its model's order. */
export function planRootConnection(graph: Graph, info: RootInfo): Plan {
  const context = createPlanningContext(info, graph);
  const field = rootField(info);
  const into = createRowBuilder();
  const nodeType = connectionNodeType(context, field.typeName);
  const [label, ...others] = graph.labelsOf(nodeType);
  if (label === undefined || others.length > 0) {
    throw new Error(`No single label marks all nodes of type ${nodeType}`);
  }
  const models = graph.modelsBehind(nodeType);
  const view = planConnection(context, {
    field,
    into,
    source: { kind: "all", label, where: planWhere(graph, models, field.args["where"]) },
    via: null,
    models,
    planNode,
    orderBy: totalOrder(planOrder(models, field.args["orderBy"]) ?? models[0]?.orderBy ?? [], null),
    listName: `Query.${field.name}`,
  });
  return { row: into.row(), view };
}

/** One node by id; null in the answer where no node of the field's type has it. */
export function planRootNode(graph: Graph, info: RootInfo, id: string): Plan {
  return planFirst(
    createPlanningContext(info, graph),
    rootField(info),
    identified(graph, info, [id]),
  );
}

/** The node that carries an id of another data set. */
export function planRootLookup(graph: Graph, info: RootInfo, externalId: string): Plan {
  const field = rootField(info);
  return planFirst(createPlanningContext(info, graph), field, {
    source: { kind: "before", label: "ExternalId", id: externalId, type: "HAS_EXTERNAL_ID" },
    models: graph.modelsBehind(field.typeName),
  });
}

/**
 * Nodes by ids, in the order asked.
 *
 * @throws {ClaimgraphError} PAGE_SIZE_INVALID: more than 200 ids
 */
export function planRootNodes(graph: Graph, info: RootInfo, ids: readonly string[]): Plan {
  if (ids.length > maximumPageSize) {
    throw new ClaimgraphError(
      "PAGE_SIZE_INVALID",
      `${ids.length} ids are asked for; one field takes ${maximumPageSize}. Ask in several fields.`,
      { count: ids.length, maximum: maximumPageSize },
    );
  }
  const context = createPlanningContext(info, graph);
  const field = rootField(info);
  const item = createRowBuilder();
  const keyIndex = item.add({ kind: "property", on: "node", path: ["id"], as: "string" });
  const { source, models } = identified(graph, info, ids);
  const view = planNode(context, models, field, item);
  const rows: Column = {
    kind: "rows",
    source,
    page: { orderBy: [], size: "page", limit: ids.length, after: null, isBackward: false },
    row: item.row(),
  };
  return {
    row: { columns: [rows] },
    view: { kind: "keyed", index: 0, keyIndex, keys: ids, item: view },
  };
}

/** Where the nodes come from and what they may be. */
interface Start {
  readonly source: Source;
  readonly models: readonly NodeModel[];
}

function planFirst(
  context: PlanningContext,
  field: SelectedField,
  { source, models }: Start,
): Plan {
  const item = createRowBuilder();
  const view = planNode(context, models, field, item);
  const rows: Column = { kind: "rows", source, page: onlyEntryPage, row: item.row() };
  return { row: { columns: [rows] }, view: { kind: "first", index: 0, item: view } };
}

/** An id's prefix says what it may be; ids of no type of the field are left out: nothing can have them. */
function identified(graph: Graph, info: RootInfo, ids: readonly string[]): Start {
  const wanted = graph.modelsBehind(rootField(info).typeName);
  const models = new Set<NodeModel>();
  const grouped = new Map<string, string[]>();
  for (const id of new Set(ids)) {
    const model = graph.modelOfId(id);
    if (model === undefined || !wanted.includes(model)) continue;
    models.add(model);
    grouped.set(model.keyLabel, [...(grouped.get(model.keyLabel) ?? []), id]);
  }
  const keyed = [...grouped]
    .map(([keyLabel, keys]): KeyedIds => ({ keyLabel, ids: keys }))
    .toSorted((a, b) => a.keyLabel.localeCompare(b.keyLabel));
  return {
    source: { kind: "ids", ids: keyed },
    models: wanted.filter((model) => models.has(model)),
  };
}

function rootField(info: RootInfo): SelectedField {
  const definition = info.parentType.getFields()[info.fieldName];
  const [first, ...others] = info.fieldNodes;
  if (definition === undefined || first === undefined) {
    throw new Error(`${info.parentType.name} has no field ${info.fieldName}`);
  }
  return selectedField(info, String(info.path.key), definition, [first, ...others]);
}
