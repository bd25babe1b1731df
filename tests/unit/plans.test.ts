import { parse, type DocumentNode, type GraphQLSchema } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import type { Statement } from "../../src/cypher/statement.ts";
import { derivations } from "../../src/domain/derivations.ts";
import { nodeModels } from "../../src/domain/index.ts";
import { createSchema } from "../../src/graphql/schema.ts";
import { createBudget } from "../../src/query/cost.ts";
import { formatCursor } from "../../src/query/cursor.ts";
import { createGraph, type Graph } from "../../src/query/graph.ts";
import { createPlans, type Plans } from "../../src/query/plans.ts";
import { testExecutor } from "../setup/test-executor.ts";

type Variables = Readonly<Record<string, unknown>>;

let schema: GraphQLSchema;
let graph: Graph;

beforeAll(async () => {
  schema = await createSchema();
  graph = createGraph(schema, nodeModels, derivations);
});

/** Plans that count how often something new was planned. */
function countedPlans(most?: number): Plans & { readonly made: () => number } {
  const plans = createPlans(most);
  let made = 0;
  return {
    made: () => made,
    ready: (info, plan) =>
      plans.ready(info, (pending) => {
        made += 1;
        return plan(pending);
      }),
    readySame: (info, plan) =>
      plans.readySame(info, () => {
        made += 1;
        return plan();
      }),
  };
}

/** What an operation sends, or the codes of its errors; the database answers nothing. */
async function outcome(plans: Plans, document: DocumentNode, variables: Variables) {
  const sent: Statement<unknown>[] = [];
  const { errors } = await testExecutor(schema)({
    ...{ document, operationName: null, variables },
    context: {
      ...{ graph, plans, signal: new AbortController().signal, budget: createBudget(1_000_000) },
      reader: {
        read<Row>(statement: Statement<Row>) {
          sent.push(statement);
          return Promise.resolve<readonly Row[]>([]);
        },
      },
    },
  });
  return { sent, errors: errors?.map(({ message }) => message) };
}

/** Asks one operation with each of the variables, and compares with what planning anew gives; tells how many plans it took. */
async function plansFor(text: string, all: readonly Variables[]): Promise<number> {
  const document = parse(text);
  const plans = countedPlans();
  for (const variables of all) {
    expect(await outcome(plans, document, variables)).toEqual(
      await outcome(createPlans(), document, variables),
    );
  }
  return plans.made();
}

function cursor(...values: readonly (string | null)[]): string {
  return formatCursor(`Query.documents,node.title ASC,node.id ASC`, values);
}

describe("a plan is used again", () => {
  test.each([
    [
      "for another id of the same type",
      "query ($id: ID!) { actor(id: $id) { name } }",
      [{ id: "person:a" }, { id: "person:b" }],
    ],
    [
      "for other texts in a filter, wherever they stand",
      `query ($where: EventWhere, $type: EventType!) {
        events(where: $where) { totalCount }
        others: events(where: { type: { in: [$type, OTHER] } }) { totalCount }
      }`,
      [
        { where: { title: { contains: "a" } }, type: "OTHER" },
        { where: { title: { contains: "b" } }, type: "ARMED_CLASH" },
      ],
    ],
    [
      "for other dates and another place",
      `query ($from: EDTF!, $place: ID!) {
        events(where: { when: { possibly: { from: $from } }, inside: $place }) { nodes { title } }
      }`,
      [
        { from: "2025-03", place: "place:a" },
        { from: "2024~", place: "place:b" },
      ],
    ],
    [
      "for the next page, and the next",
      "query ($after: String) { documents(orderBy: [{ title: ASC }], after: $after) { nodes { id } } }",
      [{ after: cursor("a", "document:a") }, { after: cursor("b", "document:b") }],
    ],
    [
      "for other lists of ids of another length",
      "query ($ids: [ID!]) { claims(where: { id: { in: $ids } }) { totalCount } }",
      [{ ids: ["claim:a"] }, { ids: ["claim:b", "claim:c"] }],
    ],
    [
      "for the same question of a hand-written start",
      `query ($text: String!, $id: ID!) {
        search(text: $text) { nodes { id } }
        timeline(bucket: MONTH) { nodes { events { possibly } } }
        lookup(scheme: "wikidata", value: $id) { id }
      }`,
      [
        { text: "Jableh", id: "event:a" },
        { text: "Jableh", id: "event:a" },
      ],
    ],
  ] satisfies readonly [string, string, readonly Variables[]][])("%s", async (_, text, all) => {
    const { sent } = await outcome(createPlans(), parse(text), all[0] ?? {});

    expect(await plansFor(text, all)).toBe(sent.length);
  });
});

describe("another plan is made", () => {
  test.each([
    [
      "for an id of another type",
      "query ($id: ID!) { actor(id: $id) { name } }",
      [{ id: "person:a" }, { id: "group:a" }, { id: "nothing" }, { id: "person:b" }],
      3,
    ],
    [
      "for an open date",
      "query ($to: EDTF!) { events(where: { when: { possibly: { to: $to } } }) { totalCount } }",
      [{ to: "2025" }, { to: "2025/.." }, { to: "2026" }],
      2,
    ],
    [
      "behind an entry without a title",
      "query ($after: String) { documents(orderBy: [{ title: ASC }], after: $after) { nodes { id } } }",
      [{ after: cursor("a", "document:a") }, { after: cursor(null, "document:b") }],
      2,
    ],
    [
      "for another page size, for null, and for what is left out",
      "query ($n: Int, $id: ID) { events(first: $n, where: { id: { eq: $id } }) { totalCount nodes { id } } }",
      [{ n: 1, id: "event:a" }, { n: 2, id: "event:a" }, { n: 1, id: null }, { n: 1 }],
      4,
    ],
    [
      "for other sources, clocks and kinds",
      `query ($only: [ID!], $kind: ClaimKind!, $id: ID!) @sources(only: $only) {
        event(id: $id) { toll(kind: $kind) { rows { low } } }
      }`,
      [
        { only: ["organization:a"], kind: "FATALITIES", id: "event:a" },
        { only: ["organization:b"], kind: "FATALITIES", id: "event:a" },
        { only: ["organization:b"], kind: "INJURED", id: "event:a" },
        { only: ["organization:a"], kind: "FATALITIES", id: "event:b" },
      ],
      3,
    ],
    [
      "for another text of a hand-written start",
      "query ($text: String!) { search(text: $text) { nodes { id } } }",
      [{ text: "Jableh" }, { text: "Homs" }, { text: "Jableh" }],
      2,
    ],
  ] satisfies readonly [string, string, readonly Variables[], number][])(
    "%s",
    async (_, text, all, plans) => {
      expect(await plansFor(text, all)).toBe(plans);
    },
  );
});

test("what a variable must not be is told of a used plan as of a new one", async () => {
  const text =
    "query ($from: EDTF!, $after: String) { events(after: $after, where: { when: { possibly: { from: $from } } }) { totalCount nodes { id } } }";
  const all = [{ from: "2025" }, { from: "yesterday" }, { from: "2025", after: "no cursor" }];

  await plansFor(text, all);
});

test("plans of a client that never asks the same twice do not pile up", async () => {
  const plans = countedPlans(3);
  const document = parse(
    "query ($n: Int, $id: ID!) { event(id: $id) { claims(first: $n) { totalCount } } }",
  );
  const ask = (n: number) => outcome(plans, document, { n, id: "event:a" });
  for (const n of [1, 2, 3, 4, 1, 4]) await ask(n);

  expect(plans.made()).toBe(5);
});
