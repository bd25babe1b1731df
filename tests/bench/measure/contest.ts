import type { Entrant } from "./agree.ts";
import { figuresOf, type Figures } from "./figures.ts";
import { runWindow, type Window } from "./window.ts";

/** How hard everybody is asked. */
export interface Effort {
  readonly seconds: number;
  readonly connections: readonly number[];
  readonly neo4jPid: number;
}

/** What one contestant achieved with one operation. */
export interface Achievement {
  readonly contestant: string;
  readonly figures: readonly Figures[];
}

/** A window is short, so that what disturbs the machine disturbs everybody alike. */
const windowSeconds = 0.5;
/** Both virtual machines compile what is asked often; until then they are several times slower. */
const warmUpSeconds = 2;

/**
 * Asks everybody in turn, a window each, again and again. Whoever has been asked for its seconds has no more: a window lasts
 * longer where answers do.
 */
export async function contest(
  entrants: readonly Entrant[],
  effort: Effort,
): Promise<readonly Achievement[]> {
  const figures = new Map<string, Figures[]>();
  for (const entrant of entrants) {
    await window(entrant, { effort, connections: 1, seconds: warmUpSeconds / 2 });
    const most = Math.max(...effort.connections);
    if (most > 1) await window(entrant, { effort, connections: most, seconds: warmUpSeconds / 2 });
  }
  for (const connections of effort.connections) {
    const windows = new Map<Entrant, readonly Window[]>();
    for (let isDone = false; !isDone;) {
      isDone = true;
      for (const entrant of entrants) {
        const before = windows.get(entrant) ?? [];
        if (spentIn(before) >= effort.seconds) continue;
        const done = await window(entrant, { effort, connections, seconds: windowSeconds });
        windows.set(entrant, [...before, done]);
        isDone = false;
      }
    }
    for (const [{ running }, done] of windows) {
      const { name } = running.contestant;
      figures.set(name, [...(figures.get(name) ?? []), figuresOf(connections, done)]);
    }
  }
  return [...figures].map(([contestant, each]) => ({ contestant, figures: each }));
}

function spentIn(windows: readonly Window[]): number {
  return windows.reduce((sum, { seconds }) => sum + seconds, 0);
}

function window(
  { running, requests }: Entrant,
  wish: { readonly effort: Effort; readonly connections: number; readonly seconds: number },
): Promise<Window> {
  const { connections, seconds, effort } = wish;
  const pids = { node: running.pid, neo4j: effort.neo4jPid };
  return runWindow({ url: running.url, requests, connections, seconds, pids });
}
