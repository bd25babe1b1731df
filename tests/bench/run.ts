import { writeFile } from "node:fs/promises";
import path from "node:path";
import { stopSignal } from "../../src/lib/stop-signal.ts";
import { measureGraph } from "./measure-graph.ts";
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
for (const events of settings.events) {
  const file = path.join(import.meta.dirname, "results", String(events));
  const command = ["npm run bench --", ...words].join(" ");
  const done = await measureGraph({
    ...{ settings, events, command, file: `${file}.json`, endsAt, signal },
  });
  if (done === null) continue;
  const text = reportMarkdown(done);
  await writeFile(`${file}.md`, text);
  process.stdout.write(`${text}\nWritten to ${path.relative(process.cwd(), file)}.md and .json\n`);
}
