import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { databaseMemory } from "../bench/measure/hits.ts";
import { openArticleGraph } from "../setup/test-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";

const president = "person:ahmed-al-sharaa";
const druze = "group:druze-forces";
const hub = "organization:hub";

let open: OpenDriver;
let service: TestService;

beforeAll(async () => {
  open = await openArticleGraph();
  service = await startTestService(open);
  await open.driver.executeQuery(
    `CREATE (hub:Organization:Actor:Entity {id: $hub}), (other:Organization:Actor:Entity {id: 'organization:other'}),
       (second:Organization:Actor:Entity {id: 'organization:second-hub'}),
       (:Organization:Actor:Entity {id: 'organization:alone'})
     WITH hub, second, other UNWIND range(1, 5000) AS i
     CREATE (hub)-[:PARTICIPATED_IN {role: 'ASSOCIATED'}]->(event:Event:Entity {id: 'event:of-the-hub-' + i}),
       (second)-[:PARTICIPATED_IN {role: 'ASSOCIATED'}]->(event)
     WITH other, event, i WHERE i <= 20
     CREATE (other)-[:PARTICIPATED_IN {role: 'ASSOCIATED'}]->(event)`,
    { hub },
  );
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

const answered = z.object({
  paths: z
    .object({
      paths: z.array(
        z.object({
          length: z.number(),
          support: z.number().nullable(),
          hops: z.array(
            z.object({
              from: z.object({ id: z.string() }),
              to: z.object({ id: z.string() }),
              origins: z.number().nullable(),
              link: z.object({ kind: z.string() }),
            }),
          ),
        }),
      ),
      truncated: z.boolean(),
    })
    .nullable(),
});

/** Bytes that a statement takes, as the database reckons them. */

type Found = NonNullable<z.infer<typeof answered>["paths"]>;

async function paths(args: string, directives = ""): Promise<Found> {
  const answer = await service.ask(
    `query ${directives} { paths(${args}) {
      paths { length support hops { from { id } to { id } origins link { kind } } }
      truncated
    } }`,
  );
  expect(answer.errors).toBeUndefined();
  expect(service.statements).toHaveLength(1);
  const { paths: found } = answered.parse(answer.data);
  if (found === null) throw new Error("nothing has one of the ids");
  return found;
}

/** Ids along each path. */
function ways({ paths: found }: Found): readonly (readonly string[])[] {
  return found.map(({ hops }) =>
    hops.flatMap(({ from, to }, i) => (i === 0 ? [from.id, to.id] : [to.id])),
  );
}

const between = `from: "${president}", to: "${druze}"`;

describe("paths", () => {
  test("come shortest first, each through any one thing once", async () => {
    const found = await paths(`${between}, maxHops: 5, first: 50`);

    const lengths = found.paths.map(({ length }) => length);
    expect(lengths.slice(0, 3)).toEqual([2, 3, 4]);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    for (const way of ways(found)) {
      expect(new Set(way).size).toBe(way.length);
      expect([way[0], way.at(-1)]).toEqual([president, druze]);
    }
    expect(found.truncated).toBe(false);
  });

  test("are the same, the other way round, from the other end", async () => {
    const there = await paths(`${between}, maxHops: 5, first: 50`);
    const back = await paths(`from: "${druze}", to: "${president}", maxHops: 5, first: 50`);

    const sorted = (found: readonly (readonly string[])[]): readonly string[] =>
      found.map((way) => way.join(" ")).toSorted();
    expect(sorted(ways(back).map((way) => way.toReversed()))).toEqual(sorted(ways(there)));
  });

  test("say how many origins stand behind each hop, and the least of them for the whole", async () => {
    const { paths: found } = await paths(`${between}, maxHops: 4`);

    for (const { support, hops } of found) {
      const known = hops.flatMap(({ origins }) => origins ?? []);
      expect(support).toBe(Math.min(...known));
    }
    expect(found.at(-1)?.hops.map(({ link, origins }) => [link.kind, origins])).toEqual([
      ["TENURE", 2],
      ["IN_BODY", null],
      ["RELATION", 1],
      ["RELATION", 1],
    ]);
  });

  test("of one length come best supported first, and of equal support by the ids on the way", async () => {
    // By id the first of the four ways has one origin, the others two, three and two.
    const supports = [1, 2, 3, 2];
    await open.driver.executeQuery(
      `CREATE (one:Organization:Actor:Entity {id: 'organization:one'}), (two:Organization:Actor:Entity {id: 'organization:two'})
       WITH one, two UNWIND range(0, size($supports) - 1) AS i
       CREATE (one)-[:PARTICIPATED_IN {role: 'BELLIGERENT'}]->(event:Event:Entity {id: 'event:between-' + i}),
         (two)-[:PARTICIPATED_IN {role: 'BELLIGERENT'}]->(event)
       WITH event, i UNWIND range(1, $supports[i]) AS n
       CREATE (event)<-[:ABOUT]-(:Claim {id: 'claim:between-' + i + '-' + n})
         -[:ATTRIBUTED_TO {position: 0, hop: 'ORIGIN'}]->(:Organization:Actor:Entity {id: 'organization:voice-' + i + '-' + n})`,
      { supports },
    );
    const four = `from: "organization:one", to: "organization:two", maxHops: 2`;

    const found = await paths(`${four}, first: 10`);

    const middles = ways(found).map(([, event]) => event);
    expect(middles).toEqual([2, 1, 3, 0].map((i) => `event:between-${i}`));
    expect(found.paths.map(({ support }) => support)).toEqual([3, 2, 2, 1]);
    expect(ways(await paths(`${four}, first: 1`)).map(([, event]) => event)).toEqual([
      "event:between-2",
    ]);
  });

  test("keep to links behind which enough origins stand", async () => {
    const position = `from: "${president}", to: "position:president-of-syria", kinds: [TENURE]`;

    expect((await paths(`${position}, minOrigins: 2`)).paths).toHaveLength(1);
    expect((await paths(`${position}, minOrigins: 3`)).paths).toEqual([]);
  });

  test("do not go through a tenure that had ended", async () => {
    const office = `from: "person:bashar-al-assad", to: "position:president-of-syria", kinds: [TENURE]`;

    expect((await paths(office)).paths).toHaveLength(1);
    expect((await paths(`${office}, at: "2010"`)).paths).toHaveLength(1);
    expect((await paths(`${office}, at: "2025-03-06"`)).paths).toEqual([]);
    expect((await paths(office, `@asOf(valid: "2025-03-06")`)).paths).toEqual([]);
  });

  test("do not go through what rests on an excluded source", async () => {
    expect((await paths(`${between}, kinds: [RELATION, TENURE, IN_BODY]`)).paths).toHaveLength(1);
    expect(
      (
        await paths(
          `${between}, kinds: [RELATION, TENURE, IN_BODY]`,
          `@sources(exclude: ["organization:bbc"])`,
        )
      ).paths,
    ).toEqual([]);
  });

  test("between a thing and itself are one without a hop", async () => {
    const found = await paths(`from: "${druze}", to: "${druze}"`);

    expect(found).toEqual({ paths: [{ length: 0, support: null, hops: [] }], truncated: false });
  });

  test("are none where there is none, or none so short", async () => {
    const nowhere = { paths: [], truncated: false };

    expect(await paths(`from: "${druze}", to: "organization:alone", maxHops: 6`)).toEqual(nowhere);
    expect(await paths(`${between}, maxHops: 1`)).toEqual(nowhere);
  });

  test("through a hub are found from its smaller neighbour, and cut where there are more", async () => {
    const found = await paths(`from: "${hub}", to: "organization:other", maxHops: 2, first: 3`);

    expect(found.paths.map(({ length }) => length)).toEqual([2, 2, 2]);
    expect(found.truncated).toBe(true);
  });

  test("stop at the length at which there are as many as asked for", async () => {
    const one = await paths(`${between}, maxHops: 5, first: 1`);

    expect(one.paths.map(({ length }) => length)).toEqual([2]);
    expect(one.truncated).toBe(true);
    expect((await paths(`${between}, maxHops: 2, first: 1`)).truncated).toBe(false);
  });

  test.each(["maxHops: 4, first: 1", "maxHops: 6, first: 50"])(
    "between two hubs, with %s, take little of the database's memory",
    async (more) => {
      const found = await paths(`from: "${hub}", to: "organization:second-hub", ${more}`);

      expect(found.paths[0]?.length).toBe(2);
      expect(await databaseMemory(open, service.statements)).toBeLessThan(5_000_000);
    },
  );

  test.each([
    [`from: "${president}", to: "person:nobody"`],
    [`from: "document:latakia-report", to: "${druze}"`],
  ])("of %s are null: nothing that can be linked has the id", async (args) => {
    expect(await service.ask(`{ paths(${args}) { truncated } }`)).toEqual({
      data: { paths: null },
    });
  });

  test.each([
    ["maxHops: 7", "BAD_USER_INPUT"],
    ["kinds: []", "BAD_USER_INPUT"],
    ["minOrigins: -1", "BAD_USER_INPUT"],
    [`at: "2025/.."`, "BAD_USER_INPUT"],
    ["first: 51", "PAGE_SIZE_INVALID"],
  ])("with %s are refused before anything is read", async (args, code) => {
    const answer = await service.ask(`{ paths(${between}, ${args}) { truncated } }`);

    expect(answer.errors?.map(({ extensions }) => extensions?.["code"])).toEqual([code]);
    expect(service.statements).toEqual([]);
  });
});

describe("connections", () => {
  test("are the paths between each two, in the order of the ids, in one statement", async () => {
    const answer = await service.ask(
      `{ connections(ids: ["${druze}", "${president}", "organization:alone"]) {
        pairs { from { id } to { id } paths { length } }
      } }`,
    );

    expect(answer).toEqual({
      data: {
        connections: {
          pairs: [
            { from: { id: druze }, to: { id: president }, paths: [{ length: 2 }] },
            { from: { id: druze }, to: { id: "organization:alone" }, paths: [] },
            { from: { id: president }, to: { id: "organization:alone" }, paths: [] },
          ],
        },
      },
    });
    expect(service.statements).toHaveLength(1);
  });

  test.each([[`["${druze}"]`], [`["${druze}", "${druze}"]`]])("of %s are refused", async (ids) => {
    const answer = await service.ask(`{ connections(ids: ${ids}) { pairs { truncated } } }`);

    expect(answer.errors?.[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
  });

  test("of too many over too many hops cost too much", async () => {
    const ids = `["${druze}", "${president}", "${hub}", "organization:alone", "organization:other"]`;
    const answer = await service.ask(`{ connections(ids: ${ids}) { pairs { truncated } } }`);

    expect(answer.errors?.[0]?.extensions?.["code"]).toBe("OPERATION_TOO_COSTLY");
  });
});
