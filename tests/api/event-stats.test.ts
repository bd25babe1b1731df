import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { serveDatedGraph } from "../setup/dated-service.ts";

const service = serveDatedGraph();

const keys = ["TYPE", "PLACE_ADM1", "PLACE_COUNTRY", "MONTH", "YEAR", "ACTOR", "ORIGIN"] as const;

const identified = z.object({ id: z.string() });
const group = z.object({
  ...{ type: z.string().nullable(), month: z.string().nullable(), year: z.string().nullable() },
  ...{ adm1: identified.nullable(), country: identified.nullable() },
  ...{ actor: identified.nullable(), origin: identified.nullable() },
  ...{ events: z.number(), claims: z.number().default(0), origins: z.number().default(0) },
});
type Group = z.infer<typeof group>;

const page = z.object({
  eventStats: z.object({
    nodes: z.array(group),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

/** Stands between the values of a group, before all that they can hold. */
const separator = "\u001F";

interface Asked {
  readonly where: unknown;
  readonly groupBy: readonly string[];
  readonly orderBy: readonly Readonly<Record<string, string>>[];
}

const allMeasures = "events claims origins";

/** All pages of the groups, one behind the other. */
async function eventStats(
  asked: Asked,
  first: number,
  measures = allMeasures,
): Promise<readonly Group[]> {
  const found: Group[] = [];
  for (let after: string | null = null; ;) {
    const answer = await service.ask(
      `query ($where: EventWhere, $groupBy: [EventGroupKey!]!, $orderBy: [EventStatsOrder!], $first: Int, $after: String) {
        eventStats(where: $where, groupBy: $groupBy, orderBy: $orderBy, first: $first, after: $after) {
          nodes { type month year adm1 { id } country { id } actor { id } origin { id } ${measures} }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { ...asked, first, after },
    );
    expect(answer.errors).toBeUndefined();
    expect(service.statements).toHaveLength(1);
    const { nodes, pageInfo } = page.parse(answer.data).eventStats;
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

const ids = z.object({ nodes: z.array(identified) });
const when = z.object({
  ...{ startMin: z.string().nullable(), startMax: z.string().nullable() },
  ...{ approximate: z.boolean(), uncertain: z.boolean() },
});
const plainEvent = z.object({
  ...{ type: z.string(), when, participants: ids },
  places: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        enclosing: z.array(identified.extend({ kind: z.string() })),
      }),
    ),
  }),
  claims: z.object({ nodes: z.array(identified.extend({ origin: identified.nullable() })) }),
});
type PlainEvent = z.infer<typeof plainEvent>;

const known = new Map<string, readonly PlainEvent[]>();

async function eventsOf(where: unknown): Promise<readonly PlainEvent[]> {
  const key = JSON.stringify(where);
  const events = known.get(key) ?? (await readEvents(where));
  known.set(key, events);
  return events;
}

async function readEvents(where: unknown): Promise<readonly PlainEvent[]> {
  const answer = await service.ask(
    `query ($where: EventWhere) { events(first: 200, where: $where) { nodes {
      type when { startMin startMax approximate uncertain }
      participants(first: 5) { nodes { id } }
      places(first: 5) { nodes { id kind enclosing { id kind } } }
      claims(first: 20) { nodes { id origin { id } } } } } }`,
    { where },
  );
  expect(answer.errors).toBeUndefined();
  const { events } = z
    .object({ events: z.object({ nodes: z.array(plainEvent) }) })
    .parse(answer.data);
  return events.nodes;
}

function placesOf({ places }: PlainEvent, kind: string): readonly string[] {
  const all = places.nodes.flatMap((place) => [place, ...place.enclosing]);
  return all.filter((place) => place.kind === kind).map(({ id }) => id);
}

function begun(
  { when: { startMin, startMax, approximate, uncertain } }: PlainEvent,
  letters: number,
): readonly string[] {
  const [low, high] = [startMin?.slice(0, letters), startMax?.slice(0, letters)];
  return low === undefined || low !== high || approximate || uncertain ? [] : [low];
}

function valuesOf(event: PlainEvent, by: string): readonly string[] {
  switch (by) {
    case "TYPE":
      return [event.type];
    case "PLACE_ADM1":
      return placesOf(event, "ADM1");
    case "PLACE_COUNTRY":
      return placesOf(event, "COUNTRY");
    case "MONTH":
      return begun(event, 7);
    case "YEAR":
      return begun(event, 4);
    case "ACTOR":
      return event.participants.nodes.map(({ id }) => id);
    default:
      return event.claims.nodes.flatMap(({ origin }) => origin?.id ?? []);
  }
}

/** Every combination of one value a key, the unknown as an empty text. */
function groupsOf(event: PlainEvent, groupBy: readonly string[]): readonly string[] {
  return groupBy.reduce<readonly string[]>(
    (groups, by, i) => {
      const known = [...new Set(valuesOf(event, by))];
      const values = known.length === 0 ? [""] : known;
      return groups.flatMap((start) =>
        values.map((value) => (i === 0 ? value : `${start}${separator}${value}`)),
      );
    },
    [""],
  );
}

interface Counted {
  readonly group: string;
  readonly events: number;
  readonly claims: number;
  readonly origins: number;
}

/** The groups, counted event by event, by their values. */
function naive(events: readonly PlainEvent[], groupBy: readonly string[]): readonly Counted[] {
  const members = new Map<string, PlainEvent[]>();
  for (const event of events) {
    for (const name of groupsOf(event, groupBy)) {
      members.set(name, [...(members.get(name) ?? []), event]);
    }
  }
  return [...members].map(([name, of]) => {
    const claims = of.flatMap((event) => event.claims.nodes);
    const by = groupBy.includes("ORIGIN") ? name.split(separator)[groupBy.indexOf("ORIGIN")] : null;
    const own = claims.filter(({ origin }) => by === null || by === (origin?.id ?? ""));
    return {
      group: name,
      events: of.length,
      claims: new Set(own.map(({ id }) => id)).size,
      origins: new Set(claims.flatMap(({ origin }) => origin?.id ?? [])).size,
    };
  });
}

const columns: Readonly<Record<string, (group: Group) => string | null | undefined>> = {
  TYPE: ({ type }) => type,
  PLACE_ADM1: ({ adm1 }) => adm1?.id,
  PLACE_COUNTRY: ({ country }) => country?.id,
  MONTH: ({ month }) => month,
  YEAR: ({ year }) => year,
  ACTOR: ({ actor }) => actor?.id,
  ORIGIN: ({ origin }) => origin?.id,
};

function counted(found: Group, groupBy: readonly string[]): Counted {
  const { events, claims, origins } = found;
  const name = groupBy.map((by) => columns[by]?.(found) ?? "").join(separator);
  return { group: name, events, claims, origins };
}

function inOrder(groups: readonly Counted[], orderBy: Asked["orderBy"]): readonly Counted[] {
  const asked =
    orderBy.length === 0 ? [["events", "DESC"] as const] : orderBy.flatMap(Object.entries);
  return groups.toSorted((a, b) => {
    for (const [name, direction] of [...asked, ["group", "ASC"] as const]) {
      const [x, y] = [a, b].map(
        (one) => z.record(z.string(), z.union([z.string(), z.number()])).parse(one)[name] ?? 0,
      );
      if (x !== undefined && y !== undefined && x !== y)
        return x < y === (direction === "ASC") ? -1 : 1;
    }
    return 0;
  });
}

const wheres = fc.constantFrom(
  ...[null, { inside: "place:syria" }, { inside: "place:latakia", type: { eq: "ARMED_CLASH" } }],
  ...[{ when: { possibly: { from: "2025-03" } } }, { not: { inside: "place:homs" } }],
  { inside: "place:syria", when: { possibly: { from: "2025-03", to: "2025-06" } } },
  { inside: "place:syria", when: { certainly: { from: "2025-03", to: "2025-03" } } },
  { title: { eq: "none has it" } },
);
const questions = fc.record({
  where: wheres,
  groupBy: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 3 }),
  orderBy: fc.constantFrom<Asked["orderBy"]>(
    ...[[], [{ claims: "DESC" }], [{ group: "DESC" }], [{ origins: "ASC" }, { events: "DESC" }]],
  ),
});

describe("statistics of events", () => {
  test("count what a walk over all events counts, in any order, on pages of any size", async () => {
    await fc.assert(
      fc.asyncProperty(questions, fc.constantFrom(5, 20, 200), async (asked, first) => {
        const events = await eventsOf(asked.where);

        const found = await eventStats(asked, first);

        expect(found.map((one) => counted(one, asked.groupBy))).toEqual(
          inOrder(naive(events, asked.groupBy), asked.orderBy),
        );
      }),
      { numRuns: 18 },
    );
  }, 60_000);

  test("count events alike from tallies", async () => {
    const tallied = ["TYPE", "PLACE_ADM1", "PLACE_COUNTRY", "MONTH", "YEAR"] as const;
    const anywhere = fc.record({
      where: fc.constantFrom(null, { type: { in: ["ARMED_CLASH", "ARRESTS"] } }),
      groupBy: fc
        .uniqueArray(fc.constantFrom(...tallied), { minLength: 1, maxLength: 3 })
        .filter((by) => !(by.includes("PLACE_ADM1") && by.includes("PLACE_COUNTRY"))),
    });
    const inside = fc.record({
      where: fc.constantFrom(
        ...["place:syria", "place:latakia", "place:jableh", "place:nowhere"].map((place) => ({
          inside: place,
        })),
      ),
      groupBy: fc.uniqueArray(fc.constantFrom("TYPE", "MONTH", "YEAR"), { minLength: 1 }),
    });
    const orders = fc.constantFrom<Asked["orderBy"]>([], [{ group: "DESC" }]);
    await fc.assert(
      fc.asyncProperty(fc.oneof(anywhere, inside), orders, async (asked, orderBy) => {
        const events = await eventsOf(asked.where);

        const found = await eventStats({ ...asked, orderBy }, 20, "events");

        expect(service.statements.map(({ text }) => text.includes("Tally"))).toEqual([true]);
        const wanted = naive(events, asked.groupBy).map((group) => ({
          ...{ ...group, claims: 0, origins: 0 },
        }));
        expect(found.map((one) => counted(one, asked.groupBy))).toEqual(inOrder(wanted, orderBy));
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  test("read claims only where something of them is asked for", async () => {
    await service.ask("{ eventStats(groupBy: [TYPE]) { nodes { type events } } }");

    expect(service.statements.map(({ text }) => text.includes("ABOUT"))).toEqual([false]);
  });

  test("count by the word of the sources that the operation takes", async () => {
    const { data } = await service.ask(
      'query @sources(exclude: ["organization:a"]) { eventStats(groupBy: [ORIGIN]) { nodes { origin { id } } } }',
    );

    expect(JSON.stringify(data)).toContain("organization:b");
    expect(JSON.stringify(data)).not.toContain("organization:a");
  });

  test("refuse no key, too many, and one twice", async () => {
    for (const groupBy of ["[]", "[TYPE, TYPE]", "[TYPE, MONTH, ACTOR, ORIGIN]"]) {
      const answer = await service.ask(`{ eventStats(groupBy: ${groupBy}) { nodes { events } } }`);

      expect(answer.errors?.map(({ extensions }) => extensions?.["code"])).toEqual([
        "BAD_USER_INPUT",
      ]);
    }
  });
});
