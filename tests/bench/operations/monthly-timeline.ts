import { cypher, type Statement } from "../../../src/cypher/statement.ts";
import { wholeStatement } from "./operation.ts";
import type { BenchOperation, PositionalRow, Variables } from "./operation.ts";

const firstYear = 2011;
const months = 180;
const period = { from: "2011-01", to: "2025-12" } as const;

/**
 * All events of the place that may meet the period, by the months in which they begin and end at the outermost; read from an
 * index, but for the end and the doubts.
 */
function statement({ place }: Variables): Statement<PositionalRow> {
  return cypher<PositionalRow>`
    MATCH (e)-[r:OCCURRED_WITHIN]->()
    WHERE r.hub = ${String(place)} AND r.order < datetime("2026-01-01T00:00:00Z") AND r.far IS NOT NULL
      AND (e.endMax >= datetime("2011-01-01T00:00:00Z") OR e.endMax IS NULL)
    WITH 12 * e.startMin.year + e.startMin.month AS opens, 12 * e.endMax.year + e.endMax.month AS closes,
      e.approximate OR e.uncertain AS isVague, count(*) AS events
    RETURN [opens, closes, isVague, events] AS row`;
}

function answer(rows: readonly PositionalRow[]): unknown {
  const certain = new Array<number>(months).fill(0);
  const possible = new Array<number>(months).fill(0);
  const start = 12 * firstYear + 1;
  for (const { row } of rows) {
    const [opens, closes, isVague, count] = row;
    const [events, first, last] = [Number(count), monthOf(opens, start), monthOf(closes, Infinity)];
    for (let i = Math.max(first, start); i <= Math.min(last, start + months - 1); i += 1) {
      possible[i - start] = (possible[i - start] ?? 0) + events;
      const isWhole = first === last && opens !== null && isVague === false;
      if (isWhole) certain[i - start] = (certain[i - start] ?? 0) + events;
    }
  }
  return {
    timeline: {
      nodes: possible.map((count, i) => ({
        ...{ from: monthText(start + i), certain: certain[i], possible: count },
      })),
    },
  };
}

function monthOf(value: unknown, unknown: number): number {
  return typeof value === "number" ? value : unknown;
}

function monthText(month: number): string {
  const [year, ofYear] = [Math.floor((month - 1) / 12), ((month - 1) % 12) + 1];
  return `${year}-${String(ofYear).padStart(2, "0")}-01`;
}

/** How many events a month the biggest governorate had, over all years. */
export const monthlyTimeline: BenchOperation = {
  name: "timeline",
  title: "monthly timeline of the biggest governorate",
  variables: () => [{ place: "place:bench/c0-a0", ...period }],
  ours: () => `query Timeline($place: ID!, $from: EDTF!, $to: EDTF!) {
    timeline(where: { inside: $place }, bucket: MONTH, from: $from, to: $to, first: 180) {
      nodes { from certain possible }
    }
  }`,
  limit: { statement, answer },
  perLevel: wholeStatement,
  neo4jGraphql: { cannot: "its aggregations know no groups" },
};
