import { readdirSync, readFileSync } from "node:fs";
import { constants, setPriority } from "node:os";

/** Linux cuts names of threads at 15 characters. */
const flushers = "neo4j.FileIOHel";
const lookAgainMs = 100;

/**
 * The importer flushes what it has written from beginning to end, in threads that look for more without a pause: a processor's
 * worth of looking. Gives them the lowest priority whenever they appear, so that they look where nothing else wants to run; until it is
 * disposed of. Without effect where the system does not show the threads of a process as Linux does.
 */
export function letFlushingIdle(pid: number): Disposable {
  const told = new Set<string>();
  const look = (): void => {
    for (const thread of threadsOf(pid)) {
      if (told.has(thread) || nameOf(pid, thread) !== flushers) continue;
      told.add(thread);
      try {
        setPriority(Number(thread), constants.priority.PRIORITY_LOW);
      } catch {
        // It has ended, or may not be told: then it goes on as it was.
      }
    }
  };
  const timer = setInterval(look, lookAgainMs);
  return {
    [Symbol.dispose]: () => {
      clearInterval(timer);
    },
  };
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function nameOf(pid: number, thread: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/task/${thread}/comm`, "utf8").trim();
  } catch {
    return null;
  }
}
