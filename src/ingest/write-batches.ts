import { writeLock } from "../neo4j/write-lock.ts";
import type { Batch } from "./batches.ts";
import { isFarReaching, postponed, settle, type Bounds } from "./derived/far-reaching.ts";
import { maintenanceOf } from "./derived/maintenance.ts";
import { tallyingOf } from "./derived/tally-maintenance.ts";

/**
 * Writes batches in their order, each in a transaction with everything that is derived from what it changes. Where that is too
 * much for a transaction, the rest follows in others, and is made up for by whoever writes next if this is broken off.
 *
 * @throws {ClaimgraphError} DATABASE_UNAVAILABLE, QUERY_TIMEOUT
 */
export async function writeBatches(
  batches: readonly Batch[],
  bounds: Bounds,
  written: (rows: number) => void,
): Promise<void> {
  for (const { statements, changes, rows } of batches) {
    const isLater = await isFarReaching(changes, bounds);
    const tallying = tallyingOf(changes, { isForParts: !isLater });
    await bounds.writer.write(
      [
        writeLock,
        ...tallying.before,
        ...statements,
        ...maintenanceOf(changes, { isForParts: !isLater }),
        ...tallying.behind,
        ...(isLater ? [postponed(changes)] : []),
      ],
      bounds.signal,
    );
    if (isLater) await settle(bounds);
    written(rows);
  }
}
