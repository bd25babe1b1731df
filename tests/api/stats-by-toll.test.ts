import { expect, test } from "vitest";
import * as z from "zod";
import { serveDatedGraph } from "../setup/dated-service.ts";

const service = serveDatedGraph();

const toll = z.object({
  ...{ low: z.number().nullable(), best: z.number().nullable(), high: z.number().nullable() },
});
const identified = z.object({ id: z.string() }).nullable();
const group = z.object({
  ...{ type: z.string().nullable(), month: z.string().nullable(), adm1: identified },
  ...{ actor: identified, origin: identified, events: z.number(), toll },
});
type Group = z.infer<typeof group>;

interface Asked {
  readonly groupBy: readonly string[];
  readonly where?: unknown;
  readonly orderBy?: unknown;
  readonly directives?: string;
}

const page = z.object({
  eventStats: z.object({
    nodes: z.array(group),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

/** The pages of the groups, one behind the other. */
async function groupsOf(
  { directives = "", ...variables }: Asked,
  first = 20,
): Promise<readonly Group[]> {
  const found: Group[] = [];
  for (let after: string | null = null; ;) {
    const { data, errors } = await service.ask(
      `query ($where: EventWhere, $groupBy: [EventGroupKey!]!, $orderBy: [EventStatsOrder!], $first: Int, $after: String) ${directives} {
        eventStats(where: $where, groupBy: $groupBy, orderBy: $orderBy, first: $first, after: $after) {
          nodes { type month adm1 { id } actor { id } origin { id } events toll(kind: FATALITIES) { low best high } }
          pageInfo { hasNextPage endCursor }
        }
      }`,
      { ...variables, first, after },
    );
    expect(errors).toBeUndefined();
    expect(service.statements).toHaveLength(1);
    const { nodes, pageInfo } = page.parse(data).eventStats;
    expect(nodes.length).toBeLessThanOrEqual(first);
    found.push(...nodes);
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}

/** Groups in the order of a number, those that have none last, ties as they were. */
function inOrder(
  groups: readonly Group[],
  direction: "ASC" | "DESC",
  value: (group: Group) => number | null,
): readonly Group[] {
  const known = groups.filter((each) => value(each) !== null);
  const sign = direction === "ASC" ? 1 : -1;
  return [
    ...known.toSorted((a, b) => sign * ((value(a) ?? 0) - (value(b) ?? 0))),
    ...groups.filter((each) => value(each) === null),
  ];
}

const keys = [["ACTOR", "MONTH"], ["ORIGIN"], ["TYPE", "PLACE_ADM1"]];

test.each(keys.map((groupBy) => ({ groupBy })))(
  "groups by $groupBy come in the order of their tolls, on pages of any size, ties among them",
  async ({ groupBy }) => {
    const plain = await groupsOf({ groupBy, orderBy: [{ group: "ASC" }] });
    const numbers = plain.map(({ toll: { best } }) => best);
    expect(new Set(numbers).size).toBeGreaterThan(1);

    for (const direction of ["ASC", "DESC"] as const) {
      const orderBy = [{ toll: { kind: "FATALITIES", direction } }];
      const expected = inOrder(plain, direction, (each) => each.toll.best);
      expect(await groupsOf({ groupBy, orderBy }, 3)).toEqual(expected);
      expect(await groupsOf({ groupBy, orderBy }, 20)).toEqual(expected);
    }
  },
);

test("a page that ends among ties goes on among them", async () => {
  const groupBy = ["ACTOR", "MONTH"];
  const ordered = await groupsOf({ groupBy, orderBy: [{ toll: { kind: "FATALITIES" } }] });
  const tied = ordered.filter(({ toll: { best } }) => best === null);
  expect(tied.length).toBeGreaterThan(4);

  expect(await groupsOf({ groupBy, orderBy: [{ toll: { kind: "FATALITIES" } }] }, 1)).toEqual(
    ordered,
  );
});

test("another key before or behind the toll decides first, or among its ties", async () => {
  const groupBy = ["TYPE", "PLACE_ADM1"];
  const plain = await groupsOf({ groupBy, orderBy: [{ group: "DESC" }] });
  const byHigh = { toll: { kind: "FATALITIES", by: "HIGH", policy: "CONSERVATIVE" } };

  const before = await groupsOf(
    { groupBy, orderBy: [{ events: "ASC" }, { toll: byHigh.toll }] },
    4,
  );
  const behind = await groupsOf({ groupBy, orderBy: [byHigh, { group: "DESC" }] }, 4);

  expect(before.map(({ events }) => events)).toEqual(
    plain.map(({ events }) => events).toSorted((a, b) => a - b),
  );
  const none = behind.filter(({ toll: { high } }) => high === null);
  expect(none).toEqual(plain.filter(({ toll: { high } }) => high === null));
});

test.each(['@sources(exclude: ["organization:b"])', '@asOf(valid: "2025-02")'])(
  "with %s it is the order of the tolls that are seen",
  async (directives) => {
    const asked = { groupBy: ["TYPE", "PLACE_ADM1"], directives };
    const plain = await groupsOf({ ...asked, orderBy: [{ group: "ASC" }] });
    const everything = await groupsOf({ groupBy: asked.groupBy, orderBy: [{ group: "ASC" }] });
    expect(plain).not.toEqual(everything);

    const found = await groupsOf({ ...asked, orderBy: [{ toll: { kind: "FATALITIES" } }] }, 4);

    expect(found).toEqual(inOrder(plain, "DESC", (each) => each.toll.best));
  },
);

test("what cannot be put in order whole is refused, with what is too much of it", async () => {
  const { data, errors } = await service.ask(
    "{ eventStats(groupBy: [TYPE], orderBy: [{ toll: { kind: FATALITIES, mostClaims: 5 } }]) { nodes { type } } }",
  );

  expect(data).toBeNull();
  expect(errors).toMatchObject([
    {
      message: expect.stringMatching(/3 groups have more than 5 claims.*mostClaims/),
      extensions: { code: "OPERATION_TOO_COSTLY", what: "claims", limit: 5, groups: 3 },
    },
  ]);
});

test("so are more groups than can be put in order", async () => {
  const title = "One of too many";
  await service.open.driver.executeQuery(
    `UNWIND range(1, 501) AS i WITH i, datetime({year: 1900}) + duration({months: i}) AS start
     CREATE (:Event {id: "event:many-" + i, type: "ARRESTS", title: $title, startMin: start, startMax: start,
       approximate: false, uncertain: false})`,
    { title },
  );

  const { errors } = await service.ask(
    `{ eventStats(where: { title: { eq: "${title}" } }, groupBy: [MONTH], orderBy: [{ toll: { kind: FATALITIES } }]) { nodes { month } } }`,
  );
  await service.open.driver.executeQuery("MATCH (e:Event {title: $title}) DETACH DELETE e", {
    title,
  });

  expect(errors).toMatchObject([
    {
      message: expect.stringContaining("more than 500 groups"),
      extensions: { code: "OPERATION_TOO_COSTLY", what: "groups", limit: 500 },
    },
  ]);
});

test("more claims than any order may weigh are refused before the database is asked", async () => {
  for (const [most, directives, code] of [
    [2001, "", "BAD_USER_INPUT"],
    [0, "", "BAD_USER_INPUT"],
    [2000, '@sources(exclude: ["organization:b"])', "OPERATION_TOO_COSTLY"],
  ] as const) {
    const { errors } = await service.ask(
      `query ${directives} { eventStats(groupBy: [TYPE], orderBy: [{ toll: { kind: FATALITIES, mostClaims: ${most} } }]) { nodes { type } } }`,
    );

    expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual([code]);
    expect(service.statements).toEqual([]);
  }
});

test("a cursor of another order is refused", async () => {
  const ask = (order: string, after: string): ReturnType<typeof service.ask> =>
    service.ask(
      `{ eventStats(groupBy: [TYPE], orderBy: [{ toll: { kind: FATALITIES${order} } }], first: 1${after}) { pageInfo { endCursor } } }`,
    );
  const { data } = await ask("", "");
  const cursor = JSON.stringify(data).split('"').at(-2);

  const { errors } = await ask(", by: LOW", `, after: "${cursor ?? ""}"`);

  expect(errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["CURSOR_INVALID"]);
});
