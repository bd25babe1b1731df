import { writeFile } from "node:fs/promises";
import path from "node:path";
import { stopSignal } from "../../src/lib/stop-signal.ts";
import { benchHome } from "./load/graph-home.ts";
import { readLoaded } from "./load/loaded-graph.ts";
import { measureGraphs, readReport } from "./measure-graphs.ts";
import { flatMarkdown } from "./report/flat-markdown.ts";
import type { Report } from "./report/report.ts";
import { readSettings } from "./settings.ts";

/*
 * How hits and times grow with the graph: every operation on every graph that is loaded, one connection. All graphs run at the same
 * time and are asked in turn, so that growth is the graph's and not that of the hour.
 */

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

const loaded: number[] = [];
for (const events of settings.events) {
  if ((await readLoaded(benchHome(events, settings).loadedFile)) === null) {
    const how = `npm run bench -- --events ${events} --load-only`;
    process.stderr.write(`${events} events: not loaded (${how})\n`);
  } else loaded.push(events);
}
const command = ["npm run bench:flat --", ...words].join(" ");
await measureGraphs({ settings, events: loaded, command, fileOf, endsAt, signal });
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
