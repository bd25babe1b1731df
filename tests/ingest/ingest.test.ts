import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { deleteRecords } from "../setup/delete-records.ts";
import { openEmptyGraph } from "../setup/test-graph.ts";
import { everySection } from "../unit/every-section.ts";
import { base } from "../unit/seed-text.ts";
import { countsOf, graphLines, reportOf, seedTexts, valueOf } from "./scratch.ts";

let open: OpenDriver;

beforeAll(async () => {
  open = await openEmptyGraph();
});

afterAll(() => open.driver.close());

beforeEach(() => deleteRecords(open));

describe("a file with a record in every section", () => {
  test("is written in one transaction, every node counted under its type", async () => {
    const report = reportOf(await seedTexts(open, [everySection]));

    expect(report.transactions).toBe(1);
    expect(report.bookmarks).toEqual([expect.stringMatching(/^FB:/)]);
    expect(report.types["Claim"]).toEqual({ created: 2, updated: 0, unchanged: 0 });
    expect(report.types["Name"]).toEqual({ created: 8, updated: 0, unchanged: 0 });
    expect(report.types["ExternalId"]).toEqual({ created: 2, updated: 0, unchanged: 0 });
  });

  test("lies in the graph as the models say, with labels, instants, points and whole numbers", async () => {
    await seedTexts(open, [everySection]);

    expect(
      await valueOf(
        open,
        `MATCH (p:Person {id: "person:speaker"})
         RETURN [labels(p), p.name, toString(p.startMin), p.endMax IS NULL, valueType(p.acledInter), p.recordedFrom IS NOT NULL]`,
      ),
    ).toEqual([
      expect.arrayContaining(["Person", "Actor", "Entity"]),
      "المتحدث",
      "2011-01-01T00:00:00Z",
      true,
      "INTEGER NOT NULL",
      true,
    ]);
    expect(
      await valueOf(
        open,
        `MATCH (p:Place {id: "place:coast"}) RETURN [p.location.latitude, p.location.srid, valueType(p.location.latitude), p.north]`,
      ),
    ).toEqual([35, 4326, "FLOAT NOT NULL", 35.9]);
  });

  test("keeps the chain of a claim in its order and its figure as an interval", async () => {
    await seedTexts(open, [everySection]);

    expect(
      await valueOf(
        open,
        `MATCH (c:Claim {id: "claim:dead"})-[a:ATTRIBUTED_TO]->(actor) WITH c, a, actor ORDER BY a.position
         WITH c, collect([a.position, a.hop, actor.id]) AS chain
         RETURN [c.figureMin, c.figureMax, c.publishedEdtf, chain]`,
      ),
    ).toEqual([
      13,
      null,
      "2025-03-07~",
      [
        [0, "PUBLISHER", "organization:agency"],
        [1, "RELAY", "organization:agency"],
        [2, "ORIGIN", "group:monitors"],
      ],
    ]);
  });

  test("puts defaults where the file is silent", async () => {
    await seedTexts(open, [everySection]);

    expect(
      await valueOf(
        open,
        `MATCH (:Event {id: "event:whole"})-[o:OCCURRED_AT]->(p) WITH o, p ORDER BY p.id
         RETURN collect([p.id, o.uncertaintyRadiusM, o.primary, o.how])`,
      ),
    ).toEqual([
      ["place:coast", 60000, true, "AT"],
      ["place:town", 25000, false, "NEAR"],
    ]);
    expect(
      await valueOf(
        open,
        `MATCH (n:Name {text: "Agency"})-[:ATTESTED_IN]->(d) RETURN [n.script, n.primary, d.id]`,
      ),
    ).toEqual(["Latn", true, "document:report"]);
  });

  test("tells the later event to the earlier one", async () => {
    await seedTexts(open, [everySection]);

    expect(await valueOf(open, "MATCH (a)-[:FOLLOWED_BY]->(b) RETURN [a.id, b.id]")).toEqual([
      "event:whole",
      "event:part",
    ]);
  });
});

test("the same file twice changes nothing and starts no write transaction", async () => {
  await seedTexts(open, [everySection]);
  const before = await graphLines(open);
  let writes = 0;

  const again = reportOf(
    await seedTexts(open, [everySection], {
      wrap: (writer) => ({
        ...writer,
        write: () => {
          writes += 1;
          return Promise.resolve();
        },
      }),
    }),
  );

  expect(Object.values(again.types).every(({ created, updated }) => created + updated === 0)).toBe(
    true,
  );
  expect([again.rows, again.transactions, writes]).toEqual([0, 0, 0]);
  expect(await graphLines(open)).toEqual(before);
});

describe("a file that says something else", () => {
  const change = async (
    from: string,
    to: string,
    text = everySection,
  ): Promise<Readonly<Record<string, string>>> => {
    await seedTexts(open, [text]);
    expect(text).toContain(from);
    const changed = text.replace(from, to);
    const result = countsOf(await seedTexts(open, [changed]));
    const after = await graphLines(open);
    await deleteRecords(open);
    await seedTexts(open, [changed]);
    expect(after).toEqual(await graphLines(open));
    return result;
  };

  test.each([
    ["one property", "title: Curfew", "title: A curfew", { Event: "+0 ~1" }],
    ["a property taken away", "    summary: They clashed.\n", "", { Event: "+0 ~1" }],
    ["a time", '"2025-03-06/2025-03-07"', '"2025-03-06/.."', { Event: "+0 ~1" }],
    ["a point", "latitude: 35,", "latitude: 35.5,", { Place: "+0 ~1" }],
    ["a figure", "n: 13", "n: 14", { Claim: "+0 ~1" }],
    [
      "a participant taken away",
      "      - { actor: organization:agency, role: BYSTANDER }\n",
      "",
      { Event: "+0 ~1" },
    ],
    [
      "a participant's side",
      "role: BELLIGERENT, side: A",
      "role: BELLIGERENT, side: B",
      { Event: "+0 ~1" },
    ],
    ["a participant's role", "role: BYSTANDER", "role: ASSOCIATED", { Event: "+0 ~1" }],
    ["what follows what", "    follows: [ event:whole ]\n", "", { Event: "+0 ~1" }],
    ["a hop", "verb: REPORTED, named: false", "verb: CLAIMED, named: false", { Claim: "+0 ~1" }],
    [
      "a hop taken away",
      "      - { actor: organization:agency, hop: RELAY, verb: CITED, named: true }\n",
      "",
      { Claim: "+0 ~1" },
    ],
    ["a span", "start: 50, end: 60", "start: 50, end: 61", { Claim: "+0 ~1" }],
    ["spans for the whole document", ", start: 1, end: 5", "", { Mention: "+0 ~1" }],
    ["when it lay within", ', from: "1946", to: "2100"', "", { Place: "+0 ~1" }],
    [
      "a name's kind",
      "text: Agency, language: en, kind: OFFICIAL",
      "text: Agency, language: en, kind: ALIAS",
      { Name: "+0 ~1" },
    ],
    [
      "a name's text",
      "text: Agency,",
      "text: The Agency,",
      { Organization: "+0 ~1", Name: "+1 ~0" },
    ],
    ["an external id taken away", ', ucdp-actor: "118"', "", { Person: "+0 ~1" }],
    [
      "a source that claims take their date from",
      '"2025-03-07~", rawText: undated',
      '"2025-03-08~", rawText: undated',
      { Document: "+0 ~1", Claim: "+0 ~2" },
    ],
  ])(
    "%s: updates that alone, and the graph is as if seeded afresh",
    async (_what, from, to, expected) => {
      expect(await change(from, to)).toEqual(expected);
    },
  );

  test("who holds a tenure that nobody speaks in", async () => {
    const silent = everySection.replace("    speakingAs: tenure:speaker\n", "");

    expect(await change("holder: person:speaker", "holder: group:monitors", silent)).toEqual({
      Tenure: "+0 ~1",
    });
  });

  test("an external id that moves to another record goes with it", async () => {
    const at = (owner: "MONITOR" | "SETTLEMENT"): string =>
      base.replace(`kind: ${owner}`, `kind: ${owner}, externalIds: { wikidata: Q1 }`);
    await seedTexts(open, [at("MONITOR")]);

    const result = await seedTexts(open, [at("SETTLEMENT")]);

    expect(countsOf(result)).toEqual({ Organization: "+0 ~1", Place: "+0 ~1" });
    expect(
      await valueOf(open, "MATCH (e)-[:HAS_EXTERNAL_ID]->(x:ExternalId) RETURN [e.id, x.value]"),
    ).toEqual(["place:jableh", "Q1"]);
  });
});

test("recordedFrom is when a node came, whatever changes later", async () => {
  await seedTexts(open, [everySection]);
  const recorded = `MATCH (e:Event {id: "event:part"}) RETURN toString(e.recordedFrom)`;
  const first = await valueOf(open, recorded);

  await seedTexts(open, [everySection.replace("title: Curfew", "title: A curfew")]);

  expect(await valueOf(open, recorded)).toBe(first);
});

test("a dry run reports and writes nothing", async () => {
  const report = reportOf(await seedTexts(open, [everySection], { isDryRun: true }));

  expect([report.isDryRun, report.types["Claim"]?.created, report.transactions]).toEqual([
    true,
    2,
    0,
  ]);
  expect(await graphLines(open)).toEqual([]);
});

test.each([1, 7, 40])(
  "broken off after one transaction of %i rows and run again, the graph is as if run once",
  async (mostRows) => {
    await seedTexts(open, [everySection]);
    const once = await graphLines(open);
    await deleteRecords(open);
    let left = 2;
    const breaking = seedTexts(open, [everySection], {
      mostRows,
      wrap: (writer) => ({
        ...writer,
        write: (statements, signal) => {
          left -= 1;
          return left > 0 ? writer.write(statements, signal) : Promise.reject(new Error("killed"));
        },
      }),
    });
    await expect(breaking).rejects.toThrow("killed");

    await seedTexts(open, [everySection], { mostRows });

    expect(await graphLines(open)).toEqual(once);
  },
);

test.each([1, 2, 3, 4, 5, 6])(
  "broken off after %i transactions of one row, a change leaves no orphans once it is run again",
  async (transactions) => {
    const before = base
      .replace("kind: MONITOR", "kind: MONITOR, externalIds: { wikidata: Q1, lei: L1 }")
      .replace(
        "kind: OFFICIAL } ] } ]",
        "kind: OFFICIAL }, { text: P, language: en, kind: ALIAS } ] } ]",
      );
    const after = base
      .replace("text: O,", "text: Q,")
      .replace("kind: SETTLEMENT", "kind: SETTLEMENT, externalIds: { wikidata: Q1 }");
    await seedTexts(open, [after]);
    const afresh = await graphLines(open);
    await deleteRecords(open);
    await seedTexts(open, [before]);
    let left = transactions;
    const breaking = seedTexts(open, [after], {
      mostRows: 1,
      wrap: (writer) => ({
        ...writer,
        write: (statements, signal) => {
          left -= 1;
          return left >= 0 ? writer.write(statements, signal) : Promise.reject(new Error("killed"));
        },
      }),
    });
    await expect(breaking).rejects.toThrow("killed");

    await seedTexts(open, [after]);

    expect(await graphLines(open)).toEqual(afresh);
  },
);
