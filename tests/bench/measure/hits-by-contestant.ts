import type { GraphQLSchema } from "graphql";
import type { OpenDriver } from "../../../src/neo4j/driver.ts";
import type { BenchOperation, Variables } from "../operations/operation.ts";
import { databaseHits } from "./hits.ts";
import { ourStatements } from "./our-statements.ts";

/** Database hits of one question, by contestant; only of those whose statements are known here. */
export async function hitsByContestant(
  open: OpenDriver,
  operation: BenchOperation,
  variables: Variables,
  schema: GraphQLSchema,
): Promise<Readonly<Record<string, number>>> {
  return {
    limit: await databaseHits(open, [operation.limit.statement(variables)]),
    ours: await databaseHits(open, await ourStatements(open, operation, variables, schema)),
  };
}
