import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { reportOf, seedTexts } from "../ingest/scratch.ts";
import { openEmptyGraph } from "../setup/test-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";
import { base, claim, event } from "../unit/seed-text.ts";

let open: OpenDriver;
let service: TestService;

const names = (key: string): string => `names: [ { text: ${key}, language: en, kind: OFFICIAL } ]`;

const organization = (key: string): string =>
  `  - { id: organization:${key}, kind: OTHER, ${names(key)} }\n`;

/** Twelve dead of the government's forces, said by this origin through the monitor. */
function dead(key: string, origin: string, more: Readonly<Record<string, string>> = {}): string {
  const chain = [
    "{ actor: organization:o, hop: PUBLISHER, verb: REPORTED, named: true }",
    `{ actor: ${origin}, hop: ORIGIN, verb: CLAIMED, named: true }`,
  ];
  return claim({
    id: `claim:${key}`,
    kind: "FATALITIES",
    figure: '{ qualifier: EXACTLY, n: 12, unit: person, rawText: "12" }',
    counts: "[ organization:government ]",
    victimCategory: "GOVERNMENT_FORCES",
    attribution: `[ ${chain.join(", ")} ]`,
    ...more,
  });
}

function judgement(
  pair: string,
  more = "verdict: POSITIVE, judgedAt: 2025-04-01T00:00:00Z",
): string {
  const [first, second] = pair.split("-");
  return `  - { id: identity-judgement:${pair}, entities: [ organization:${first ?? ""}, organization:${second ?? ""} ], ${more}, rationale: R, judgedBy: organization:o }\n`;
}

const sides = `, participants: [ { actor: organization:government, role: BELLIGERENT, side: A }, { actor: organization:rebels, role: BELLIGERENT, side: B } ]`;

/** Records of one body that are judged to be the same in a row, the first and the last of which speak. */
const row = ["r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10"];

const text = [
  base.replace(/^organizations:.*\n/m, ""),
  `organizations:\n  - { id: organization:o, kind: MONITOR, ${names("O")} }\n`,
  ...["government", "ministry", "rebels", "tv", "radio", ...row].map(organization),
  `people:\n  - { id: person:minister, ${names("M")} }\n`,
  `positions:\n  - { id: position:minister, body: organization:ministry, ${names("P")} }\n`,
  'tenures:\n  - { id: tenure:minister, holder: person:minister, position: position:minister, status: APPOINTED, valid: "2020/2024-12-08" }\n',
  "relations:\n",
  "  - { id: relation:ministry, kind: PART_OF, from: organization:ministry, to: organization:government }\n",
  '  - { id: relation:tv, kind: OPERATES, from: organization:government, to: organization:tv, valid: "../2024-12-08" }\n',
  "  - { id: relation:radio, kind: OPERATES, from: organization:government, to: organization:radio }\n",
  `events:\n${event("then", sides)}${event("now", sides)}${event("row", sides)}${event("far", sides)}`,
  "claims:\n",
  ...["person:minister", "organization:tv", "organization:radio"].flatMap((origin) => {
    const [, key = ""] = origin.split(":");
    return [
      dead(`${key}-then`, origin, { about: "event:then", published: "2024-11" }),
      dead(`${key}-now`, origin, { about: "event:now", published: "2025-03-07" }),
    ];
  }),
  dead("row-a", "organization:r1", { about: "event:row" }),
  dead("row-b", "organization:r9", { about: "event:row" }),
  dead("far-a", "organization:r1", { about: "event:far" }),
  dead("far-b", "organization:r10", { about: "event:far" }),
  "identityJudgements:\n",
  ...row.slice(1).map((key, i) => judgement(`${row[i] ?? ""}-${key}`)),
].join("");

beforeAll(async () => {
  open = await openEmptyGraph();
  service = await startTestService(open);
  reportOf(await seedTexts(open, [text]));
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

const interests = z.object({
  event: z.object({
    claims: z.object({
      nodes: z.array(z.object({ id: z.string(), interest: z.object({ kind: z.string() }) })),
    }),
  }),
});

async function interestsIn(event: string): Promise<unknown> {
  const { data, errors } = await service.ask(
    `{ event(id: "event:${event}") { claims(orderBy: [{ id: ASC }]) { nodes { id interest { kind } } } } }`,
  );
  expect(errors).toBeUndefined();
  const { nodes } = interests.parse(data).event.claims;
  return Object.fromEntries(nodes.map(({ id, interest: { kind } }) => [id, kind]));
}

async function originsIn(event: string, directive = ""): Promise<unknown> {
  const { data, errors } = await service.ask(
    `query ${directive} { event(id: "event:${event}") { toll(kind: FATALITIES) { rows { independentOrigins } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(service.statements).toHaveLength(1);
  return data?.["event"];
}

const origins = (independentOrigins: number): unknown => ({
  toll: { rows: [{ independentOrigins }] },
});

describe("a source is tied to what it was tied to when it spoke", () => {
  test("a minister and a state channel are parties while they are", async () => {
    expect(await interestsIn("then")).toEqual({
      "claim:minister-then": "OWN_LOSSES",
      "claim:tv-then": "OWN_LOSSES",
      "claim:radio-then": "OWN_LOSSES",
    });
    expect(await originsIn("then")).toEqual(origins(1));
  });

  test("a former minister and a channel that has left the state are none; a tie without dates stays", async () => {
    expect(await interestsIn("now")).toEqual({
      "claim:minister-now": "THIRD_PARTY",
      "claim:tv-now": "THIRD_PARTY",
      "claim:radio-now": "OWN_LOSSES",
    });
    expect(await originsIn("now")).toEqual(origins(3));
  });

  test("who spoke for one body then corroborates nobody, and does so now", async () => {
    const { data } = await service.ask(
      `{ then: claim(id: "claim:tv-then") { links { basis claim { id } } }
         now: claim(id: "claim:tv-now") { links { basis claim { id } } } }`,
    );

    const link = (basis: string, id: string): unknown => ({ basis, claim: { id: `claim:${id}` } });
    expect(data).toEqual({
      then: {
        links: [link("SAME_OPERATOR", "minister-then"), link("SAME_OPERATOR", "radio-then")],
      },
      now: {
        links: [
          link("INDEPENDENT_ORIGINS", "minister-now"),
          link("INDEPENDENT_ORIGINS", "radio-now"),
        ],
      },
    });
  });
});

describe("records that were judged to be the same in a row are one origin", () => {
  test("up to eight judgements from the first that speaks to the last", async () => {
    expect(await originsIn("row")).toEqual(origins(1));
    expect(await originsIn("far")).toEqual(origins(2));
  });

  test("and each record names the judgements on those up to three away", async () => {
    const { data } = await service.ask(
      '{ organization(id: "organization:r6") { identityChain { id } } }',
    );

    const near = ["r2-r3", "r3-r4", "r4-r5", "r5-r6", "r6-r7", "r7-r8", "r8-r9", "r9-r10"];
    expect(data).toEqual({
      organization: { identityChain: near.map((pair) => ({ id: `identity-judgement:${pair}` })) },
    });
  });

  test("until one judgement in the middle is taken back, and not before it was recorded", async () => {
    const split = judgement("r4-r5", "verdict: NEGATIVE, judgedAt: 2025-05-01T00:00:00Z");
    const text = `${base}identityJudgements:\n${split.replace("judgement:r4-r5", "judgement:split")}`;
    reportOf(await seedTexts(open, [text]));
    await open.driver.executeQuery(
      `MATCH (j:IdentityJudgement {id: "identity-judgement:split"}) SET j.recordedFrom = datetime("2999-01-01")`,
    );

    expect(await originsIn("row")).toEqual(origins(2));
    expect(await originsIn("row", '@asOf(recorded: "2998")')).toEqual(origins(1));
  });
});
