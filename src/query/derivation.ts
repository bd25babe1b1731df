import { Kind, parse, type FieldNode } from "graphql";

/** How a value follows from what was read. */
export interface Computation {
  /** Pure. The value by field names of its type; nodes in it are the references that the inputs hold. */
  compute(inputs: unknown, args: unknown): unknown;
}

/**
 * A field whose value follows from others: what it reads comes with the statement, under keys that nobody sees, and a pure
 * function computes. It never asks the database.
 */
export interface Derivation extends Computation {
  /** The object type that has the field. */
  readonly type: string;
  readonly field: string;
  /** What it reads of the node, or of each node that a hand-written start gives, as the only field of a selection; never sent anywhere. */
  readonly needs: FieldNode;
  /** True where what it reads depends on the field's arguments. */
  readonly readsArguments: boolean;
}

interface DerivationInput<Inputs, Args> {
  readonly type: string;
  readonly field: string;
  /**
   * A GraphQL selection on the type. Variables are the field's arguments; lists come whole, a connection's too, up to a
   * thousand entries, or more where its `first` names more. `node: __node` stands for whatever the operation selects of that node and
   * is handed on as it is.
   */
  readonly needs: string;
  /** Pure. Dates come as ISO 8601 texts, enums by name. */
  compute(inputs: Inputs, args: Args): unknown;
}

/** In `needs`: the node as the operation selects it. */
export const nodeMarker = "__node";

/**
 * A derivation of one field. `Inputs` must be what `needs` selects, which no type checks: of every derived field a golden keeps what it
 * answers over the article's graph.
 */
export function defineDerivation<Inputs, Args = Readonly<Record<string, unknown>>>(
  input: DerivationInput<Inputs, Args>,
): Derivation {
  const [operation] = parse(`{ needs { ${input.needs} } }`, { noLocation: true }).definitions;
  const needs =
    operation?.kind === Kind.OPERATION_DEFINITION
      ? operation.selectionSet.selections[0]
      : undefined;
  if (needs?.kind !== Kind.FIELD) throw new Error(`${input.type}.${input.field} reads nothing`);
  // A border: that `needs` gives what `compute` takes, no type can check.
  return { ...input, needs, readsArguments: input.needs.includes("$") };
}
