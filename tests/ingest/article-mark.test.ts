import { expect, test } from "vitest";
import { isArticle, markArticle } from "../setup/article-mark.ts";
import { openArticleGraph, openEmptyGraph } from "../setup/test-graph.ts";

test("the article in the tests' database is kept until somebody writes, whatever it is, or empties it", async () => {
  await using open = await openArticleGraph();

  await open.driver.executeQuery("MATCH (n) RETURN count(n)");
  expect(await isArticle(open)).toBe(true);

  for (const text of [
    "MATCH (e:Event) WITH e LIMIT 1 SET e.title = e.title + '.'",
    "CREATE (:Passing)",
    "MATCH (n:Passing) DELETE n",
    "CREATE INDEX passing FOR (n:Passing) ON (n.name)",
    "DROP INDEX passing",
  ]) {
    await markArticle(open);
    await open.driver.executeQuery(text);
    expect({ text, isKept: await isArticle(open) }).toEqual({ text, isKept: false });
  }

  await markArticle(open);
  await (await openEmptyGraph())[Symbol.asyncDispose]();
  expect(await isArticle(open)).toBe(false);
}, 240_000);
