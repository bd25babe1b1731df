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

/** Asks everybody in turn, a window each, again and again. */
export async function contest(
  entrants: readonly Entrant[],
  effort: Effort,
): Promise<readonly Achievement[]> {
  const figures = new Map<string, Figures[]>();
  const most = Math.max(...effort.connections);
  for (const entrant of entrants)
    await window(entrant, { effort, connections: most, seconds: warmUpSeconds });
  for (const connections of effort.connections) {
    const windows = new Map<string, Window[]>();
    for (let spent = 0; spent < effort.seconds; spent += windowSeconds) {
      for (const entrant of entrants) {
        const { name } = entrant.running.contestant;
        const done = await window(entrant, { effort, connections, seconds: windowSeconds });
        windows.set(name, [...(windows.get(name) ?? []), done]);
      }
    }
    for (const [name, done] of windows) {
      figures.set(name, [...(figures.get(name) ?? []), figuresOf(connections, done)]);
    }
  }
  return [...figures].map(([contestant, each]) => ({ contestant, figures: each }));
}

function window(
  { running, requests }: Entrant,
  wish: { readonly effort: Effort; readonly connections: number; readonly seconds: number },
): Promise<Window> {
  const { connections, seconds, effort } = wish;
  const pids = { node: running.pid, neo4j: effort.neo4jPid };
  return runWindow({ url: running.url, requests, connections, seconds, pids });
}
