import { describe, expect, test } from "vitest";
import * as z from "zod";
import { databaseHits } from "../bench/measure/hits.ts";
import { serveDatedGraph } from "../setup/dated-service.ts";

const service = serveDatedGraph();

const extent = z.object({ startMin: z.string().nullable(), endMax: z.string().nullable() });
const list = z.object({
  totalCount: z.number(),
  nodes: z.array(z.object({ id: z.string(), when: extent.nullable() })),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});
type List = z.infer<typeof list>;

const fields =
  "totalCount nodes { id when { startMin endMax } } pageInfo { hasNextPage endCursor }";
const args =
  "first: $first, after: $after, where: { when: $when }, orderBy: [{ when: $direction }]";
const declared =
  "query ($first: Int, $after: String, $when: TemporalExtentFilter, $direction: OrderDirection)";

/** The lists that are read in the order of time: of the root, of a place named in the filter, of a place, of an actor. */
const lists: Readonly<Record<string, string>> = {
  events: `events(${args}) { ${fields} }`,
  "events inside": `events(${args.replace("where: {", 'where: { inside: "place:syria"')}) { ${fields} }`,
  eventsWithin: `place(id: "place:syria") { list: eventsWithin(${args}) { ${fields} } }`,
  participations: `actor(id: "organization:a") { list: participations(${args.replace("{ when: $when }", "{ node: { when: $when } }")}) { ${fields} } }`,
};

async function pageOf(name: string, variables: unknown): Promise<List> {
  const { data, errors } = await service.ask(
    `${declared} { ${lists[name] ?? ""} }`,
    z.record(z.string(), z.unknown()).parse(variables),
  );
  expect(errors).toBeUndefined();
  const [found] = Object.values(data ?? {});
  return list.parse(z.object({ list }).safeParse(found).data?.list ?? found);
}

async function idsOf(name: string, variables: object, first: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { nodes, pageInfo, totalCount } = await pageOf(name, { ...variables, first, after });
    ids.push(...nodes.map(({ id }) => id));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) {
      expect(totalCount).toBe(ids.length);
      return ids;
    }
  }
}

const froms = ["2024-12-08", "2025-01-03", "2025-03-06", "2025-03-06T12:00:00Z", "2025-06-02"];

describe("a list wanted from late on", () => {
  test.each(Object.keys(lists))(
    "has of %s what a list of all has, in both directions, on pages of any size",
    async (name) => {
      for (const direction of ["ASC", "DESC"]) {
        const all = await pageOf(name, { direction, when: { known: true }, first: 200 });
        for (const from of froms) {
          const earliest = Date.parse(from);
          const wanted = all.nodes.filter(
            ({ when }) =>
              when !== null && (when.endMax === null || Date.parse(when.endMax) >= earliest),
          );
          const variables = { direction, when: { possibly: { from } } };

          for (const first of [5, 200]) {
            expect(await idsOf(name, variables, first)).toEqual(wanted.map(({ id }) => id));
          }
        }
      }
    },
    60_000,
  );

  test.each([{ or: [] }, { not: {} }])(
    "is empty where a filter is true of nothing: %j",
    async (nothing) => {
      const { data, errors } = await service.ask(
        `query ($where: TenureWhere) @asOf(valid: "2024-12") { tenures(where: $where) { totalCount nodes { id } } }`,
        { where: nothing },
      );
      expect(errors).toBeUndefined();
      expect(data).toEqual({ tenures: { totalCount: 0, nodes: [] } });
    },
  );

  test.each(["events inside", "statistics", "timeline by day"])(
    "does not read more when there is ten times as much before: %s",
    async (name) => {
      await before(1, 200);
      const few = await hitsOf(late[name] ?? "");
      await before(201, 2_000);

      // Which plan Neo4j takes depends on what it has counted by then; none of them walks what lies before.
      const both = [few, await hitsOf(late[name] ?? "")];
      expect(both.filter((hits) => hits >= 600)).toEqual([]);
    },
  );
});

const wanted =
  'inside: "place:syria", when: { possibly: { from: "2025-03-07", to: "2025-03-08" } }';
const late: Readonly<Record<string, string>> = {
  "events inside": `{ events(first: 3, where: { ${wanted} }) { nodes { id } } }`,
  statistics: `{ eventStats(where: { ${wanted} }, groupBy: [TYPE]) { nodes { events } } }`,
  "timeline by day": `{ timeline(where: { ${wanted} }, bucket: DAY, from: "2025-03-07", to: "2025-03-08") { nodes { possible } } }`,
};

async function hitsOf(operation: string): Promise<number> {
  const { errors } = await service.ask(operation);
  expect(errors).toBeUndefined();
  return databaseHits(service.open, service.statements);
}

/** Events of these numbers in a place, long before. */
async function before(first: number, last: number): Promise<void> {
  const { driver } = service.open;
  await driver.executeQuery(
    `MATCH (p:Place {id: "place:syria"})
     UNWIND range($first, $last) AS i
     MERGE (e:Event:Entity {id: "event:old" + toString(i)})
     ON CREATE SET e.edtf = "2001-01-01", e.startOrder = datetime("2001-01-01"), e.startMin = datetime("2001-01-01"),
       e.endMax = datetime("2001-01-01T23:59:59.999Z")
     MERGE (e)-[:OCCURRED_WITHIN {hub: p.id, order: e.startOrder, far: e.id}]->(p)`,
    { first, last },
  );
  // Neo4j counts what is in its indexes now and then, and keeps a plan for some seconds, whatever has come since.
  await driver.executeQuery("CALL db.prepareForReplanning(60)");
}
