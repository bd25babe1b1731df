import type { EmbeddedModel, NodeModel, RelationshipModel } from "../cypher/model.ts";
import { planConnection } from "./connection-planner.ts";
import { groupBy } from "../lib/group-by.ts";
import { nodeMarker, type Derivation } from "./derivation.ts";
import { planAlike } from "./derived-planner.ts";
import { planListWhere, relationshipSource } from "./filter-planner.ts";
import { planOrder } from "./order-planner.ts";
import {
  inputListEntries,
  onlyEntryPage,
  plainListEntries,
  plainListPage,
  totalOrder,
} from "./page.ts";
import type { Column, FieldView, ObjectView, Page, View } from "./plan.ts";
import {
  isConnection,
  objectType,
  type PlannedRelationship,
  type PlanNode,
  type PlanningContext,
} from "./planning-context.ts";
import { allOf } from "./predicate.ts";
import { planProperty, planRelationshipField } from "./property-planner.ts";
import { createRowBuilder, type RowBuilder } from "./row-builder.ts";
import { isSameView } from "./same-view.ts";
import { selectedFields, type SelectedField } from "./selection.ts";
import { heldAtPredicate } from "./visibility.ts";

/** How a node that is of one of these models is shown; adds what that needs to the row. */
export const planNode: PlanNode = (context, models, field, into) => {
  const [only, ...others] = models;
  if (only !== undefined && others.length === 0) return planObject(context, only, field, into);
  const views = models.map(
    (model) => [model.type, planObject(context, model, field, into)] as const,
  );
  const [[, first] = [], ...further] = views;
  // Which it is need not be known where all are shown alike.
  if (first !== undefined && further.every(([, view]) => isSameView(first, view))) return first;
  const labels = models.map(({ labels: [label], type }) => ({ label, type }));
  return {
    kind: "byType",
    index: into.add({ kind: "type", labels }),
    views: Object.fromEntries(views),
  };
};

function planObject(
  context: PlanningContext,
  model: NodeModel,
  field: SelectedField,
  into: RowBuilder,
): ObjectView {
  const type = objectType(context, model.type);
  const selected = selectedFields(context.selection, type, field.nodes);
  context.effort.add(selected.length);
  const derived = createDerivedViews(context, model, selected, into);
  const fields = selected.map((each) => ({
    key: each.responseKey,
    isRequired: each.isRequired,
    view: derived(each) ?? planField(context, model, each, into),
  }));
  return { kind: "object", type: model.type, nullWhen: null, fields };
}

function planField(
  context: PlanningContext,
  model: NodeModel,
  field: SelectedField,
  into: RowBuilder,
): View {
  if (field.name === "__typename") return planMeta(context, model, field, into);
  const stored = model.properties[field.name];
  if (stored !== undefined) return planProperty("node", stored, into);
  const embedded = model.embedded[field.name];
  if (embedded !== undefined) return planEmbedded(context, embedded, field, into);
  const via = model.relationships[field.name];
  if (via !== undefined) return planRelationship(context, via, field, into);
  throw new Error(`The model of ${model.type} does not say where ${field.name} lies`);
}

/**
 * The views of the derived fields among these, null for others. Those of one name are planned with the first of them, as far as
 * they take in the same.
 */
function createDerivedViews(
  context: PlanningContext,
  model: NodeModel,
  selected: readonly SelectedField[],
  into: RowBuilder,
): (field: SelectedField) => View | null {
  const derivationOf = ({ name }: SelectedField): Derivation | undefined =>
    context.graph.derivationOf(model.type, name);
  const derived = selected.filter((field) => derivationOf(field) !== undefined);
  const sameness = (field: SelectedField): string =>
    derivationOf(field)?.readsArguments === true
      ? `${field.name} ${JSON.stringify(field.given)}`
      : field.name;
  const alike = groupBy(derived, sameness);
  const views = new Map<SelectedField, View>();
  return (field) => {
    const derivation = derivationOf(field);
    if (derivation === undefined) return null;
    const [first = field, ...others] = alike.get(sameness(field)) ?? [];
    if (first === field) {
      const fields = [first, ...others] as const;
      const planned = planAlike(context, {
        ...{ derivation, fields, planNode },
        planInputs: (hidden) =>
          planNode(hidden, [model], { ...field, nodes: [derivation.needs] }, into),
      });
      for (const [i, view] of planned.entries()) views.set(fields[i] ?? first, view);
    }
    return views.get(field) ?? null;
  };
}

/** `__typename`, and in the inputs of a derived field the mark for the node itself. */
function planMeta(
  { reference }: PlanningContext,
  model: NodeModel,
  { nodes: [node] }: SelectedField,
  into: RowBuilder,
): View {
  return reference !== null && node?.name.value === nodeMarker
    ? reference(model, into)
    : { kind: "constant", value: model.type };
}

function planEmbedded(
  context: PlanningContext,
  embedded: EmbeddedModel,
  field: SelectedField,
  into: RowBuilder,
): View {
  const fields = selectedFields(
    context.selection,
    objectType(context, embedded.type),
    field.nodes,
  ).map(({ responseKey, name, isRequired }): FieldView => {
    const stored = embedded.properties[name];
    return {
      key: responseKey,
      isRequired,
      view:
        stored === undefined
          ? { kind: "constant", value: embedded.type }
          : planProperty("node", stored, into),
    };
  });
  return {
    kind: "object",
    type: embedded.type,
    nullWhen: into.add(markerColumn(embedded)),
    fields,
  };
}

/** The property that every such object has: what tells it from none. */
function markerColumn({ marker, properties }: EmbeddedModel): Column {
  const stored = Object.values(properties).find(({ path }) => path.join(".") === marker);
  const as = stored?.kind ?? "string";
  return { kind: "property", on: "node", path: [marker], as };
}

/** Plans the same relationship of the same occurrences once, however many types of an interface have it. */
function planRelationship(
  context: PlanningContext,
  via: RelationshipModel,
  field: SelectedField,
  into: RowBuilder,
): View {
  if (via.chain?.isShared === true && context.entries !== null && context.reference !== null) {
    return planShared(context, via, field);
  }
  const known = context.planned.get(via, field.nodes);
  if (known !== undefined) return place(known, into);
  const scratch = createRowBuilder();
  const view = planNewRelationship({ ...context, entries: null }, via, field, scratch);
  const planned = { columns: scratch.row().columns, view };
  context.planned.set(via, field.nodes, planned);
  return place(planned, into);
}

/** What all entries of the page together lead to: a column of the root, of which each takes its own. */
function planShared(
  { entries, ...context }: PlanningContext,
  via: RelationshipModel,
  field: SelectedField,
): View {
  if (entries === null) throw new Error("Only the entries of a root list share what they lead to");
  const inner = { ...context, entries: null };
  const { root, ...of } = entries;
  const over = relationshipSource(inner, via, planListWhere(inner, via, field.given["where"]));
  const row = createRowBuilder();
  const item = planNode(inner, context.graph.modelsBehind(via.to), field, row);
  const each = wholePage(inner, via);
  const times = of.page.limit;
  const index = root.add({
    kind: "rows",
    source: { kind: "entries", of, over, where: over.where },
    page: { ...each, expected: each.expected * times, limit: each.limit * times },
    row: row.row(),
  });
  return { kind: "shared", index, item };
}

/** Adds planned columns to a row and turns the view to their positions there. */
function place({ columns, view }: PlannedRelationship, into: RowBuilder): View {
  const positions = columns.map((column) => into.add(column));
  const at = (index: number): number => positions[index] ?? index;
  switch (view.kind) {
    case "list":
    case "first":
      return { ...view, index: at(view.index) };
    case "connection":
      return {
        ...view,
        rows: view.rows === null ? null : at(view.rows),
        fields: view.fields.map((field) =>
          field.kind === "totalCount" ? { ...field, index: at(field.index) } : field,
        ),
      };
  }
}

function planNewRelationship(
  context: PlanningContext,
  via: RelationshipModel,
  field: SelectedField,
  into: RowBuilder,
): PlannedRelationship["view"] {
  const { graph } = context;
  const models = graph.modelsBehind(via.to);
  // What must be there stays, whatever the operation sees: the schema promises it.
  const isPromised = field.isRequired && !field.isList && !isConnection(context, field.typeName);
  const seen = isPromised ? { graph, sight: null } : context;
  const where = planListWhere(context, via, field.given["where"]);
  const source = relationshipSource(
    seen,
    via,
    allOf(where, heldAtPredicate(models, field.args["at"])),
  );
  if (isConnection(context, field.typeName)) {
    const orderBy = planOrder(models, field.args["orderBy"]) ?? via.orderBy;
    return planConnection(context, {
      ...{ field, into, source, via, models, planNode },
      orderBy: totalOrder(orderBy, via),
      listName: `${via.types.join("|")} ${via.direction} ${via.to}`,
    });
  }
  const row = createRowBuilder();
  const isNode = graph.modelsBehind(field.typeName).length > 0;
  const item = isNode ? planNode(context, models, field, row) : planHop(context, via, field, row);
  const page = field.isList ? wholePage(context, via) : onlyEntryPage;
  const column: Column = { kind: "rows", source, page, row: row.row() };
  return { kind: field.isList ? "list" : "first", index: into.add(column), item };
}

function wholePage({ reference }: PlanningContext, via: RelationshipModel): Page {
  const usual = reference === null ? plainListEntries : inputListEntries;
  return plainListPage(totalOrder(via.orderBy, via), Math.min(usual, via.most ?? usual));
}

/** An object that stands for the relationship itself, with the far node in one of its fields. */
function planHop(
  context: PlanningContext,
  via: RelationshipModel,
  field: SelectedField,
  into: RowBuilder,
): View {
  const type = objectType(context, field.typeName);
  const fields = selectedFields(context.selection, type, field.nodes).map((selected) => {
    const models = context.graph.modelsBehind(selected.typeName);
    return {
      key: selected.responseKey,
      isRequired: selected.isRequired,
      view:
        models.length > 0
          ? planNode(context, models, selected, into)
          : planRelationshipField(via, type.name, selected, into),
    };
  });
  return { kind: "object", type: type.name, nullWhen: null, fields };
}
