import { readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second wherever it shows it to programs. */
const ticksPerSecond = 100;

/** Processor seconds that a process has used, in it and in the kernel for it; null where the system does not say (only Linux does). */
export function processorSeconds(pid: number): number | null {
  return ticksOf(pid, [own.user, own.system]);
}

/** The same with all processes that it has started and that have ended. */
export function processorSecondsOfAll(pid: number): number | null {
  return ticksOf(pid, Object.values(own));
}

/** Fields of proc_pid_stat(5), counted from the one behind the name: utime is 14 there, stime 15, cutime 16, cstime 17. */
const own = { user: 11, system: 12, childrensUser: 13, childrensSystem: 14 } as const;

function ticksOf(pid: number, indexes: readonly number[]): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return indexes.reduce((sum, index) => sum + Number(fields[index]), 0) / ticksPerSecond;
  } catch {
    return null;
  }
}
