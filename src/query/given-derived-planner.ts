import { Kind, type FieldNode } from "graphql";
import type { Computation } from "./derivation.ts";
import { planDerived } from "./derived-planner.ts";
import { onlyEntryPage, plainListPage } from "./page.ts";
import type { FieldView, View } from "./plan.ts";
import type { PlanNode, PlanningContext } from "./planning-context.ts";
import { createRowBuilder, type RowBuilder } from "./row-builder.ts";
import type { SelectedField } from "./selection.ts";
import { derivedColumn, type DerivedField, type SharedNodes } from "./start.ts";

/** The lists that the entries of a hand-written list have in common, and the root's row, of which they are columns. */
export interface SharedLists {
  readonly nodes: Readonly<Record<string, SharedNodes>>;
  readonly root: RowBuilder;
}

/** A field that follows from a map in a column and from shared lists. */
interface GivenDerivedRequest {
  /** The object type that has the field. */
  readonly type: string;
  readonly given: DerivedField;
  readonly field: SelectedField;
  readonly into: RowBuilder;
  readonly planNode: PlanNode;
  readonly shared: SharedLists;
  /** What is made of the inputs instead of the field's own value. */
  readonly computation?: Computation;
}

/** Hidden columns for what the derivation of such a field reads, and the computation. */
export function planGivenDerived(context: PlanningContext, request: GivenDerivedRequest): View {
  const { type, given, field, into, planNode } = request;
  const derivation = context.graph.derivationOf(type, field.name);
  if (derivation === undefined) throw new Error(`Nothing derives ${type}.${field.name}`);
  return planDerived(context, {
    ...{ derivation: request.computation ?? derivation, field, planNode },
    planInputs(hidden) {
      const inputs = createRowBuilder();
      const own = given.values.map((key): FieldView => {
        const index = inputs.add({ kind: "given", column: key, as: "string" });
        return { key, isRequired: false, view: { kind: "column", index } };
      });
      const lists = (derivation.needs.selectionSet?.selections ?? []).flatMap((node) =>
        node.kind === Kind.FIELD ? [planShared(hidden, request, node)] : [],
      );
      const index = into.add({
        kind: "rows",
        source: {
          ...{ kind: "given", column: derivedColumn(given, field.args) },
          ...{ isList: false, of: "map", where: null },
        },
        page: onlyEntryPage,
        row: inputs.row(),
      });
      const fields = [...own, ...lists];
      return { kind: "first", index, item: { kind: "object", type, nullWhen: null, fields } };
    },
  });
}

function planShared(
  hidden: PlanningContext,
  { shared, field, planNode }: GivenDerivedRequest,
  needed: FieldNode,
): FieldView {
  const key = needed.name.value;
  const nodes = shared.nodes[key];
  if (nodes === undefined) throw new Error(`No start shares ${key}`);
  const row = createRowBuilder();
  const models = hidden.graph.modelsBehind(nodes.type);
  const item = planNode(hidden, models, { ...field, nodes: [needed] }, row);
  const index = shared.root.add({
    kind: "rows",
    source: { kind: "given", column: key, isList: true, of: "node", where: null },
    page: plainListPage([], nodes.expected),
    row: row.row(),
  });
  return { key, isRequired: true, view: { kind: "shared", index, item } };
}
