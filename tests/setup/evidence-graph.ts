import { afterAll, beforeAll, expect } from "vitest";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { reportOf, seedTexts } from "../ingest/scratch.ts";
import { base, claim } from "../unit/seed-text.ts";
import { openEmptyGraph } from "./test-graph.ts";
import { startTestService, type TestService } from "./test-service.ts";

const names = (key: string): string => `names: [ { text: ${key}, language: en, kind: OFFICIAL } ]`;

function said(
  key: string,
  origin: string,
  n: number,
  more: Readonly<Record<string, string>> = {},
): string {
  const chain = [
    "{ actor: organization:o, hop: PUBLISHER, verb: CITED, named: true }",
    `{ actor: organization:${origin}, hop: ORIGIN, verb: CLAIMED, named: true }`,
  ];
  return claim({
    id: `claim:${key}`,
    kind: "FATALITIES",
    about: "event:whole",
    statement: `S ${key}`,
    figure: `{ qualifier: EXACTLY, n: ${String(n)}, unit: person, rawText: "${String(n)}" }`,
    counts: "[ group:rebels ]",
    victimCategory: "NON_STATE_FORCES",
    attribution: `[ ${chain.join(", ")} ]`,
    published: "2025-03-07",
    ...more,
  });
}

const total = { cumulative: "true" };
const text = [
  base.replace(/^(organizations|places):.*\n/gm, ""),
  `organizations:\n  - { id: organization:o, kind: MONITOR, ${names("O")} }\n`,
  ...["government", "step", "afp", "post"].map(
    (key) =>
      `  - { id: organization:${key}, kind: ${key === "government" ? "GOVERNMENT_BODY" : "OTHER"}, ${names(key)} }\n`,
  ),
  `groups:\n  - { id: group:rebels, kind: FIGHTERS, ${names("rebels")} }\n`,
  `places:\n  - { id: place:p0, kind: COUNTRY, ${names("p0")} }\n`,
  ...Array.from(
    { length: 8 },
    (_each, i) =>
      `  - { id: place:p${String(i + 1)}, kind: INFORMAL_REGION, ${names(`p${String(i + 1)}`)}, within: [ place:p${String(i)} ] }\n`,
  ),
  "events:\n",
  "  - { id: event:whole, type: ARMED_CLASH, title: Whole, when: 2025-03-06, status: ENDED, clarity: CLEAR, places: [ { place: place:p1, geoPrecision: NEAR } ], participants: [ { actor: organization:government, role: BELLIGERENT, side: A }, { actor: group:rebels, role: BELLIGERENT, side: B } ] }\n",
  "  - { id: event:part, type: ATTACK_ON_CIVILIANS, title: Part, when: 2025-03-06, status: ENDED, clarity: CLEAR, partOf: [ event:whole ], places: [ { place: place:p8, geoPrecision: SETTLEMENT } ] }\n",
  "claims:\n",
  said("early", "step", 10, { ...total, published: "2025-03-06" }),
  said("late", "step", 14, { ...total, published: "2025-03-08" }),
  said("afp", "afp", 30),
  said("wrong", "post", 99, { published: "2025-03-06" }),
  claim({
    ...{ id: "claim:taken-back", kind: "OTHER", about: "event:whole", published: "2025-03-09" },
    supersedes: "[ { claim: claim:wrong, how: RETRACTION } ]",
  }),
  said("soldiers", "government", 5, {
    counts: "[ organization:government ]",
    victimCategory: "GOVERNMENT_FORCES",
  }),
  said("civilians", "step", 3, { about: "event:part", counts: "", victimCategory: "CIVILIAN" }),
  claim({ id: "claim:where", kind: "LOCATION", about: "event:whole", statement: "It was in p1." }),
].join("");

/** A service over a small graph of claims that are said, contradicted, brought up to date and taken back, while the tests of a file run. */
export interface EvidenceService {
  /** What root fields answer, in an operation with these directives; one statement is all that it takes, and errors fail. */
  ask(fields: string, directives?: string): Promise<Readonly<Record<string, unknown>>>;
  /** Statements of the last operation. */
  readonly statements: TestService["statements"];
}

/** Starts it before the tests of a file. Claims were recorded on 1 May 2025, AFP's on 1 June. */
export function serveEvidence(): EvidenceService {
  let open: OpenDriver;
  let service: TestService;
  beforeAll(async () => {
    open = await openEmptyGraph();
    service = await startTestService(open);
    reportOf(await seedTexts(open, [text]));
    await open.driver.executeQuery(
      `MATCH (n) WHERE n.recordedFrom IS NOT NULL
       SET n.recordedFrom = datetime(CASE WHEN n.id = "claim:afp" THEN "2025-06-01" WHEN n:Claim THEN "2025-05-01" ELSE "2025-04-01" END)`,
    );
  });
  afterAll(async () => {
    await service[Symbol.asyncDispose]();
    await open[Symbol.asyncDispose]();
  });
  return {
    get statements() {
      return service.statements;
    },
    async ask(fields, directives = "") {
      const { data, errors } = await service.ask(`query ${directives} { ${fields} }`);
      expect(errors).toBeUndefined();
      expect(service.statements.length).toBeLessThanOrEqual(1);
      return data ?? {};
    },
  };
}

/** What a reader of this day of March 2025 could know. */
export function published(day: string): string {
  return `@asOf(published: "2025-03-${day}")`;
}
