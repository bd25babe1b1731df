import type { GraphNode } from "../cypher/graph-node.ts";
import { externalIdNode } from "../domain/entity/entity.record.ts";
import { nodeModels } from "../domain/index.ts";
import { groupBy } from "../lib/group-by.ts";
import type { Reader } from "../neo4j/reader.ts";
import type { Writer } from "../neo4j/writer.ts";
import { batchesOf, type Batch } from "./batches.ts";
import { settle, type Bounds } from "./derived/far-reaching.ts";
import { operationsOf } from "./operations.ts";
import { planType, type TypePlan } from "./plan.ts";
import { valueAtPath } from "./path.ts";
import { sortProblems, type Problem } from "./problem.ts";
import { readFiles } from "./read-files.ts";
import { countsOf, type SeedReport } from "./report.ts";
import type { SeedRecord } from "./seed-file.ts";
import { readStored } from "./snapshot.ts";
import { similarIds } from "./similar-ids.ts";
import { keyLabelOf, labelsInUse, noFacts, readFacts } from "./stored-facts.ts";
import { writeBatches } from "./write-batches.ts";
import { validate, type Collected, type Validated } from "./validate.ts";

/** The database as ingest sees it. */
export interface Store {
  readonly reader: Reader;
  readonly writer: Writer;
}

/** How far seeding is. */
export interface IngestStep {
  readonly message: string;
  readonly done?: number;
  readonly total?: number;
}

/** How to seed. */
export interface IngestOptions {
  /** Opened once, and only where the files alone are not wrong already in every way that can be known. */
  readonly connect: () => Promise<Store>;
  readonly signal: AbortSignal;
  readonly progress: (step: IngestStep) => void;
  /** Plans and reports, writes nothing. */
  readonly isDryRun?: boolean;
  /** Rows a transaction; 10,000 unless given. */
  readonly mostRows?: number;
}

/** A report, or all that is wrong with the files; then nothing was written. */
export type IngestResult =
  | { readonly ok: true; readonly report: SeedReport }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const defaultMostRows = 10_000;

/**
 * Seeds the graph from the files and folders at these paths. Repeating it changes nothing, also after an interruption.
 *
 * @throws {ClaimgraphError} DATABASE_UNAVAILABLE, QUERY_TIMEOUT
 */
export async function ingest(
  paths: readonly string[],
  options: IngestOptions,
): Promise<IngestResult> {
  const startedAt = performance.now();
  options.progress({ message: `Reading ${paths.join(", ")}` });
  const collected = await readFiles(paths);
  if (collected.problems.length > 0 && collected.unresolved.length === 0) {
    return refused(validate(collected, noFacts, []).problems);
  }
  const store = await options.connect();
  const labels = await labelsInUse(store.reader, options.signal);
  const stored = { reader: store.reader, labels };
  const validated = await validateWithStored(collected, stored, options.signal);
  if (validated.problems.length > 0) return refused(validated.problems);
  const plans = await planAll(validated, stored, options);
  const operations = operationsOf(plans);
  const { isDryRun = false, mostRows = defaultMostRows, signal } = options;
  const batches = batchesOf(operations, mostRows);
  const bounds = { ...store, signal, mostRows };
  if (!isDryRun) await settle(bounds);
  const written = isDryRun ? nothingWritten : await write(batches, bounds, options.progress);
  const rows = batches.reduce((sum, batch) => sum + batch.rows, 0);
  return {
    ok: true,
    report: {
      isDryRun,
      files: collected.files.length,
      records: collected.records.length,
      types: countsOf(plans),
      rows,
      ...written,
      ms: Math.round(performance.now() - startedAt),
      rowsPerSecond:
        written.writeMs === 0 ? null : Math.round((1000 * rows) / Math.max(written.writeMs, 1)),
    },
  };
}

function refused(problems: readonly Problem[]): IngestResult {
  return { ok: false, problems: sortProblems(problems) };
}

/** What can be read, and the labels for which it is worth while. */
interface StoredGraph {
  readonly reader: Reader;
  readonly labels: ReadonlySet<string>;
}

async function validateWithStored(
  collected: Collected,
  { reader, labels }: StoredGraph,
  signal: AbortSignal,
): Promise<Validated> {
  const named = new Set(collected.unresolved.map(({ id }) => id));
  const isPossible = (id: string): boolean => labels.has(keyLabelOf(id) ?? "");
  const ids = [...named].filter(isPossible);
  const externalIds = collected.records.flatMap(externalIdsOf).filter(isPossible);
  const incidents = labels.has("Event") ? collected.records.flatMap(incidentOf) : [];
  const facts = await readFacts(reader, { ids, externalIds, incidents }, signal);
  const dangling = ids.filter((id) => !facts.ids.has(id));
  return validate(collected, facts, await similarIds(reader, dangling, signal));
}

/** The id of a record that says of another that it is the same incident. */
function incidentOf({ id, value }: SeedRecord): readonly string[] {
  return id === null || valueAtPath(value, ["sameIncidentAs"]) === undefined ? [] : [id];
}

/** Node ids, as written; those that are no text are refused elsewhere. */
function externalIdsOf({ value }: SeedRecord): readonly string[] {
  const given = valueAtPath(value, ["externalIds"]);
  if (typeof given !== "object" || given === null) return [];
  return Object.entries(given).map(([scheme, id]) => externalIdNode(scheme, String(id)));
}

async function planAll(
  { nodes }: Validated,
  { reader, labels }: StoredGraph,
  { signal, progress }: IngestOptions,
): Promise<readonly TypePlan[]> {
  const all = [...nodes.values()].flat();
  const byType = groupBy(all, ({ type }): string => type);
  const plans: TypePlan[] = [];
  let done = 0;
  for (const model of nodeModels) {
    const ofType: readonly GraphNode[] = byType.get(model.type) ?? [];
    const mayExist = ofType.length > 0 && labels.has(model.keyLabel);
    const stored = mayExist ? await readStored(reader, model, ofType, signal) : new Map();
    plans.push(planType(model, ofType, stored));
    done += ofType.length;
    progress({ message: "nodes compared", done, total: all.length });
  }
  return plans;
}

type Written = Pick<SeedReport, "transactions" | "bookmarks" | "writeMs">;

const nothingWritten: Written = { transactions: 0, bookmarks: [], writeMs: 0 };

async function write(
  batches: readonly Batch[],
  bounds: Bounds,
  progress: IngestOptions["progress"],
): Promise<Written> {
  if (batches.length === 0) return nothingWritten;
  const startedAt = performance.now();
  const total = batches.reduce((sum, { rows }) => sum + rows, 0);
  let done = 0;
  await writeBatches(batches, bounds, (rows) => {
    done += rows;
    progress({ message: "rows written", done, total });
  });
  return {
    transactions: batches.length,
    bookmarks: bounds.writer.bookmarks,
    writeMs: Math.round(performance.now() - startedAt),
  };
}
