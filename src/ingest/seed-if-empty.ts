import { ClaimgraphError } from "../errors.ts";
import type { OpenDriver } from "../neo4j/driver.ts";
import { createReader } from "../neo4j/reader.ts";
import { createWriter } from "../neo4j/writer.ts";
import { ingest, type IngestOptions, type IngestResult, type IngestStep } from "./ingest.ts";
import { problemLine } from "./problem.ts";
import type { SeedReport } from "./report.ts";

const timeoutMs = 120_000;

/** Seeds an open database; see `ingest`. */
export async function seedDatabase(
  open: OpenDriver,
  paths: readonly string[],
  options: Omit<IngestOptions, "connect">,
): Promise<IngestResult> {
  await using writer = createWriter(open, { timeoutMs });
  const store = { reader: createReader(open, { timeoutMs }), writer };
  return await ingest(paths, { ...options, connect: () => Promise.resolve(store) });
}

/**
 * Seeds a database that has no claims, documents or entities yet from a folder; null where it has some.
 *
 * @throws {ClaimgraphError} SEED_INVALID: the files are wrong; names every problem
 */
export async function seedIfEmpty(
  open: OpenDriver,
  folder: string,
  options: { readonly signal: AbortSignal; readonly progress: (step: IngestStep) => void },
): Promise<SeedReport | null> {
  const rows = await createReader(open, { timeoutMs }).read<{ readonly isEmpty: boolean }>(
    { text: isEmptyText, params: {} },
    options.signal,
  );
  if (rows[0]?.isEmpty !== true) return null;
  const result = await seedDatabase(open, [folder], options);
  if (!result.ok) throw seedInvalid(result.problems.map(problemLine));
  return result.report;
}

const isEmptyText =
  "RETURN NOT (EXISTS { (:Document) } OR EXISTS { (:Entity) } OR EXISTS { (:Claim) }) AS isEmpty";

function seedInvalid(problems: readonly string[]): ClaimgraphError {
  return new ClaimgraphError(
    "SEED_INVALID",
    `Nothing was written. The seed files have these problems:\n${problems.join("\n")}`,
    { problems },
  );
}
