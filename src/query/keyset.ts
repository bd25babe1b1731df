import type { OrderKey, PropertyKind } from "../cypher/model.ts";
import { escapeName, type CypherValue } from "../cypher/statement.ts";
import type { CursorValue, Page } from "./plan.ts";

interface Variables {
  readonly node: string;
  readonly relationship: string;
}

interface Parameters {
  parameter(value: CypherValue): string;
}

/** `ORDER BY` of a page. */
export function orderClause(
  page: Pick<Page, "orderBy" | "isBackward">,
  variables: Variables,
): string {
  const keys = orderOf(page).map(
    (key) => `${keyText(key, variables)}${key.direction === "DESC" ? " DESC" : ""}`,
  );
  return `ORDER BY ${keys.join(", ")}`;
}

/**
 * What is true of the entries behind a cursor, and of no others.
 * Nulls count as greatest, as Cypher sorts them.
 */
export function keysetPredicate(
  page: Pick<Page, "orderBy" | "isBackward">,
  after: readonly CursorValue[],
  variables: Variables,
  names: Parameters,
): string {
  return behind(orderOf(page), after, variables, names);
}

/** The keys in the direction of reading: backwards, every key is turned round, and nulls with it. */
function orderOf({
  orderBy,
  isBackward,
}: Pick<Page, "orderBy" | "isBackward">): readonly OrderKey[] {
  if (!isBackward) return orderBy;
  return orderBy.map((key) => ({ ...key, direction: key.direction === "ASC" ? "DESC" : "ASC" }));
}

function behind(
  orderBy: readonly OrderKey[],
  after: readonly CursorValue[],
  variables: Variables,
  names: Parameters,
): string {
  const [value = null, ...rest] = after;
  const [key, ...others] = orderBy;
  if (key === undefined) return "false";
  const text = keyText(key, variables);
  const bound = value === null ? null : valueText(key.kind, names.parameter(value));
  const further = behindText(key, text, bound);
  if (others.length === 0) return further ?? "false";
  const deeper = behind(others, rest, variables, names);
  const tied = `(${text} ${bound === null ? "IS NULL" : `= ${bound}`} AND ${deeper})`;
  return further === null ? tied : `(${further} OR ${tied})`;
}

/** What is true where this key alone puts an entry behind the bound; null where nothing is behind it. */
function behindText(
  { direction, property }: OrderKey,
  text: string,
  bound: string | null,
): string | null {
  if (direction === "DESC") return bound === null ? `${text} IS NOT NULL` : `${text} < ${bound}`;
  if (bound === null) return null;
  return property === "id" ? `${text} > ${bound}` : `(${text} > ${bound} OR ${text} IS NULL)`;
}

function keyText({ on, property }: OrderKey, variables: Variables): string {
  return `${on === "node" ? variables.node : variables.relationship}.${escapeName(property)}`;
}

function valueText(kind: PropertyKind, parameter: string): string {
  return kind === "dateTime" ? `datetime(${parameter})` : parameter;
}
