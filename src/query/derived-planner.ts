import { isAbstractType, isObjectType } from "graphql";
import type { Computation } from "./derivation.ts";
import type { OutputFieldView, OutputView, View } from "./plan.ts";
import {
  createPlanningContext,
  objectType,
  type PlanNode,
  type PlanningContext,
} from "./planning-context.ts";
import { selectedFields, type SelectedField } from "./selection.ts";

/** A derived field to be planned. */
interface DerivedRequest {
  readonly derivation: Computation;
  readonly field: SelectedField;
  readonly planNode: PlanNode;
  readonly planInputs: PlanInputs;
}

/** Plans what a derivation reads. */
export type PlanInputs = (context: PlanningContext) => View;

/** A derived field: hidden columns for what it reads, the computation, and how the operation wants the value. */
export function planDerived(near: PlanningContext, request: DerivedRequest): View {
  // What is shown of the result may be of other nodes than the entries of the page.
  const context = { ...near, entries: null };
  const { derivation, field, planNode, planInputs } = request;
  const nodes: SelectedField[] = [];
  const output = planOutput(context, field, nodes);
  const { schema } = context.selection;
  const hidden: PlanningContext = {
    ...createPlanningContext(
      { schema, fragments: {}, variableValues: { ...field.args } },
      context.graph,
      context.sight,
    ),
    entries: near.entries,
    reference: (found, row) => ({
      kind: "reference",
      views: nodes.map((node) =>
        context.graph.modelsBehind(node.typeName).includes(found)
          ? planNode(context, [found], node, row)
          : null,
      ),
    }),
  };
  const inputs = planInputs(hidden);
  return { kind: "derived", derivation, args: { ...field.args }, inputs, output };
}

/** How a computed value is shown; the nodes in it are collected, in the order of their slots. */
function planOutput(
  context: PlanningContext,
  field: SelectedField,
  nodes: SelectedField[],
): OutputView {
  if (context.graph.modelsBehind(field.typeName).length > 0) {
    return { kind: "node", slot: nodes.push(field) - 1 };
  }
  const type = context.selection.schema.getType(field.typeName);
  if (isAbstractType(type)) {
    const possible = context.selection.schema.getPossibleTypes(type).map(({ name }) => name);
    return {
      kind: "object",
      views: Object.fromEntries(
        possible.map((name) => [name, planOutputFields(context, name, field, nodes)]),
      ),
    };
  }
  if (!isObjectType(type)) return { kind: "value" };
  const fields = planOutputFields(context, type.name, field, nodes);
  return { kind: "object", views: { [type.name]: fields } };
}

function planOutputFields(
  context: PlanningContext,
  typeName: string,
  field: SelectedField,
  nodes: SelectedField[],
): readonly OutputFieldView[] {
  const type = objectType(context, typeName);
  return selectedFields(context.selection, type, field.nodes).map((selected) => ({
    key: selected.responseKey,
    name: selected.name,
    isRequired: selected.isRequired,
    view: planOutput(context, selected, nodes),
  }));
}
