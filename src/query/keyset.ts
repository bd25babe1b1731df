import type { OrderKey, PropertyKind } from "../cypher/model.ts";
import { escapeName } from "../cypher/statement.ts";
import type { Given } from "./pending.ts";
import type { Names, Variables } from "./names.ts";
import type { CursorValue, Page } from "./plan.ts";

/** The keys of a page in the direction of reading: backwards, every key is turned round, and nulls with it. */
export function keysInReading({
  orderBy,
  isBackward,
}: Pick<Page, "orderBy" | "isBackward">): readonly OrderKey[] {
  if (!isBackward) return orderBy;
  return orderBy.map((key) => ({ ...key, direction: key.direction === "ASC" ? "DESC" : "ASC" }));
}

/** The items of an `ORDER BY`. */
export function orderItems(keys: readonly OrderKey[], variables: Variables): string {
  return keys
    .map((key) => `${keyText(key, variables)}${key.direction === "DESC" ? " DESC" : ""}`)
    .join(", ");
}

/**
 * What is true of the entries behind a cursor, and of no others. Nulls count as greatest, as Cypher sorts them. Where a key
 * is always known, the text begins with a range that an index can seek.
 */
export function keysetPredicate(
  page: Pick<Page, "orderBy" | "isBackward">,
  after: readonly Given<CursorValue>[],
  variables: Variables,
  names: Pick<Names, "parameter">,
): string {
  return behind(keysInReading(page), after, variables, names);
}

/**
 * The same in two parts that share nothing, in the order of reading: what ties with the cursor in the first key, and what does not.
 * An index seeks each of them to its first entry, where it would walk the ties before the cursor for the whole. Null where a key
 * may be unknown, which no index holds.
 */
export function keysetParts(
  page: Pick<Page, "orderBy" | "isBackward">,
  after: readonly Given<CursorValue>[],
  variables: Variables,
  names: Pick<Names, "parameter">,
): readonly [tied: string, further: string] | null {
  const [key, ...others] = keysInReading(page);
  const [value = null, ...rest] = after;
  if (key === undefined || others.length === 0 || value === null) return null;
  if (!key.isAlwaysKnown) return null;
  const text = keyText(key, variables);
  const bound = valueText(key.kind, names.parameter(value));
  const deeper = behind(others, rest, variables, names);
  return [
    `${text} = ${bound} AND ${deeper}`,
    `${text} ${key.direction === "DESC" ? "<" : ">"} ${bound}`,
  ];
}

// eslint-disable-next-line complexity -- one case for each way in which a key can be known
function behind(
  orderBy: readonly OrderKey[],
  after: readonly Given<CursorValue>[],
  variables: Variables,
  names: Pick<Names, "parameter">,
): string {
  const [value = null, ...rest] = after;
  const [key, ...others] = orderBy;
  if (key === undefined) return "false";
  const text = keyText(key, variables);
  const bound = value === null ? null : valueText(key.kind, names.parameter(value));
  const further = behindText(key, text, bound);
  if (others.length === 0) return further ?? "false";
  const deeper = behind(others, rest, variables, names);
  if (key.isAlwaysKnown && bound !== null) {
    const range = `${text} ${key.direction === "DESC" ? "<=" : ">="} ${bound}`;
    return `(${range} AND (${further ?? "false"} OR ${deeper}))`;
  }
  const tied = `(${text} ${bound === null ? "IS NULL" : `= ${bound}`} AND ${deeper})`;
  return further === null ? tied : `(${further} OR ${tied})`;
}

/** What is true where this key alone puts an entry behind the bound; null where nothing is behind it. */
function behindText(
  { direction, isAlwaysKnown }: OrderKey,
  text: string,
  bound: string | null,
): string | null {
  if (direction === "DESC") return bound === null ? `${text} IS NOT NULL` : `${text} < ${bound}`;
  if (bound === null) return null;
  return isAlwaysKnown ? `${text} > ${bound}` : `(${text} > ${bound} OR ${text} IS NULL)`;
}

/** The text of a key's value. */
export function keyText({ on, property }: OrderKey, variables: Variables): string {
  if (on === "given") return variables.given + escapeName(property);
  return `${on === "node" ? variables.node : variables.relationship}.${escapeName(property)}`;
}

function valueText(kind: PropertyKind, parameter: string): string {
  return kind === "dateTime" ? `datetime(${parameter})` : parameter;
}
