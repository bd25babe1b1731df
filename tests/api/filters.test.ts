import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { openArticleGraph } from "../setup/test-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";

let open: OpenDriver;
let service: TestService;
let events: readonly StoredEvent[];

beforeAll(async () => {
  open = await openArticleGraph();
  service = await startTestService(open);
  events = await allEvents();
}, 60_000);
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

const storedEvent = z.object({
  id: z.string(),
  title: z.string(),
  status: z.string(),
  summary: z.string().nullable(),
  when: z.object({
    startMin: z.string().nullable(),
    endMax: z.string().nullable(),
    approximate: z.boolean(),
    uncertain: z.boolean(),
  }),
  participants: z.object({
    edges: z.array(
      z.object({
        role: z.string(),
        side: z.string().nullable(),
        node: z.object({ id: z.string() }),
      }),
    ),
  }),
});
type StoredEvent = z.infer<typeof storedEvent>;

async function allEvents(): Promise<readonly StoredEvent[]> {
  const { data } = await service.ask(`{ events(first: 200) { nodes {
    id title status summary when { startMin endMax approximate uncertain }
    participants(first: 200) { edges { role side node { id } } } } } }`);
  return z.object({ events: z.object({ nodes: z.array(storedEvent) }) }).parse(data).events.nodes;
}

/** A filter, and what it means, said again as plainly as can be. */
interface Meant {
  readonly where: Readonly<Record<string, unknown>>;
  readonly holds: (event: StoredEvent) => boolean;
}

type Edge = StoredEvent["participants"]["edges"][number];

const roles = ["INITIATOR", "BELLIGERENT", "TARGET", "ASSOCIATED", "VICTIM"];
const days = ["2011-03-01", "2024-12-08", "2025-03-06", "2025-03-07", "2025-03-09"];

const onEdge: fc.Arbitrary<{
  where: Record<string, unknown>;
  holds: (edge: Edge) => boolean;
}> = fc.oneof(
  fc.constantFrom(...roles).map((role) => ({
    where: { role: { eq: role } },
    holds: (edge: Edge) => edge.role === role,
  })),
  fc.constantFrom("A", "B").map((side) => ({
    where: { side: { ne: side } },
    holds: (edge: Edge) => edge.side !== null && edge.side !== side,
  })),
  fc.constantFrom("A", "B").map((side) => ({
    where: { not: { side: { eq: side } } },
    holds: (edge: Edge) => edge.side !== side,
  })),
  fc.constantFrom("group:", "organization:").map((start) => ({
    where: { node: { id: { startsWith: start } } },
    holds: (edge: Edge) => edge.node.id.startsWith(start),
  })),
);

const leaf: fc.Arbitrary<Meant> = fc.oneof(
  fc.constantFrom("ONGOING", "ENDED", "UNKNOWN").map((status) => ({
    where: { status: { ne: status } },
    holds: (event: StoredEvent) => event.status !== status,
  })),
  fc.boolean().map((known) => ({
    where: { summary: { known } },
    holds: ({ summary }: StoredEvent) => (summary !== null) === known,
  })),
  fc.constantFrom("e", "Jableh", "Clashes", "%", "'").map((text) => ({
    where: { title: { contains: text } },
    holds: ({ title }: StoredEvent) => title.includes(text),
  })),
  fc.constantFrom("a", "the", "X").map((text) => ({
    where: { not: { summary: { contains: text } } },
    holds: ({ summary }: StoredEvent) => summary?.includes(text) !== true,
  })),
  fc.tuple(fc.constantFrom(...days), fc.constantFrom(...days)).map(([from, to]) => ({
    where: { when: { possibly: { from, to } } },
    holds: ({ when }: StoredEvent) =>
      (when.startMin === null || when.startMin <= `${to}T23:59:59.999Z`) &&
      (when.endMax === null || when.endMax >= `${from}T00:00:00Z`),
  })),
  fc.tuple(fc.constantFrom(...days), fc.constantFrom(...days)).map(([from, to]) => ({
    where: { when: { certainly: { from, to } } },
    holds: ({ when }: StoredEvent) =>
      when.startMin !== null &&
      when.startMin >= `${from}T00:00:00Z` &&
      when.endMax !== null &&
      when.endMax <= `${to}T23:59:59.999Z` &&
      !when.approximate &&
      !when.uncertain,
  })),
  fc.tuple(fc.constantFrom("some", "none", "every"), onEdge).map(([quantifier, edge]) => ({
    where: { participants: { [quantifier]: edge.where } },
    holds: ({ participants: { edges } }: StoredEvent) =>
      quantifier === "every"
        ? edges.every(edge.holds)
        : edges.some(edge.holds) === (quantifier === "some"),
  })),
);

const { filter } = fc.letrec<{ filter: Meant; combined: Meant }>((tie) => ({
  filter: fc.oneof({ depthSize: "small" }, leaf, tie("combined")),
  combined: fc.oneof(
    fc.array(tie("filter"), { maxLength: 3 }).map((parts) => ({
      where: { and: parts.map(({ where }) => where) },
      holds: (event: StoredEvent) => parts.every(({ holds }) => holds(event)),
    })),
    fc.array(tie("filter"), { maxLength: 3 }).map((parts) => ({
      where: { or: parts.map(({ where }) => where) },
      holds: (event: StoredEvent) => parts.some(({ holds }) => holds(event)),
    })),
    tie("filter").map(({ where, holds }) => ({
      where: { not: where },
      holds: (event: StoredEvent) => !holds(event),
    })),
  ),
}));

const counted = z.object({
  events: z.object({ totalCount: z.number(), nodes: z.array(z.object({ id: z.string() })) }),
});

describe("a filter", () => {
  test("takes what a plain reading of it takes, whatever is combined, and counts the same", async () => {
    await fc.assert(
      fc.asyncProperty(filter, async ({ where, holds }) => {
        const { data, errors } = await service.ask(
          "query ($where: EventWhere) { events(where: $where, first: 200) { totalCount nodes { id } } }",
          { where },
        );

        expect(errors).toBeUndefined();
        const answer = counted.parse(data).events;
        expect(answer.nodes.map(({ id }) => id)).toEqual(events.filter(holds).map(({ id }) => id));
        expect(answer.totalCount).toBe(answer.nodes.length);
        expect(service.statements).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe("a list read from its end", () => {
  test("has the same entries, page by page, in the same order as from its start", async () => {
    const page = z.object({
      events: z.object({
        nodes: z.array(z.object({ id: z.string() })),
        pageInfo: z.object({ hasPreviousPage: z.boolean(), startCursor: z.string() }),
      }),
    });
    const read: string[] = [];
    for (let before: string | null = null, more = true; more;) {
      const { data } = await service.ask(
        `query ($b: String) { events(last: 5, before: $b) { nodes { id } pageInfo { hasPreviousPage startCursor } } }`,
        { b: before },
      );
      const { nodes, pageInfo } = page.parse(data).events;
      read.unshift(...nodes.map(({ id }) => id));
      more = pageInfo.hasPreviousPage;
      before = pageInfo.startCursor;
    }

    expect(read).toEqual(events.map(({ id }) => id));
  });
});

describe("what cannot be asked is refused with the way out", () => {
  test.each([
    [
      "both directions at once",
      "{ events(first: 1, last: 1) { totalCount } }",
      "BAD_USER_INPUT",
      /not with both/,
    ],
    [
      "a date that is none",
      '{ events(where: { when: { possibly: { from: "yesterday" } } }) { totalCount } }',
      "BAD_USER_INPUT",
      /"yesterday"/,
    ],
    [
      "two fields in one order key",
      "{ events(orderBy: [{ title: ASC, status: ASC }]) { totalCount } }",
      "GRAPHQL_VALIDATION_FAILED",
      /exactly one/i,
    ],
    ["a cursor of another order", "cursor", "CURSOR_INVALID", /endCursor/],
  ])("%s", async (_name, operation, code, message) => {
    const byTitle = await service.ask(
      "{ events(orderBy: [{ title: ASC }], first: 1) { pageInfo { endCursor } } }",
    );
    const cursor: unknown = z
      .object({ events: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) })
      .parse(byTitle.data).events.pageInfo.endCursor;

    const { errors } =
      operation === "cursor"
        ? await service.ask("query ($a: String) { events(after: $a) { nodes { id } } }", {
            a: cursor,
          })
        : await service.ask(operation);

    expect(errors).toMatchObject([
      { message: expect.stringMatching(message), extensions: { code } },
    ]);
  });
});
