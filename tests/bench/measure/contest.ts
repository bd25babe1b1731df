import type { RunningContestant } from "../contestants/contestant.ts";
import type { Entrant } from "./agree.ts";
import { figuresOf, type Figures } from "./figures.ts";
import { runWindow, type Window } from "./window.ts";

/** How hard everybody is asked. */
export interface Effort {
  readonly seconds: number;
  readonly connections: readonly number[];
}

/** Somebody who is asked, and the Neo4j that this one asks. */
export interface Competitor {
  readonly entrant: Entrant;
  readonly neo4jPid: number;
}

/** What one competitor achieved with one operation. */
export interface Achievement {
  readonly entrant: Entrant;
  /** One for each number of connections that it was asked with. */
  readonly figures: readonly Figures[];
  /** What went wrong under load, after which it was asked no more; null where nothing did. */
  readonly failure: string | null;
}

/** A window is short, so that what disturbs the machine disturbs everybody alike. */
const windowSeconds = 0.5;
/**
 * Both virtual machines compile what is asked often, and are several times slower until then. What counts is how often, so a slow
 * machine warms up for longer; but whoever takes seconds for an answer, no longer than `slowSeconds`. A contestant that has not had
 * `everRequests` since it started is asked for up to `freshSeconds`, be it slow or not. All goes on while Neo4j's compilers take more than a share of a processor
 * in so many windows: for the first operation the better part of a minute.
 */
const warmUp = {
  ...{ leastSeconds: 2, requests: 600, slowSeconds: 10 },
  ...{ everRequests: 30_000, freshSeconds: 30 },
  ...{ windows: 4, compilers: 0.1, mostSeconds: 60 },
} as const;
/** Requests of each contestant since it started. */
const everAsked = new WeakMap<RunningContestant, number>();
/** Who needs longer than this alone is not asked by several at once: their answers would take minutes. */
const slowMs = 1_000;

interface Runner extends Competitor {
  readonly figures: Figures[];
  failure: string | null;
}

/**
 * Asks everybody in turn, a window each, again and again. Whoever has been asked for its seconds has no more: a window lasts
 * longer where answers do.
 */
export async function contest(
  competitors: readonly Competitor[],
  effort: Effort,
): Promise<readonly Achievement[]> {
  const runners = competitors.map((each): Runner => ({ ...each, figures: [], failure: null }));
  for (const connections of effort.connections.toSorted((a, b) => a - b)) {
    const able = runners.filter(
      ({ figures, failure }) => failure === null && (figures.at(-1)?.p50Ms ?? 0) < slowMs,
    );
    for (const runner of able) await warmed(runner, connections);
    for (const [runner, windows] of await inTurn(able, connections, effort)) {
      if (windows.length > 0) runner.figures.push(figuresOf(connections, windows));
    }
  }
  return runners.map(({ entrant, figures, failure }) => ({ entrant, figures, failure }));
}

async function warmed(runner: Runner, connections: number): Promise<void> {
  const windows: Window[] = [];
  const isCold = (): boolean => {
    const seconds = spentIn(windows);
    const asked = windows.reduce((sum, { latenciesMs }) => sum + latenciesMs.length, 0);
    const ever = everAsked.get(runner.entrant.running) ?? 0;
    const isNew = seconds < warmUp.leastSeconds || asked < warmUp.requests;
    return (
      (isNew && seconds < warmUp.slowSeconds) ||
      (ever < warmUp.everRequests && seconds < warmUp.freshSeconds) ||
      (isCompiling(windows) && seconds < warmUp.mostSeconds)
    );
  };
  while (runner.failure === null && isCold()) {
    windows.push(...(await window(runner, connections)));
  }
}

/** False where the system does not say. */
function isCompiling(windows: readonly Window[]): boolean {
  const last = windows.slice(-warmUp.windows);
  const spent = last.reduce((sum, { compilerCpu }) => sum + (compilerCpu ?? 0), 0);
  return spent > warmUp.compilers * spentIn(last);
}

async function inTurn(
  runners: readonly Runner[],
  connections: number,
  effort: Effort,
): Promise<ReadonlyMap<Runner, readonly Window[]>> {
  const windows = new Map<Runner, readonly Window[]>();
  const isOpen = (runner: Runner): boolean =>
    runner.failure === null && spentIn(windows.get(runner) ?? []) < effort.seconds;
  while (runners.some(isOpen)) {
    for (const runner of runners.filter(isOpen)) {
      const done = await window(runner, connections);
      windows.set(runner, [...(windows.get(runner) ?? []), ...done]);
    }
  }
  return windows;
}

function spentIn(windows: readonly Window[]): number {
  return windows.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** The window; none where somebody failed in it. */
async function window(runner: Runner, connections: number): Promise<readonly Window[]> {
  const { running, requests } = runner.entrant;
  const pids = { node: running.pid, neo4j: runner.neo4jPid };
  if (runner.failure !== null) return [];
  try {
    const load = { url: running.url, requests, connections, seconds: windowSeconds, pids };
    const done = await runWindow(load);
    everAsked.set(running, (everAsked.get(running) ?? 0) + done.latenciesMs.length);
    return [done];
  } catch (error) {
    runner.failure = `${connections} at once: ${error instanceof Error ? error.message : String(error)}`;
    return [];
  }
}
