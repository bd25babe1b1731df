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

test("a nested list below an interface goes on with its own cursor", async () => {
  const operation = `query ($a: String) { claim(id: "claim:latakia-report/soldiers-killed") {
    origin { documents(first: 1, after: $a) { totalCount pageInfo { endCursor } }
      claimsAttributed(first: 1, after: $a) { totalCount nodes { id } pageInfo { endCursor } } } } }`;
  const answer = z.object({
    claim: z.object({
      origin: z.object({
        claimsAttributed: z.object({ pageInfo: z.object({ endCursor: z.string() }) }),
      }),
    }),
  });
  const first = answer.parse((await service.ask(operation)).data).claim.origin.claimsAttributed;

  const { errors } = await service.ask(
    operation.replace("documents(first: 1, after: $a)", "documents(first: 1)"),
    { a: first.pageInfo.endCursor },
  );

  expect(errors).toBeUndefined();
});

test("spans of one document that begin alike are all shown, page by page", async () => {
  await open.driver.executeQuery(
    `MATCH (c:Claim {id: "claim:latakia-report/curfew"}), (d:Document {id: "document:geonames"})
     UNWIND [20, 30, 40] AS end CREATE (c)-[:EVIDENCED_BY {start: 10, end: end}]->(d)`,
  );
  const operation = `query ($a: String) { document(id: "document:geonames") {
    claims(first: 1, after: $a) { totalCount edges { end } pageInfo { hasNextPage endCursor } } } }`;
  const answer = z.object({
    document: z.object({
      claims: z.object({
        totalCount: z.number(),
        edges: z.array(z.object({ end: z.number().nullable() })),
        pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      }),
    }),
  });
  const ends: (number | null)[] = [];
  let total = 0;
  for (let after: string | null = null, more = true; more;) {
    const { data } = await service.ask(operation, { a: after });
    const { claims } = answer.parse(data).document;
    ends.push(...claims.edges.map(({ end }) => end));
    more = claims.pageInfo.hasNextPage;
    after = claims.pageInfo.endCursor;
    total = claims.totalCount;
  }
  await open.driver.executeQuery(
    `MATCH (:Claim {id: "claim:latakia-report/curfew"})-[r:EVIDENCED_BY]->(:Document {id: "document:geonames"}) DELETE r`,
  );

  expect(ends).toHaveLength(total);
  expect(ends).toEqual(expect.arrayContaining([20, 30, 40]));
});
