import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { reportOf, seedTexts } from "../ingest/scratch.ts";
import { openArticleGraph } from "../setup/test-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";
import { base } from "../unit/seed-text.ts";

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
  search: z.object({
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

async function pageOf(args: string): Promise<z.infer<typeof page>["search"]> {
  const answer = await service.ask(
    `{ search(${args}) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
  );
  expect(answer.errors).toBeUndefined();
  expect(service.statements).toHaveLength(1);
  return page.parse(answer.data).search;
}

test("a search read page by page is the search read whole", async () => {
  const whole = await pageOf(`text: "Syria", first: 100`);
  const pages: string[] = [];
  let after = "";
  for (let more = true; more;) {
    const { nodes, pageInfo } = await pageOf(`text: "Syria", first: 3${after}`);
    pages.push(...nodes.map(({ id }) => id));
    after = `, after: "${pageInfo.endCursor ?? ""}"`;
    more = pageInfo.hasNextPage;
  }

  expect(pages.length).toBeGreaterThan(6);
  expect(pages).toEqual(whole.nodes.map(({ id }) => id));
});

test("what comes and goes between two pages of a search moves nothing else across the cursor", async () => {
  const add = (text: string): Promise<unknown> =>
    open.driver.executeQuery(
      `CREATE (:Organization:Actor:Entity {id: 'organization:' + $text, recordedFrom: datetime()})
         -[:HAS_NAME]->(:Name {id: 'name:' + $text, text: $text, folded: $text, skeleton: $text, sound: $text, language: 'en', script: 'Latn', primary: true})`,
      { text },
    );
  const settled = (): Promise<unknown> =>
    open.driver.executeQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
  for (const each of ["b", "d", "f", "h"]) await add(`qwrtz ${each}`);
  await settled();
  const before = await pageOf(`text: "qwrtz", first: 2`);
  await add("qwrtz a");
  await add("qwrtz g");
  await open.driver.executeQuery(
    "MATCH (o:Organization {id: 'organization:qwrtz d'})-[:HAS_NAME]->(name) DETACH DELETE o, name",
  );
  await settled();

  const after = await pageOf(
    `text: "qwrtz", first: 5, after: "${before.pageInfo.endCursor ?? ""}"`,
  );

  const ids = [...before.nodes, ...after.nodes].map(({ id }) => id.slice(-1));
  expect(ids).toEqual(["b", "d", "f", "g", "h"]);
});

test.each(["", "?!", "+-&&||!(){}[]^~*:"])(
  "the text %j finds nothing and fails nothing",
  async (text) => {
    expect((await pageOf(`text: ${JSON.stringify(text)}`)).nodes).toEqual([]);
  },
);

test("a search keeps to what the operation sees", async () => {
  const answer = await service.ask(
    `query @asOf(recorded: "2000") { search(text: "Ahmed al-Sharaa") { nodes { id } } }`,
  );

  expect(answer).toEqual({ data: { search: { nodes: [] } } });
});

test("a name that is being typed becomes those that begin so", async () => {
  const answer = await service.ask(
    `{ suggest(prefix: "Ahmed al-Sh", first: 1) { edges { text node { id } } } }`,
  );

  expect(answer).toEqual({
    data: {
      suggest: {
        edges: [{ text: "Ahmed al-Sharaa", node: { id: "person:ahmed-al-sharaa" } }],
      },
    },
  });
});

describe("a name finds something, and is shown, while the operation sees the name", () => {
  const front = "organization:front";
  const name = (text: string, more: string): string =>
    `{ text: ${text}, language: en, kind: FORMER, valid: "${more}" }`;

  beforeAll(async () => {
    const organizations = `organizations:\n  - { id: ${front}, kind: ARMED_GROUP, names: [ ${name("Zephyr Front", "2012/2017")}, ${name("Zephyr Body", "2018/..")} ] }\n`;
    const [header = ""] = base.split("organizations:");
    reportOf(await seedTexts(open, [header + organizations]));
    await open.driver.executeQuery(
      "MATCH (:Organization {id: $front})-[:HAS_NAME]->(name {text: 'Zephyr Body'}) SET name.recordedFrom = datetime('2999-01-01')",
      { front },
    );
    await open.driver.executeQuery(
      "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()",
    );
  });

  test.each([
    ["without a clock", "", ["Zephyr Front", "Zephyr Body"]],
    ["while the former was in use", `@asOf(valid: "2015")`, ["Zephyr Front"]],
    ["since it has ended", `@asOf(valid: "2020")`, ["Zephyr Body"]],
    ["before the other was recorded", `@asOf(recorded: "2998")`, ["Zephyr Front"]],
    ["since it was recorded", `@asOf(recorded: "3000")`, ["Zephyr Front", "Zephyr Body"]],
    ["where neither is both in use and recorded", `@asOf(valid: "2020", recorded: "2998")`, []],
  ])("%s", async (_when, directive, names) => {
    for (const text of ["Zephyr Front", "Zephyr Body"]) {
      const answer = await service.ask(
        `query ${directive} {
          search(text: "${text}") { edges { node { id } texts matchedOn { text } } }
          suggest(prefix: "${text.slice(0, -1)}") { edges { node { id } text } }
        }`,
      );
      const isFound = names.includes(text);
      expect(answer).toEqual({
        data: {
          search: {
            edges: isFound ? [{ node: { id: front }, texts: [text], matchedOn: { text } }] : [],
          },
          suggest: { edges: isFound ? [{ node: { id: front }, text }] : [] },
        },
      });
    }
  });
});
