import { restartLimit, restartPolicy, restartWindowMs, type RestartListener } from "./restart.ts";
import type { Server } from "./server.ts";

/** How a server is watched and started again. */
export interface Supervision {
  /** Starts the server again where it was, and resolves when it answers. */
  start(signal: AbortSignal): Promise<Server>;
  /** The end of what the server said before it ended. */
  lastLines(): Promise<readonly string[]>;
  /** Null where a server that ends is not started again. */
  readonly listener: RestartListener | null;
  /** Ends the watching, and a restart under way. */
  readonly signal: AbortSignal;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** A server that is started again when it ends by itself. */
export interface Supervised {
  /** Of the server that runs, or ran last. */
  readonly pid: number;
  /** Resolves when the server has ended by itself and is not started again, with how it ended and why that is final. */
  readonly ended: Promise<{ readonly reason: string }>;
  /** Ends a restart under way, then stops the server. */
  stop(): Promise<void>;
}

interface End {
  readonly at: number;
  readonly reason: string;
}

/** Watches this server, and each that is started in its place. */
export function supervise(first: Server, supervision: Supervision): Supervised {
  const stopping = new AbortController();
  const signal = AbortSignal.any([supervision.signal, stopping.signal]);
  let current = first;
  const finished = keepRunning(first, { ...supervision, signal }, (server) => {
    current = server;
  });
  return {
    get pid() {
      return current.pid;
    },
    ended: new Promise((resolve) => {
      void finished.then((reason) => {
        if (reason !== null) resolve({ reason });
      });
    }),
    async stop() {
      stopping.abort();
      await finished;
      await current.stop();
    },
  };
}

/** Starts the server again until an end is final; resolves with its reason, or with null where the signal came first. */
async function keepRunning(
  first: Server,
  supervision: Supervision,
  onStart: (server: Server) => void,
): Promise<string | null> {
  const { listener, signal, now } = supervision;
  const stopped = whenAborted(signal);
  let server = first;
  let ends: readonly End[] = [];
  for (;;) {
    const reason = await Promise.race([stopped, server.ended]);
    if (reason === null) return null;
    const endedAt = now();
    ends = [...ends, { at: endedAt, reason }].filter(({ at }) => endedAt - at < restartWindowMs);
    if (listener === null) return reason;
    if (ends.length > restartLimit) {
      return `${reasonsOf(ends)}; after ${restartPolicy} it is not started again`;
    }
    try {
      const restart = { number: ends.length, reason, lastLines: await supervision.lastLines() };
      listener.onBegin(restart);
      server = await supervision.start(signal);
      onStart(server);
      listener.onAnswer(restart, now() - endedAt);
    } catch (error) {
      if (signal.aborted) return null;
      return `${reasonsOf(ends)}; then it could not be started again: ${messageOf(error)}`;
    }
  }
}

/** Each reason once, in order. */
function reasonsOf(ends: readonly End[]): string {
  return [...new Set(ends.map(({ reason }) => reason))].join("; ");
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function whenAborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    const told = (): void => {
      resolve(null);
    };
    signal.addEventListener("abort", told, { once: true });
    if (signal.aborted) told();
  });
}
