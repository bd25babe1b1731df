import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { deleteRecords } from "../setup/delete-records.ts";
import { openEmptyGraph } from "../setup/test-graph.ts";
import { everySection } from "../unit/every-section.ts";
import { base, claim, event } from "../unit/seed-text.ts";
import { countsOf, problemsOf, reportOf, seedTexts, valueOf } from "./scratch.ts";

let open: OpenDriver;

beforeAll(async () => {
  open = await openEmptyGraph();
});

afterAll(() => open.driver.close());

beforeEach(() => deleteRecords(open));

describe("what is stored already counts", () => {
  const claimFile = (about: string): string =>
    `claimgraph: 1\nlicence: CC0-1.0\nclaims:\n${claim({ about })}`;

  test("for references, and for the date that a claim takes from its document", async () => {
    await seedTexts(open, [`${base}events:\n${event("e")}`]);

    const result = await seedTexts(open, [claimFile("event:e")]);

    expect(countsOf(result)).toEqual({ Claim: "+1 ~0" });
    expect(await valueOf(open, "MATCH (c:Claim) RETURN c.publishedEdtf")).toBe("2025-03-07");
  });

  test("for the nearest id of a dangling reference; nothing is written then", async () => {
    await seedTexts(open, [`${base}events:\n${event("coast-clashes")}`]);

    const result = await seedTexts(open, [claimFile("event:coast-clashs")]);

    expect(problemsOf(result)).toEqual([
      'a.yaml:4:59 claims[0].about: found "event:coast-clashs", which nothing declares, expected event:coast-clashes?',
    ]);
    expect(await valueOf(open, "MATCH (c:Claim) RETURN count(c)")).toBe(0);
  });

  test("for the nearest id that has a word less", async () => {
    await seedTexts(open, [base.replaceAll("organization:o", "organization:bbc")]);
    const file = `claimgraph: 1\nlicence: CC0-1.0\ndocuments: [ { id: document:x, title: X, kind: POST, publisher: organization:bbc-news } ]\n`;

    expect(problemsOf(await seedTexts(open, [file]))).toEqual([
      expect.stringContaining("which nothing declares, expected organization:bbc?"),
    ]);
  });

  test("for one incident said from the other side, unless that is in the files too", async () => {
    const e = event("e", ", sameIncidentAs: [ event:f ]");
    const f = event("f", ", sameIncidentAs: [ event:e ]");
    await seedTexts(open, [`${base}events:\n${e}${event("f")}`]);
    const file = (events: string): string =>
      `claimgraph: 1\nlicence: CC0-1.0\nsource: document:d\nevents:\n${events}`;

    expect(problemsOf(await seedTexts(open, [file(f)]))).toEqual([
      expect.stringContaining(
        "events[0].sameIncidentAs: found event:e, which says the same in the database, expected one side only",
      ),
    ]);
    reportOf(await seedTexts(open, [file(event("e") + f)]));
    expect(await valueOf(open, "MATCH (a)-[:SAME_INCIDENT_AS]->(b) RETURN [a.id, b.id]")).toEqual([
      "event:f",
      "event:e",
    ]);
  });

  test("for who holds the tenure that somebody speaks in", async () => {
    await seedTexts(open, [everySection]);
    const file = `claimgraph: 1\nlicence: CC0-1.0\nquotes: [ { id: quote:q, speechAct: WARN, isDirect: true, paraphrase: P, saidBy: group:monitors, speakingAs: tenure:speaker, evidence: [ { document: document:report } ] } ]\n`;

    expect(problemsOf(await seedTexts(open, [file]))).toEqual([
      expect.stringContaining("found tenure:speaker, which person:speaker holds"),
    ]);
  });

  test("for when that tenure was held", async () => {
    await seedTexts(open, [everySection]);
    const quote = (said: string): string =>
      `claimgraph: 1\nlicence: CC0-1.0\nquotes: [ { id: quote:q, speechAct: WARN, isDirect: true, paraphrase: P, said: "${said}", saidBy: person:speaker, speakingAs: tenure:speaker, evidence: [ { document: document:report } ] } ]\n`;

    expect(problemsOf(await seedTexts(open, [quote("2025-01-28")]))).toEqual([
      expect.stringContaining("for what was said 2025-01-28, expected a tenure held then"),
    ]);
    reportOf(await seedTexts(open, [quote("2025-01")]));
  });

  test("for an external id that another entity has", async () => {
    await seedTexts(open, [
      base.replace("kind: MONITOR", "kind: MONITOR, externalIds: { wikidata: Q1 }"),
    ]);
    const place = `claimgraph: 1\nlicence: CC0-1.0\nsource: document:d\nplaces: [ { id: place:p, kind: FACILITY, externalIds: { wikidata: Q1 }, names: [ { text: P, language: en, kind: ALIAS } ] } ]\n`;

    expect(problemsOf(await seedTexts(open, [place]))).toEqual([
      expect.stringContaining("found wikidata Q1, which organization:o in the database has"),
    ]);
  });

  test("for parts that would become their own whole", async () => {
    await seedTexts(open, [`${base}events:\n${event("e")}${event("f", ", partOf: [ event:e ]")}`]);
    const file = `claimgraph: 1\nlicence: CC0-1.0\nsource: document:d\nevents:\n${event("e", ", partOf: [ event:f ]")}`;

    expect(problemsOf(await seedTexts(open, [file]))).toEqual([
      expect.stringContaining("found a circle: event:e -> event:f -> event:e"),
    ]);
  });

  test("for the length of a document that spans point into", async () => {
    const document = `length: 4, sha256: ${"a".repeat(64)},`;
    await seedTexts(open, [
      `${base.replace("title: D,", `title: D, ${document}`)}events:\n${event("e")}`,
    ]);
    const file = `claimgraph: 1\nlicence: CC0-1.0\nclaims:\n${claim({ evidence: "[ { document: document:d, start: 1, end: 5 } ]" })}`;

    expect(problemsOf(await seedTexts(open, [file]))).toEqual([
      expect.stringContaining("found 5, expected at most 4, the length of document:d"),
    ]);
  });
});
