import type { Derivation } from "./derivation.ts";
import type { FieldView, ObjectView, OutputView, View } from "./plan.ts";
import { createConnectionShape } from "./shape-connection.ts";
import {
  createMaker,
  rowsIn,
  type Findings,
  type Shape,
  type Unfinished,
  type Values,
} from "./shaped.ts";

/** Turns a view into the function that shows it, once for all rows. */
export function createShape(view: View): Shape {
  switch (view.kind) {
    case "column": {
      const { index } = view;
      return (row) => row[index] ?? null;
    }
    case "constant": {
      const { value } = view;
      return () => value;
    }
    case "object":
      return createObjectShape(view);
    case "byType":
      return createTypedShape(view);
    case "list": {
      const [{ index }, item] = [view, createShape(view.item)];
      return (row, found) => rowsIn(row[index]).map((entry) => item(entry, found));
    }
    case "shared":
      return createSharedShape(view);
    case "first": {
      const [{ index }, item] = [view, createShape(view.item)];
      return (row, found) => {
        const [first] = rowsIn(row[index]);
        return first === undefined ? null : item(first, found);
      };
    }
    case "keyed":
      return createKeyedShape(view);
    case "connection":
      return createConnectionShape(view, createShape);
    case "derived":
      return createDerivedShape(view);
    case "reference": {
      const shapes = view.views.map((each) => (each === null ? null : createShape(each)));
      return (row, found) => new Reference(shapes, row, found);
    }
  }
}

function createSharedShape(view: Extract<View, { kind: "shared" }>): Shape {
  const item = createShape(view.item);
  const known = new WeakMap<Values, readonly unknown[]>();
  return (_row, found) => {
    const shown =
      known.get(found.root) ?? rowsIn(found.root[view.index]).map((row) => item(row, found));
    known.set(found.root, shown);
    return shown;
  };
}

function createObjectShape(view: ObjectView): Shape {
  const { nullWhen } = view;
  const Made = createMaker(view.type);
  const fill = createFill(view.fields);
  return (row, found) => {
    if (nullWhen !== null && (row[nullWhen] ?? null) === null) return null;
    const made = new Made();
    fill(made, row, found);
    return made;
  };
}

function createFill(
  fields: readonly FieldView[],
): (into: Unfinished, row: Values, found: Findings) => void {
  const shaped = fields.map(({ key, isRequired, view }) => ({
    ...{ key, isRequired },
    shape: createShape(view),
  }));
  return (into, row, found) => {
    for (const { key, isRequired, shape } of shaped) {
      const value = shape(row, found);
      into[key] = value;
      if (isRequired && value === null) found.isComplete = false;
    }
  };
}

function createTypedShape({ index, views }: Extract<View, { kind: "byType" }>): Shape {
  const shapes = new Map(
    Object.entries(views).map(([type, view]) => [type, createObjectShape(view)]),
  );
  return (row, found) => {
    const type = row[index];
    const own = typeof type === "string" ? shapes.get(type) : undefined;
    if (own === undefined) found.isComplete = false;
    return own === undefined ? null : own(row, found);
  };
}

function createKeyedShape(view: Extract<View, { kind: "keyed" }>): Shape {
  const { index, keyIndex, keys } = view;
  const item = createShape(view.item);
  return (row, found) => {
    const byKey = new Map(rowsIn(row[index]).map((entry) => [entry[keyIndex], entry]));
    return keys.map((key) => {
      const entry = byKey.get(key);
      return entry === undefined ? null : item(entry, found);
    });
  };
}

/** A node among the inputs of a derived field, to be handed on. */
class Reference {
  readonly #shapes: readonly (Shape | null)[];
  readonly #row: Values;
  readonly #found: Findings;

  constructor(shapes: readonly (Shape | null)[], row: Values, found: Findings) {
    this.#shapes = shapes;
    this.#row = row;
    this.#found = found;
  }

  at(slot: number): unknown {
    return this.#shapes[slot]?.(this.#row, this.#found) ?? null;
  }
}

function createDerivedShape(view: Extract<View, { kind: "derived" }>): Shape {
  const { args }: { readonly args: Parameters<Derivation["compute"]>[1] } = view;
  const { derivation } = view;
  const inputs = createShape(view.inputs);
  const output = createOutput(view.output);
  return (row, found) => output(derivation.compute(inputs(row, found), args), found);
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
      return (value) => (value instanceof Reference ? value.at(view.slot) : null);
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
      if (isRequired && shown === null) found.isComplete = false;
    }
    return made;
  };
}

function isComputedObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
