import { groupBy } from "../lib/group-by.ts";
import { forEachInTurn, showEach, type Values } from "./findings.ts";
import type { ObjectView, View } from "./plan.ts";
import { createConnectionShape } from "./shape-connection.ts";
import { createDerivedShape, Reference } from "./shape-derived.ts";
import { createFill } from "./shape-fields.ts";
import { createMaker, rowsIn, type Shape } from "./shaped.ts";

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
      return (row, found) => showEach(rowsIn(row[index]), found, (entry) => item(entry, found));
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
      return createDerivedShape(view, createShape);
    case "reference": {
      const shapes = view.views.map((each) => (each === null ? null : createShape(each)));
      return (row) => new Reference(shapes, row);
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
  const fill = createFill(view.fields, createShape);
  return (row, found) => {
    if (nullWhen !== null && (row[nullWhen] ?? null) === null) return null;
    const made = new Made();
    fill(made, row, found);
    return made;
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
  const places = [...groupBy(keys.keys(), (place) => keys[place])];
  return (row, found) => {
    const byKey = new Map(rowsIn(row[index]).map((entry) => [entry[keyIndex], entry]));
    const shown = new Array<unknown>(keys.length).fill(null);
    forEachInTurn(places, found, ([key, at]) => {
      const entry = byKey.get(key);
      if (entry === undefined) return;
      const value = found.repeated(at.length, () => item(entry, found));
      for (const place of at) shown[place] = value;
    });
    return shown;
  };
}
