import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { databaseHits } from "../bench/measure/hits.ts";
import { openArticleGraph } from "../setup/test-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";

const hub = "organization:of-one-day";
const tied = 3_000;

let open: OpenDriver;
let service: TestService;

beforeAll(async () => {
  open = await openArticleGraph();
  service = await startTestService(open);
  await open.driver.executeQuery(
    `CREATE (hub:Organization:Actor:Entity {id: $hub})
      WITH hub, datetime("2031-03-06T00:00:00Z") AS day UNWIND range(1, $tied) AS i
      WITH hub, day, 'event:of-one-day-' + (10000 + i) AS id
      CREATE (event:Event:Entity {id: id, title: id, edtf: '2031-03-06', startOrder: day, startMin: day, type: 'SHELLING'}),
        (hub)-[:PARTICIPATED_IN {role: 'ASSOCIATED', hub: $hub, order: day, far: id}]->(event)`,
    { hub, tied: BigInt(tied) },
  );
  // As in a graph that has been there for a while: Neo4j plans by samples of its indexes.
  await open.driver.executeQuery("CALL db.prepareForReplanning(60)");
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

const list = z.object({
  nodes: z.array(z.object({ id: z.string() })),
  pageInfo: z.object({ startCursor: z.string() }),
});
type List = z.infer<typeof list>;

const fields = "nodes { id } pageInfo { startCursor }";
const lists: Readonly<Record<string, (args: string) => string>> = {
  "all events": (args) => `{ list: events(${args}) { ${fields} } }`,
  "a hub": (args) => `{ actor(id: "${hub}") { list: participations(${args}) { ${fields} } } }`,
};

async function pageOf(name: string, args: string): Promise<List> {
  const { data, errors } = await service.ask(lists[name]?.(args) ?? "");
  expect(errors).toBeUndefined();
  return z
    .union([z.object({ list }), z.object({ actor: z.object({ list }) }).transform(pick)])
    .parse(data).list;
}

function pick({ actor }: { readonly actor: { readonly list: List } }): { readonly list: List } {
  return actor;
}

function idsBefore(last: number, count: number): readonly string[] {
  return Array.from(
    { length: count },
    (_, i) => `event:of-one-day-${String(10_000 + last - count + 1 + i)}`,
  );
}

describe.each(Object.keys(lists))("a page of %s behind a cursor", (name) => {
  test("costs the same after many entries of the same instant as after few", async () => {
    const hits: number[] = [];
    let cursor = (await pageOf(name, "last: 1")).pageInfo.startCursor;
    for (let back = 0; back < 10; back += 1) {
      const page = await pageOf(name, `last: 200, before: "${cursor}"`);
      expect(page.nodes.map(({ id }) => id)).toEqual(idsBefore(tied - 1 - 200 * back, 200));
      cursor = page.pageInfo.startCursor;

      const next = await pageOf(name, `first: 10, after: "${cursor}"`);
      hits.push(await databaseHits(open, service.statements));
      expect(next.nodes.map(({ id }) => id)).toEqual(
        idsBefore(tied - 1 - 200 * back - 199 + 10, 10),
      );
    }

    expect(Math.max(...hits)).toBeLessThan(100);
    expect(new Set(hits).size).toBe(1);
  });
});
