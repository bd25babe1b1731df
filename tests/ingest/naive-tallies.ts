import { expect } from "vitest";
import * as z from "zod";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { all, entriesOf, spotsOf } from "../reference/tallies.ts";

const eventRow = z.object({
  ...{ type: z.string(), edtf: z.string().nullable(), precision: z.string().nullable() },
  ...{ startMin: z.string().nullable(), startMax: z.string().nullable() },
  ...{ endMin: z.string().nullable(), endMax: z.string().nullable() },
  isSure: z.boolean(),
  places: z.array(z.object({ id: z.string(), kind: z.string() })),
});

const counts = z.record(z.string(), z.number());
const tallyRow = z.object({
  ...{ kind: z.string(), place: z.string(), type: z.string(), month: z.number() },
  ...{ isTotal: z.boolean(), of: counts },
});

/** Fails unless the tallies count what a walk over all events counts. */
export async function expectTallies(database: OpenDriver): Promise<void> {
  const events = await rows(
    database,
    eventRow,
    `MATCH (e:Event) RETURN e.type AS type, e.edtf AS edtf, e.precision AS precision,
       toString(e.startMin) AS startMin, toString(e.startMax) AS startMax,
       toString(e.endMin) AS endMin, toString(e.endMax) AS endMax,
       coalesce(NOT e.approximate AND NOT e.uncertain, false) AS isSure,
       COLLECT { MATCH (e)-[:OCCURRED_WITHIN]->(p) RETURN {id: p.id, kind: p.kind} } AS places`,
  );
  const stored = await rows(
    database,
    tallyRow,
    `MATCH (t:Tally) RETURN t.kind AS kind, t.place AS place, t.type AS type, t.month AS month,
       t:TallyTotal AS isTotal, t{.*, kind: 0, place: 0, type: 0, month: 0, entries: 0} AS of`,
  );

  const wanted = new Map<string, Map<string, number>>();
  for (const event of events) {
    for (const [kind, place] of spotsOf(event)) {
      for (const type of ["", event.type]) {
        for (const [month, measure] of entriesOf(event)) {
          const key = [kind, place, type, month, month === all].join("|");
          const own = wanted.get(key) ?? new Map<string, number>();
          wanted.set(key, own.set(measure, (own.get(measure) ?? 0) + 1));
        }
      }
    }
  }
  const lines = [...wanted].map(([key, own]) => [key, ...[...own].map(pair).toSorted()].join(" "));
  const found = stored.map(({ kind, place, type, month, isTotal, of }) => {
    const own = Object.entries(of).filter(([, count]) => count !== 0);
    return [[kind, place, type, month, isTotal].join("|"), ...own.map(pair).toSorted()].join(" ");
  });
  expect(found.toSorted()).toEqual(lines.toSorted());
}

function pair([name, count]: readonly [string, number]): string {
  return `${name}=${String(count)}`;
}

async function rows<Row>(
  { driver }: OpenDriver,
  schema: z.ZodType<Row>,
  text: string,
): Promise<readonly Row[]> {
  const { records } = await driver.executeQuery(text);
  return records.map((record) => schema.parse(record.toObject()));
}
