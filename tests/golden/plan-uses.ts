import type { ConnectionView, View } from "../../src/query/plan.ts";

/** A view, the name under which the answer shows it, and whether it is only an input of what the answer shows. */
export interface NamedView {
  readonly name: string;
  readonly isHidden: boolean;
  readonly view: View;
}

/** What one column of a row is there for. */
export interface Use {
  readonly index: number;
  readonly name: string;
  readonly isHidden: boolean;
  /** True where the column is one of the root's row: a list that all entries share. */
  readonly isOfRoot: boolean;
  /** How each row of the column is shown, where it has rows. */
  readonly items: readonly NamedView[];
}

/** What a view reads of its row. */
export function usesOf({ name, isHidden, view }: NamedView): readonly Use[] {
  const at = (index: number, use: string, items: readonly NamedView[] = []): Use => ({
    ...{ index, name: use, isHidden, isOfRoot: view.kind === "shared", items },
  });
  const below = (key: string, inner: View): readonly Use[] =>
    usesOf({ name: joined(name, key), isHidden, view: inner });
  const item = (inner: View): NamedView => ({ name: "", isHidden, view: inner });
  switch (view.kind) {
    case "column":
      return [at(view.index, name)];
    case "constant":
      return [];
    case "object":
      return [
        ...(view.nullWhen === null ? [] : [...usesOf(hiddenColumn(`any ${name}`, view.nullWhen))]),
        ...view.fields.flatMap((field) => below(field.key, field.view)),
      ];
    case "byType":
      return [
        at(view.index, joined(name, "__typename")),
        ...Object.values(view.views).flatMap((inner) => usesOf({ name, isHidden, view: inner })),
      ];
    case "list":
    case "shared":
    case "first":
      return [at(view.index, name, [item(view.item)])];
    case "keyed":
      return [at(view.index, name, [item(view.item), hiddenColumn("key", view.keyIndex)])];
    case "connection":
      return connectionUses(name, view, { at, item });
    case "derived":
      return usesOf({ name, isHidden: true, view: view.from.inputs });
    case "reference":
      return view.views.flatMap((inner) =>
        inner === null ? [] : usesOf({ name, isHidden: false, view: inner }),
      );
  }
}

/** All that a view and the views of its rows read. */
export function allUsesOf(named: NamedView): readonly Use[] {
  return usesOf(named).flatMap((use) => [use, ...use.items.flatMap(allUsesOf)]);
}

interface Made {
  readonly at: (index: number, use: string, items?: readonly NamedView[]) => Use;
  readonly item: (view: View) => NamedView;
}

function connectionUses(
  name: string,
  { rows, fields, cursor, arrangement }: ConnectionView,
  { at, item }: Made,
): readonly Use[] {
  const items = fields.flatMap((field) => {
    if (field.kind === "nodes") return [item(field.item)];
    if (field.kind !== "edges") return [];
    return field.fields.flatMap((edge) =>
      "cursor" in edge ? [] : [{ ...item(edge.view), name: edge.key }],
    );
  });
  const keys = (arrangement?.keys ?? []).map(({ view }): NamedView => ({
    name: "order",
    isHidden: true,
    view,
  }));
  const hidden = arrangement === null ? cursor.map((index) => hiddenColumn("cursor", index)) : [];
  const counts = fields.flatMap((field) =>
    field.kind === "totalCount" ? [at(field.index, joined(name, field.key))] : [],
  );
  return [...(rows === null ? [] : [at(rows, name, [...items, ...keys, ...hidden])]), ...counts];
}

function hiddenColumn(name: string, index: number): NamedView {
  return { name, isHidden: true, view: { kind: "column", index } };
}

function joined(owner: string, key: string): string {
  return owner === "" ? key : `${owner}.${key}`;
}
