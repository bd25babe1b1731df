import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A way to a server that loses connections at a word. */
export interface CutWay extends AsyncDisposable {
  readonly port: number;
  /** How often the word was on its way to the server since the last `cut`. */
  readonly seen: number;
  /** The next so many connections that carry this word to the server are lost before it gets there. */
  cut(word: string, times: number): void;
}

/** Opens a way to this port of 127.0.0.1. */
export async function openCutWay(port: number): Promise<CutWay> {
  const sockets = new Set<Socket>();
  let [word, left, seen] = ["", 0, 0];
  const isLost = (bytes: Buffer): boolean => {
    if (word === "" || !bytes.includes(word)) return false;
    seen += 1;
    left -= 1;
    return left >= 0;
  };
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.setNoDelay(true);
      from.on("data", (bytes: Buffer) => {
        if (from === near && isLost(bytes)) near.destroy();
        else to.write(bytes);
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
    get seen() {
      return seen;
    },
    cut(next, times) {
      [word, left, seen] = [next, times, 0];
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
