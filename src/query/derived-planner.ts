import { isAbstractType, isObjectType } from "graphql";
import type { Computation } from "./derivation.ts";
import type { OutputFieldView, OutputView } from "./output-view.ts";
import type { Computed, View } from "./plan.ts";
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

/** A derived field under several aliases, whose computations take in the same. */
interface AlikeRequest extends Omit<DerivedRequest, "field"> {
  readonly fields: readonly [SelectedField, ...SelectedField[]];
}

/** Plans what a derivation reads. */
export type PlanInputs = (context: PlanningContext) => View;

type DerivedView = Extract<View, { kind: "derived" }>;

/** A derived field: hidden columns for what it reads, the computation, and how the operation wants the value. */
export function planDerived(near: PlanningContext, request: DerivedRequest): View {
  const [view] = planAlike(near, { ...request, fields: [request.field] });
  return view;
}

/** The same of several aliases; those with the same arguments show one computation. */
export function planAlike(
  near: PlanningContext,
  request: AlikeRequest,
): readonly [DerivedView, ...DerivedView[]] {
  // What is shown of the result may be of other nodes than the entries of the page.
  const context = { ...near, entries: null };
  const { derivation, fields, planNode, planInputs } = request;
  const [first, ...others] = fields;
  const nodes: SelectedField[] = [];
  const shown = (field: SelectedField): Pick<DerivedView, "output" | "isList"> => ({
    output: planOutput(context, field, nodes),
    isList: field.isList,
  });
  const [firstShown, ...othersShown] = [shown(first), ...others.map(shown)];
  const { schema } = context.selection;
  const hidden: PlanningContext = {
    ...createPlanningContext(
      { schema, fragments: {}, variableValues: { ...first.args } },
      context.graph,
      context.sight,
      context.effort,
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
  const computations = new Map<string, Computed>();
  const view = ({ args, given }: SelectedField, each: typeof firstShown): DerivedView => {
    const key = JSON.stringify(given);
    const from = computations.get(key) ?? {
      ...{ derivation, args: { ...args }, inputs, id: idColumn(inputs) },
    };
    computations.set(key, from);
    return { kind: "derived", from, ...each };
  };
  return [
    view(first, firstShown),
    ...others.map((field, i) => view(field, othersShown[i] ?? firstShown)),
  ];
}

/** Where the inputs have the id of the node that the value is of. */
function idColumn(inputs: View): number | null {
  if (inputs.kind !== "object") return null;
  const id = inputs.fields.find(({ key }) => key === "id")?.view;
  return id?.kind === "column" ? id.index : null;
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
    isList: selected.isList,
    view: planOutput(context, selected, nodes),
  }));
}
