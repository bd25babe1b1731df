import { readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second wherever it shows it to programs. */
const ticksPerSecond = 100;

/** Processor seconds that a process has used, in it and in the kernel for it; null where the system does not say (only Linux does). */
export function processorSeconds(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold spaces: fields are counted behind it (proc_pid_stat(5): utime is 14, stime 15).
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    return null;
  }
}
