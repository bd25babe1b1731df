/*
 * Loaded into a service (`node --import`): how long its event loop is held, and how much memory it takes. Answers each
 * message of the process that started it with the figures since the message before.
 */
import { readFileSync, writeFileSync } from "node:fs";

/** What a service took since it was asked before. */
export interface Taken {
  /** Processor time of the main thread in the longest turn of its event loop, in milliseconds. */
  readonly longestTurnMs: number;
  /** The most memory that the process had, and what it has now, in megabytes. */
  readonly peakMb: number;
  readonly restMb: number;
}

let cpu = process.threadCpuUsage();
let longest = 0;
let peak = 0;

function tick(): void {
  const { user, system } = process.threadCpuUsage(cpu);
  cpu = process.threadCpuUsage();
  longest = Math.max(longest, user + system);
  peak = Math.max(peak, process.memoryUsage.rss());
}

// A timer runs once a turn: what lies between two of them is one turn at least.
setInterval(tick, 1).unref();

process.on("message", () => {
  tick();
  const mb = (bytes: number): number => Math.round(bytes / 1e6);
  const taken: Taken = {
    longestTurnMs: Math.round(longest / 1_000),
    peakMb: mb(Math.max(peak, highWater())),
    restMb: mb(process.memoryUsage.rss()),
  };
  [longest, peak] = [0, 0];
  resetHighWater();
  process.send?.(taken);
});
process.channel?.unref();

/** Linux keeps the peak between two looks, too. */
function highWater(): number {
  try {
    const [, kb] = /VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
    return Number(kb ?? 0) * 1_024;
  } catch {
    return 0;
  }
}

function resetHighWater(): void {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    // Elsewhere the looks have to do.
  }
}
