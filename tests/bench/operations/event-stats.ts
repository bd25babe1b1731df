import * as z from "zod";
import { cypher, type Statement } from "../../../src/cypher/statement.ts";
import { startTestService } from "../../setup/test-service.ts";
import { wholeStatement } from "./operation.ts";
import type { BenchOperation, Drawn, PositionalRow, Variables } from "./operation.ts";
import { at } from "./reading.ts";

const noGroups: BenchOperation["neo4jGraphql"] = { cannot: "its aggregations know no groups" };

/** How many events there are of each type, the most first: read off tallies. */
export const statsByType: BenchOperation = {
  name: "stats-by-type",
  title: "events by type",
  variables: () => [{}],
  ours: () => `query StatsByType {
    eventStats(groupBy: [TYPE], orderBy: [{ events: DESC }], first: 20) { nodes { type events } }
  }`,
  limit: {
    statement: () => cypher<PositionalRow>`
      MATCH (t:TallyTotal) WHERE t.kind = "" AND t.place = "" AND t.type > ""
      WITH t.type AS type, t.events AS events WHERE events > 0
      ORDER BY events DESC, type LIMIT 20
      RETURN [type, events] AS row`,
    answer: (rows) => ({
      eventStats: { nodes: rows.map(({ row: [type, events] }) => ({ type, events })) },
    }),
  },
  perLevel: wholeStatement,
  neo4jGraphql: noGroups,
};

const byPlaceAndMonth = `query StatsByPlaceAndMonth($after: String) {
  eventStats(groupBy: [PLACE_ADM1, MONTH], orderBy: [{ events: DESC }], first: 20, after: $after) {
    nodes { adm1 { id } month events }
  }
}`;

/** Before every group. */
const beginning = { most: Number.MAX_SAFE_INTEGER, key: "" } as const;

/** All governorates and months, from their tallies: what certainly began in each month, and what is left without one. */
function placeMonths({ most, key }: Variables): Statement<PositionalRow> {
  return cypher<PositionalRow>`
    MATCH (p:Place) WHERE p.tallied = "ADM1"
    WITH collect(p.id) + [""] AS places
    UNWIND places AS place
    CALL (place) {
      MATCH (t:Tally)
      WHERE t.kind = "ADM1" AND t.place = place AND t.type = "" AND t.month IS NOT NULL
      RETURN collect([t.month, t.begun]) AS months, sum(t.begun) AS dated, sum(t.events) AS all
    }
    UNWIND [each IN months WHERE each[1] > 0] + [[null, all - dated]] AS each
    WITH place, each[0] AS month, each[1] AS events WHERE 0 < events <= ${Number(most)}
    WITH place, events, CASE WHEN month IS NOT NULL
      THEN toString(month / 12) + "-" + right("0" + toString(month % 12 + 1), 2) END AS month
    WITH place, month, events, place + "\u001F" + coalesce(month, "") AS key
    WHERE events < ${Number(most)} OR key > ${String(key)}
    WITH place, month, events, key ORDER BY events DESC, key LIMIT 20
    RETURN [place, month, events] AS row`;
}

/** How many events there are by governorate and month, the most first, and the second page of that. */
export const statsByPlaceAndMonth: BenchOperation = {
  name: "stats-by-place-month",
  title: "events by governorate and month",
  variables: async (drawn) => [beginning, await secondPage(drawn)],
  ours: () => byPlaceAndMonth,
  limit: {
    statement: placeMonths,
    answer: (rows) => ({
      eventStats: {
        nodes: rows.map(({ row: [place, month, events] }) => ({
          ...{ adm1: place === "" ? null : { id: place }, month, events },
        })),
      },
    }),
  },
  perLevel: wholeStatement,
  neo4jGraphql: noGroups,
};

const lastGroup = z.object({
  cursor: z.string(),
  node: z.object({
    adm1: z.object({ id: z.string() }).nullable(),
    month: z.string().nullable(),
    events: z.number(),
  }),
});

/** Behind the first twenty groups: our cursor, and what it stands for. */
async function secondPage({ open }: Drawn): Promise<Variables> {
  await using service = await startTestService(open);
  const { data } = await service.ask(
    `{ eventStats(groupBy: [PLACE_ADM1, MONTH], orderBy: [{ events: DESC }], first: 20) {
      edges { cursor node { adm1 { id } month events } }
    } }`,
  );
  const { cursor, node } = lastGroup.parse(at(data, "eventStats", "edges", 19));
  return {
    ...{ after: cursor, most: node.events },
    key: `${node.adm1?.id ?? ""}\u001F${node.month ?? ""}`,
  };
}

/** Walks the events that begin in the month, with what is claimed about them. */
function claimsByType({ place, first, last }: Variables): Statement<PositionalRow> {
  return cypher<PositionalRow>`
    MATCH (e)-[r:OCCURRED_WITHIN]->()
    WHERE r.hub = ${String(place)} AND r.order >= datetime(${String(first)}) AND r.order <= datetime(${String(last)})
      AND r.far IS NOT NULL AND e.endMax <= datetime(${String(last)}) AND NOT e.approximate AND NOT e.uncertain
    OPTIONAL MATCH (e)<-[:ABOUT]-(claim)
    OPTIONAL MATCH (claim)-[:ATTRIBUTED_TO {hop: "ORIGIN"}]->(origin)
    WITH e.type AS type, count(DISTINCT e) AS events, count(DISTINCT claim) AS claims,
      count(DISTINCT origin) AS origins
    ORDER BY claims DESC, type LIMIT 20
    RETURN [type, events, claims, origins] AS row`;
}

/** What is claimed by how many about the events of one month in the biggest governorate, by type: no tallies know it. */
export const statsOfClaims: BenchOperation = {
  name: "stats-of-claims",
  title: "claims by type, a month in the biggest governorate",
  variables: () => [
    {
      ...{ place: "place:bench/c0-a0", from: "2018-06", to: "2018-06" },
      ...{ first: "2018-06-01T00:00:00Z", last: "2018-06-30T23:59:59.999Z" },
    },
  ],
  ours: () => `query StatsOfClaims($place: ID!, $from: EDTF!, $to: EDTF!) {
    eventStats(
      where: { inside: $place, when: { certainly: { from: $from, to: $to } } }
      groupBy: [TYPE]
      orderBy: [{ claims: DESC }]
      first: 20
    ) { nodes { type events claims origins } }
  }`,
  limit: {
    statement: claimsByType,
    answer: (rows) => ({
      eventStats: {
        nodes: rows.map(({ row: [type, events, claims, origins] }) => ({
          ...{ type, events, claims, origins },
        })),
      },
    }),
  },
  perLevel: wholeStatement,
  neo4jGraphql: noGroups,
};
