import type {
  Computed,
  ConnectionFieldView,
  ConnectionView,
  FieldView,
  Plan,
  Row,
  View,
} from "./plan.ts";
import type { OutputView } from "./output-view.ts";
import { inputListEntries } from "./page.ts";
import { rowCost, rowsOf } from "./read-cost.ts";

/** An estimate of what an answer holds and what has to be computed for it, made before anything is read. */
export interface ShownCost {
  /** Values of the answer, under every alias: fields multiplied by rows. */
  readonly values: number;
  /**
   * Nodes that computations take in. The first computation of a kind over a node counts where its inputs are read; each
   * further one, with other arguments, counts them here.
   */
  readonly computed: number;
}

const nothingShown: ShownCost = { values: 0, computed: 0 };
const oneValue: ShownCost = { values: 1, computed: 0 };

/** What a root field shows. */
export function shownCost({ row, view }: Pick<Plan, "row" | "view">): ShownCost {
  return viewCost(view, { row, root: row, rows: 1 });
}

/** The row that a view is over, how many rows its list has, and the root's row. */
interface Over {
  readonly row: Row;
  readonly rows: number;
  readonly root: Row;
}

function viewCost(view: View, over: Over): ShownCost {
  switch (view.kind) {
    case "column":
    case "constant":
      return oneValue;
    case "object":
      return fieldsCost(view.fields, over);
    case "byType":
      return dearest(Object.values(view.views).map((each) => viewCost(each, over)));
    case "list": {
      const below = listAt(over, view.index);
      return times(below.rows, itemCost(view.item, below));
    }
    case "first":
      return itemCost(view.item, listAt(over, view.index));
    case "keyed": {
      const item = itemCost(view.item, listAt(over, view.index));
      // What is asked for repeatedly is shown each time, but computed once.
      const computed = new Set(view.keys).size * item.computed;
      return { values: view.keys.length * item.values, computed };
    }
    case "connection":
      return connectionCost(view, over);
    case "derived":
      return fieldsCost([{ view }], over);
    case "shared":
    case "reference":
      return nothingShown;
  }
}

/** Items that are the same value, as those of a fragment spread twice are, are estimated once. */
const known = new WeakMap<View, ShownCost>();

function itemCost(view: View, over: Over): ShownCost {
  const before = known.get(view);
  if (before !== undefined) return before;
  const cost = viewCost(view, over);
  known.set(view, cost);
  return cost;
}

function connectionCost({ rows, size, fields }: ConnectionView, over: Over): ShownCost {
  const below = rows === null ? { ...over, rows: 0 } : listAt(over, rows);
  const shown = Math.min(size, below.rows);
  return together(fields.map((field) => connectionFieldCost(field, shown, below)));
}

function connectionFieldCost(field: ConnectionFieldView, shown: number, below: Over): ShownCost {
  switch (field.kind) {
    case "constant":
    case "totalCount":
      return oneValue;
    case "pageInfo":
      return { values: field.fields.length, computed: 0 };
    case "nodes":
      return times(shown, itemCost(field.item, below));
    case "edges": {
      const views = field.fields.flatMap((edge) => ("cursor" in edge ? [] : [edge]));
      const { values, computed } = fieldsCost(views, below);
      const cursors = field.fields.length - views.length;
      return times(shown, { values: values + cursors, computed });
    }
  }
}

/** The fields of one object. What several of them take from one computation is computed once. */
function fieldsCost(fields: readonly Pick<FieldView, "view">[], over: Over): ShownCost {
  const computations = new Set<Computed>();
  const inputs = new Set<View>();
  const shown = fields.map(({ view }): ShownCost => {
    if (view.kind !== "derived") return viewCost(view, over);
    computations.add(view.from);
    inputs.add(view.from.inputs);
    return { values: outputValues(view.output, view.isList), computed: 0 };
  });
  // The inputs of several fields name the nodes that any of them shows.
  for (const view of inputs) shown.push(referencesCost(view, over));
  const kinds = new Set<Computed["derivation"]>();
  for (const { derivation, inputs: view } of computations) {
    if (kinds.has(derivation)) shown.push({ values: 0, computed: inputNodes(view, over) });
    kinds.add(derivation);
  }
  return together(shown);
}

/** Values of a computed object. How long its lists are, only its inputs tell. */
function outputValues(output: OutputView, isList: boolean): number {
  const entries = isList ? inputListEntries : 1;
  switch (output.kind) {
    case "value":
    case "node":
      return entries;
    case "object": {
      const values = Object.values(output.views).map((fields) =>
        sum(fields.map((field) => outputValues(field.view, field.isList))),
      );
      return entries * Math.max(0, ...values);
    }
  }
}

/** The nodes that a computation hands on, each as the operation selects it. */
function referencesCost(inputs: View, over: Over): ShownCost {
  switch (inputs.kind) {
    case "object":
      return together(inputs.fields.map(({ view }) => referencesCost(view, over)));
    case "byType":
      return dearest(Object.values(inputs.views).map((each) => referencesCost(each, over)));
    case "list":
    case "first":
      return listedReferences(inputs.item, listAt(over, inputs.index), inputs.kind === "list");
    case "shared":
      return listedReferences(inputs.item, sharedAt(over, inputs.index), true);
    case "connection": {
      const below = inputs.rows === null ? over : listAt(over, inputs.rows);
      return together(inputs.fields.map((field) => connectionReferences(field, below)));
    }
    case "reference":
      return together(
        inputs.views.map((view) => (view === null ? nothingShown : itemCost(view, over))),
      );
    case "column":
    case "constant":
    case "keyed":
    case "derived":
      return nothingShown;
  }
}

function connectionReferences(field: ConnectionFieldView, below: Over): ShownCost {
  switch (field.kind) {
    case "constant":
    case "totalCount":
    case "pageInfo":
      return nothingShown;
    case "nodes":
      return listedReferences(field.item, below, true);
    case "edges":
      return together(
        field.fields.map((edge) =>
          "cursor" in edge ? nothingShown : listedReferences(edge.view, below, true),
        ),
      );
  }
}

function listedReferences(item: View, below: Over, isList: boolean): ShownCost {
  return times(isList ? below.rows : 1, referencesCost(item, below));
}

/** Nodes that a computation takes in. */
function inputNodes(inputs: View, over: Over): number {
  switch (inputs.kind) {
    case "object":
      return sum(inputs.fields.map(({ view }) => inputNodes(view, over)));
    case "byType":
      return Math.max(0, ...Object.values(inputs.views).map((each) => inputNodes(each, over)));
    case "list":
      return nodesIn(listAt(over, inputs.index));
    case "first":
      return nodesIn({ ...listAt(over, inputs.index), rows: 1 });
    case "connection":
      return inputs.rows === null ? 0 : nodesIn(listAt(over, inputs.rows));
    case "shared":
      return nodesIn(sharedAt(over, inputs.index));
    case "column":
    case "constant":
    case "keyed":
    case "derived":
    case "reference":
      return 0;
  }
}

function nodesIn({ row, rows }: Over): number {
  return rows * (1 + rowCost(row).nodes);
}

function listAt(over: Over, index: number): Over {
  const column = over.row.columns[index];
  if (column?.kind !== "rows") throw new Error(`Column ${index} has no rows`);
  return { ...over, row: column.row, rows: rowsOf(column.page) };
}

/** Of a list that all entries share, each has its part. */
function sharedAt(over: Over, index: number): Over {
  const list = listAt({ ...over, row: over.root }, index);
  return { ...list, rows: Math.ceil(list.rows / Math.max(1, over.rows)) };
}

function times(count: number, { values, computed }: ShownCost): ShownCost {
  return { values: count * values, computed: count * computed };
}

function dearest(costs: readonly ShownCost[]): ShownCost {
  return {
    values: Math.max(0, ...costs.map(({ values }) => values)),
    computed: Math.max(0, ...costs.map(({ computed }) => computed)),
  };
}

function together(costs: readonly ShownCost[]): ShownCost {
  return {
    values: sum(costs.map(({ values }) => values)),
    computed: sum(costs.map(({ computed }) => computed)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
