import { createArranged } from "./arranged.ts";
import { formatCursor } from "./cursor.ts";
import { showEach, type Findings, type Values } from "./findings.ts";
import type {
  ConnectionFieldView,
  ConnectionView,
  CursorValue,
  EdgeFieldView,
  PageInfoFieldView,
  View,
} from "./plan.ts";
import { createFill } from "./shape-fields.ts";
import { createMaker, rowsIn, type Shape } from "./shaped.ts";

/** The entries that a page shows, and what else is known of it. */
interface ConnectionPage {
  readonly items: readonly Values[];
  /** More entries follow in the direction of reading. */
  readonly hasFurther: boolean;
  /** The row that has the list. */
  readonly row: Values;
  readonly found: Findings;
}

type PageShape = (page: ConnectionPage) => unknown;

/** Shows a Relay connection; `createShape` makes what shows the entries. */
export function createConnectionShape(
  view: ConnectionView,
  createShape: (view: View) => Shape,
): Shape {
  const { rows, size, isBackward } = view;
  const arrange = createArranged(view, createShape);
  const guard = view.guard === null ? null : createShape(view.guard);
  const Made = createMaker(view.type);
  const fields = view.fields.map((field) => ({
    key: field.key,
    shape: createFieldShape(view, field, createShape),
  }));
  return (row, found) => {
    const given = rows === null ? [] : rowsIn(row[rows]);
    if (given[0] !== undefined) guard?.(given[0], found.inputs);
    const fetched = arrange(given, found);
    const hasFurther = fetched.length > size;
    const shown = hasFurther ? fetched.slice(0, size) : fetched;
    const page = { items: isBackward ? shown.toReversed() : shown, hasFurther, row, found };
    const made = new Made();
    for (const { key, shape } of fields) {
      const value = shape(page);
      made[key] = value;
      found.count(key, value);
    }
    return made;
  };
}

function createFieldShape(
  view: ConnectionView,
  field: ConnectionFieldView,
  createShape: (view: View) => Shape,
): PageShape {
  switch (field.kind) {
    case "constant":
      return () => field.value;
    case "totalCount":
      return ({ row }) => row[field.index];
    case "nodes": {
      const item = createShape(field.item);
      return ({ items, found }) => showEach(items, found, (entry) => item(entry, found));
    }
    case "edges":
      return createEdgesShape(view, field.fields, createShape);
    case "pageInfo":
      return createPageInfoShape(view, field.fields);
  }
}

function createEdgesShape(
  view: ConnectionView,
  fields: readonly EdgeFieldView[],
  createShape: (view: View) => Shape,
): PageShape {
  const Made = createMaker(`${view.type} edge`);
  const fill = createFill(
    fields.map((field) =>
      "cursor" in field ? { key: field.key, isRequired: false, view: cursorView } : field,
    ),
    (shown) => (shown === cursorView ? cursorShape(view) : createShape(shown)),
  );
  return ({ items, found }) =>
    showEach(items, found, (item) => {
      const made = new Made();
      fill(made, item, found);
      return made;
    });
}

function createPageInfoShape(
  view: ConnectionView,
  fields: readonly PageInfoFieldView[],
): PageShape {
  const Made = createMaker("PageInfo");
  return (page) => {
    const made = new Made();
    for (const { key, field } of fields) {
      const value = pageInfo(view, field, page);
      made[key] = value;
      page.found.count(key, value);
    }
    return made;
  };
}

function pageInfo(
  view: ConnectionView,
  field: PageInfoFieldView["field"],
  { items, hasFurther }: ConnectionPage,
): unknown {
  switch (field) {
    case "hasNextPage":
      return view.isBackward ? view.isContinued : hasFurther;
    case "hasPreviousPage":
      return view.isBackward ? hasFurther : view.isContinued;
    case "startCursor":
      return cursorOf(view, items[0]);
    case "endCursor":
      return cursorOf(view, items.at(-1));
    case "__typename":
      return "PageInfo";
  }
}

/** Stands for the cursor among the views of an edge. */
const cursorView: View = { kind: "constant", value: "cursor" };

function cursorShape(view: ConnectionView): Shape {
  return (item) => cursorOf(view, item);
}

function cursorOf(view: ConnectionView, item: Values | undefined): string | null {
  if (item === undefined) return null;
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
