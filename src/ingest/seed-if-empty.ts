import { ClaimgraphError } from "../errors.ts";
import { nodeModels } from "../domain/index.ts";
import type { OpenDriver } from "../neo4j/driver.ts";
import { createReader } from "../neo4j/reader.ts";
import { createWriter } from "../neo4j/writer.ts";
import { ingest, type IngestOptions, type IngestResult, type IngestStep } from "./ingest.ts";
import { problemLine } from "./problem.ts";
import type { SeedReport } from "./report.ts";
import { labelsInUse } from "./stored-facts.ts";

const timeoutMs = 120_000;

/** Seeds an open database; see `ingest`. */
async function seedDatabase(
  open: OpenDriver,
  paths: readonly string[],
  options: Omit<IngestOptions, "connect">,
): Promise<IngestResult> {
  await using writer = createWriter(open, { timeoutMs });
  const store = { reader: createReader(open, { timeoutMs }), writer };
  return await ingest(paths, { ...options, connect: () => Promise.resolve(store) });
}

/**
 * Seeds a database that has no node of any model yet from a folder; null where it has some.
 *
 * @throws {ClaimgraphError} SEED_INVALID: the files are wrong; names every problem
 */
export async function seedIfEmpty(
  open: OpenDriver,
  folder: string,
  options: { readonly signal: AbortSignal; readonly progress: (step: IngestStep) => void },
): Promise<SeedReport | null> {
  const labels = await labelsInUse(createReader(open, { timeoutMs }), options.signal);
  if (nodeModels.some(({ keyLabel }) => labels.has(keyLabel))) return null;
  const result = await seedDatabase(open, [folder], options);
  if (!result.ok) throw seedInvalid(result.problems.map(problemLine));
  return result.report;
}

function seedInvalid(problems: readonly string[]): ClaimgraphError {
  return new ClaimgraphError(
    "SEED_INVALID",
    `Nothing was written. The seed files have these problems:\n${problems.join("\n")}`,
    { problems },
  );
}
