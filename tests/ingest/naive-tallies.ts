import { expect } from "vitest";
import * as z from "zod";
import type { OpenDriver } from "../../src/neo4j/driver.ts";

const eventRow = z.object({
  ...{ type: z.string(), edtf: z.string().nullable(), precision: z.string().nullable() },
  ...{ startMin: z.string().nullable(), startMax: z.string().nullable() },
  ...{ endMin: z.string().nullable(), endMax: z.string().nullable() },
  isSure: z.boolean(),
  places: z.array(z.object({ id: z.string(), kind: z.string() })),
});
type EventRow = z.output<typeof eventRow>;

const counts = z.record(z.string(), z.number());
const tallyRow = z.object({
  ...{ kind: z.string(), place: z.string(), type: z.string(), month: z.number() },
  ...{ isTotal: z.boolean(), of: counts },
});

const [open, undated, all] = [-1_000_000, 1_000_000, 2_000_000];
const kinds = ["COUNTRY", "ADM1"];

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

function spotsOf({ places }: EventRow): readonly (readonly [string, string])[] {
  return [
    ["", ""],
    ...places.filter(({ kind }) => kinds.includes(kind)).map(({ kind, id }) => [kind, id] as const),
    ...kinds
      .filter((kind) => places.every((place) => place.kind !== kind))
      .map((kind) => [kind, ""] as const),
  ];
}

function monthOf(instant: string | null): number | null {
  if (instant === null) return null;
  return 12 * Number(instant.slice(0, 4)) + Number(instant.slice(5, 7)) - 1;
}

function isSame(a: number | null, b: number | null): boolean {
  return a !== null && a === b;
}

/** In one year, but not in one month of it. */
function isSameYear(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a !== b && Math.floor(a / 12) === Math.floor(b / 12);
}

function entriesOf(event: EventRow): readonly (readonly [number, string])[] {
  if (event.edtf === null) return [[all, "events"] as const, [undated, "opened"] as const];
  const [first, last] = [monthOf(event.startMin), monthOf(event.endMax)];
  const [begun, ended] = [monthOf(event.startMax), monthOf(event.endMin)];
  const opens = first ?? open;
  const precision = String(event.precision);
  const isCoarse = ["SEASON", "YEAR", "DECADE", "UNKNOWN"].includes(precision);
  const isCoarser = ["DECADE", "UNKNOWN"].includes(precision);
  const entries: readonly (readonly [boolean, number | null, string])[] = [
    [true, all, "events"],
    [true, opens, "opened"],
    [true, last, "closed"],
    [event.isSure && isSame(first, last), opens, "certain"],
    [event.isSure && isSameYear(first, last), opens, "certainInYear"],
    [isCoarse, opens, "beyondMonthOpened"],
    [isCoarse, last, "beyondMonthClosed"],
    [isCoarser, opens, "beyondYearOpened"],
    [isCoarser, last, "beyondYearClosed"],
    [event.isSure && isSame(first, begun), opens, "begun"],
    [event.isSure && isSameYear(first, begun), opens, "begunInYear"],
    [first === null, ended, "namedFirst"],
    [last === null, begun, "namedLast"],
  ];
  return entries.flatMap(([isSo, month, name]) =>
    isSo && month !== null ? [[month, name] as const] : [],
  );
}

async function rows<Row>(
  { driver }: OpenDriver,
  schema: z.ZodType<Row>,
  text: string,
): Promise<readonly Row[]> {
  const { records } = await driver.executeQuery(text);
  return records.map((record) => schema.parse(record.toObject()));
}
