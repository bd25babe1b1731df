import { describe, expect, test } from "vitest";
import { z } from "zod";
import { published, serveEvidence } from "../setup/evidence-graph.ts";

const service = serveEvidence();

const left = z.object({ reason: z.string(), claim: z.object({ id: z.string() }) });
const toll = z.object({
  explainId: z.string(),
  rule: z.string(),
  rows: z.array(
    z.object({
      used: z.array(z.object({ id: z.string() })),
      leftOut: z.array(left),
      disputed: z.boolean(),
      disputedBy: z.array(
        z.object({ rule: z.string(), claims: z.array(z.object({ id: z.string() })) }),
      ),
    }),
  ),
});
const tollFields =
  "{ explainId rule rows { used { id } leftOut { reason claim { id } } disputed disputedBy { rule claims { id } } } }";

async function tollOf(args = "", directive = ""): Promise<z.infer<typeof toll>> {
  const data = await service.ask(
    `event(id: "event:whole") { toll(kind: FATALITIES${args}) ${tollFields} }`,
    directive,
  );
  return z.object({ event: z.object({ toll }) }).parse(data).event.toll;
}

function used({ rows }: z.infer<typeof toll>): readonly string[] {
  return rows.flatMap((row) => row.used.map(({ id }) => id.replace("claim:", ""))).toSorted();
}

describe("what was retracted or superseded is read and does not count", () => {
  test("in a toll", async () => {
    const found = await tollOf();

    expect(used(found)).toEqual(["afp", "civilians", "late", "soldiers"]);
    expect(found.rows.flatMap(({ leftOut }) => leftOut)).toEqual([
      { reason: "SUPERSEDED", claim: { id: "claim:early" } },
      { reason: "RETRACTED", claim: { id: "claim:wrong" } },
    ]);
    expect(
      await service.ask('claim(id: "claim:wrong") { figure { max } supersededBy { how } }'),
    ).toEqual({
      claim: { figure: { max: 99 }, supersededBy: [{ how: "RETRACTION" }] },
    });
  });

  test("while it stood, it counted", async () => {
    const found = await tollOf("", published("06"));

    expect(used(found)).toEqual(["early", "wrong"]);
  });

  test("a timeline of figures tells what took the place of what", async () => {
    const data = await service.ask(
      'event(id: "event:whole") { figureTimeline(kind: FATALITIES) { origin { name } scope { label } steps { claim { id } supersededBy { id } how rule } } }',
    );

    const step = (
      id: string,
      by: string | null,
      how: string | null,
      rule: string | null,
    ): unknown => ({
      ...{ claim: { id: `claim:${id}` }, how, rule },
      supersededBy: by === null ? null : { id: `claim:${by}` },
    });
    const rebels = { label: "rebels, all of Whole" };
    expect(data).toEqual({
      event: {
        figureTimeline: [
          { origin: { name: "afp" }, scope: rebels, steps: [step("afp", null, null, null)] },
          {
            origin: { name: "government" },
            scope: { label: "government, all of Whole" },
            steps: [step("soldiers", null, null, null)],
          },
          {
            origin: { name: "post" },
            scope: rebels,
            steps: [step("wrong", "taken-back", "RETRACTION", "retraction")],
          },
          {
            origin: { name: "step" },
            scope: { label: "civilians, all of Part" },
            steps: [step("civilians", null, null, null)],
          },
          {
            origin: { name: "step" },
            scope: rebels,
            steps: [
              step("early", "late", "UPDATE", "later-total-of-origin"),
              step("late", null, null, null),
            ],
          },
        ],
      },
    });
  });
});

describe("a scope narrows a toll, and its explanation", () => {
  test.each([
    [', scope: { counts: "group:rebels" }', ["afp", "late"]],
    [", scope: { victimCategory: CIVILIAN }", ["civilians"]],
    [', scope: { inside: "place:p8" }', ["civilians"]],
    [', scope: { inside: "place:p1" }', ["afp", "civilians", "late", "soldiers"]],
    [', scope: { counts: "group:rebels", victimCategory: CIVILIAN }', []],
    [", scope: {}", ["afp", "civilians", "late", "soldiers"]],
  ] as const)("%s", async (scope, ids) => {
    const found = await tollOf(scope);

    expect(used(found)).toEqual(ids);
    const { explain } = await service.ask(
      `explain(id: ${JSON.stringify(found.explainId)}) { rule steps { depth claim { id } } }`,
    );
    const explained = z
      .object({
        rule: z.string(),
        steps: z.array(
          z.object({ depth: z.number(), claim: z.object({ id: z.string() }).nullable() }),
        ),
      })
      .parse(explain);
    expect(explained.rule).toBe(found.rule);
    const claims = new Set(
      explained.steps.flatMap((step) => step.claim?.id.replace("claim:", "") ?? []),
    );
    const shown = [
      ...ids,
      ...found.rows.flatMap(({ leftOut }) =>
        leftOut.map((each) => each.claim.id.replace("claim:", "")),
      ),
    ];
    expect([...claims].toSorted()).toEqual(shown.toSorted());
  });

  test.each([
    "TOLL|event:whole|FATALITIES|LOW_BEST_HIGH||",
    "TOLL|event:whole|FATALITIES|LOW_BEST_HIGH||NOBODY|",
    "TOLL|event:whole|DEAD|LOW_BEST_HIGH",
    "TOLL|event:whole|FATALITIES",
  ])("%s is no toll", async (id) => {
    expect(await service.ask(`explain(id: ${JSON.stringify(id)}) { sentence }`)).toEqual({
      explain: null,
    });
  });
});

describe("clocks and sources", () => {
  const contradiction = [
    { rule: "disjoint-figures", claims: [{ id: "claim:afp" }, { id: "claim:late" }] },
  ];

  test.each([
    ["", ["afp", "civilians", "late", "soldiers"], contradiction],
    ['@asOf(valid: "2025-03-06")', ["afp", "civilians", "late", "soldiers"], contradiction],
    [published("08"), ["afp", "civilians", "late", "soldiers", "wrong"], null],
    ['@asOf(recorded: "2025-05-15")', ["civilians", "late", "soldiers"], []],
    ['@sources(exclude: ["organization:afp"])', ["civilians", "late", "soldiers"], []],
    ['@sources(only: ["organization:afp"])', ["afp"], []],
  ] as const)("tolls, disagreements and links: %s", async (directive, ids, disputes) => {
    const found = await tollOf("", directive);

    expect(used(found)).toEqual(ids);
    const disputedBy = found.rows.flatMap((row) => row.disputedBy);
    expect(found.rows.some((row) => row.disputed)).toBe(disputedBy.length > 0);
    const pairs = z.array(
      z.object({ rule: z.string(), claims: z.array(z.object({ id: z.string() })) }),
    );
    const data = await service.ask(
      'event(id: "event:whole") { disagreements { rule claims { id } } }',
      directive,
    );
    expect(z.object({ disagreements: pairs }).parse(data["event"]).disagreements).toEqual(
      disputedBy,
    );
    if (disputes !== null) expect(disputedBy).toEqual(disputes);
    const contradicted = await service.ask(
      'claim(id: "claim:afp") { links(kinds: [CONTRADICTS]) { claim { id } } }',
      directive,
    );
    const linked = z
      .object({ links: z.array(z.object({ claim: z.object({ id: z.string() }) })) })
      .nullable()
      .parse(contradicted["claim"]);
    expect(linked === null).toBe(!ids.some((id) => id === "afp"));
    const others = disputedBy
      .filter(({ claims }) => claims.some(({ id }) => id === "claim:afp"))
      .flatMap(({ claims }) => claims.filter(({ id }) => id !== "claim:afp"));
    expect(linked?.links.map(({ claim }) => claim) ?? []).toEqual(expect.arrayContaining(others));
  });

  test("an event before it happened has no toll", async () => {
    expect(
      await service.ask('event(id: "event:whole") { title }', '@asOf(valid: "2025-03-05")'),
    ).toEqual({
      event: null,
    });
  });

  test.each([
    "",
    '@asOf(valid: "2025", published: "2025-03-08", recorded: "2026")',
    '@sources(only: ["organization:o"])',
  ])("fifty events with their tolls are one statement: %s", async (directive) => {
    const data = await service.ask(
      "events(first: 50) { nodes { id toll(kind: FATALITIES) { rows { low } } } }",
      directive,
    );

    expect(
      z.object({ events: z.object({ nodes: z.array(z.unknown()) }) }).parse(data).events.nodes,
    ).toHaveLength(2);
    expect(service.statements).toHaveLength(1);
  });
});

test("codes say where the schemes diverge", async () => {
  const codes = "codes { ucdp acled { subEventType } notes }";
  const data = await service.ask(`events(first: 2) { nodes { type ${codes} } }`);

  expect(data).toMatchObject({
    events: {
      nodes: [
        { type: "ATTACK_ON_CIVILIANS", codes: { acled: { subEventType: "Attack" } } },
        { type: "ARMED_CLASH", codes: { ucdp: 1, acled: { subEventType: "Armed clash" } } },
      ],
    },
  });
  const notes = z
    .object({
      events: z.object({
        nodes: z.array(z.object({ codes: z.object({ notes: z.array(z.string()) }) })),
      }),
    })
    .parse(data)
    .events.nodes.flatMap((node) => node.codes.notes);
  expect(notes.length).toBeGreaterThan(0);
});
