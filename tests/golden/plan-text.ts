import { createBudget } from "../../src/query/cost.ts";
import type { Column, Page, Plan, Row, Source, View } from "../../src/query/plan.ts";
import { predicateText, relationshipText } from "./predicate-words.ts";
import { allUsesOf, usesOf, type NamedView, type Use } from "./plan-uses.ts";

/**
 * A plan for reading: a line a step. What a row shows, what it has besides for a computed field or a cursor, and each list and
 * count with where it comes from, what is asked of it, its order, its page, and the nodes that it may read for one row.
 */
export function planText({ start, startNodes, row, view }: Plan): string {
  const head = start === null ? "read" : `read behind a hand-written start of ${startNodes} nodes`;
  const root: NamedView = { name: "", isHidden: false, view };
  const shared = allUsesOf(root).filter(({ isOfRoot }) => isOfRoot);
  return [head, ...rowLines(row, [...usesOf(root), ...shared], "  "), ""].join("\n");
}

function rowLines(row: Row, uses: readonly Use[], indent: string): readonly string[] {
  const columns = row.columns.map((column, index) => ({
    column,
    uses: uses.filter((use) => use.index === index),
  }));
  const values = columns.filter(({ column }) => column.kind !== "rows" && column.kind !== "count");
  const isShown = (of: { readonly uses: readonly Use[] }): boolean =>
    of.uses.some(({ isHidden }) => !isHidden);
  const shown = values.filter(isShown).flatMap((value) => namesOf(value.uses, false));
  const hidden = values
    .filter((value) => !isShown(value))
    .flatMap((value) => namesOf(value.uses, true));
  return [
    ...(shown.length === 0 ? [] : [`${indent}show ${[...new Set(shown)].join(", ")}`]),
    ...(hidden.length === 0 ? [] : [`${indent}hide ${[...new Set(hidden)].join(", ")}`]),
    ...columns.flatMap((each) => stepLines(each.column, each.uses, indent)),
  ];
}

function namesOf(uses: readonly Use[], isHidden: boolean): readonly string[] {
  return uses
    .filter((use) => use.isHidden === isHidden)
    .map(({ name }) => (name === "" ? "it" : name));
}

function stepLines(column: Column, uses: readonly Use[], indent: string): readonly string[] {
  if (column.kind !== "rows" && column.kind !== "count") return [];
  const shown = namesOf(uses, false);
  const names = [...new Set(shown.length > 0 ? shown : namesOf(uses, true))];
  const name = names.join(", ");
  const parts =
    column.kind === "count"
      ? [`count ${sourceText(column.source)}`]
      : [`list ${sourceText(column.source)}`, ...pageTexts(column.page)];
  const line = `${indent}${shown.length === 0 ? "hide " : ""}${name}: ${[...parts, `${nodesOf(column)} nodes`].join("; ")}`;
  if (column.kind === "count") return [line];
  const below = uses.flatMap((use) => use.items.flatMap(usesOf)).filter((use) => !use.isOfRoot);
  return [line, ...rowLines(column.row, below, `${indent}  `)];
}

function nodesOf(column: Column): number {
  const budget = createBudget(0);
  const view: View = { kind: "constant", value: "" };
  budget.spend({ start: null, startNodes: 0, row: { columns: [column] }, view });
  return budget.spent.cost;
}

function sourceText(source: Source): string {
  const where = source.where === null ? "" : `; where ${predicateText(source.where)}`;
  switch (source.kind) {
    case "relationship": {
      const between = source.between ?? null;
      return `${relationshipText(source.via)}${where}${between === null ? "" : `; between ${predicateText(between)}`}`;
    }
    case "hub":
      return `hub ${source.keyLabel} ${relationshipText(source.via)}${where}`;
    case "entries":
      return `${sourceText(source.over)} of all entries`;
    case "sited":
      return `all ${source.label} at a ${source.sites.label}${where}`;
    case "all":
      return `all ${source.label}${where}`;
    case "ids":
      return `${source.ids.map(({ keyLabel, ids }) => `${ids.length} ${keyLabel} by id`).join(", ") || "nothing"}${where}`;
    case "start":
      return `of the start${where}`;
    case "given":
      return `of column ${source.column}${where}`;
    case "before": {
      const behind = source.behind === null ? "" : `; behind ${predicateText(source.behind)}`;
      return `1 ${source.label} by id <-${source.type}-${where}${behind}`;
    }
  }
}

function pageTexts({
  orderBy,
  size,
  expected,
  limit,
  after,
  isBackward,
  isIndexed,
  late,
}: Page): readonly string[] {
  const keys = orderBy.map(({ property, direction }) =>
    direction === "DESC" ? `${property} descending` : property,
  );
  const order = `${isBackward ? "backward " : ""}by ${keys.join(", ")}${isIndexed ? " as an index has it" : ""}`;
  return [
    ...(keys.length === 0 ? [] : [order]),
    ...(late === null ? [] : [`from late in ${late.order}`]),
    ...(after === null ? [] : ["behind a cursor"]),
    size === "whole" ? `whole, some ${expected}` : `at most ${limit}`,
  ];
}
