import { getDirectiveValues, type GraphQLSchema, type OperationDefinitionNode } from "graphql";
import { firstInstantOf, lastInstantOf } from "./instant-text.ts";

/** What an operation looks at the graph through. */
export interface Sight {
  /** Setting of each clock: the first and last instant of a date; null where it is not set back. */
  readonly valid: Stretch | null;
  readonly published: Stretch | null;
  readonly recorded: Stretch | null;
  /** Actors of whom one must have passed on what is seen; null for any. */
  readonly only: readonly string[] | null;
  /** Actors none of whom may have. */
  readonly exclude: readonly string[];
}

/** A stretch of time. */
export interface Stretch {
  readonly first: string;
  readonly last: string;
}

/** What `@asOf` and `@sources` of an operation say. */
export function sightOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Sight {
  const said = (name: string): Readonly<Record<string, unknown>> => {
    const directive = schema.getDirective(name);
    return (directive && getDirectiveValues(directive, operation, variables)) ?? {};
  };
  const { valid, published, recorded } = said("asOf");
  const { only, exclude } = said("sources");
  return {
    valid: stretchOf(valid),
    published: stretchOf(published),
    recorded: stretchOf(recorded),
    only: idsOf(only),
    exclude: idsOf(exclude) ?? [],
  };
}

function stretchOf(date: unknown): Stretch | null {
  if (typeof date !== "string") return null;
  const [first, last] = [firstInstantOf(date), lastInstantOf(date)];
  if (first === null || last === null) throw new Error(`${date} is open`);
  return { first, last };
}

function idsOf(given: unknown): readonly string[] | null {
  return Array.isArray(given) ? given.map(String) : null;
}
