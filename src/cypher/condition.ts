import type { CypherValue } from "./statement.ts";

/** What must be true of a variable, as Cypher, and its parameters. */
export interface Condition {
  readonly text: string;
  readonly params: Readonly<Record<string, CypherValue>>;
}

/** That all of these are true; null where there are none. */
export function allOf(conditions: readonly (Condition | null)[]): Condition | null {
  const given = conditions.filter((condition) => condition !== null);
  if (given.length === 0) return null;
  return {
    text: given.map(({ text }) => `(${text})`).join(" AND "),
    params: Object.fromEntries(given.flatMap(({ params }) => Object.entries(params))),
  };
}
