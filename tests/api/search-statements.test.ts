import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Statement } from "../../src/cypher/statement.ts";
import {
  search,
  type SearchPosition,
  type SearchRequest,
  type SearchColumns,
} from "../../src/domain/search/search.cypher.ts";
import { unfiltered } from "../../src/domain/search/search-filter.ts";
import { suggest } from "../../src/domain/search/suggest.cypher.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { createReader, type Reader } from "../../src/neo4j/reader.ts";
import { toDriverParams } from "../../src/neo4j/values.ts";
import { openArticleGraph } from "../setup/test-graph.ts";

let open: OpenDriver;
let reader: Reader;

beforeAll(async () => {
  open = await openArticleGraph();
  reader = createReader(open, { timeoutMs: 30_000 });
  await open.driver.executeQuery("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
});
afterAll(async () => {
  await open[Symbol.asyncDispose]();
});

function request(text: string, more: Partial<SearchRequest> = {}): SearchRequest {
  return { text, crossScript: true, filter: unfiltered, limit: 20, after: null, ...more };
}

async function rows<Row>(statement: Statement<Row>): Promise<readonly Row[]> {
  return reader.read(statement, new AbortController().signal);
}

async function found(
  text: string,
  more: Partial<SearchRequest> = {},
): Promise<readonly SearchColumns[]> {
  return rows(search(request(text, more)));
}

const president = "person:ahmed-al-sharaa";

describe("search", () => {
  test.each([
    ["Ahmed al-Sharaa", "EXACT", "Ahmed al-Sharaa"],
    ["أحمد الشرع", "EXACT", "أحمد الشرع"],
    ["Al Shara", "FOLDED", "Ahmed al-Sharaa"],
    ["ash-Shar'a", "FOLDED", "Ahmed al-Sharaa"],
    ["الشرع", "FOLDED", "أحمد الشرع"],
    ["Ahmad al-Sharaa", "SKELETON", "Ahmed al-Sharaa"],
    ["الجولاني", "FOLDED", "أبو محمد الجولاني"],
    ["Abou Mohamed al-Golani", "SKELETON", "Abu Mohammad al-Jolani"],
    ["Ahmad al-Sahraa", "FUZZY", "Ahmed al-Sharaa"],
  ])("for %s finds the president by %s, as %s", async (text, rule, name) => {
    const [first] = await found(text);

    expect(first).toMatchObject({ id: president, rule, texts: [name] });
  });

  test.each([
    ["محدم الجولاني", president, "Abu Mohammad al-Jolani"],
    ["Fulul al-Nizan", "group:assad-loyalist-fighters", "فلول النظام"],
  ])("for %s finds %s by a slip seen from another script", async (text, id, name) => {
    const slipped = async (crossScript: boolean): Promise<readonly unknown[]> =>
      (await found(text, { crossScript }))
        .filter((hit) => hit.id === id)
        .map(({ rule, texts }) => [rule, texts]);

    expect(await slipped(true)).toEqual([["FUZZY", [name]]]);
    expect(await slipped(false)).toEqual([]);
  });

  test("finds a name wherever its words are parted", async () => {
    const hits = await found("Hassan Abdulghani");

    expect(hits[0]).toMatchObject({ id: "person:hassan-abdul-ghani", rule: "FOLDED" });
  });

  test("keeps names apart that share their consonants", async () => {
    const ids = (await found("Assad")).map(({ id }) => id);

    expect(ids).toContain("person:bashar-al-assad");
    expect(ids).not.toContain("person:asaad-al-shaibani");
  });

  test("finds titles and statements last, with what they say", async () => {
    const hits = await found("Jableh");

    const rules = hits.map(({ rule }) => rule);
    const texts = hits.filter(({ rule }) => rule === "TEXT");
    expect(rules.indexOf("TEXT")).toBeGreaterThan(0);
    expect(rules.lastIndexOf("EXACT")).toBeLessThan(rules.indexOf("TEXT"));
    expect(texts.every((hit) => hit.texts.some((text) => /jableh/i.test(text)))).toBe(true);
  });

  test("without other scripts finds names in the script of the text alone", async () => {
    const off = { crossScript: false };

    const names = async (text: string, more = {}): Promise<readonly string[]> =>
      (await found(text, more)).filter(({ rule }) => rule !== "TEXT").flatMap(({ texts }) => texts);

    expect(await names("Fulul al-Nizam")).toEqual(["فلول النظام"]);
    expect(await names("Fulul al-Nizam", off)).toEqual([]);
    expect(await names("Sharaa", off)).toEqual(["Ahmed al-Sharaa"]);
    expect(await names("الشرع", off)).toEqual(["أحمد الشرع"]);
  });

  test("of some types finds nothing else", async () => {
    const hits = await found("Syria", { filter: { ...unfiltered, labels: ["Place"] } });

    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ id }) => id.startsWith("place:"))).toBe(true);
  });

  test("in a time finds what possibly happened or was published then", async () => {
    const during = (from: string, to: string): Partial<SearchRequest> => ({
      filter: { ...unfiltered, during: { from, to } },
    });

    const then = await found("Latakia", during("2025-03-06T00:00:00Z", "2025-03-07T00:00:00Z"));
    const before = await found("Latakia", during("1990-01-01T00:00:00Z", "1991-01-01T00:00:00Z"));

    expect(then.map(({ id }) => id)).toContain("event:latakia-clashes-2025-03");
    expect(before).toEqual([]);
  });

  test("in a place finds events and places inside it", async () => {
    // What ingest derives from WITHIN and OCCURRED_AT, by hand here.
    await open.driver.executeQuery(`
      MATCH (e:Event {id: 'event:latakia-clashes-2025-03'}), (p:Place {id: 'place:latakia-governorate'})
      MERGE (e)-[:OCCURRED_WITHIN]->(p) MERGE (p)-[:INSIDE]->(p)`);
    const within = { ...unfiltered, within: "place:latakia-governorate" };

    const ids = (await found("Latakia", { filter: within })).map(({ id }) => id);

    expect(ids).toContain("event:latakia-clashes-2025-03");
    expect(ids).toContain("place:latakia-governorate");
    expect(ids.every((id) => /^(?:event|place):/.test(id))).toBe(true);
  });

  test("takes a further condition and its parameters", async () => {
    const condition = { text: "node.id <> $other", params: { other: president } };

    const ids = (await found("Sharaa", { filter: { ...unfiltered, condition } })).map(
      ({ id }) => id,
    );

    expect(ids).not.toContain(president);
  });

  test("page by page gives what it gives at once, most connected first", async () => {
    const whole = await found("Syria", { limit: 200 });
    const paged: SearchColumns[] = [];
    let after: SearchPosition | null = null;
    for (;;) {
      const page = await found("Syria", { limit: 3, after });
      paged.push(...page);
      const last = page.at(-1);
      if (last === undefined) break;
      after = last;
    }

    expect(whole.length).toBeGreaterThan(6);
    expect(paged).toEqual(whole);
    const order = whole.map(({ rank, degree, id }) => [rank, -degree, id] as const);
    expect(order).toEqual(
      order.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1)),
    );
  });

  test.each(["", "   ", "(((", "?!*~^", "😀🎉", "\u200f\u202e\u2066", "'", "\u0000", "\ud800"])(
    "for %j, without a letter or digit, finds nothing",
    async (text) => {
      expect(await found(text)).toEqual([]);
    },
  );

  test.each([
    "AND OR NOT",
    "Syria*",
    '"Syria',
    "title:Syria",
    "Sharaa~2 ^5",
    '+-&&||!(){}[]^"~*?:\\/ Syria',
    "folded:[* TO *]",
    "\\",
    "a\\",
    'a \\" b',
    "x' OR 1=1 //",
    "\u202eSyria\u202c",
    "\ud800 Syria",
    "Syria\u0000",
    "ا",
    "阿萨德",
    "of the",
    "0 1 2",
    "ab ".repeat(85),
    "a".repeat(256),
    "الال".repeat(64),
    "aeiou".repeat(51),
  ])("takes %j as words, whatever it means to the index", async (text) => {
    const hits = await found(text);

    expect(hits.length).toBeLessThanOrEqual(20);
  });

  test("refuses a text that is too long for a search, and says how long it may be", () => {
    expect(() => search(request("a".repeat(10_000)))).toThrow(
      expect.objectContaining({
        code: "BAD_USER_INPUT",
        details: { length: 10_000, maximum: 256 },
      }),
    );
  });

  test("is planned with seeks alone", async () => {
    for (const statement of [
      search(request("Syria", { after: { rank: 1, degree: 2, id: "x" } })),
      suggest({ prefix: "Sy", crossScript: false, filter: unfiltered, limit: 10 }),
    ]) {
      const { summary } = await open.driver.executeQuery(
        `EXPLAIN ${statement.text}`,
        toDriverParams(statement.params),
      );
      const plan = JSON.stringify(summary.plan);

      expect(plan).toContain("NodeIndexSeek");
      expect(plan).not.toMatch(/AllNodesScan|NodeByLabelScan|NodeIndexScan|CartesianProduct/);
    }
  });
});
