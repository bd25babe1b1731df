import { readdirSync, readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second wherever it shows it to programs. */
const ticksPerSecond = 100;

/** Processor seconds that a process has used, in it and in the kernel for it; null where the system does not say (only Linux does). */
export function processorSeconds(pid: number): number | null {
  return secondsOf(pid, [own.user, own.system]);
}

/** The same with all processes that it has started and that have ended. */
export function processorSecondsOfAll(pid: number): number | null {
  return secondsOf(pid, Object.values(own));
}

/** Fields of proc_pid_stat(5), counted from the one behind the name: utime is 14 there, stime 15, cutime 16, cstime 17. */
const own = { user: 11, system: 12, childrensUser: 13, childrensSystem: 14 } as const;

/** Processor seconds of the compilers of a JVM: of those of their threads that there are now. */
export function compilerSeconds(pid: number): number | null {
  const tasks = `/proc/${pid}/task`;
  try {
    const threads = readdirSync(tasks).flatMap((task) => statOf(`${tasks}/${task}/stat`) ?? []);
    return threads
      .filter(({ name }) => /^C[12] Compiler/.test(name))
      .reduce((sum, thread) => sum + secondsIn(thread, [own.user, own.system]), 0);
  } catch {
    return null;
  }
}

function secondsOf(pid: number, indexes: readonly number[]): number | null {
  const stat = statOf(`/proc/${pid}/stat`);
  return stat === null ? null : secondsIn(stat, indexes);
}

interface Stat {
  readonly name: string;
  /** Those behind the name. */
  readonly fields: readonly string[];
}

/** Null where the system does not say, or the process or thread has ended. */
function statOf(file: string): Stat | null {
  try {
    const stat = readFileSync(file, "utf8");
    // The name in brackets may hold spaces.
    const nameEnd = stat.lastIndexOf(")");
    return {
      name: stat.slice(stat.indexOf("(") + 1, nameEnd),
      fields: stat.slice(nameEnd + 2).split(" "),
    };
  } catch {
    return null;
  }
}

function secondsIn({ fields }: Stat, indexes: readonly number[]): number {
  return indexes.reduce((sum, index) => sum + Number(fields[index]), 0) / ticksPerSecond;
}
