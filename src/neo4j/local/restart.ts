/** How often, in any `restartWindowMs`, a server that ends by itself is started again. The next end is final. */
export const restartLimit = 3;
export const restartWindowMs = 600_000;

/** One restart of a server that ended by itself. */
export interface Restart {
  /** 1 to `restartLimit`: its place among those of the last ten minutes. */
  readonly number: number;
  /** How the server ended. */
  readonly reason: string;
  /** The end of what the server said. */
  readonly lastLines: readonly string[];
}

/** Is told of restarts as they happen. */
export interface RestartListener {
  /** The server has ended and is now started again. */
  onBegin(restart: Restart): void;
  /** The server answers again; `tookMs` counts from its end. */
  onAnswer(restart: Restart, tookMs: number): void;
}

/** The limit in words. */
export const restartPolicy = `${restartLimit} restarts in ${restartWindowMs / 60_000} minutes`;

/** What a user is told when a restart begins. */
export function restartBegins({ number, reason }: Restart): string {
  return `The managed Neo4j ended by itself (${reason}) and is started again, ${number} of at most ${restartPolicy}`;
}

/** What a user is told when a restart has succeeded. */
export function restartAnswers(tookMs: number): string {
  return `The managed Neo4j answers again, ${(tookMs / 1_000).toFixed(1)} s after it ended`;
}
