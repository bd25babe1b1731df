import type { GraphQLSchema } from "graphql";
import type { Statement } from "../../../src/cypher/statement.ts";
import type { OpenDriver } from "../../../src/neo4j/driver.ts";
import { startTestService } from "../../setup/test-service.ts";
import type { BenchOperation, Variables } from "../operations/operation.ts";

/** The statements that our service sends for an operation. */
export async function ourStatements(
  open: OpenDriver,
  operation: BenchOperation,
  variables: Variables,
  schema: GraphQLSchema,
): Promise<readonly Statement<unknown>[]> {
  await using service = await startTestService(open, { costLimit: 1_000_000 });
  await service.ask(operation.ours(schema), variables);
  return [...service.statements];
}
