import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A way to a server on which every piece of bytes is counted, and which loses connections at a word. */
export interface WatchedWay extends AsyncDisposable {
  readonly port: number;
  /** Pieces that went to the server and came back since the last `reset`: on loopback, one for each time that a side flushes. */
  readonly pieces: { readonly there: number; readonly back: number };
  /** Times that the direction changed from back to there since the last `reset`. */
  readonly roundTrips: number;
  reset(): void;
  /** How often the word was on its way to the server since the last `cut`. */
  readonly seen: number;
  /** The next so many connections that carry this word to the server are lost before it gets there. */
  cut(word: string, times: number): void;
}

/** Opens a way to this port of 127.0.0.1. */
export async function openWatchedWay(port: number): Promise<WatchedWay> {
  let [there, back, roundTrips, isThere] = [0, 0, 0, false];
  let [word, left, seen] = ["", 0, 0];
  const isLost = (bytes: Buffer, isTo: boolean): boolean => {
    if (!isTo || word === "" || !bytes.includes(word)) return false;
    seen += 1;
    left -= 1;
    return left >= 0;
  };
  const way = await openWay(port, (bytes, isTo) => {
    if (isTo) there += 1;
    else back += 1;
    if (isTo && !isThere) roundTrips += 1;
    isThere = isTo;
    return !isLost(bytes, isTo);
  });
  return {
    ...way,
    get pieces() {
      return { there, back };
    },
    get roundTrips() {
      return roundTrips;
    },
    reset() {
      [there, back, roundTrips, isThere] = [0, 0, 0, false];
    },
    get seen() {
      return seen;
    },
    cut(next, times) {
      [word, left, seen] = [next, times, 0];
    },
  };
}

/** Passes on the pieces that may pass, whichever way they go, and ends the connection of one that may not. */
async function openWay(
  port: number,
  mayPass: (bytes: Buffer, isTo: boolean) => boolean,
): Promise<AsyncDisposable & { readonly port: number }> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.setNoDelay(true);
      from.on("data", (bytes: Buffer) => {
        if (mayPass(bytes, from === near)) to.write(bytes);
        else near.destroy();
      });
      from.on("close", () => to.destroy());
      from.on("error", () => to.destroy());
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening");
  return {
    port: address.port,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
