import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { databaseHits } from "../bench/measure/hits.ts";
import { seedDatedGraph } from "../setup/dated-graph.ts";
import { openEmptyGraph } from "../setup/test-graph.ts";
import { startTestService, type Answer, type TestService } from "../setup/test-service.ts";

const page = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
});

/** What an answer says under `page` of where its page ends. */
function pageOf(data: Answer["data"]): z.infer<typeof page> {
  return page.parse(data?.["page"]);
}

/** Events that one root field of this service may count one by one. */
const walkedEvents = 10;

let open: OpenDriver;
let service: TestService;

beforeAll(async () => {
  open = await openEmptyGraph();
  await seedDatedGraph(open);
  service = await startTestService(open, { walkedEvents });
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

const toll = "toll(kind: FATALITIES, mostClaims: 5) { low }";
const clock = '@asOf(valid: "2026")';
const year = 'from: "2025-01", to: "2025-12"';

describe("what would count too many events one by one", () => {
  test.each([
    ["statistics by actor", "", "eventStats(groupBy: [ACTOR]) { nodes { events } }"],
    ["their claims", "", "eventStats(groupBy: [TYPE]) { nodes { claims } }"],
    ["their tolls", "", `eventStats(groupBy: [TYPE], first: 2) { nodes { ${toll} } }`],
    [
      "an order by tolls",
      "",
      "eventStats(groupBy: [TYPE], orderBy: [{ toll: { kind: FATALITIES, mostClaims: 20 } }]) { nodes { type } }",
    ],
    ["statistics under a clock", clock, "eventStats(groupBy: [TYPE]) { nodes { events } }"],
    ["days without an end", "", "timeline(bucket: DAY, first: 3) { nodes { possible } }"],
    ["days of a year", "", `timeline(bucket: DAY, ${year}, first: 200) { nodes { possible } }`],
    ["months under a clock", clock, `timeline(bucket: MONTH, ${year}) { nodes { possible } }`],
    ["tolls of months", "", `timeline(bucket: MONTH, ${year}, first: 12) { nodes { ${toll} } }`],
  ])("is refused with the number and what to narrow: %s", async (_what, directive, field) => {
    const { errors } = await service.ask(`query ${directive} { ${field} }`);

    expect(errors?.map(({ message, extensions }) => [message, extensions])).toEqual([
      [
        expect.stringMatching(/^More than 10 events .* a shorter period, a place, some types/),
        { code: "OPERATION_TOO_COSTLY", what: "events", limit: walkedEvents },
      ],
    ]);
    expect(service.statements).toHaveLength(1);
  });

  test.each([
    [
      "a narrow filter",
      'eventStats(where: { inside: "place:tyre" }, groupBy: [ACTOR]) { nodes { events } }',
    ],
    [
      "a short period",
      'timeline(bucket: DAY, from: "2025-12-30", to: "2025-12-31") { nodes { possible } }',
    ],
    [
      "tolls of a short period",
      `timeline(bucket: DAY, from: "2025-12-30", to: "2025-12-31", first: 2) { nodes { ${toll} } }`,
    ],
    ["types of everything", "eventStats(groupBy: [TYPE, PLACE_ADM1]) { nodes { events } }"],
    ["months of everything", `timeline(bucket: MONTH, ${year}) { nodes { possible } }`],
    [
      "months of a division",
      `timeline(where: { inside: "place:latakia" }, bucket: MONTH, ${year}) { nodes { possible } }`,
    ],
  ])("is answered with %s", async (_how, field) => {
    const { data, errors } = await service.ask(`{ answer: ${field} }`);

    expect(errors).toBeUndefined();
    const { nodes } = z.object({ nodes: z.array(z.unknown()) }).parse(data?.["answer"]);
    expect(nodes.length).toBeGreaterThan(0);
  });

  test.each([
    ["days", "", "timeline(bucket: DAY, first: 2, after: $after)"],
    ["days since", "", 'timeline(bucket: DAY, from: "2025-03", first: 2, after: $after)'],
    ["months under a clock", clock, "timeline(bucket: MONTH, first: 2, after: $after)"],
    ["groups", "", "eventStats(groupBy: [ACTOR], first: 1, after: $after)"],
    ["their tolls", "", "eventStats(groupBy: [TYPE], first: 1, after: $after)", toll],
  ])(
    "is refused behind a cursor of a smaller graph as well: %s",
    async (_what, directive, field, selection = "__typename") => {
      const operation = `query ($after: String) ${directive} { page: ${field} { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`;
      await using large = await startTestService(open, { walkedEvents: 10_000 });
      let after: string | null = null;
      for (let hasNextPage = true; hasNextPage;) {
        const { data }: Answer = await large.ask(operation, { after });
        const { pageInfo } = pageOf(data);
        ({ hasNextPage } = pageInfo);
        after = pageInfo.endCursor ?? after;
      }

      const { errors } = await service.ask(operation, { after });

      expect(errors?.map(({ extensions }) => extensions)).toEqual([
        { code: "OPERATION_TOO_COSTLY", what: "events", limit: walkedEvents },
      ]);
    },
  );

  test("is read no further than that, however many events there are", async () => {
    await open.driver.executeQuery(
      `UNWIND range(1, 5000) AS i CREATE (:Event:Entity {id: "event:more-" + i, type: "OTHER"})`,
    );

    await service.ask("{ eventStats(groupBy: [ACTOR]) { nodes { events } } }");
    const hits = await databaseHits(open, service.statements);

    expect(hits).toBeLessThan(walkedEvents * 20);
  });
});
