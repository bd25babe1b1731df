import type { CypherValue } from "../cypher/statement.ts";

/** Hands out parameter and variable names while a statement is written. */
export interface Names {
  /** The text that stands for this value. */
  parameter(value: CypherValue): string;
  /** The variables of one more pattern; the relationship's is empty where nothing reads it. */
  variables(withRelationship: boolean): Variables;
  /** All parameters so far. */
  readonly params: Readonly<Record<string, CypherValue>>;
}

/** The variables of one matched node. */
export interface Variables {
  readonly node: string;
  readonly relationship: string;
  /** What stands before the columns of a hand-written start: nothing, or the map that has them and a dot. */
  readonly given: string;
}

/** What the names of a part of a statement begin with, so that two parts can stand in one. */
export interface Initials {
  readonly parameter: string;
  readonly node: string;
  readonly relationship: string;
}

/** What the names of everything that the compiler writes begin with. */
const compilerInitials: Initials = { parameter: "p", node: "n", relationship: "r" };

/** Names for a new statement, or for a part of one. */
export function createNames(initials: Initials = compilerInitials): Names {
  const params: Record<string, CypherValue> = {};
  let parameters = 0;
  let patterns = 0;
  return {
    params,
    parameter(value) {
      const name = `${initials.parameter}${String(parameters++)}`;
      params[name] = value;
      return `$${name}`;
    },
    variables(withRelationship) {
      const number = String(patterns++);
      const relationship = withRelationship ? `${initials.relationship}${number}` : "";
      return { node: `${initials.node}${number}`, relationship, given: "" };
    },
  };
}
