import type { GraphQLResolveInfo } from "graphql";
import type { NodeModel, RelationshipModel } from "../cypher/model.ts";
import { ClaimgraphError } from "../errors.ts";
import { connectionNodeType, planConnection } from "./connection-planner.ts";
import type { Graph } from "./graph.ts";
import { givenText, planned } from "./filter-input.ts";
import { planWhere } from "./filter-planner.ts";
import { isNodeOrder } from "./index-order.ts";
import type { Given } from "./pending.ts";
import { planOrder } from "./order-planner.ts";
import { maximumPageSize, onlyEntryPage, totalOrder } from "./page.ts";
import type { Column, KeyedIds, Plan, Source, View } from "./plan.ts";
import { planNode } from "./planner.ts";
import { createPlanningContext, objectType, type PlanningContext } from "./planning-context.ts";
import { allOf, type Predicate } from "./predicate.ts";
import type { Derivation } from "./derivation.ts";
import { planDerived, type PlanInputs } from "./derived-planner.ts";
import { createRowBuilder, type RowBuilder } from "./row-builder.ts";
import { selectedField, selectedFields, type SelectedField } from "./selection.ts";
import { sitedList } from "./sited-list.ts";
import { sightOf, visiblePredicate } from "./visibility.ts";

/** The parts of graphql-js's info that planning reads. */
export type RootInfo = Pick<
  GraphQLResolveInfo,
  | "schema"
  | "fragments"
  | "variableValues"
  | "operation"
  | "fieldNodes"
  | "fieldName"
  | "parentType"
  | "path"
>;

/** A list of all nodes of a type, in its model's order. */
export function planRootConnection(graph: Graph, info: RootInfo): Plan {
  const into = createRowBuilder();
  const view = planAll(rootContext(graph, info), rootField(info), into);
  return { start: null, startNodes: 0, row: into.row(), view };
}

function planAll(context: PlanningContext, field: SelectedField, into: RowBuilder): View {
  const { graph } = context;
  const nodeType = connectionNodeType(context, field.typeName);
  const [label, ...others] = graph.labelsOf(nodeType);
  if (label === undefined || others.length > 0) {
    throw new Error(`No single label marks all nodes of type ${nodeType}`);
  }
  const models = graph.modelsBehind(nodeType);
  const where = allOf(
    planWhere(context, models, field.given["where"]),
    visiblePredicate(graph, context.sight, models),
  );
  const orderBy = totalOrder(
    planOrder(models, field.args["orderBy"]) ?? models[0]?.orderBy ?? [],
    null,
  );
  const listed = isNodeOrder(models, orderBy) ? listOfPlace(graph, where) : null;
  return planConnection(context, {
    ...{ field, into, models, planNode, orderBy, via: null },
    source: listed ?? sitedList(label, where) ?? { kind: "all", label, where },
    listName: `Query.${field.name}`,
  });
}

/** What is computed from whole lists of the root, under the field's own arguments. */
export function planRootDerived(graph: Graph, info: RootInfo, derivation: Derivation): Plan {
  const into = createRowBuilder();
  const planInputs: PlanInputs = (context) => ({
    kind: "object",
    type: "Query",
    nullWhen: null,
    fields: selectedFields(context.selection, objectType(context, "Query"), [derivation.needs]).map(
      (list) => ({ key: list.responseKey, isRequired: true, view: planAll(context, list, into) }),
    ),
  });
  const request = { derivation, field: rootField(info), planNode, planInputs };
  const view = planDerived(rootContext(graph, info), request);
  return { start: null, startNodes: 0, row: into.row(), view };
}

/** What is computed from one node, whatever the arguments of the root field; null where no such node has the id. */
export function planNodeDerived(
  graph: Graph,
  info: RootInfo,
  id: string,
  { derivation, args }: { readonly derivation: Derivation; readonly args: SelectedField["args"] },
): Plan {
  const context = rootContext(graph, info);
  const model = graph.modelOfId(id);
  const isOfType = model?.type === derivation.type;
  const item = createRowBuilder();
  const view =
    model !== undefined && isOfType
      ? planDerived(context, {
          ...{ derivation, planNode },
          field: { ...rootField(info), args },
          planInputs: (hidden) =>
            planNode(hidden, [model], { ...rootField(info), nodes: [derivation.needs] }, item),
        })
      : ({ kind: "constant", value: "" } as const);
  const ids = isOfType ? [{ keyLabel: model.keyLabel, ids: [id] }] : [];
  const where = isOfType ? visiblePredicate(graph, context.sight, [model]) : null;
  const source: Source = { kind: "ids", ids, where };
  const rows: Column = { kind: "rows", source, page: onlyEntryPage, row: item.row() };
  return {
    ...{ start: null, startNodes: 0, row: { columns: [rows] } },
    view: { kind: "first", index: 0, item: view },
  };
}

/**
 * The list that a place has of all inside it, where the filter names such a place; null where it names none. Then only what
 * lies there is read, in its order.
 */
export function listOfPlace(
  graph: Graph,
  where: Predicate | null,
): Extract<Source, { kind: "hub" }> | null {
  const parts = where?.kind === "all" ? where.of : [where];
  const inside = parts.find((part) => part?.kind === "inside" && part.space.listedBy !== null);
  if (inside?.kind !== "inside" || inside.space.listedBy === null) return null;
  const rest = parts.filter((part) => part !== inside);
  const [place] = graph.modelsBehind(inside.space.inside.to);
  return {
    kind: "hub",
    via: inside.space.listedBy,
    keyLabel: place?.keyLabel ?? "",
    id: inside.place,
    where: allOf(...rest),
  };
}

/** The context of a root field. */
export function rootContext(graph: Graph, info: RootInfo): PlanningContext {
  return createPlanningContext(info, graph, sightOf(info));
}

/** The node whose id the field is given; null in the answer where no node of the field's type has it. */
export function planRootNode(graph: Graph, info: RootInfo): Plan {
  const context = rootContext(graph, info);
  const field = rootField(info);
  const id = givenText(field.given["id"]) ?? "";
  return planFirst(context, field, identified(context, field, [id]));
}

/** A node that another one is known by: over a relationship to it. */
export interface KnownBy {
  readonly via: RelationshipModel;
  readonly id: string;
}

/** The node that this one leads to. */
export function planRootLookup(graph: Graph, info: RootInfo, { via, id }: KnownBy): Plan {
  const field = rootField(info);
  const context = rootContext(graph, info);
  const models = graph.modelsBehind(field.typeName);
  const far = graph.modelsBehind(via.to);
  return planFirst(context, field, {
    source: {
      ...{ kind: "before", label: far[0]?.keyLabel ?? "", id, type: via.types[0] },
      where: visiblePredicate(graph, context.sight, models),
      behind: visiblePredicate(graph, context.sight, far),
    },
    models,
  });
}

/**
 * The nodes whose ids the field is given, in their order.
 *
 * @throws {ClaimgraphError} PAGE_SIZE_INVALID: more than 200 ids
 */
export function planRootNodes(graph: Graph, info: RootInfo): Plan {
  const field = rootField(info);
  const ids = texts(field.args["ids"]);
  if (ids.length > maximumPageSize) {
    throw new ClaimgraphError(
      "PAGE_SIZE_INVALID",
      `${ids.length} ids are asked for; one field takes ${maximumPageSize}. Ask in several fields.`,
      { count: ids.length, maximum: maximumPageSize },
    );
  }
  const context = rootContext(graph, info);
  const item = createRowBuilder();
  const keyIndex = item.add({ kind: "property", on: "node", path: ["id"], as: "string" });
  const { source, models } = identified(context, field, ids);
  const view = planNode(context, models, field, item);
  const rows: Column = {
    kind: "rows",
    source,
    page: { ...onlyEntryPage, limit: new Set(ids).size },
    row: item.row(),
  };
  return {
    start: null,
    startNodes: 0,
    row: { columns: [rows] },
    view: { kind: "keyed", index: 0, keyIndex, keys: ids, item: view },
  };
}

function texts(given: unknown): readonly string[] {
  return Array.isArray(given) ? given.map(String) : [];
}

/** Where the nodes come from and what they may be. */
interface FoundNode {
  readonly source: Source;
  readonly models: readonly NodeModel[];
}

function planFirst(
  context: PlanningContext,
  field: SelectedField,
  { source, models }: FoundNode,
): Plan {
  const item = createRowBuilder();
  const view = planNode(context, models, field, item);
  const rows: Column = { kind: "rows", source, page: onlyEntryPage, row: item.row() };
  return {
    start: null,
    startNodes: 0,
    row: { columns: [rows] },
    view: { kind: "first", index: 0, item: view },
  };
}

/** An id's prefix says what it may be; ids of no type of the field are left out: nothing can have them. */
function identified(
  { graph, sight }: PlanningContext,
  { typeName }: SelectedField,
  ids: readonly Given<string>[],
): FoundNode {
  const wanted = graph.modelsBehind(typeName);
  const models = new Set<NodeModel>();
  const grouped = new Map<string, Given<string>[]>();
  for (const id of new Set(ids)) {
    const type = planned(id, "type", (text) => graph.modelOfId(text)?.type ?? "");
    const model = graph.modelOf(type);
    if (model === undefined || !wanted.includes(model)) continue;
    models.add(model);
    grouped.set(model.keyLabel, [...(grouped.get(model.keyLabel) ?? []), id]);
  }
  const keyed = [...grouped]
    .map(([keyLabel, keys]): KeyedIds => ({ keyLabel, ids: keys }))
    .toSorted((a, b) => a.keyLabel.localeCompare(b.keyLabel));
  const found = wanted.filter((model) => models.has(model));
  return {
    source: { kind: "ids", ids: keyed, where: visiblePredicate(graph, sight, found) },
    models: found,
  };
}

/** The root field as it is asked for. */
export function rootField(info: RootInfo): SelectedField {
  const definition = info.parentType.getFields()[info.fieldName];
  const [first, ...others] = info.fieldNodes;
  if (definition === undefined || first === undefined) {
    throw new Error(`${info.parentType.name} has no field ${info.fieldName}`);
  }
  return selectedField(info, String(info.path.key), definition, [first, ...others]);
}
