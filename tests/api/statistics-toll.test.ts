import { describe, expect, test } from "vitest";
import * as z from "zod";
import { serveDatedGraph } from "../setup/dated-service.ts";

const service = serveDatedGraph();

const toll = z.object({
  ...{ low: z.number().nullable(), best: z.number().nullable(), high: z.number().nullable() },
  ...{ events: z.number(), possibleEvents: z.number(), claims: z.number() },
  ...{ isTruncated: z.boolean(), sentence: z.string() },
});
const tollText = "{ low best high events possibleEvents claims isTruncated sentence }";

const claim = z.object({ figure: z.object({ min: z.number() }) });
const plainEvent = z.object({
  ...{ id: z.string(), type: z.string() },
  claims: z.object({ nodes: z.array(claim) }),
});
type PlainEvent = z.infer<typeof plainEvent>;

/** Events with the figures about them. All in this graph are exact, and of everybody at the event. */
async function eventsOf(where: unknown, directives = ""): Promise<readonly PlainEvent[]> {
  const { data } = await service.ask(
    `query ($where: EventWhere) ${directives} { events(first: 200, where: $where) { nodes { id type
      claims(where: { kind: { eq: FATALITIES } }) { nodes { figure { min } } } } } }`,
    { where },
  );
  const nodes = z.object({ nodes: z.array(plainEvent) });
  return z.object({ events: nodes }).parse(data).events.nodes;
}

function figuresOf({ claims }: PlainEvent): readonly number[] {
  return claims.nodes.map(({ figure: { min } }) => min);
}

function sumOf(events: readonly PlainEvent[], end: (...numbers: number[]) => number): number {
  const numbers = events.map(figuresOf).filter(({ length }) => length > 0);
  return numbers.reduce((sum, each) => sum + end(...each), 0);
}

function when(mode: "possibly" | "certainly", month: string): unknown {
  return { when: { [mode]: { from: month, to: month } } };
}

async function bucketsOf(
  operation: string,
): Promise<readonly { readonly from: string; readonly toll: z.infer<typeof toll> }[]> {
  const { data, errors } = await service.ask(operation);
  expect(errors).toBeUndefined();
  expect(service.statements).toHaveLength(1);
  const nodes = z.array(z.object({ from: z.string(), toll }));
  return z.object({ timeline: z.object({ nodes }) }).parse(data).timeline.nodes;
}

describe("the toll of a bucket", () => {
  test("is low over what certainly lies in it, and high over what possibly does", async () => {
    const buckets = await bucketsOf(
      `{ timeline(bucket: MONTH, from: "2025-01", to: "2025-04") { nodes { from toll(kind: FATALITIES) ${tollText} } } }`,
    );

    expect(buckets).toHaveLength(4);
    for (const { from, toll: found } of buckets) {
      const month = from.slice(0, 7);
      const certain = await eventsOf(when("certainly", month));
      const possible = await eventsOf(when("possibly", month));
      const counted = possible.filter((event) => figuresOf(event).length > 0);
      expect([found.low, found.high, found.events]).toEqual([
        ...[sumOf(certain, Math.min), sumOf(possible, Math.max), counted.length],
      ]);
    }
    expect(buckets.map(({ toll: { possibleEvents } }) => possibleEvents > 0)).toContain(true);
  });

  test("counts what may last into a later page", async () => {
    const [bucket] = await bucketsOf(
      `{ timeline(bucket: DAY, from: "2025-03-08", to: "2025-03-08") { nodes { from toll(kind: FATALITIES, policy: CONSERVATIVE) ${tollText} } } }`,
    );

    const possible = await eventsOf(when("possibly", "2025-03-08"));
    expect(bucket?.toll.low).toBe(sumOf(await eventsOf(when("certainly", "2025-03-08")), Math.min));
    expect(bucket?.toll.high).toBe(sumOf(possible, Math.min));
    expect(bucket?.toll.high).toBeGreaterThan(0);
  });

  test("keeps to the sources that the operation takes", async () => {
    const directives = '@sources(exclude: ["organization:b"])';
    const [bucket] = await bucketsOf(
      `query ${directives} { timeline(bucket: YEAR, from: "2025", to: "2025", first: 1) { nodes { from toll(kind: FATALITIES) ${tollText} } } }`,
    );

    const possible = await eventsOf(when("possibly", "2025"), directives);
    const everywhere = await eventsOf(when("possibly", "2025"));
    expect(bucket?.toll.high).toBe(sumOf(possible, Math.max));
    expect(bucket?.toll.high).toBeLessThan(sumOf(everywhere, Math.max));
  });

  test("says so where there is more to weigh than may be, and gives no range", async () => {
    const [bucket] = await bucketsOf(
      `{ timeline(bucket: YEAR, from: "2025", to: "2025", first: 1) { nodes { from toll(kind: FATALITIES, mostClaims: 2) ${tollText} } } }`,
    );

    expect(bucket?.toll).toMatchObject({ low: null, best: null, high: null, isTruncated: true });
    expect(bucket?.toll.sentence).toContain("More than 2 claims");
  });

  test("is refused before the database is asked where it would cost too much or weigh too many", async () => {
    for (const [page, most, code] of [
      [200, 500, "OPERATION_TOO_COSTLY"],
      [1, 501, "BAD_USER_INPUT"],
    ] as const) {
      const { errors } = await service.ask(
        `{ timeline(bucket: DAY, first: ${page}) { nodes { toll(kind: FATALITIES, mostClaims: ${most}) { low } } } }`,
      );

      expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual([code]);
      expect(service.statements).toEqual([]);
    }
  });
});

describe("the toll of a group", () => {
  const group = z.object({
    ...{ type: z.string().nullable().optional(), toll, many: toll.optional() },
    origin: z.object({ id: z.string() }).nullable().optional(),
  });

  async function groupsOf(operation: string): Promise<readonly z.infer<typeof group>[]> {
    const { data, errors } = await service.ask(operation);
    expect(errors).toBeUndefined();
    expect(service.statements).toHaveLength(1);
    const groups = z.object({ nodes: z.array(group) });
    return z.object({ eventStats: groups }).parse(data).eventStats.nodes;
  }

  test("is over all events in it, each once, beside the same with another limit", async () => {
    const events = await eventsOf({ inside: "place:syria" });

    const groups = await groupsOf(
      `{ eventStats(where: { inside: "place:syria" }, groupBy: [TYPE, MONTH]) { nodes { type
         toll(kind: FATALITIES) ${tollText}
         many: toll(kind: FATALITIES, policy: CONSERVATIVE, mostClaims: 1) ${tollText} } } }`,
    );

    for (const type of new Set(events.map((event) => event.type))) {
      const own = groups.filter((each) => each.type === type);
      const of = events.filter((event) => event.type === type);
      const high = own.reduce((sum, each) => sum + (each.toll.high ?? 0), 0);
      expect([type, high]).toEqual([type, sumOf(of, Math.max)]);
    }
    const [truncated] = groups.filter(({ many }) => many?.isTruncated === true);
    expect(truncated?.toll.claims).toBeGreaterThan(1);
    expect(truncated?.toll.isTruncated).toBe(false);
  });

  test("is that of its own claims where grouped by origin", async () => {
    const groups = await groupsOf(
      `{ eventStats(groupBy: [ORIGIN]) { nodes { origin { id } toll(kind: FATALITIES) ${tollText} } } }`,
    );

    const high = (id: string): number | null | undefined =>
      groups.find(({ origin }) => origin?.id === id)?.toll.high;
    // The first eight figures are of one source, the other four of another.
    expect(high("organization:a")).toBe(1 + 2 + 3 + 4 + 5 + 6 + 7 + 8);
    expect(high("organization:b")).toBe(9 + 10 + 11 + 12);
  });
});
