import { expect, test } from "vitest";
import { z } from "zod";
import { published, serveEvidence } from "../setup/evidence-graph.ts";

const service = serveEvidence();

const fields = `id
  toll(kind: FATALITIES) {
    explainId
    rows { low best high independentOrigins publishers disputed used { id origin { id } } leftOut { reason claim { id } } }
  }
  disagreements { sentence claims { id } }`;
const event = z.looseObject({ id: z.string() });

const lists = [
  ["the first page", "events(first: 2)", ""],
  [
    "the last page of a place, which looks ahead",
    'events(where: { inside: "place:p1" }, last: 1)',
    published("07"),
  ],
  [
    "what may have lasted until a day",
    'events(where: { when: { possibly: { from: "2025-03-06" } } })',
    '@sources(only: ["organization:step"])',
  ],
] as const;

test.each(lists)("on %s, events have the tolls that each has alone", async (_, list, directive) => {
  const more = list.includes("last") ? "pageInfo { hasPreviousPage }" : "";
  const answer = await service.ask(`${list} { nodes { ${fields} } ${more} }`, directive);
  const { nodes } = z.object({ events: z.object({ nodes: z.array(event) }) }).parse(answer).events;
  expect(nodes.length).toBeGreaterThan(0);
  for (const found of nodes) {
    const alone = await service.ask(`event(id: "${found.id}") { ${fields} }`, directive);
    expect(found).toEqual(alone["event"]);
  }
});

test("a part shown under an entry of the page has its own toll", async () => {
  const selection =
    "parts(first: 1) { nodes { id toll(kind: FATALITIES) { rows { low used { id } } } } }";
  const answer = await service.ask(
    `events(first: 1, where: { type: { eq: ARMED_CLASH } }) { nodes { ${selection} } }`,
  );
  const alone = await service.ask(`event(id: "event:whole") { ${selection} }`);

  expect(answer).toEqual({ events: { nodes: [alone["event"]] } });
});
