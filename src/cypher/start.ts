import type { CypherValue } from "./statement.ts";

/**
 * The beginning of a statement: clauses of which the last is a `WITH` that names columns, and their parameters. `Columns` is
 * what each of them holds. What follows may read these columns and no other variable.
 */
export interface StatementStart<Columns> {
  readonly text: string;
  readonly params: Readonly<Record<string, CypherValue>>;
  /** Carries the columns' type only; never set. */
  readonly columns?: Columns;
}

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
