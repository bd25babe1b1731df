import { writeFile } from "node:fs/promises";
import path from "node:path";
import { stopSignal } from "../../src/lib/stop-signal.ts";
import { measureGraphs } from "./measure-graphs.ts";
import { reportMarkdown } from "./report/markdown.ts";
import { readSettings } from "./settings.ts";

/* The contest: everybody, all operations, on the graphs asked for. */

const words = process.argv.slice(2);
const settings = readSettings(words, {
  name: "bench",
  description:
    "Compares the service with what hand-written Cypher, and others, make of the same graph.",
  ...{ events: [10_000], contestants: [], connections: [1, 16] },
});
const signal = stopSignal();
const endsAt = performance.now() + settings.minutes * 60_000;
const command = ["npm run bench --", ...words].join(" ");
const fileOf = (events: number): string =>
  path.join(import.meta.dirname, "results", `${events}.json`);
for (const size of settings.events) {
  const [done] = await measureGraphs({
    ...{ settings, events: [size], command, fileOf, endsAt, signal },
  });
  if (done === undefined) continue;
  const text = reportMarkdown(done);
  const file = fileOf(size).replace(/json$/, "md");
  await writeFile(file, text);
  process.stdout.write(`${text}\nWritten to ${path.relative(process.cwd(), file)} and .json\n`);
}
