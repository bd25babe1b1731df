import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import {
  isWithin,
  seedSpreadGraph,
  spreadEvents,
  type AskedArea,
  type SpreadEvent,
} from "../setup/spread-graph.ts";
import { openEmptyGraph } from "../setup/test-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";

let open: OpenDriver;
let service: TestService;

beforeAll(async () => {
  open = await openEmptyGraph();
  await seedSpreadGraph(open);
  service = await startTestService(open);
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

const around = spreadEvents.flatMap(({ at }) => at.map(({ place }) => place));
const km = fc.constantFrom(0, 0.001, 0.6, 5, 24, 26, 130, 1_000, 20_040);
const nudge = fc.constantFrom(-0.3, -0.01, 0, 0.004, 0.25);
const spot = fc
  .record({ place: fc.constantFrom(...around), north: nudge, east: nudge })
  .map(({ place, north, east }) => ({
    latitude: Math.max(-90, Math.min(90, place.latitude + north)),
    longitude: Math.max(-180, Math.min(180, place.longitude + east)),
  }));
const degrees = fc.constantFrom(0, 0.005, 0.2, 1.5, 40);

const area: fc.Arbitrary<AskedArea> = fc.oneof(
  fc
    .record({ spot, radiusKm: km })
    .map((given) => ({ near: { ...given.spot, radiusKm: given.radiusKm } })),
  fc
    .record({ spot, up: degrees, wide: fc.oneof(degrees, fc.constant(170)) })
    .map(({ spot: { latitude, longitude }, up, wide }) => ({
      inBox: {
        south: Math.max(-90, latitude - up),
        north: Math.min(90, latitude + up),
        west: longitude - wide < -180 ? longitude - wide + 360 : longitude - wide,
        east: longitude + wide > 180 ? longitude + wide - 360 : longitude + wide,
      },
    })),
);

const question = fc.record({
  area,
  mode: fc.constantFrom("POSSIBLY", "CERTAINLY"),
  reading: fc.constantFrom(
    { direction: "ASC", isBackward: false },
    { direction: "DESC", isBackward: false },
    { direction: "ASC", isBackward: true },
  ),
  size: fc.constantFrom(6, 20, 100),
  besides: fc.constantFrom<Besides>({}, {}, { type: "ARRESTS" }, { fromDay: 4 }, { fromDay: 20 }),
});

/** What else is asked: a type, or that it may have lasted until some day. */
interface Besides {
  readonly type?: string;
  readonly fromDay?: number;
}

type Question = typeof question extends fc.Arbitrary<infer T> ? T : never;

function isAsked(
  { area: asked, mode, besides: { type, fromDay } }: Question,
  event: SpreadEvent,
): boolean {
  const sign = mode === "CERTAINLY" ? -1 : 1;
  return (
    event.at.some(({ place, offM }) => isWithin(asked, place, sign * offM)) &&
    (type === undefined || event.type === type) &&
    (fromDay === undefined || event.days[1] >= fromDay)
  );
}

/** The ids that are asked for, in order, by looking at each event. */
function expected(asked: Question): readonly string[] {
  const sign = asked.reading.direction === "DESC" ? -1 : 1;
  return spreadEvents
    .filter((event) => isAsked(asked, event))
    .toSorted((a, b) => sign * (a.days[0] - b.days[0] || (a.id < b.id ? -1 : 1)))
    .map(({ id }) => id);
}

const page = z.object({
  totalCount: z.number(),
  nodes: z.array(z.object({ id: z.string() })),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
});

const operation = `query ($first: Int, $after: String, $last: Int, $before: String, $where: EventWhere, $direction: OrderDirection) {
  page: events(first: $first, after: $after, last: $last, before: $before, where: $where, orderBy: [{ when: $direction }]) {
    totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

function whereOf({ area: wanted, mode, besides: { type, fromDay } }: Question): object {
  const [word = "", given] = Object.entries(wanted)[0] ?? [];
  return {
    [word]: { ...given, mode },
    ...(type === undefined ? {} : { type: { eq: type } }),
    ...(fromDay === undefined
      ? {}
      : { when: { possibly: { from: `2024-01-${String(fromDay + 1).padStart(2, "0")}` } } }),
  };
}

/** The ids of all pages, in order. */
async function answered(asked: Question): Promise<readonly string[]> {
  const { size } = asked;
  const { direction, isBackward } = asked.reading;
  const where = whereOf(asked);
  let ids: readonly string[] = [];
  for (let cursor: string | null = null; ;) {
    const bounds = isBackward ? { last: size, before: cursor } : { first: size, after: cursor };
    const { data, errors } = await service.ask(operation, { ...bounds, where, direction });
    expect(errors).toBeUndefined();
    expect(service.statements).toHaveLength(1);
    const { nodes, totalCount, pageInfo } = page.parse(data?.["page"]);
    const shown = nodes.map(({ id }) => id);
    ids = isBackward ? [...shown, ...ids] : [...ids, ...shown];
    cursor = isBackward ? pageInfo.startCursor : pageInfo.endCursor;
    if (!(isBackward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) {
      expect(totalCount).toBe(ids.length);
      return ids;
    }
  }
}

test("what is near a point or in a box is what looking at each event finds, whatever is asked besides and on pages of any size, both ways", async () => {
  const sizes = new Set<number>();
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      const wanted = expected(asked);
      sizes.add(wanted.length);

      expect(await answered(asked)).toEqual(wanted);
    }),
    { numRuns: 25 },
  );
  // Nothing, few and many were found.
  expect(Math.min(...sizes)).toBe(0);
  expect(Math.max(...sizes)).toBeGreaterThan(60);
}, 240_000);
