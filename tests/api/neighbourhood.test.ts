import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { int } from "neo4j-driver";
import { z } from "zod";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { databaseHits, databaseMemory } from "../bench/measure/hits.ts";
import { openArticleGraph } from "../setup/test-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";

const ministry = "organization:syrian-defence-ministry";
const hub = "organization:hub";
const hubLinks = 50_000;
const smallHub = "organization:small-hub";
const smallHubLinks = 5_000;

let open: OpenDriver;
let service: TestService;

beforeAll(async () => {
  open = await openArticleGraph();
  service = await startTestService(open);
  await createHub(hub, "of-the-hub", hubLinks);
  await createHub(smallHub, "of-the-small-hub", smallHubLinks);
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

/** Events at a time, for the memory of a transaction. */
const batch = 10_000;

async function createHub(id: string, key: string, links: number): Promise<void> {
  await open.driver.executeQuery("CREATE (:Organization:Actor:Entity {id: $id})", { id });
  for (let first = 1; first <= links; first += batch) {
    await open.driver.executeQuery(
      `MATCH (hub:Entity {id: $id}) UNWIND range($first, $last) AS i
       CREATE (hub)-[:PARTICIPATED_IN {role: 'ASSOCIATED'}]->(:Event:Entity {id: 'event:' + $key + '-' + i})`,
      { id, key, first: int(first), last: int(Math.min(links, first + batch - 1)) },
    );
  }
}

const answered = z.object({
  neighbourhood: z
    .object({
      nodes: z.array(
        z.object({
          node: z.object({ id: z.string() }),
          distance: z.number(),
          degree: z.number(),
        }),
      ),
      links: z.array(
        z.object({
          kind: z.string(),
          from: z.object({ id: z.string() }),
          to: z.object({ id: z.string() }),
        }),
      ),
      truncated: z.boolean(),
    })
    .nullable(),
});

type Around = NonNullable<z.infer<typeof answered>["neighbourhood"]>;

async function around(args: string, directives = ""): Promise<Around> {
  const answer = await service.ask(
    `query ${directives} { neighbourhood(${args}) {
      nodes { node { id } distance degree }
      links { kind from { id } to { id } }
      truncated
    } }`,
  );
  expect(answer.errors).toBeUndefined();
  expect(service.statements).toHaveLength(1);
  const { neighbourhood } = answered.parse(answer.data);
  if (neighbourhood === null) throw new Error("nothing has the id");
  return neighbourhood;
}

function ids({ nodes }: Around): readonly string[] {
  return nodes.map(({ node }) => node.id);
}

describe("a neighbourhood", () => {
  test("goes through a tenure or a relation in one link", async () => {
    const { nodes, links } = await around(`id: "person:bashar-al-assad", depth: 2`);

    const distances = new Map(nodes.map(({ node, distance }) => [node.id, distance]));
    expect(distances.get("position:president-of-syria")).toBe(1);
    expect(distances.get("group:assad-family")).toBe(1);
    expect(distances.get("group:alawite-community")).toBe(2);
    expect(links).toContainEqual({
      kind: "TENURE",
      from: { id: "person:bashar-al-assad" },
      to: { id: "position:president-of-syria" },
    });
  });

  test("has the nearest first, then what has the most links, and never the center", async () => {
    const { nodes } = await around(`id: "${ministry}", depth: 3`);

    const order = nodes.map(({ node, distance, degree }) => [distance, -degree, node.id] as const);
    expect(order).toEqual(
      order.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1)),
    );
    expect(nodes.map(({ node }) => node.id)).not.toContain(ministry);
  });

  test("has each link once, between things that it shows", async () => {
    const found = await around(`id: "${ministry}", depth: 3`);

    const shown = new Set([ministry, ...ids(found)]);
    const keys = found.links.map((link) => JSON.stringify(link));
    expect(new Set(keys).size).toBe(keys.length);
    expect(found.links.every(({ from, to }) => shown.has(from.id) && shown.has(to.id))).toBe(true);
  });

  test("keeps to the kinds of links asked for", async () => {
    const { links } = await around(`id: "${ministry}", depth: 2, kinds: [IN_BODY, TENURE]`);

    expect(new Set(links.map(({ kind }) => kind))).toEqual(new Set(["IN_BODY", "TENURE"]));
  });

  test("does not go through a tenure that had ended, as of then or in the period asked for", async () => {
    const position = "position:president-of-syria";
    const whole = await around(`id: "${position}", kinds: [TENURE]`);
    const asOf = await around(`id: "${position}", kinds: [TENURE]`, `@asOf(valid: "2025-03")`);
    const during = await around(`id: "${position}", kinds: [TENURE], during: { from: "2025-03" }`);

    expect(ids(whole)).toContain("person:bashar-al-assad");
    expect(ids(asOf)).toEqual(["person:ahmed-al-sharaa"]);
    expect(ids(during)).toEqual(["person:ahmed-al-sharaa"]);
  });

  test("does not go through a relation that rests on an excluded source", async () => {
    const druze = `id: "group:druze-forces", kinds: [RELATION]`;
    const without = await around(druze, `@sources(exclude: ["organization:bbc"])`);

    expect(ids(await around(druze))).toEqual(["organization:syrian-government"]);
    expect(ids(without)).toEqual([]);
  });

  test("of a hub says so, and shows no more than asked for", async () => {
    const { nodes, truncated } = await around(`id: "${hub}", depth: 3, first: 10`);

    expect(nodes).toHaveLength(10);
    expect(truncated).toBe(true);
  });

  test.each([
    // Links looked at of the center, and of each of the ten things shown before the last distance; some hits each.
    [1, 2_000],
    [2, 300 + 10 * 300],
    [3, 300 + 20 * 300],
  ])(
    "of a hub reads no more than that of a hub a tenth as large: depth %d",
    async (depth, most) => {
      const hits = async (id: string): Promise<number> => {
        const { nodes, truncated } = await around(`id: "${id}", depth: ${depth}, first: 10`);
        expect(nodes).toHaveLength(10);
        expect(truncated).toBe(true);
        return databaseHits(open, service.statements);
      };

      const [large, small] = [await hits(hub), await hits(smallHub)];

      expect(large).toBeLessThan(30 * most);
      expect(large).toBeLessThanOrEqual(1.05 * small);
    },
  );

  test.each([
    [1, 200],
    [2, 200],
    // More of them cost more than an operation may.
    [3, 100],
  ])(
    "of a hub takes little of the database's memory: depth %d, %d things",
    async (depth, first) => {
      const { nodes } = await around(`id: "${hub}", depth: ${depth}, first: ${first}`);

      expect(nodes).toHaveLength(first);
      expect(await databaseMemory(open, service.statements)).toBeLessThan(10_000_000);
    },
  );

  test("shows the true degree of a hub further out", async () => {
    const { nodes } = await around(`id: "event:of-the-hub-1"`);

    expect(nodes).toEqual([{ node: { id: hub }, distance: 1, degree: hubLinks }]);
  });

  test("is whole where everything is shown", async () => {
    expect((await around(`id: "${ministry}", depth: 2`)).truncated).toBe(false);
    expect((await around(`id: "${ministry}", depth: 2, first: 3`)).truncated).toBe(true);
  });

  test.each(["organization:nobody", "claim:latakia-report/druze-clashes", "no id"])(
    "is null where nothing that can be linked has the id %s",
    async (id) => {
      const answer = await service.ask(`{ neighbourhood(id: "${id}") { truncated } }`);

      expect(answer).toEqual({ data: { neighbourhood: null } });
    },
  );

  test.each([
    ["depth: 4", "BAD_USER_INPUT"],
    ["kinds: []", "BAD_USER_INPUT"],
    ["first: 201", "PAGE_SIZE_INVALID"],
    [`during: { from: "yesterday" }`, "BAD_USER_INPUT"],
    ["depth: 3, first: 200", "OPERATION_TOO_COSTLY"],
  ])("with %s is refused before anything is read", async (args, code) => {
    const answer = await service.ask(`{ neighbourhood(id: "${ministry}", ${args}) { truncated } }`);

    expect(answer.errors?.map(({ extensions }) => extensions?.["code"])).toEqual([code]);
    expect(service.statements).toEqual([]);
  });
});
