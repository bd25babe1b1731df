import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nameWordsIndex, textWordsIndex } from "../../src/domain/entity/full-text.ts";
import { prefixText, searchText } from "../../src/domain/search/search-text.ts";
import { nameForms } from "../../src/lib/names/tokens.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { everySortOfCharacter } from "../setup/every-sort-of-character.ts";
import { openArticleGraph } from "../setup/test-graph.ts";
import { startTestService, type Answer, type TestService } from "../setup/test-service.ts";
import { allowed, hostileTexts } from "../unit/hostile-texts.ts";

let open: OpenDriver;
let service: TestService;

beforeAll(async () => {
  open = await openArticleGraph();
  service = await startTestService(open);
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

/** An operation of several searches, or of several suggestions; the texts are variables, so that they may be no Unicode. */
async function askAll(field: string, texts: readonly string[]): Promise<Answer> {
  const fields = texts.map((_text, i) => `a${i}: ${field}: $t${i}) { nodes { id } }`);
  const variables = texts.map((_text, i) => `$t${i}: String!`);
  return service.ask(
    `query (${variables.join(" ")}) { ${fields.join(" ")} }`,
    Object.fromEntries(texts.map((text, i) => [`t${i}`, text])),
  );
}

const times = (count: number, text: string): readonly string[] =>
  Array.from({ length: count }, () => text);

async function expectAnswers(): Promise<void> {
  const answer = await service.ask(
    `{ search(text: "Ahmed al-Sharaa", first: 1) { nodes { id } } }`,
  );

  expect(answer).toEqual({ data: { search: { nodes: [{ id: "person:ahmed-al-sharaa" }] } } });
}

describe("a text of few characters that stand for many letters", () => {
  test.each([
    ["search(text", 20, "㌖"],
    ["search(text", 5, "鿂"],
    ["suggest(prefix", 20, "㍿"],
  ])(
    "in %s, %i times, 256 times %s, is refused before Neo4j is asked",
    async (field, count, sign) => {
      const before = process.cpuUsage();
      const answer = await askAll(field, times(count, sign.repeat(256)));
      const { user } = process.cpuUsage(before);

      expect(answer.errors?.map(({ extensions }) => extensions?.["code"])).toEqual(
        times(count, "BAD_USER_INPUT"),
      );
      expect(service.statements).toEqual([]);
      expect(user / 1_000).toBeLessThan(1_000);
      await expectAnswers();
    },
  );
});

describe("the worst texts that are allowed, twenty at once", () => {
  const worst = [
    "™".repeat(256),
    "가".repeat(180),
    "ﷲ".repeat(128),
    "㌖".repeat(51),
    "bdkrlmnstfgh".repeat(21),
    "تبحرشقفكزسصد ".repeat(19),
    "حكظ معت جثت ".repeat(21),
    "تبحرشقفكزسصد حكظمعتجثتذرز بدفرشقفكزسصد سبحرشقفكزسصط",
    "bdkrlmnstfgh dbkrlmnstfgh kdbrlmnstfgh rdkblmnstfgh",
    "abdeihkrlmouabdeihkrlmouabdeihkr ".repeat(7),
    "a b d k r l m n ".repeat(16),
    "ba be bi bo bu ab eb ib ob ub ".repeat(8),
  ];

  beforeAll(async () => {
    // Names that are nearly the same, so that each pattern has something to compare.
    const rows = worst.map((text, i) => ({
      text,
      id: `organization:worst-${i}`,
      ...nameForms(`x ${text}`),
    }));
    await open.driver.executeQuery(
      `UNWIND $rows AS row
       CREATE (:Organization:Actor:Entity {id: row.id, recordedFrom: datetime()})
         -[:HAS_NAME]->(:Name {id: 'name:' + row.id, text: row.text + '!', folded: row.folded, skeleton: row.skeleton,
           sound: row.sound, language: 'en', script: 'Latn', primary: true})`,
      { rows },
    );
    await open.driver.executeQuery(
      "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()",
    );
  });

  test.each(worst.map((text) => [text.slice(0, 20), text] as const))(
    "%s …",
    async (_begin, text) => {
      const began = performance.now();
      const found = await askAll("search(text", times(20, text));
      const suggested = await askAll("suggest(prefix", times(20, text));

      expect(found.errors).toBeUndefined();
      expect(suggested.errors).toBeUndefined();
      expect(performance.now() - began).toBeLessThan(20_000);
      await expectAnswers();
    },
  );
});

describe("a text of signs that Lucene does not take for words", () => {
  test.each([
    ["™", "℡", "㎞", "Ⓐ", "㊗", "㌖", "№", "½"],
    ["৴", "𐄇", "𐕰", "〇", "\u3164", "\u115f", "\uffa0"],
    ["\u0301", "\u0489", "a\u0301\u0302", "\u20dd", "\u064b", "\u0640"],
    ["\ue000", "\ufffe", "\u0000", "😀", "👩‍👩‍👧", "\u200b", "\u00ad"],
    ["ء", "ءﷺ", '"', "\\", '\\"', "™ AND", "™ OR *", "(™", "™~2", "\u3000", "\ufeff", "\u0085"],
  ])("%s … is an answer", async (...texts) => {
    expect((await askAll("search(text", texts)).errors).toBeUndefined();
    expect((await askAll("suggest(prefix", texts)).errors).toBeUndefined();
  });

  test("finds texts and names in plain letters, and says which words met", async () => {
    await open.driver.executeQuery(
      `CREATE (:Document:Node {id: 'document:tel', title: 'The TEL agency', recordedFrom: datetime(), publishedEdtf: '2025'})`,
    );
    await open.driver.executeQuery(
      "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()",
    );

    const answer = await service.ask(
      `{ search(text: "℡") { edges { node { id } rule matchedOn { tokens { query name rule } } } } }`,
    );

    expect(answer).toEqual({
      data: {
        search: {
          edges: [
            {
              node: { id: "document:tel" },
              rule: "TEXT",
              matchedOn: { tokens: [{ query: "tel", name: "tel", rule: "TEXT" }] },
            },
          ],
        },
      },
    });
  });

  test("whatever it is of Unicode, makes queries that Lucene takes", async () => {
    const texts = everySortOfCharacter().flatMap((sign) => [sign, `a${sign}`]);

    expect(texts.length).toBeGreaterThan(5_000);
    await expectTaken(texts.flatMap(queriesOf));
  });
});

test("the worst texts that are allowed make queries that Lucene takes", async () => {
  await expectTaken(hostileTexts.map(allowed).flatMap(queriesOf));
});

interface FullTextQuery {
  readonly index: string;
  readonly text: string;
}

async function expectTaken(queries: readonly FullTextQuery[]): Promise<void> {
  for (let i = 0; i < queries.length; i += 2_000) {
    const some = queries.slice(i, i + 2_000);
    const { records } = await open.driver.executeQuery(
      `UNWIND $some AS query
       CALL (query) {
         CALL db.index.fulltext.queryNodes(query.index, query.text, {limit: 1}) YIELD node RETURN count(node) AS found
       }
       RETURN count(*) AS asked`,
      { some },
    );
    expect(Number(records[0]?.get("asked"))).toBe(some.length);
  }
}

/** Full-text queries of both rules and of type-ahead for a text. */
function queriesOf(text: string): readonly FullTextQuery[] {
  const sought = searchText(text);
  const begun = prefixText(text);
  const named = [
    ...[sought?.foldedWords, sought?.skeletonWords, sought?.fuzzyWords, sought?.slipWords],
    ...[begun?.foldedWords, begun?.skeletonWords],
  ];
  return [
    ...named.map((query) => ({ index: nameWordsIndex.name, text: query })),
    { index: textWordsIndex.name, text: sought?.textWords },
  ].flatMap(({ index, text: query }) => (query == null ? [] : [{ index, text: query }]));
}
