import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Statement } from "../../src/cypher/statement.ts";
import { unfiltered } from "../../src/domain/search/search-filter.ts";
import {
  suggest,
  type SuggestColumns,
  type SuggestRequest,
} from "../../src/domain/search/suggest.cypher.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { createReader, type Reader } from "../../src/neo4j/reader.ts";
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

function suggestion(prefix: string, more: Partial<SuggestRequest> = {}): Statement<SuggestColumns> {
  return suggest({ prefix, crossScript: true, filter: unfiltered, limit: 10, ...more });
}

async function rows(statement: Statement<SuggestColumns>): Promise<readonly SuggestColumns[]> {
  return reader.read(statement, new AbortController().signal);
}

const president = "person:ahmed-al-sharaa";

describe("suggestions", () => {
  test.each([
    ["Ahm", president, 0],
    ["Ahmed al-", president, 0],
    ["Ahmed al-Sh", president, 0],
    ["Shar", president, 1],
    ["الشر", president, 1],
    ["Ahmad Shar", president, 2],
    ["Fulul al-Niz", "group:assad-loyalist-fighters", 2],
    ["Jabl", "place:jableh", 0],
    ["جبل", "place:jableh", 0],
  ])("for %s hold %s", async (prefix, id, rank) => {
    const all = await rows(suggestion(prefix));

    expect(all.find((row) => row.id === id)?.rank).toBe(rank);
  });

  const beginnings = ["a", "al", "Ahm", "Assa", "Geo", "ش", "Ahmad Shar", "Fulul al-Niz", "Jabl"];
  test.each(beginnings)("for %s, however few, are the best of all, each once", async (prefix) => {
    for (const crossScript of [true, false]) {
      const all = await rows(suggestion(prefix, { crossScript, limit: 300 }));
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (let limit = 1; limit <= 12; limit += 1) {
        expect(await rows(suggestion(prefix, { crossScript, limit }))).toEqual(all.slice(0, limit));
      }
    }
  });

  test.each(["", "*", "((", "\u200f"])("for %j are none", async (prefix) => {
    expect(await rows(suggestion(prefix))).toEqual([]);
  });
});

describe("suggestions of a worse sort are looked for only where better ones leave room:", () => {
  /** Whether the full-text index is asked by this parameter: it refuses a query that it cannot parse. */
  async function isAsked(
    by: "searchFoldedWords" | "searchSkeletonWords",
    { text, params }: Statement<SuggestColumns>,
  ): Promise<boolean> {
    return rows({ text, params: { ...params, [by]: "((" } }).then(
      () => false,
      () => true,
    );
  }

  const others = { text: "node.id <> $president", params: { president } };
  test.each([
    ["names that begin so fill the list", "Ahm", { limit: 1 }, [false, false]],
    ["words that begin so fill it", "Ghan", { limit: 1 }, [true, false]],
    ["neither do", "Ahm", { limit: 200 }, [true, true]],
    [
      "who begins so is not wanted",
      "Ahmed al-Sh",
      { limit: 1, filter: { ...unfiltered, condition: others } },
      [true, true],
    ],
  ])("%s", async (_case, prefix, more, [words, sounds]) => {
    const statement = suggestion(prefix, more);

    expect(await isAsked("searchFoldedWords", statement)).toBe(words);
    expect(await isAsked("searchSkeletonWords", statement)).toBe(sounds);
  });
});
