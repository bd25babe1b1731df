import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
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
