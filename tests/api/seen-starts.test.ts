import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { reportOf, seedTexts } from "../ingest/scratch.ts";
import { openEmptyGraph } from "../setup/test-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";

/** One event in January, which Ex reports, and one in March, which Wy reports and this graph records in 2999. */
const seed = `claimgraph: 1
licence: CC0-1.0
source: document:january
documents:
  - { id: document:january, title: D, kind: ARTICLE, published: "2025-01-10" }
  - { id: document:march, title: D, kind: ARTICLE, published: "2025-03-10" }
organizations:
  - { id: organization:ex, kind: MONITOR, names: [ { text: Ex, language: en, kind: OFFICIAL } ] }
  - { id: organization:wy, kind: MONITOR, names: [ { text: Wy, language: en, kind: OFFICIAL } ] }
  - { id: organization:alpha, kind: OTHER, names: [ { text: Zephyr Army, language: en, kind: OFFICIAL } ] }
  - { id: organization:beta, kind: OTHER, names: [ { text: Zephyr Brigade, language: en, kind: OFFICIAL } ] }
  - { id: organization:gamma, kind: OTHER, names: [ { text: Zephyr Corps, language: en, kind: OFFICIAL, valid: "2025-03/.." } ] }
events:
  - { id: event:january, type: ARMED_CLASH, title: Clash at the mill, when: "2025-01-05", status: ENDED, clarity: CLEAR, participants: [ ${party("alpha")}, ${party("beta")} ] }
  - { id: event:march, type: ARMED_CLASH, title: Clash at the bridge, when: "2025-03-05", status: ENDED, clarity: CLEAR, participants: [ ${party("alpha")}, ${party("gamma")} ] }
claims:
${claimText("january", "ex", 3)}${claimText("march", "wy", 5)}`;

function party(key: string): string {
  return `{ actor: organization:${key}, role: BELLIGERENT }`;
}

function claimText(month: string, source: string, dead: number): string {
  const hop = (kind: string): string =>
    `{ actor: organization:${source}, hop: ${kind}, verb: REPORTED, named: true }`;
  return `  - { id: claim:${month}, kind: FATALITIES, statement: S, about: event:${month}, figure: { qualifier: EXACTLY, n: ${dead}, unit: person, rawText: "${dead}" }, victimCategory: MIXED, attribution: [ ${hop("PUBLISHER")}, ${hop("ORIGIN")} ], evidence: [ { document: document:${month} } ] }\n`;
}

/** Settings of the clocks and sources, each of which leaves out what happened in March. */
const settings = {
  valid: '@asOf(valid: "2025-02")',
  published: '@asOf(published: "2025-02")',
  recorded: '@asOf(recorded: "2998")',
  only: '@sources(only: ["organization:ex"])',
  exclude: '@sources(exclude: ["organization:wy"])',
} as const;

type Setting = keyof typeof settings;

interface Start {
  readonly field: string;
  /** What it answers when everything is seen, and without what happened in March. */
  readonly whole: unknown;
  readonly seen: unknown;
  /** Why a setting leaves the answer whole. */
  readonly unmoved: Readonly<Partial<Record<Setting, string>>>;
}

const nobodyClaims = "nobody claims names or actors: they have no source and no date of publishing";

const nodes = (...ids: readonly string[]): unknown => ({ nodes: ids.map((id) => ({ id })) });
const around = (...keys: readonly string[]): unknown => ({
  nodes: keys.map((id) => ({ node: { id } })),
  links: keys.map((id) => ({ ground: { id } })),
  truncated: false,
});
const way = (event: string, goal: string): unknown => ({
  hops: [
    { to: { id: event }, origins: 1 },
    { to: { id: goal }, origins: 1 },
  ],
});
const months = (...counts: readonly number[]): unknown => ({
  nodes: counts.map((count) => ({ certain: count, possible: count })),
});
const toll = (low: number | null): unknown => ({ toll: { low, best: low, high: low } });
const tolls = (...numbers: readonly (number | null)[]): unknown => ({ nodes: numbers.map(toll) });

const [january, march] = ["event:january", "event:march"];
const [alpha, beta, gamma] = ["organization:alpha", "organization:beta", "organization:gamma"];

const starts: Readonly<Record<string, Start>> = {
  search: {
    field: `search(text: "clash") { nodes { id } }`,
    whole: nodes(january, march),
    seen: nodes(january),
    unmoved: {},
  },
  suggest: {
    field: `suggest(prefix: "zeph") { nodes { id } }`,
    whole: nodes(alpha, beta, gamma),
    seen: nodes(alpha, beta),
    unmoved: { published: nobodyClaims, only: nobodyClaims, exclude: nobodyClaims },
  },
  neighbourhood: {
    field: `neighbourhood(id: "${alpha}") { nodes { node { id } } links { ground { ... on Event { id } } } truncated }`,
    whole: around(january, march),
    seen: around(january),
    unmoved: {},
  },
  paths: {
    field: `paths(from: "${alpha}", to: "${gamma}") { paths { hops { to { id } origins } } }`,
    whole: { paths: [way(march, gamma)] },
    seen: { paths: [] },
    unmoved: {},
  },
  connections: {
    field: `connections(ids: ["${alpha}", "${beta}", "${gamma}"], maxHops: 2) { pairs { paths { hops { to { id } origins } } } }`,
    whole: {
      pairs: [{ paths: [way(january, beta)] }, { paths: [way(march, gamma)] }, { paths: [] }],
    },
    seen: { pairs: [{ paths: [way(january, beta)] }, { paths: [] }, { paths: [] }] },
    unmoved: {},
  },
  "timeline, counts": {
    field: `timeline(bucket: MONTH, from: "2025-01", to: "2025-03") { nodes { certain possible } }`,
    whole: months(1, 0, 1),
    seen: months(1, 0, 0),
    unmoved: {},
  },
  "timeline, tolls": {
    field: `timeline(bucket: MONTH, from: "2025-01", to: "2025-03") { nodes { toll(kind: FATALITIES) { low best high } } }`,
    whole: tolls(3, null, 5),
    seen: tolls(3, null, null),
    unmoved: {},
  },
  "eventStats, counts": {
    field: `eventStats(groupBy: [TYPE]) { nodes { type events claims origins } }`,
    whole: { nodes: [{ type: "ARMED_CLASH", events: 2, claims: 2, origins: 2 }] },
    seen: { nodes: [{ type: "ARMED_CLASH", events: 1, claims: 1, origins: 1 }] },
    unmoved: {},
  },
  "eventStats, tolls": {
    field: `eventStats(groupBy: [TYPE]) { nodes { toll(kind: FATALITIES) { low best high } } }`,
    whole: tolls(8),
    seen: tolls(3),
    unmoved: {},
  },
};

let open: OpenDriver;
let service: TestService;

beforeAll(async () => {
  open = await openEmptyGraph();
  service = await startTestService(open);
  reportOf(await seedTexts(open, [seed]));
  await open.driver.executeQuery(
    `MATCH (n) WHERE n.id = "event:march" OR n.text = "Zephyr Corps" SET n.recordedFrom = datetime("2999-01-01")`,
  );
  await open.driver.executeQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

async function answerOf(directive: string, field: string): Promise<unknown> {
  const { data, errors } = await service.ask(`query ${directive} { answer: ${field} }`);
  expect(errors).toBeUndefined();
  expect(service.statements).toHaveLength(1);
  return data?.["answer"];
}

describe.each(Object.entries(starts))("%s", (_name, { field, whole, seen, unmoved }) => {
  test("without a clock sees everything, in one statement", async () => {
    expect(await answerOf("", field)).toEqual(whole);
  });

  const moved = Object.entries(settings).filter(([name]) => !(name in unmoved));
  test.each(moved)(
    "leaves out, by %s, what is not seen, in one statement",
    async (_setting, directive) => {
      expect(await answerOf(directive, field)).toEqual(seen);
    },
  );

  const others = Object.entries(unmoved);
  test.skipIf(others.length === 0).each(others)("%s changes nothing: %s", async (setting) => {
    const directive = Object.entries(settings).find(([name]) => name === setting)?.[1] ?? "";
    expect(await answerOf(directive, field)).toEqual(whole);
  });
});
