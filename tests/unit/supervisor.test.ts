import { expect, test } from "vitest";
import type { Restart } from "../../src/neo4j/local/restart.ts";
import type { Server } from "../../src/neo4j/local/server.ts";
import { supervise } from "../../src/neo4j/local/supervisor.ts";

const minutes = 60_000;

/** A supervised server of the given kind of restart, with a clock and ends by hand. */
function watched({
  hasListener = true,
  start = () => Promise.resolve(),
}: {
  readonly hasListener?: boolean;
  readonly start?: (signal: AbortSignal) => Promise<void>;
} = {}) {
  let now = 0;
  const servers: { readonly end: (reason: string) => void; isStopped: boolean }[] = [];
  const begun: Restart[] = [];
  const tookMs: number[] = [];
  const abort = new AbortController();
  const newServer = (): Server => {
    const { promise, resolve } = Promise.withResolvers<string>();
    const made = { end: resolve, isStopped: false };
    const pid = servers.push(made);
    const stop = (): Promise<void> => {
      made.isStopped = true;
      return Promise.resolve();
    };
    return { pid, ended: promise, stop };
  };
  const supervised = supervise(newServer(), {
    start: async (signal) => {
      await start(signal);
      now += 4_000;
      return newServer();
    },
    lastLines: () => Promise.resolve(["its last words"]),
    listener: hasListener
      ? {
          onBegin: (restart) => void begun.push(restart),
          onAnswer: (_restart, ms) => void tookMs.push(ms),
        }
      : null,
    signal: abort.signal,
    now: () => now,
  });
  return {
    ...{ supervised, servers, begun, tookMs, abort },
    /** Ends the server that runs, at this minute, and waits until what follows has happened. */
    endAt: async (minute: number, reason = "signal SIGKILL"): Promise<void> => {
      now = minute * minutes;
      servers.at(-1)?.end(reason);
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

/** What a promise has resolved with by now, or "pending". */
function byNow<T>(promise: Promise<T>): Promise<T | "pending"> {
  return Promise.race([
    promise,
    new Promise<"pending">((resolve) => setImmediate(resolve, "pending")),
  ]);
}

test("a server that ends is started again, and who listens is told why and how long it took", async () => {
  const { supervised, begun, tookMs, endAt } = watched();

  await endAt(1);

  expect(begun).toEqual([{ number: 1, reason: "signal SIGKILL", lastLines: ["its last words"] }]);
  expect(tookMs).toEqual([4_000]);
  expect(supervised.pid).toBe(2);
  expect(await byNow(supervised.ended)).toBe("pending");
});

test("the fourth end in ten minutes is final, and has each reason once", async () => {
  const { supervised, servers, endAt } = watched();

  await endAt(0);
  await endAt(3, "exit code 3");
  await endAt(6);
  expect(await byNow(supervised.ended)).toBe("pending");
  await endAt(9.9);

  expect(await supervised.ended).toEqual({
    reason: "signal SIGKILL; exit code 3; after 3 restarts in 10 minutes it is not started again",
  });
  expect(servers).toHaveLength(4);
});

test("an end counts for ten minutes and no longer", async () => {
  const { supervised, begun, endAt } = watched();

  for (const minute of [0, 3, 6, 10, 13, 16]) await endAt(minute);
  expect(begun.map(({ number }) => number)).toEqual([1, 2, 3, 3, 3, 3]);
  await endAt(19.9);

  expect(await byNow(supervised.ended)).toMatchObject({ reason: expect.any(String) as unknown });
});

test("without a listener the first end is final", async () => {
  const { supervised, servers, endAt } = watched({ hasListener: false });

  await endAt(0);

  expect(await supervised.ended).toEqual({ reason: "signal SIGKILL" });
  expect(servers).toHaveLength(1);
});

test("a restart that fails is final, and says how the server ended and what keeps it from starting", async () => {
  const { supervised, tookMs, endAt } = watched({
    start: () => Promise.reject(new Error("Port 7687 is taken")),
  });

  await endAt(0);

  expect(await supervised.ended).toEqual({
    reason: "signal SIGKILL; then it could not be started again: Port 7687 is taken",
  });
  expect(tookMs).toEqual([]);
});

test("a stop ends a restart under way, and then the server, of which nobody is told", async () => {
  const { supervised, servers, tookMs, endAt } = watched({
    start: (signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          reject(new Error("given up"));
        });
      }),
  });
  await endAt(0);

  await supervised.stop();

  expect(servers.map(({ isStopped }) => isStopped)).toEqual([true]);
  expect(tookMs).toEqual([]);
  expect(await byNow(supervised.ended)).toBe("pending");
});

test("a server that ends after somebody has asked us to stop is not started again", async () => {
  const { supervised, begun, abort, endAt } = watched();

  abort.abort();
  await endAt(0);

  expect(begun).toEqual([]);
  expect(await byNow(supervised.ended)).toBe("pending");
});
