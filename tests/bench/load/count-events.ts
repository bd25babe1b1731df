import { spots } from "../../../src/ingest/derived/tally-check.ts";
import { refill } from "../../../src/ingest/derived/tally-statements.ts";
import type { OpenDriver } from "../../../src/neo4j/driver.ts";
import { createReader } from "../../../src/neo4j/reader.ts";
import { createWriter } from "../../../src/neo4j/writer.ts";

const timeoutMs = 600_000;
const writers = 2;

/** Makes the tallies of a graph that has none, by the statements that mend them, in two sessions. */
export async function countEvents(open: OpenDriver, signal: AbortSignal): Promise<void> {
  const left = [...(await spots(createReader(open, { timeoutMs }), signal))];
  const count = async (): Promise<void> => {
    await using writer = createWriter(open, { timeoutMs });
    for (let spot = left.shift(); spot !== undefined; spot = left.shift()) {
      const { kind, place } = spot;
      await writer.write([{ text: refill(spot).join("\n"), params: { kind, place } }], signal);
    }
  };
  await Promise.all(Array.from({ length: writers }, count));
}
