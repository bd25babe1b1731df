import type { Logger } from "pino";
import {
  restartAnswers,
  restartBegins,
  restartLimit,
  type RestartListener,
} from "./neo4j/local/restart.ts";

/** Logs restarts of the managed Neo4j and knows whether one is under way. */
export interface RestartWatch extends RestartListener {
  /** What clients are told while the managed Neo4j does not run; null while it does. */
  readonly absence: () => string | null;
}

/** A watch that writes to this log: a warning when a restart begins, a line when Neo4j answers again. */
export function watchRestarts(log: Logger): RestartWatch {
  let isAway = false;
  return {
    absence: () =>
      isAway
        ? "The managed Neo4j ended by itself and is being started again. Repeat the request in a few seconds."
        : null,
    onBegin(restart) {
      isAway = true;
      const { number, reason, lastLines } = restart;
      log.warn({ reason, restart: number, restartLimit, lastLines }, restartBegins(restart));
    },
    onAnswer({ number }, tookMs) {
      isAway = false;
      log.info({ restart: number, tookMs: Math.round(tookMs) }, restartAnswers(tookMs));
    },
  };
}
