import type { GraphQLSchema } from "graphql";
import type { OpenDriver } from "../../../src/neo4j/driver.ts";
import type { BenchOperation, Variables } from "../operations/operation.ts";
import { databaseHits } from "./hits.ts";
import { ourStatements } from "./our-statements.ts";

/** Database hits of one question; null for those whose statements are not known here. */
export async function hitsOf(
  contestant: string,
  operation: BenchOperation,
  variables: Variables,
  { open, schema }: { readonly open: OpenDriver; readonly schema: GraphQLSchema },
): Promise<number | null> {
  const statements =
    contestant === "limit"
      ? [operation.limit.statement(variables)]
      : contestant === "ours"
        ? await ourStatements(open, operation, variables, schema)
        : [];
  return statements.length === 0 ? null : await databaseHits(open, statements);
}
