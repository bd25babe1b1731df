import { buildSchema, execute, parse, type ExecutionResult } from "graphql";
import { describe, expect, test } from "vitest";
import { extent } from "../../src/cypher/extent.ts";
import { defineNode, relationship } from "../../src/cypher/model.ts";
import { byStart } from "../../src/cypher/order.ts";
import type { Statement } from "../../src/cypher/statement.ts";
import { createBudget } from "../../src/query/cost.ts";
import { defineDerivation } from "../../src/query/derivation.ts";
import { createGraph } from "../../src/query/graph.ts";
import { createPlans } from "../../src/query/plans.ts";
import { readNode, readStart, readStartList, type ReadContext } from "../../src/query/read.ts";
import { isShaped } from "../../src/query/shaped.ts";

const schema = buildSchema(`
  type Query { parcel(id: ID!): Parcel  lightest: Found  search(first: Int = 20, after: String): HitConnection! }
  enum Unit { G KG }
  type Parcel { id: ID! grams: Int  weight(unit: Unit = G): Float  label: String  inside(first: Int = 20, after: String): ParcelConnection! heaviest: Heaviest total(unit: Unit!): Float }
  type Heaviest { parcel: Parcel! grams: Int! others: [Parcel!]! }
  type ParcelConnection { nodes: [Parcel!]! pageInfo: PageInfo! }
  type PageInfo { endCursor: String hasNextPage: Boolean! }
  type Found { parcel: Parcel  reasons: [Reason!]! }
  type Reason { text: String! }
  type HitConnection { nodes: [Parcel!]! edges: [HitEdge!]! pageInfo: PageInfo! }
  type HitEdge { cursor: String! rank: Int! node: Parcel! }
`);
const models = [
  defineNode({
    type: "Parcel",
    idPrefix: "parcel",
    properties: { grams: "int" },
    embedded: { sent: extent("") },
    relationships: {
      inside: relationship({
        types: ["INSIDE"],
        direction: "in",
        to: "Parcel",
        orderBy: [byStart("")],
        isHub: true,
      }),
    },
  }),
];

interface Weighed {
  readonly grams: number;
}

/** What was computed, in order. */
const computations: string[] = [];

const derivations = [
  defineDerivation<Weighed, { unit: "G" | "KG" }>({
    type: "Parcel",
    field: "weight",
    needs: "grams",
    compute({ grams }, { unit }) {
      computations.push(`${grams} ${unit}`);
      return unit === "KG" ? grams / 1000 : grams;
    },
  }),
  defineDerivation<Weighed & { readonly id: string }>({
    type: "Parcel",
    field: "label",
    needs: "id grams",
    compute({ id, grams }) {
      computations.push(`label of ${id}`);
      const endsAt = performance.now() + 2;
      while (performance.now() < endsAt);
      return `${id} ${grams}`;
    },
  }),
  defineDerivation<{
    readonly inside: { readonly nodes: readonly (Weighed & { readonly node: unknown })[] };
  }>({
    type: "Parcel",
    field: "heaviest",
    needs: "inside { nodes { grams node: __node } }",
    compute({ inside: { nodes } }) {
      const [first, ...others] = nodes.toSorted((a, b) => b.grams - a.grams);
      return first === undefined
        ? null
        : { parcel: first.node, grams: first.grams, others: others.map(({ node }) => node) };
    },
  }),
];
const graph = createGraph(schema, models, derivations);

/** What an operation answers where the database gives these rows, and what it sent. */
async function ask(
  operation: string,
  rows: readonly unknown[],
): Promise<{ readonly answer: ExecutionResult; readonly sent: readonly Statement<unknown>[] }> {
  const sent: Statement<unknown>[] = [];
  const context: ReadContext = {
    graph,
    plans: createPlans(),
    signal: new AbortController().signal,
    budget: createBudget(1_000_000),
    reader: {
      read<Row>(statement: Statement<Row>) {
        sent.push(statement);
        // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the rows of a made-up database
        return Promise.resolve(rows as readonly Row[]);
      },
    },
  };
  const answer = await execute({
    schema,
    document: parse(operation),
    fieldResolver(source: unknown, args: { readonly id?: string }, _context, info) {
      if (isShaped(source)) return source[String(info.path.key)];
      if (info.fieldName === "lightest") return readStart(context, info, lightest);
      if (info.fieldName === "search") return readStartList(context, info, search);
      if (args.id !== undefined) return readNode(context, info);
      return typeof source === "object" && source !== null
        ? new Map<string, unknown>(Object.entries(source)).get(String(info.path.key))
        : undefined;
    },
  });
  return { answer, sent };
}

const lightest = {
  fragment: {
    text: "MATCH (p:Parcel) WITH p AS found, [{text: $v0}] AS why LIMIT 1",
    params: { v0: "light" },
  },
  given: {
    type: "Found",
    fields: {
      parcel: { kind: "node", column: "found" },
      reasons: {
        kind: "map",
        column: "why",
        of: { type: "Reason", fields: { text: { kind: "value", column: "text", as: "string" } } },
      },
    },
  },
  nodes: 7,
} as const;

const search = {
  orderBy: [{ on: "given", property: "rank", kind: "int", direction: "ASC", isAlwaysKnown: true }],
  node: "hit",
  edge: { type: "HitEdge", fields: { rank: { kind: "value", column: "rank", as: "int" } } },
  fragment: ({ limit }: { readonly limit: number }) => ({
    text: "MATCH (h:Parcel) WITH h AS hit, 1 AS rank LIMIT $v0",
    params: { v0: limit },
  }),
  nodes: (limit: number) => limit,
} as const;

describe("a derived field", () => {
  test("is computed from hidden columns, for each alias with its own arguments", async () => {
    const { answer, sent } = await ask(
      '{ parcel(id: "parcel:a") { weight kilos: weight(unit: KG) } }',
      [{ row: [2500] }],
    );

    expect(answer).toEqual({ data: { parcel: { weight: 2500, kilos: 2.5 } } });
    expect(sent.map(({ text }) => text)).toEqual([
      "MATCH (n0:Parcel) WHERE n0.id = $p0\nRETURN [n0.grams] AS row",
    ]);
  });

  test("hands nodes on as the operation selects them, each place in its own way", async () => {
    const { answer, sent } = await ask(
      '{ parcel(id: "parcel:a") { heaviest { grams parcel { id } others { weight(unit: KG) } } } }',
      [
        {
          row: [
            [
              [100, "parcel:b"],
              [900, "parcel:c"],
            ],
          ],
        },
      ],
    );

    expect(sent).toHaveLength(1);
    expect(answer.data?.["parcel"]).toEqual({
      heaviest: { grams: 900, parcel: { id: "parcel:c" }, others: [{ weight: 0.1 }] },
    });
  });
});

describe("a computation", () => {
  test("is done once for all aliases with the same arguments, whatever they show of it", async () => {
    computations.length = 0;

    const { answer } = await ask(
      '{ parcel(id: "parcel:a") { weight again: weight explicitly: weight(unit: G) kilos: weight(unit: KG) } }',
      [{ row: [2500] }],
    );

    expect(answer.data?.["parcel"]).toEqual({
      ...{ weight: 2500, again: 2500, explicitly: 2500, kilos: 2.5 },
    });
    expect(computations).toEqual(["2500 G", "2500 KG"]);
  });

  test("is done once for the same node, wherever a list has it", async () => {
    computations.length = 0;
    const [a, b] = [
      ["parcel:a", 1],
      ["parcel:b", 2],
    ];

    const { answer } = await ask('{ parcel(id: "parcel:x") { inside { nodes { label } } } }', [
      { row: [[a, b, [...a], [...b]]] },
    ]);

    expect(answer.data?.["parcel"]).toEqual({
      inside: {
        nodes: ["a 1", "b 2", "a 1", "b 2"].map((label) => ({ label: `parcel:${label}` })),
      },
    });
    expect(computations).toEqual(["label of parcel:a", "label of parcel:b"]);
  });

  test("leaves others their turns, where there are many", async () => {
    const rows = Array.from({ length: 50 }, (_, i) => [`parcel:${i}`, i]);
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);

    const { answer } = await ask(
      '{ parcel(id: "parcel:x") { inside(first: 100) { nodes { label } } } }',
      [{ row: [rows] }],
    );
    clearInterval(timer);

    expect(answer.data?.["parcel"]).toEqual({
      inside: { nodes: rows.map(([id, grams]) => ({ label: `${id} ${grams}` })) },
    });
    expect(turns).toBeGreaterThan(3);
  });
});

describe("a hand-written start", () => {
  test("is followed by the projection of what was selected", async () => {
    const { answer, sent } = await ask("{ lightest { reasons { text } parcel { id } } }", [
      { row: [[["light"]], [["parcel:a"]]] },
    ]);

    expect(answer).toEqual({
      data: { lightest: { reasons: [{ text: "light" }], parcel: { id: "parcel:a" } } },
    });
    expect(sent).toMatchInlineSnapshot(`
      [
        {
          "params": {
            "v0": "light",
          },
          "text": "MATCH (p:Parcel) WITH p AS found, [{text: $v0}] AS why LIMIT 1
      RETURN [COLLECT {
        UNWIND why AS n0
        WITH n0 WHERE n0 IS NOT NULL
        RETURN [n0.text]
      }, COLLECT {
        UNWIND [found] AS n1
        WITH n1 WHERE n1 IS NOT NULL
        RETURN [n1.id]
      }] AS row",
        },
      ]
    `);
  });

  test("that finds nothing is null", async () => {
    const { answer } = await ask("{ lightest { parcel { id } } }", []);

    expect(answer).toEqual({ data: { lightest: null } });
  });

  test("gives pages: one record an edge, with a cursor over its columns", async () => {
    const { answer, sent } = await ask(
      "{ search(first: 1) { edges { rank node { id } } pageInfo { hasNextPage } } }",
      [{ row: [1, "parcel:a"] }, { row: [2, "parcel:b"] }],
    );

    expect(answer).toEqual({
      data: {
        search: {
          edges: [{ rank: 1, node: { id: "parcel:a" } }],
          pageInfo: { hasNextPage: true },
        },
      },
    });
    expect(sent).toMatchInlineSnapshot(`
      [
        {
          "params": {
            "v0": 2,
          },
          "text": "MATCH (h:Parcel) WITH h AS hit, 1 AS rank LIMIT $v0
      RETURN [rank, hit.id] AS row",
        },
      ]
    `);
  });
});
