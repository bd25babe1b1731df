import * as z from "zod";
import { cypher } from "../../../src/cypher/statement.ts";
import { toDriverParams } from "../../../src/neo4j/values.ts";
import { startTestService } from "../../setup/test-service.ts";
import { at, listAt, pick } from "./reading.ts";
import type { BenchOperation, Drawn, PositionalRow, Variables } from "./operation.ts";

const pageSize = 10;
const deepPage = 1_000;
const query = `query EventList($after: String) {
  events(first: 10, after: $after) { nodes { id title when { edtf } } }
}`;
/** Sorts before every event. */
const beginning = { order: "-999999-01-01T00:00:00Z", id: "", offset: 0 } as const;

const shared: Omit<BenchOperation, "name" | "title" | "variables"> = {
  ours: () => query,
  limit: {
    statement: ({ order, id }) => cypher<PositionalRow>`
      MATCH (e:Event)
      WHERE e.startOrder >= datetime(${String(order)}) AND e.id IS NOT NULL
        AND (e.startOrder > datetime(${String(order)}) OR e.id > ${String(id)})
      WITH e ORDER BY e.startOrder, e.id LIMIT 10
      RETURN [e.id, e.title, e.edtf] AS row`,
    answer: (rows) => ({
      events: { nodes: rows.map(({ row: [id, title, edtf] }) => ({ id, title, when: { edtf } })) },
    }),
  },
  perLevel: `query EventList($order: String!, $id: ID!) {
    events: eventsBehind(order: $order, id: $id, first: 10) { nodes { id title when { edtf } } }
  }`,
  neo4jGraphql: {
    // Its connections have cursors, which are offsets too, but collect the whole list first.
    query: `query EventList($offset: Int!) {
      events(limit: 10, offset: $offset, sort: [{ startOrder: ASC }, { id: ASC }]) { id title edtf }
    }`,
    answer: (data) => ({
      events: {
        nodes: listAt(data, "events").map((event) => ({
          ...pick(event, "id", "title"),
          when: { edtf: at(event, "edtf") },
        })),
      },
    }),
  },
};

/** The first ten events of all. */
export const eventList: BenchOperation = {
  ...shared,
  name: "event-list",
  title: "list of events, page 1",
  variables: () => [beginning],
};

/** Ten events after 9,990 others. */
export const deepEventList: BenchOperation = {
  ...shared,
  name: "event-list-deep",
  title: "list of events, page 1,000 by cursor",
  async variables(drawn) {
    const before = (deepPage - 1) * pageSize;
    const after = await cursorBehind(drawn, before);
    return [{ after, offset: before, ...(await entryAt(drawn, before)) }];
  },
};

/** Our cursor behind so many events, got as a client gets it: page after page. */
async function cursorBehind({ open }: Drawn, count: number): Promise<string> {
  await using service = await startTestService(open);
  let after: string | null = null;
  for (let taken = 0; taken < count;) {
    const first = Math.min(200, count - taken);
    const { data } = await service.ask(
      `query Cursor($first: Int!, $after: String) { events(first: $first, after: $after) { pageInfo { endCursor } } }`,
      { first, after },
    );
    after = z.string().parse(at(data, "events", "pageInfo", "endCursor"));
    taken += first;
  }
  return after ?? "";
}

const entry = z.object({ order: z.string(), id: z.string() });

/** The last of so many events. */
async function entryAt({ open }: Drawn, count: number): Promise<Variables> {
  const { text, params } = cypher`
    MATCH (e:Event) WHERE e.startOrder IS NOT NULL AND e.id IS NOT NULL
    WITH e ORDER BY e.startOrder, e.id SKIP ${count - 1} LIMIT 1
    RETURN toString(e.startOrder) AS order, e.id AS id`;
  const { driver, database } = open;
  const { records } = await driver.executeQuery(text, toDriverParams(params), { database });
  return entry.parse(records[0]?.toObject());
}
