import { writeFile } from "node:fs/promises";
import path from "node:path";
import { stopSignal } from "../../src/lib/stop-signal.ts";
import { benchHome } from "./load/graph-home.ts";
import { readLoaded } from "./load/loaded-graph.ts";
import { measureGraph, readReport } from "./measure-graph.ts";
import { flatMarkdown } from "./report/flat-markdown.ts";
import type { Report } from "./report/report.ts";
import { readSettings } from "./settings.ts";

/* How hits and times grow with the graph: every operation on every graph that is loaded, one connection. */

const sizes = [10_000, 100_000, 1_000_000] as const;
const results = path.join(import.meta.dirname, "results");
const words = process.argv.slice(2);
const settings = readSettings(words, {
  name: "bench:flat",
  description: "Measures how database hits and times of each operation grow with the graph.",
  ...{ events: sizes, contestants: ["limit", "ours"], connections: [1] },
});
const signal = stopSignal();
const endsAt = performance.now() + settings.minutes * 60_000;

function fileOf(events: number): string {
  return path.join(results, `flat-${events}.json`);
}

for (const events of settings.events) {
  if ((await readLoaded(benchHome(events, settings).loadedFile)) === null) {
    const how = `npm run bench -- --events ${events} --load-only`;
    process.stderr.write(`${events} events: not loaded (${how})\n`);
    continue;
  }
  const command = ["npm run bench:flat --", ...words].join(" ");
  await measureGraph({ settings, events, command, file: fileOf(events), endsAt, signal });
}
const reports: Report[] = [];
for (const events of sizes) {
  const report = await readReport(fileOf(events));
  if (report !== null) reports.push(report);
}
if (reports.length > 0) {
  const text = flatMarkdown(reports);
  await writeFile(path.join(results, "flat.md"), text);
  process.stdout.write(text);
}
