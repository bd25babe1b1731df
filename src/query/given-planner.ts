import type { PropertyKind } from "../cypher/model.ts";
import { planDerived } from "./derived-planner.ts";
import { planGivenDerived, type SharedLists } from "./given-derived-planner.ts";
import { plainListPage, onlyEntryPage } from "./page.ts";
import type { Column, ObjectView, View } from "./plan.ts";
import { objectType, type PlanNode, type PlanningContext } from "./planning-context.ts";
import { createRowBuilder, type RowBuilder } from "./row-builder.ts";
import { selectedFields, type SelectedField } from "./selection.ts";
import type { GivenField, GivenModel } from "./start.ts";
import { visiblePredicate } from "./visibility.ts";

/** Where and how what a start gives is planned. */
interface GivenParts {
  readonly into: RowBuilder;
  readonly planNode: PlanNode;
  /** Null where the entries have nothing in common. */
  readonly shared: SharedLists | null;
}

/** An object whose fields lie in the columns of a hand-written start. */
export function planGiven(
  context: PlanningContext,
  model: GivenModel,
  field: SelectedField,
  parts: GivenParts,
): ObjectView {
  const type = objectType(context, model.type);
  const fields = selectedFields(context.selection, type, field.nodes).map((selected) => ({
    key: selected.responseKey,
    isRequired: selected.isRequired,
    view: planGivenField(context, model, selected, parts),
  }));
  return { kind: "object", type: model.type, nullWhen: null, fields };
}

/** One field of such an object. */
export function planGivenField(
  context: PlanningContext,
  model: GivenModel,
  field: SelectedField,
  parts: GivenParts,
): View {
  if (field.name === "__typename") return { kind: "constant", value: model.type };
  const given = model.fields[field.name];
  if (given === undefined) throw new Error(`No start gives ${model.type}.${field.name}`);
  const { into } = parts;
  if (given.kind === "value") return planValue(given, into);
  if (given.kind === "computed") {
    return planDerived(context, {
      ...{ derivation: given.computation, field, planNode: parts.planNode },
      planInputs: () => planValues(given.inputs, into),
    });
  }
  if (given.kind === "derived") {
    const { shared } = parts;
    if (shared === null) throw new Error(`${model.type}.${field.name} needs shared lists`);
    return planGivenDerived(context, { ...parts, type: model.type, given, field, shared });
  }
  const row = createRowBuilder();
  const item = planItem(context, given, field, { ...parts, into: row });
  const index = into.add(rowsOf(context, given, field, row));
  return { kind: field.isList ? "list" : "first", index, item };
}

function planValue(
  { column, as }: { readonly column: string; readonly as: PropertyKind | "list" },
  into: RowBuilder,
): View {
  return {
    kind: "column",
    index: into.add({ kind: "given", column, as: as === "list" ? "string" : as }),
  };
}

/** Values of columns, under the columns' names. */
export function planValues(
  columns: Readonly<Record<string, PropertyKind | "list">>,
  into: RowBuilder,
): View {
  return {
    ...{ kind: "object", type: "", nullWhen: null },
    fields: Object.entries(columns).map(([key, as]) => ({
      ...{ key, isRequired: false },
      view: planValue({ column: key, as }, into),
    })),
  };
}

type Composite = Extract<GivenField, { kind: "node" | "map" }>;

function planItem(
  context: PlanningContext,
  given: Composite,
  field: SelectedField,
  parts: GivenParts,
): View {
  return given.kind === "map"
    ? planGiven(context, given.of, field, parts)
    : parts.planNode(context, context.graph.modelsBehind(field.typeName), field, parts.into);
}

function rowsOf(
  { graph, sight }: PlanningContext,
  given: Composite,
  { isList, isRequired, typeName }: SelectedField,
  row: RowBuilder,
): Column {
  const isNode = given.kind === "node";
  const where =
    isNode && (isList || !isRequired)
      ? visiblePredicate(graph, sight, graph.modelsBehind(typeName))
      : null;
  return {
    kind: "rows",
    source: { kind: "given", column: given.column, isList, of: isNode ? "node" : "map", where },
    page: isList ? plainListPage([]) : onlyEntryPage,
    row: row.row(),
  };
}
