import { once } from "node:events";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findRunningNeo4j } from "../../src/neo4j/local/running-neo4j.ts";
import {
  countEvents,
  emptyHome,
  graphqlUrl,
  isAlive,
  startProcess,
  type Started,
} from "./service-process.ts";

const silent = { connections: 0 };

let home = "";

function start(variables: Readonly<Record<string, string>> = {}): Started {
  return startProcess(home, variables);
}

beforeAll(async () => {
  home = await emptyHome("start");
});
afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});

describe("npm start", () => {
  test("seeds the article, prints addresses and an answer, and ends cleanly on Ctrl-C", async () => {
    const started = start();
    await started.until("Ctrl-C stops it.");
    const answer = await countEvents(graphqlUrl(started.printed()));

    started.child.kill("SIGINT");
    const code = await started.exit;

    expect(started.printed()).toContain("at least 13 soldiers");
    expect(answer).toEqual({ data: { events: { totalCount: 12 } } });
    expect(code).toBe(0);
    expect(await findRunningNeo4j(home)).toBeNull();
  });

  test("a second time seeds nothing, and a second one beside it says who holds the folder", async () => {
    const first = start();
    await first.until("Ctrl-C stops it.");

    const second = start();
    const code = await second.exit;
    first.child.kill("SIGTERM");

    expect(await first.exit).toBe(0);
    expect(first.printed()).not.toContain("rows written");
    expect(code).toBe(1);
    expect(second.printed()).toContain("LOCAL_NEO4J_IN_USE");
    expect(second.printed()).toContain(String(first.child.pid));
    expect(second.printed()).not.toMatch(/\n\s+at /);
  });

  test("killed with -9, leaves no Neo4j behind, and starts again with everything it had", async () => {
    const killed = start();
    await killed.until("Ctrl-C stops it.");
    const running = await findRunningNeo4j(home);

    killed.child.kill("SIGKILL");
    await killed.exit;
    await expect.poll(() => isAlive(running?.pid ?? 0), { timeout: 10_000 }).toBe(false);
    const again = start();
    await again.until("Ctrl-C stops it.");
    const answer = await countEvents(graphqlUrl(again.printed()));
    again.child.kill("SIGINT");

    expect(await again.exit).toBe(0);
    expect(answer).toEqual({ data: { events: { totalCount: 12 } } });
  });

  test("with a wrong setting says which, before it starts anything", async () => {
    const wrong = start({ PORT: "many", NEO4J_URI: "http://nowhere" });

    expect(await wrong.exit).toBe(1);
    expect(wrong.printed()).toMatch(
      /PORT="many"[\s\S]*NEO4J_URI="http:\/\/nowhere"[\s\S]*CONFIG_INVALID/,
    );
    expect(wrong.printed()).not.toMatch(/\n\s+at /);
  });

  test("with a taken port says so before it starts Neo4j", async () => {
    const port = await listenSilently();
    const taken = start({ PORT: String(port) });

    expect(await taken.exit).toBe(1);
    expect(taken.printed()).toContain("PORT_TAKEN");
    expect(taken.printed()).not.toContain("Neo4j");
  });

  test("with a server that takes connections and never answers names it, and Ctrl-C ends the wait", async () => {
    const port = await listenSilently();
    const uri = `bolt://127.0.0.1:${port}`;
    const waiting = start({ NEO4J_URI: uri, NEO4J_PASSWORD: "geheim" });
    const stopped = start({ NEO4J_URI: uri, NEO4J_PASSWORD: "geheim" });
    await expect.poll(() => silent.connections, { timeout: 20_000 }).toBeGreaterThan(1);

    stopped.child.kill("SIGINT");

    expect(await stopped.exit).toBe(130);
    expect(await waiting.exit).toBe(1);
    expect(waiting.printed()).toMatch(new RegExp(`${uri} gave no answer[^]*DATABASE_UNAVAILABLE`));
    expect(waiting.printed()).not.toContain("geheim");
  });

  test("with a Neo4j that does not answer says so and what to check", async () => {
    const nowhere = start({ NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_PASSWORD: "x" });

    expect(await nowhere.exit).toBe(1);
    expect(nowhere.printed()).toMatch(/NEO4J_URI[\s\S]*DATABASE_UNAVAILABLE/);
    expect(nowhere.printed()).not.toMatch(/\n\s+at /);
  });
});

/** The port of a server that takes connections and never says a word. */
async function listenSilently(): Promise<number> {
  const server = createServer((socket) => {
    silent.connections += 1;
    socket.on("error", () => socket.destroy());
  });
  server.listen(0, "127.0.0.1").unref();
  await once(server, "listening");
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
