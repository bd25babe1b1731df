import type { Findings, Values } from "./findings.ts";
import type { OutputView } from "./output-view.ts";
import type { Computed, View } from "./plan.ts";
import { createMaker, type Shape } from "./shaped.ts";

/** A node among the inputs of a derived field, to be handed on. */
export class Reference {
  readonly #shapes: readonly (Shape | null)[];
  readonly #row: Values;

  constructor(shapes: readonly (Shape | null)[], row: Values) {
    this.#shapes = shapes;
    this.#row = row;
  }

  at(slot: number, found: Findings): unknown {
    return this.#shapes[slot]?.(this.#row, found) ?? null;
  }
}

/** Shows a computed value; `createShape` makes what shows its inputs. */
export function createDerivedShape(
  { from, output: outputView }: Extract<View, { kind: "derived" }>,
  createShape: (view: View) => Shape,
): Shape {
  const compute = computationOf(from, createShape);
  const output = createOutput(outputView);
  return (row, found) => output(compute(row, found), found);
}

/** Computes a value of a row. */
type Compute = (row: Values, found: Findings) => unknown;

/** Views that share a computation share what does it. */
const known = new WeakMap<Computed, Compute>();

function computationOf(from: Computed, createShape: (view: View) => Shape): Compute {
  const before = known.get(from);
  if (before !== undefined) return before;
  const compute = createComputation(from, createShape(from.inputs));
  known.set(from, compute);
  return compute;
}

/** Computes the value of each node once an operation, wherever in it this field stands. */
function createComputation(from: Computed, inputs: Shape): Compute {
  const { derivation, id } = from;
  const { args }: { readonly args: Parameters<typeof derivation.compute>[1] } = from;
  return (row, found) => {
    const values = found.valuesOf(from);
    const of = id === null ? row : row[id];
    if (values.has(of)) return values.get(of);
    const value = derivation.compute(inputs(row, found.inputs), args);
    values.set(of, value);
    return value;
  };
}

/** Shows a computed value as the operation selects it. */
type Output = (value: unknown, found: Findings) => unknown;

function createOutput(view: OutputView): Output {
  const one = createOutputOfOne(view);
  const output: Output = (value, found) => {
    if (value === null || value === undefined) return null;
    return Array.isArray(value) ? value.map((entry) => output(entry, found)) : one(value, found);
  };
  return output;
}

function createOutputOfOne(view: OutputView): Output {
  switch (view.kind) {
    case "value":
      return (value) => value;
    case "node":
      return (value, found) => (value instanceof Reference ? value.at(view.slot, found) : null);
    case "object":
      return createOutputObject(view.views);
  }
}

function createOutputObject(views: Extract<OutputView, { kind: "object" }>["views"]): Output {
  const [only] = Object.keys(views);
  const kinds = new Map(
    Object.entries(views).map(([type, fields]) => [
      type,
      {
        Made: createMaker(type),
        fields: fields.map((field) => ({ ...field, output: createOutput(field.view) })),
      },
    ]),
  );
  return (value, found) => {
    if (!isComputedObject(value)) throw new Error("A computed value is no object");
    const type = value["__typename"] ?? only;
    const kind = typeof type === "string" ? kinds.get(type) : undefined;
    if (kind === undefined) throw new Error("A computed value does not say its type");
    const made = new kind.Made();
    for (const { key, name, isRequired, output } of kind.fields) {
      const shown = name === "__typename" ? type : output(value[name], found);
      made[key] = shown;
      found.count(key, shown);
      if (isRequired && shown === null) found.isComplete = false;
    }
    return made;
  };
}

function isComputedObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
