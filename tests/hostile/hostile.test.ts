import type { GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSchema } from "../../src/graphql/schema.ts";
import { findRunningNeo4j } from "../../src/neo4j/local/running-neo4j.ts";
import { knownAttacks } from "./known-attacks.ts";
import { mostAliases, oddArguments, type OddRequest } from "./odd-requests.ts";
import { startWatchedService, type Figures, type WatchedService } from "./watched-service.ts";
import { worstOf } from "./worst-figures.ts";

/** What one request may take, on a quiet machine. */
const most = { longestTurnMs: 250, grownMb: 150 };

/** How requests are sent: so many aliases of the root field, and so many requests at once. */
const ways = [
  { aliases: 1, atOnce: 1 },
  { aliases: mostAliases, atOnce: 1 },
  { aliases: mostAliases, atOnce: 8 },
] as const;

const isWhole = process.env["CLAIMGRAPH_HOSTILE"] === "all";

let service: WatchedService;
let schema: GraphQLSchema;
let neo4jPid: number | undefined;
const figures: Figures[] = [];

beforeAll(async () => {
  schema = await createSchema();
  service = await startWatchedService();
  neo4jPid = (await findRunningNeo4j(service.home))?.pid;
  // Lets Node compile what all requests share, so that what is measured is the request.
  for (const request of knownAttacks) await service.send(request, 1);
});
afterAll(async () => {
  process.stderr.write(`${worstOf(figures)}\n`);
  await service[Symbol.asyncDispose]();
});

/** Sends a request; once more where it took too much, which may have been the machine. */
async function figuresOf(request: OddRequest, atOnce: number): Promise<Figures> {
  const first = await service.send(request, atOnce);
  const isTooMuch = first.longestTurnMs > most.longestTurnMs || first.grownMb > most.grownMb;
  const taken = isTooMuch ? await service.send(request, atOnce) : first;
  figures.push(taken);
  return taken;
}

/** What the service did not bear. */
function faultsOf({
  name,
  atOnce,
  longestTurnMs,
  grownMb,
  statuses,
  codes,
}: Figures): readonly string[] {
  const found = [
    ...(longestTurnMs > most.longestTurnMs ? [`held the event loop for ${longestTurnMs} ms`] : []),
    ...(grownMb > most.grownMb ? [`took ${grownMb} MB`] : []),
    ...(codes.includes("INTERNAL") ? ["answered INTERNAL"] : []),
    ...(codes.includes("DATABASE_UNAVAILABLE") ? ["had no database"] : []),
    ...(statuses.includes(0) ? [`broke off: ${codes.join(", ")}`] : []),
  ];
  return found.map((fault) => `${name}, ${atOnce} at once: ${fault}`);
}

async function faultsAmong(
  requests: readonly OddRequest[],
  atOnce: number,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const request of requests) faults.push(...faultsOf(await figuresOf(request, atOnce)));
  return faults;
}

/** Of the odd values of each argument one, another one for each way; all where that is asked for. */
function chosen(aliases: number, way: number): readonly OddRequest[] {
  const byArgument = oddArguments(schema, aliases);
  return byArgument.flatMap((requests, i) =>
    isWhole ? requests : requests.filter((_request, k) => k === (i + 3 * way) % requests.length),
  );
}

describe("no request holds the service, takes its memory, or ends it", () => {
  test.each(knownAttacks)("$name", async (attack) => {
    expect(await faultsAmong([attack], 1)).toEqual([]);
    expect(await faultsAmong([attack], 8)).toEqual([]);
  });

  test.each(ways.map((each, way) => ({ ...each, way })))(
    "odd values of every argument, $aliases aliases, $atOnce at once",
    async ({ aliases, atOnce, way }) => {
      expect(await faultsAmong(chosen(aliases, way), atOnce)).toEqual([]);
    },
    isWhole ? 3_600_000 : 600_000,
  );

  test("and its Neo4j is the one it began with", async () => {
    const health = await fetch(new URL("/readyz", service.url));

    expect(health.status).toBe(200);
    expect((await findRunningNeo4j(service.home))?.pid).toBe(neo4jPid);
  });
});
