import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cypher } from "../../src/cypher/statement.ts";
import { openDriver } from "../../src/neo4j/driver.ts";
import { createReader } from "../../src/neo4j/reader.ts";
import { createWriter } from "../../src/neo4j/writer.ts";
import { ownNeo4j } from "../setup/own-neo4j.ts";

/** A way to the run's Neo4j that can be frozen: connections are taken and stay, bytes do not pass any more. */
interface Way {
  readonly uri: string;
  freeze(): void;
  readonly server: Server;
}

const sockets: Socket[] = [];

async function openWay(): Promise<Way> {
  const { hostname, port } = new URL(ownNeo4j().uri);
  let isFrozen = false;
  const server = createServer((near) => {
    sockets.push(near);
    if (isFrozen) return;
    const far = connect(Number(port), hostname);
    sockets.push(far);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on("data", (bytes) => {
        if (!isFrozen) to.write(bytes);
      });
      from.on("close", () => to.destroy());
      from.on("error", () => to.destroy());
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    server,
    uri: `bolt://127.0.0.1:${addressOf(server).port}`,
    freeze: () => {
      isFrozen = true;
    },
  };
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening");
  return address;
}

async function msOf(work: Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work.catch(() => undefined);
  return performance.now() - startedAt;
}

let way: Way;
beforeAll(async () => {
  way = await openWay();
});
afterAll(() => {
  way.server.close();
  for (const socket of sockets) socket.destroy();
});

const one = cypher<{ one: number }>`RETURN 1 AS one`;
const patient = new AbortController().signal;

describe("a server that froze", () => {
  test("is given up at the deadline, and at once on an abort, in reads and writes", async () => {
    await using open = await openDriver({ ...ownNeo4j(), uri: way.uri });
    const reader = createReader(open, { timeoutMs: 30_000 });
    await using writer = createWriter(open, { timeoutMs: 120_000 });
    expect(await reader.read(one, patient)).toEqual([{ one: 1 }]);
    way.freeze();

    const hasty = createReader(open, { timeoutMs: 100 });
    await expect(hasty.read(one, patient)).rejects.toMatchObject({ code: "QUERY_TIMEOUT" });
    const stop = AbortSignal.timeout(300);
    const readMs = await msOf(reader.read(one, stop));
    const writeMs = await msOf(writer.write([one], AbortSignal.timeout(300)));

    expect(stop.aborted).toBe(true);
    expect(readMs).toBeLessThan(1500);
    expect(writeMs).toBeLessThan(1500);
  });

  test("is named at the start, with the address that was tried and no password", async () => {
    const uri = way.uri.replace("//", "//neo4j:geheim@");

    await expect(openDriver({ ...ownNeo4j(), uri })).rejects.toMatchObject({
      code: "DATABASE_UNAVAILABLE",
      message: expect.stringMatching(new RegExp(`^(?!.*geheim).*${way.uri} gave no answer`)),
    });
  });

  test("does not keep Ctrl-C waiting at the start", async () => {
    const signal = AbortSignal.timeout(300);

    const ms = await msOf(openDriver({ ...ownNeo4j(), uri: way.uri }, { signal }));

    expect(signal.aborted).toBe(true);
    expect(ms).toBeLessThan(4000);
  });
});
