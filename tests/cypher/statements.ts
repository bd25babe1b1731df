import type { Statement } from "../../src/cypher/statement.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { createReader, type Reader } from "../../src/neo4j/reader.ts";
import { createWriter, type Writer } from "../../src/neo4j/writer.ts";
import { goldenOperations } from "../golden/operations.ts";
import { articleFolder } from "../setup/test-graph.ts";
import { startTestService } from "../setup/test-service.ts";

/** A statement that the service sends. */
export interface SentStatement {
  /** What it was sent for first. */
  readonly name: string;
  readonly statement: Statement<unknown>;
}

const timeoutMs = 200_000;

/** Nobody is asked, nothing is found: which statements an operation sends does not depend on what they find. */
const nobody: Reader = { read: () => Promise.resolve([]) };

/**
 * Every statement that seeding the article into an empty graph and asking all golden operations sends, each text once.
 * Leaves the article in the graph. The operations only send: what they find is for the goldens to say.
 */
export async function sentStatements(open: OpenDriver): Promise<readonly SentStatement[]> {
  const sent = new Map<string, SentStatement>();
  const record = (name: string, statement: Statement<unknown>): void => {
    if (!sent.has(statement.text)) sent.set(statement.text, { name, statement });
  };
  await recordSeeding(open, (statement) => {
    record("seeding", statement);
  });
  await using service = await startTestService(open, { asked: nobody });
  for (const { name, operation, variables } of await goldenOperations()) {
    await service.ask(operation, variables);
    for (const statement of service.statements) record(name, statement);
  }
  return [...sent.values()];
}

async function recordSeeding(
  open: OpenDriver,
  record: (statement: Statement<unknown>) => void,
): Promise<void> {
  const reader = createReader(open, { timeoutMs });
  await using writer = createWriter(open, { timeoutMs });
  const recordingReader: Reader = {
    read<Row>(statement: Statement<Row>, signal: AbortSignal) {
      record(statement);
      return reader.read(statement, signal);
    },
  };
  const recordingWriter: Writer = {
    bookmarks: [],
    write(statements, signal) {
      statements.forEach(record);
      return writer.write(statements, signal);
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  const options = {
    connect: () => Promise.resolve({ reader: recordingReader, writer: recordingWriter }),
    signal: AbortSignal.timeout(timeoutMs),
    progress: () => undefined,
    dryRun: false,
  };
  await ingest([articleFolder], options);
  await ingest([articleFolder], options);
}
