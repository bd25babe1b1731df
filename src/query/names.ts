import type { CypherValue } from "../cypher/statement.ts";
import { isSettled, type Parameter } from "./pending.ts";

/** Hands out parameter and variable names while a statement is written. */
export interface Names {
  /** The text that stands for this value. */
  parameter(value: Parameter): string;
  /** The variables of one more pattern; the relationship's is empty where nothing reads it. */
  variables(withRelationship: boolean): Variables;
  /** All parameters so far whose values are there. */
  readonly params: Readonly<Record<string, CypherValue>>;
  /** Those that wait for the variables of an operation. */
  readonly pending: Readonly<Record<string, Parameter>>;
}

/** The variables of one matched node. */
export interface Variables {
  readonly node: string;
  readonly relationship: string;
  /** What stands before the columns of a hand-written start: nothing, or the map that has them and a dot. */
  readonly given: string;
  /** The text of the node's id where it lies on the relationship too: an index has it, the node need not be read. */
  readonly id?: string;
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
  const pending: Record<string, Parameter> = {};
  let parameters = 0;
  let patterns = 0;
  return {
    params,
    pending,
    parameter(value) {
      const name = `${initials.parameter}${String(parameters++)}`;
      if (isSettled(value)) params[name] = value;
      else pending[name] = value;
      return `$${name}`;
    },
    variables(withRelationship) {
      const number = String(patterns++);
      const relationship = withRelationship ? `${initials.relationship}${number}` : "";
      return { node: `${initials.node}${number}`, relationship, given: "" };
    },
  };
}
