import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A way to a server on which every piece of bytes is counted: on loopback, one for each time that a side flushes. */
export interface CountedWay extends AsyncDisposable {
  readonly port: number;
  /** Pieces that went to the server and came back since the last reset. */
  readonly pieces: { readonly there: number; readonly back: number };
  /** Times that the direction changed from back to there since the last reset. */
  readonly roundTrips: number;
  reset(): void;
}

/** Opens a way to this port of 127.0.0.1. */
export async function openCountedWay(port: number): Promise<CountedWay> {
  const sockets = new Set<Socket>();
  let [there, back, roundTrips, isThere] = [0, 0, 0, false];
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    for (const [from, to, isTo] of [
      [near, far, true],
      [far, near, false],
    ] as const) {
      sockets.add(from);
      from.setNoDelay(true);
      from.on("data", (bytes) => {
        if (isTo) there += 1;
        else back += 1;
        if (isTo && !isThere) roundTrips += 1;
        isThere = isTo;
        to.write(bytes);
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
    get pieces() {
      return { there, back };
    },
    get roundTrips() {
      return roundTrips;
    },
    reset() {
      [there, back, roundTrips, isThere] = [0, 0, 0, false];
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
