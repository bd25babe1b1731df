import { parse, validate, type GraphQLSchema } from "graphql";
import type { BenchOperation } from "../operations/operation.ts";

/** Why our schema cannot be asked this operation; null where it can. */
export function troubleWith(operation: BenchOperation, schema: GraphQLSchema): string | null {
  const [first] = validate(schema, parse(operation.ours(schema)));
  return first === undefined ? null : first.message;
}
