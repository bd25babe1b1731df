import { formatCursor } from "./cursor.ts";
import type {
  ConnectionFieldView,
  ConnectionView,
  CursorValue,
  EdgeFieldView,
  ObjectView,
  OutputView,
  PageInfoFieldView,
  View,
} from "./plan.ts";

/** The object type of a shaped value, for fields whose type is abstract. */
export const typeOf: unique symbol = Symbol("typeOf");

/** A composite value of the answer under its response keys. */
export interface Shaped {
  readonly [typeOf]: string;
  readonly [responseKey: string]: unknown;
}

/** True for what `shape` made of an object. */
export function isShaped(value: unknown): value is Shaped {
  return typeof value === "object" && value !== null && typeOf in value;
}

/** A fetched row: values by column position. */
type Values = readonly unknown[];

/** A shaped answer, and whether it has all that the schema promises. */
export interface ShapedAnswer {
  readonly value: unknown;
  readonly isComplete: boolean;
}

/** What a view shows of a row. */
export function shape(view: View, row: Values): ShapedAnswer {
  const found = { isComplete: true };
  return { value: show(view, row, found), isComplete: found.isComplete };
}

/** What is noticed on the way. */
interface Findings {
  isComplete: boolean;
}

function show(view: View, row: Values, found: Findings): unknown {
  switch (view.kind) {
    case "column":
      return row[view.index] ?? null;
    case "constant":
      return view.value;
    case "object":
      return shapeObject(view, row, found);
    case "byType": {
      const type = row[view.index];
      const own = typeof type === "string" ? view.views[type] : undefined;
      if (own === undefined) found.isComplete = false;
      return own === undefined ? null : shapeObject(own, row, found);
    }
    case "list":
      return rowsIn(row[view.index]).map((item) => show(view.item, item, found));
    case "first": {
      const [first] = rowsIn(row[view.index]);
      return first === undefined ? null : show(view.item, first, found);
    }
    case "keyed": {
      const byKey = new Map(rowsIn(row[view.index]).map((item) => [item[view.keyIndex], item]));
      return view.keys.map((key) => {
        const item = byKey.get(key);
        return item === undefined ? null : show(view.item, item, found);
      });
    }
    case "connection":
      return shapeConnection(view, row, found);
    case "derived": {
      const inputs = show(view.inputs, row, found);
      return shown(view.output, view.derivation.compute(inputs, view.args), found);
    }
    case "reference":
      return new Reference(view.views, row, found);
  }
}

/** A node among the inputs of a derived field, to be handed on. */
class Reference {
  readonly #views: readonly (View | null)[];
  readonly #row: Values;
  readonly #found: Findings;

  constructor(views: readonly (View | null)[], row: Values, found: Findings) {
    this.#views = views;
    this.#row = row;
    this.#found = found;
  }

  at(slot: number): unknown {
    const view = this.#views[slot] ?? null;
    return view === null ? null : show(view, this.#row, this.#found);
  }
}

/** A computed value as the operation selects it. */
function shown(view: OutputView, value: unknown, found: Findings): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((entry) => shown(view, entry, found));
  switch (view.kind) {
    case "value":
      return value;
    case "node":
      return value instanceof Reference ? value.at(view.slot) : null;
    case "object":
      return shownObject(view.views, new Map(Object.entries(value)), found);
  }
}

function shownObject(
  views: Extract<OutputView, { kind: "object" }>["views"],
  values: ReadonlyMap<string, unknown>,
  found: Findings,
): Shaped {
  const [only] = Object.keys(views);
  const type = values.get("__typename") ?? only;
  if (typeof type !== "string") throw new Error("A computed value does not say its type");
  const object = emptyShaped(type);
  for (const { key, name, isRequired, view } of views[type] ?? []) {
    const value = name === "__typename" ? type : shown(view, values.get(name), found);
    object[key] = value;
    if (isRequired && value === null) found.isComplete = false;
  }
  return object;
}

function shapeObject(view: ObjectView, row: Values, found: Findings): Shaped | null {
  if (view.nullWhen !== null && row[view.nullWhen] === null) return null;
  const shaped = emptyShaped(view.type);
  for (const { key, isRequired, view: field } of view.fields) {
    const value = show(field, row, found);
    shaped[key] = value;
    if (isRequired && value === null) found.isComplete = false;
  }
  return shaped;
}

/** Without a prototype, because any name may be a response key, `__proto__` among them. */
function emptyShaped(type: string): Record<string | typeof typeOf, unknown> & { [typeOf]: string } {
  return { __proto__: null, [typeOf]: type };
}

function shapeConnection(view: ConnectionView, row: Values, found: Findings): Shaped {
  const fetched = view.rows === null ? [] : rowsIn(row[view.rows]);
  const shown = fetched.slice(0, view.size);
  const page: ConnectionPage = {
    ...{ view, found },
    items: view.isBackward ? shown.toReversed() : shown,
    hasFurther: fetched.length > view.size,
  };
  const shaped = emptyShaped(view.type);
  for (const field of view.fields) shaped[field.key] = shapeConnectionField(field, page, row);
  return shaped;
}

interface ConnectionPage {
  readonly view: ConnectionView;
  readonly found: Findings;
  readonly items: readonly Values[];
  /** More entries follow in the direction of reading. */
  readonly hasFurther: boolean;
}

function shapeConnectionField(
  field: ConnectionFieldView,
  page: ConnectionPage,
  row: Values,
): unknown {
  switch (field.kind) {
    case "constant":
      return field.value;
    case "totalCount":
      return row[field.index];
    case "nodes":
      return page.items.map((item) => show(field.item, item, page.found));
    case "edges":
      return page.items.map((item) => shapeEdge(field.fields, page, item));
    case "pageInfo":
      return Object.fromEntries(
        field.fields.map((info) => [info.key, shapePageInfo(info.field, page)]),
      );
  }
}

function shapeEdge(
  fields: readonly EdgeFieldView[],
  { view, found }: ConnectionPage,
  item: Values,
): Readonly<Record<string, unknown>> {
  const shaped: Record<string, unknown> = { __proto__: null };
  for (const field of fields) {
    const value = "cursor" in field ? cursorOf(view, item) : show(field.view, item, found);
    shaped[field.key] = value;
    if (value === null && "isRequired" in field && field.isRequired) found.isComplete = false;
  }
  return shaped;
}

function shapePageInfo(field: PageInfoFieldView["field"], page: ConnectionPage): unknown {
  const { view, items } = page;
  const [first] = items;
  const last = items.at(-1);
  switch (field) {
    case "hasNextPage":
      return view.isBackward ? view.isContinued : page.hasFurther;
    case "hasPreviousPage":
      return view.isBackward ? page.hasFurther : view.isContinued;
    case "startCursor":
      return first === undefined ? null : cursorOf(view, first);
    case "endCursor":
      return last === undefined ? null : cursorOf(view, last);
    case "__typename":
      return "PageInfo";
  }
}

function cursorOf(view: ConnectionView, item: Values): string {
  return formatCursor(
    view.order,
    view.cursor.map((index) => cursorValue(item[index])),
  );
}

function cursorValue(value: unknown): CursorValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : null;
}

/** The items of a list column; each is a row itself. */
function rowsIn(value: unknown): readonly Values[] {
  return Array.isArray(value) ? value.filter((item): item is Values => Array.isArray(item)) : [];
}
