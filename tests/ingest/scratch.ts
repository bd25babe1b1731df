import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Statement } from "../../src/cypher/statement.ts";
import type { Writer } from "../../src/neo4j/writer.ts";
import { createWriter } from "../../src/neo4j/writer.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { createReader } from "../../src/neo4j/reader.ts";
import { ingest, type IngestResult, type Store } from "../../src/ingest/ingest.ts";
import { problemLine } from "../../src/ingest/problem.ts";
import type { SeedReport } from "../../src/ingest/report.ts";

/** How a test seeds. */
export interface SeedSettings {
  readonly isDryRun?: boolean;
  readonly mostRows?: number;
  /** Stands between ingest and the database. */
  readonly wrap?: (writer: Writer) => Writer;
  /** Gets every statement before it is sent. */
  readonly note?: (statement: Statement<unknown>) => void;
}

/** Seeds from these texts as files `a.yaml`, `b.yaml` … of a folder of their own. */
export async function seedTexts(
  open: OpenDriver,
  texts: readonly string[],
  settings: SeedSettings = {},
): Promise<IngestResult> {
  const folder = await mkdtemp(path.join(tmpdir(), "claimgraph-seed-"));
  try {
    for (const [i, text] of texts.entries()) {
      await writeFile(path.join(folder, `${String.fromCharCode(97 + i)}.yaml`), text);
    }
    return await seedPaths(open, [folder], settings);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function seedPaths(
  open: OpenDriver,
  paths: readonly string[],
  settings: SeedSettings = {},
): Promise<IngestResult> {
  const { wrap, note, ...rest } = settings;
  await using writer = createWriter(open, { timeoutMs: 60_000 });
  const plain = {
    reader: createReader(open, { timeoutMs: 60_000 }),
    writer: wrap?.(writer) ?? writer,
  };
  const store = note === undefined ? plain : noted(plain, note);
  return await ingest(paths, {
    ...rest,
    connect: () => Promise.resolve(store),
    signal: AbortSignal.timeout(60_000),
    progress: () => undefined,
  });
}

function noted({ reader, writer }: Store, note: (statement: Statement<unknown>) => void): Store {
  return {
    reader: {
      read: (statement, signal) => {
        note(statement);
        return reader.read(statement, signal);
      },
    },
    writer: {
      ...writer,
      write: (statements, signal) => {
        statements.forEach(note);
        return writer.write(statements, signal);
      },
    },
  };
}

/** The report; problems throw. */
export function reportOf(result: IngestResult): SeedReport {
  if (!result.ok) throw new Error(result.problems.map(problemLine).join("\n"));
  return result.report;
}

/** How many nodes of each type were created and updated, such as `+1 ~0`; those with neither left out. */
export function countsOf(result: IngestResult): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(reportOf(result).types)
      .filter(([, { created, updated }]) => created + updated > 0)
      .map(([type, { created, updated }]) => [type, `+${String(created)} ~${String(updated)}`]),
  );
}

/** The problems, without the folder of their files. */
export function problemsOf(result: IngestResult): readonly string[] {
  return result.ok ? [] : result.problems.map(problemLine).map((line) => path.basename(line));
}

/** Everything stored but `recordedFrom`: nodes, then relationships, as sorted lines. */
export async function graphLines(open: OpenDriver): Promise<readonly string[]> {
  const nodes = await rows(
    open,
    "MATCH (n) WHERE NOT n:Migration RETURN n{.*, recordedFrom: null, labels: labels(n)} AS line",
  );
  const relationships = await rows(
    open,
    "MATCH (a)-[r]->(b) RETURN {from: a.id, type: type(r), to: b.id, properties: properties(r)} AS line",
  );
  return [...nodes.toSorted(), ...relationships.toSorted()];
}

async function rows(open: OpenDriver, text: string): Promise<readonly string[]> {
  const { records } = await open.driver.executeQuery(text);
  return records.map((record) => sortedJson(record.get("line")));
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** The single value that a statement returns. */
export async function valueOf(open: OpenDriver, text: string): Promise<unknown> {
  const { records } = await open.driver.executeQuery(text);
  const value: unknown = records[0]?.get(0);
  return value;
}
