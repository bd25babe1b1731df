import type { OpenDriver } from "../neo4j/driver.ts";
import type { Migration } from "../neo4j/migrations.ts";
import { createReader } from "../neo4j/reader.ts";
import { createWriter } from "../neo4j/writer.ts";
import { reachAspects } from "./derived/aspect.ts";
import { rebuildAspects, rebuildGraph } from "./derived/graph-check.ts";

const timeoutMs = 120_000;

/** Indexes of lists that have come to be ordered by another property. */
const oldIndexes = [
  "Event_startMin_id",
  "Tenure_startMin_id",
  "Quote_startMin_id",
  "Claim_publishedStartMin_id",
  "Document_publishedStartMin_id",
];

/** Drops what serves a version that derived nothing, and fills what that did not write. */
async function deriveFirst(open: OpenDriver, signal: AbortSignal): Promise<void> {
  await using writer = createWriter(open, { timeoutMs });
  for (const name of oldIndexes) {
    await writer.write([{ text: `DROP INDEX ${name} IF EXISTS`, params: {} }], signal);
  }
  await derive(open, signal);
}

/** Fills what a version that derived less did not write. */
async function derive(open: OpenDriver, signal: AbortSignal): Promise<void> {
  await using writer = createWriter(open, { timeoutMs });
  const reader = createReader(open, { timeoutMs });
  await rebuildGraph({ reader, writer }, { signal, progress: () => undefined });
}

/** Fills in how far places reach, and nothing else: to walk a large graph for it takes long. */
async function deriveReach(open: OpenDriver, signal: AbortSignal): Promise<void> {
  await using writer = createWriter(open, { timeoutMs });
  const reader = createReader(open, { timeoutMs });
  await rebuildAspects({ reader, writer }, reachAspects, { signal, progress: () => undefined });
}

/** All migrations of this version, in order. Constraints and indexes are not here: the models say them. */
export const migrations: readonly Migration[] = [
  // Marks a database as ours, so that a later version knows from where it starts.
  { number: 1, name: "baseline", work: null, statements: [] },
  { number: 2, name: "derived structures", work: deriveFirst, statements: [] },
  { number: 3, name: "long extents, tallies, forms of names", work: derive, statements: [] },
  { number: 4, name: "how far places reach", work: deriveReach, statements: [] },
];
