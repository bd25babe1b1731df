import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { openArticleGraph } from "../setup/test-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";

let open: OpenDriver;
let service: TestService;

beforeAll(async () => {
  open = await openArticleGraph();
  service = await startTestService(open);
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

const page = z.object({
  totalCount: z.number(),
  edges: z.array(z.object({ cursor: z.string(), node: z.object({ id: z.string() }) })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});

const fields = "totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor }";

/** One page of a root list. */
async function rootPage(list: string, first: number, after: string | null) {
  const operation = `query ($f: Int, $a: String) { ${list}(first: $f, after: $a) { ${fields} } }`;
  const { data, errors } = await service.ask(operation, { f: first, a: after });
  expect(errors).toBeUndefined();
  return page.parse(data?.[list]);
}

/** All ids of a list, page by page. */
async function allIds(list: string, first: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { edges, pageInfo } = await rootPage(list, first, after);
    ids.push(...edges.map(({ node }) => node.id));
    more = pageInfo.hasNextPage;
    after = pageInfo.endCursor;
  }
  return ids;
}

describe("a list read page by page", () => {
  test.each(["actors", "events", "tenures", "claims", "quotes", "documents", "mentions"])(
    "has each of %s once, in the same order, whatever the page size",
    async (list) => {
      const { totalCount } = await rootPage(list, 1, null);
      const whole = await allIds(list, 200);

      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (size) => {
          expect(await allIds(list, size)).toEqual(whole);
        }),
        { numRuns: 6 },
      );
      expect(whole).toHaveLength(totalCount);
      expect(new Set(whole).size).toBe(whole.length);
    },
    60_000,
  );

  test("is not disturbed by what is inserted or deleted while it is read", async () => {
    const { edges, pageInfo } = await rootPage("events", 4, null);
    const whole = await allIds("events", 200);
    const [first] = edges;

    await open.driver.executeQuery(
      `CREATE (:Event:Entity {id: "event:aaa-inserted", title: "x", startMin: datetime("1900-01-01"), recordedFrom: datetime()})
       WITH 1 AS one MATCH (n:Event {id: $id}) DETACH DELETE n`,
      { id: first?.node.id },
    );
    const next = await rootPage("events", 200, pageInfo.endCursor);
    await openArticleGraph().then((again) => again[Symbol.asyncDispose]());

    expect(next.edges.map(({ node }) => node.id)).toEqual(whole.slice(4));
  });
});

describe("a nested list", () => {
  test("with two relationships to one node shows both, also across pages", async () => {
    await open.driver.executeQuery(
      `CREATE (p:Person:Actor:Entity {id: "person:twice", name: "Twice", definiteness: "NAMED", recordedFrom: datetime()})
       WITH p MATCH (e:Event {id: "event:latakia-curfew-2025-03"})
       CREATE (p)-[:PARTICIPATED_IN {role: "TARGET"}]->(e), (p)-[:PARTICIPATED_IN {role: "ADDRESSEE"}]->(e)`,
    );
    const operation = `query ($a: String) { person(id: "person:twice") {
      participations(first: 1, after: $a) { edges { role } pageInfo { hasNextPage endCursor } } } }`;
    const answer = z.object({
      person: z.object({
        participations: z.object({
          edges: z.array(z.object({ role: z.string() })),
          pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string() }),
        }),
      }),
    });

    const one = answer.parse((await service.ask(operation)).data).person.participations;
    const two = answer.parse((await service.ask(operation, { a: one.pageInfo.endCursor })).data)
      .person.participations;
    await open.driver.executeQuery('MATCH (p:Person {id: "person:twice"}) DETACH DELETE p');

    expect([...one.edges, ...two.edges].map(({ role }) => role)).toEqual(["ADDRESSEE", "TARGET"]);
    expect(two.pageInfo.hasNextPage).toBe(false);
  });
});
