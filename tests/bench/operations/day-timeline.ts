import { cypher, type Statement } from "../../../src/cypher/statement.ts";
import { wholeStatement } from "./operation.ts";
import type { BenchOperation, PositionalRow, Variables } from "./operation.ts";

const dayMs = 86_400_000;
const [first, last] = ["2018-05-01", "2018-07-31"] as const;
const days = (Date.parse(last) - Date.parse(first)) / dayMs + 1;

/**
 * What begins in the three months, and of what began before only what an index knows to last longer than a day, in the periods that
 * hold the first day; counted by the days on which it begins and ends at the outermost.
 */
function statement({ place }: Variables): Statement<PositionalRow> {
  return cypher<PositionalRow>`
    CALL () {
      MATCH (e)-[r:OCCURRED_WITHIN]->()
      WHERE r.hub = ${String(place)} AND r.order >= datetime("2018-05-01T00:00:00Z")
        AND r.order < datetime("2018-08-01T00:00:00Z") AND r.far IS NOT NULL
      RETURN e
    UNION ALL
      UNWIND ["2018-05", "2018", "201", "20", ""] AS period
      MATCH (e)-[r:OCCURRED_WITHIN]->() USING INDEX r:OCCURRED_WITHIN(hub, longIn, order, far)
      WHERE r.hub = ${String(place)} AND r.longIn = period AND r.order < datetime("2018-05-01T00:00:00Z")
        AND r.far IS NOT NULL AND (e.endMax >= datetime("2018-05-01T00:00:00Z") OR e.endMax IS NULL)
      RETURN e
    }
    WITH duration.inDays(datetime("2018-05-01T00:00:00Z"), e.startMin).days AS opens,
      duration.inDays(datetime("2018-05-01T00:00:00Z"), e.endMax).days AS closes,
      e.approximate OR e.uncertain AS isVague, count(*) AS events
    RETURN [opens, closes, isVague, events] AS row`;
}

function answer(rows: readonly PositionalRow[]): unknown {
  const certain = new Array<number>(days).fill(0);
  const possible = new Array<number>(days).fill(0);
  for (const { row } of rows) {
    const [opens, closes, isVague, count] = row;
    const begins = typeof opens === "number" ? opens : Number.NEGATIVE_INFINITY;
    const ends = typeof closes === "number" ? closes : Number.POSITIVE_INFINITY;
    for (let day = Math.max(begins, 0); day <= Math.min(ends, days - 1); day += 1) {
      possible[day] = (possible[day] ?? 0) + Number(count);
      const isCertain = begins === ends && isVague === false;
      if (isCertain) certain[day] = (certain[day] ?? 0) + Number(count);
    }
  }
  return {
    timeline: {
      nodes: possible.map((count, day) => ({
        from: new Date(Date.parse(first) + day * dayMs).toISOString().slice(0, 10),
        ...{ certain: certain[day], possible: count },
      })),
    },
  };
}

/** How many events a day the biggest governorate had in three months: no tallies know it. */
export const dayTimeline: BenchOperation = {
  name: "day-timeline",
  title: "timeline by day, three months of the biggest governorate",
  variables: () => [{ place: "place:bench/c0-a0", from: first, to: last }],
  ours: () => `query DayTimeline($place: ID!, $from: EDTF!, $to: EDTF!) {
    timeline(where: { inside: $place }, bucket: DAY, from: $from, to: $to, first: 100) {
      nodes { from certain possible }
    }
  }`,
  limit: { statement, answer },
  perLevel: wholeStatement,
  neo4jGraphql: { cannot: "its aggregations know no groups" },
};
