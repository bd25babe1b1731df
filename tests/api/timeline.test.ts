import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { serveDatedGraph } from "../setup/dated-service.ts";

const service = serveDatedGraph();

const unit = z.enum(["DAY", "WEEK", "MONTH", "YEAR"]);
type Unit = z.infer<typeof unit>;

const bucket = z.object({
  ...{ from: z.string(), to: z.string(), certain: z.number(), possible: z.number() },
  ...{ coarselyDated: z.number(), isFinerThanDates: z.boolean() },
});
type Bucket = z.infer<typeof bucket>;

const page = z.object({
  timeline: z.object({
    nodes: z.array(bucket),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

interface Asked {
  readonly where: unknown;
  readonly bucket: Unit;
  readonly from: string | null;
  readonly to: string | null;
}

/** All pages of a timeline, one behind the other. */
async function timeline(asked: Asked, first: number): Promise<readonly Bucket[]> {
  const found: Bucket[] = [];
  for (let after: string | null = null; ;) {
    const answer = await service.ask(
      `query ($where: EventWhere, $bucket: TimelineUnit!, $from: EDTF, $to: EDTF, $first: Int, $after: String) {
        timeline(where: $where, bucket: $bucket, from: $from, to: $to, first: $first, after: $after) {
          nodes { from to certain possible coarselyDated isFinerThanDates }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { ...asked, first, after },
    );
    expect(answer.errors).toBeUndefined();
    expect(service.statements).toHaveLength(1);
    const { nodes, pageInfo } = page.parse(answer.data).timeline;
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

const instant = z.string().nullable();
const dated = z.object({
  ...{ startMin: instant, startMax: instant, endMin: instant, endMax: instant },
  ...{ approximate: z.boolean(), uncertain: z.boolean(), precision: z.string() },
});
type Dated = z.infer<typeof dated>;

const known = new Map<string, readonly Dated[]>();

/** The dates of all events that a filter takes. */
async function datesOf(where: unknown): Promise<readonly Dated[]> {
  const key = JSON.stringify(where);
  const dates = known.get(key) ?? (await readDates(where));
  known.set(key, dates);
  return dates;
}

async function readDates(where: unknown): Promise<readonly Dated[]> {
  const answer = await service.ask(
    `query ($where: EventWhere) { events(first: 200, where: $where) { nodes {
      when { startMin startMax endMin endMax approximate uncertain precision } } } }`,
    { where },
  );
  const nodes = z.array(z.object({ when: dated.nullable() }));
  const { events } = z.object({ events: z.object({ nodes }) }).parse(answer.data);
  return events.nodes.flatMap(({ when }) => when ?? []);
}

const precisions = ["MINUTE", "HOUR", "DAY", "MONTH", "SEASON", "YEAR", "DECADE", "UNKNOWN"];
const finest: Readonly<Record<Unit, string>> = {
  ...{ DAY: "DAY", WEEK: "DAY", MONTH: "MONTH", YEAR: "YEAR" },
};

/** First millisecond of the bucket that an instant lies in, moved on by some buckets. */
function bucketStart(ms: number, of: Unit, on: number): number {
  const date = new Date(ms);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  switch (of) {
    case "DAY":
      return Date.UTC(year, month, day + on);
    case "WEEK":
      return Date.UTC(year, month, day - ((date.getUTCDay() + 6) % 7) + 7 * on);
    case "MONTH":
      return Date.UTC(year, month + on, 1);
    case "YEAR":
      return Date.UTC(year + on, 0, 1);
  }
}

/** What a timeline must be, counted event by event and bucket by bucket. */
function naive(events: readonly Dated[], asked: Asked, ends: readonly [number, number]): Bucket[] {
  const buckets: Bucket[] = [];
  let start = bucketStart(ends[0], asked.bucket, 0);
  while (start <= ends[1]) {
    const next = bucketStart(start, asked.bucket, 1);
    const [low, high] = [start, next - 1];
    const meeting = events.filter(
      ({ startMin, endMax }) =>
        (startMin === null || Date.parse(startMin) <= high) &&
        (endMax === null || Date.parse(endMax) >= low),
    );
    const certain = meeting.filter(
      ({ startMin, endMax, approximate, uncertain }) =>
        startMin !== null &&
        endMax !== null &&
        Date.parse(startMin) >= low &&
        Date.parse(endMax) <= high &&
        !approximate &&
        !uncertain,
    );
    const coarse = meeting.filter(
      ({ precision }) => precisions.indexOf(precision) > precisions.indexOf(finest[asked.bucket]),
    );
    buckets.push({
      from: new Date(low).toISOString().slice(0, 10),
      to: new Date(high).toISOString().slice(0, 10),
      certain: certain.length,
      possible: meeting.length,
      coarselyDated: coarse.length,
      isFinerThanDates: meeting.length > 0 && meeting.length === coarse.length,
    });
    start = next;
  }
  return buckets;
}

/** Where the timeline begins and ends; null where neither is asked for nor known. */
function endsOf(events: readonly Dated[], { from, to }: Asked): readonly [number, number] | null {
  const starts = events.flatMap(({ startMin, endMin }) => startMin ?? endMin ?? []);
  const closes = events.flatMap(({ startMax, endMax }) => endMax ?? startMax ?? []);
  const first = from === null ? Math.min(...starts.map(Date.parse)) : Date.parse(`${from}T00:00Z`);
  const last = to === null ? Math.max(...closes.map(Date.parse)) : Date.parse(`${to}T23:59Z`);
  return Number.isFinite(first) && Number.isFinite(last) ? [first, last] : null;
}

const leaf = fc.constantFrom<Readonly<Record<string, unknown>>>(
  { inside: "place:latakia" },
  { inside: "place:syria" },
  { inside: "place:nowhere" },
  { type: { eq: "ARMED_CLASH" } },
  { not: { type: { eq: "ARRESTS" } } },
  { when: { possibly: { from: "2025-03-06", to: "2025-03-06" } } },
  { when: { certainly: { from: "2025-02" } } },
  { participants: { some: { node: { id: { eq: "organization:a" } } } } },
  { claims: { none: {} } },
);
const wheres = fc.oneof(
  fc.constant(null),
  leaf,
  fc.tuple(leaf, leaf).map(([a, b]) => ({ and: [a, b] })),
  fc.tuple(leaf, leaf).map(([a, b]) => ({ or: [a, b] })),
);
/** What tallies know: one place and one comparison of the type at most. */
const simpleWheres = fc
  .tuple(
    fc.constantFrom({}, ...["latakia", "syria", "lebanon", "jableh", "nowhere"].map(insideOf)),
    fc.constantFrom<Readonly<Record<string, unknown>>>(
      ...[{}, {}, { type: { eq: "ARMED_CLASH" } }, { type: { in: ["ARRESTS", "SHELLING"] } }],
    ),
    fc.boolean(),
  )
  .map(([place, type, isList]) => (isList ? { and: [place, type] } : { ...place, ...type }));

function insideOf(key: string): Readonly<Record<string, unknown>> {
  return { inside: `place:${key}` };
}

const questions = fc.record({
  where: wheres,
  bucket: fc.constantFrom(...unit.options),
  from: fc.constantFrom(null, "2024-12-30", "2025-03-01", "2025-03-06"),
  to: fc.constantFrom(null, "2025-03-06", "2025-03-09", "2025-07-02"),
});

describe("a timeline", () => {
  test("counts what a walk over all events counts, on pages of any size", async () => {
    await fc.assert(
      fc.asyncProperty(questions, fc.constantFrom(77, 200), async (asked, first) => {
        const events = await datesOf(asked.where);
        const ends = endsOf(events, asked);

        const found = await timeline(asked, first);

        expect(found).toEqual(ends === null ? [] : naive(events, asked, ends));
      }),
      { numRuns: 14 },
    );
  }, 60_000);

  test("of months and years counts the same from tallies", async () => {
    const simple = fc.record({
      where: simpleWheres,
      bucket: fc.constantFrom<Unit>("MONTH", "YEAR"),
      from: fc.constantFrom(null, "2025-03-06"),
      to: fc.constantFrom(null, "2025-07-02"),
    });
    await fc.assert(
      fc.asyncProperty(simple, fc.constantFrom(3, 200), async (asked, first) => {
        const events = await datesOf(asked.where);
        const ends = endsOf(events, asked);

        const found = await timeline(asked, first);

        expect(service.statements.map(({ text }) => text.includes("Tally"))).toEqual([true]);
        expect(found).toEqual(ends === null ? [] : naive(events, asked, ends));
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  test("spreads what is only known to the month, and says where all is coarser than the buckets", async () => {
    const [day] = await timeline(
      { where: null, bucket: "DAY", from: "2025-02-10", to: "2025-02-10" },
      20,
    );

    expect(day).toMatchObject({ certain: 0, isFinerThanDates: true });
    expect(day?.possible).toBeGreaterThan(0);
    expect(day?.coarselyDated).toBe(day?.possible);
  });

  test("counts in a bucket what the filter by time finds in it", async () => {
    const { data } = await service.ask(`{
      timeline(bucket: DAY, from: "2025-03-06", to: "2025-03-06") { nodes { certain possible } }
      certainly: events(where: { when: { certainly: { from: "2025-03-06", to: "2025-03-06" } } }) { totalCount }
      possibly: events(where: { when: { possibly: { from: "2025-03-06", to: "2025-03-06" } } }) { totalCount }
    }`);

    const count = z.object({ totalCount: z.number() });
    const { certainly, possibly } = z.object({ certainly: count, possibly: count }).parse(data);
    expect(data?.["timeline"]).toEqual({
      nodes: [{ certain: certainly.totalCount, possible: possibly.totalCount }],
    });
    expect(certainly.totalCount).toBeGreaterThan(2);
  });

  test("keeps to what the operation sees", async () => {
    const { data } = await service.ask(`query @asOf(valid: "2025-03-04") {
      timeline(bucket: YEAR, from: "2025", to: "2025") { nodes { possible } }
      events(where: { when: { possibly: { from: "2025", to: "2025" } } }) { totalCount }
    }`);

    const { events } = z.object({ events: z.object({ totalCount: z.number() }) }).parse(data);
    expect(data?.["timeline"]).toEqual({ nodes: [{ possible: events.totalCount }] });
  });

  test("refuses what is no period, and what is too broad, before it asks the database", async () => {
    const refused = [
      ["March", null],
      ["2025-03-07", "2025-03-06"],
      ["1900", "2025"],
    ];
    for (const [from, to] of refused) {
      const answer = await service.ask(
        "query ($from: EDTF, $to: EDTF) { timeline(bucket: DAY, from: $from, to: $to) { nodes { from } } }",
        { from, to },
      );

      expect(answer.errors?.map(({ extensions }) => extensions?.["code"])).toEqual([
        "BAD_USER_INPUT",
      ]);
      expect(service.statements).toEqual([]);
    }
  });

  test("refuses the cursor of a timeline of other buckets", async () => {
    const { data } = await service.ask(
      '{ timeline(bucket: DAY, from: "2025-03-01", to: "2025-03-09", first: 2) { pageInfo { endCursor } } }',
    );
    const { timeline: days } = z
      .object({ timeline: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) })
      .parse(data);

    const answer = await service.ask(
      "query ($after: String) { timeline(bucket: WEEK, after: $after) { nodes { from } } }",
      { after: days.pageInfo.endCursor },
    );

    expect(answer.errors?.map(({ extensions }) => extensions?.["code"])).toEqual([
      "CURSOR_INVALID",
    ]);
  });
});
