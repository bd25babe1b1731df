import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

/** The blocks of a page in this language. */
function blocksIn(page: string, language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(
    ([, text = ""]) => text,
  );
}

/** Text without lines that begin so. */
function without(text: string, mark: string): string {
  const lines = text.split("\n").filter((line) => !line.startsWith(mark));
  return lines.join("\n").trim();
}

/** Where an ellipsis stands, something is left out; the rest is there, in this order. */
function expectAbridged(shown: string, whole: string): void {
  const parts = shown.split("…").map((part) => part.trim());
  let rest = whole.trim();
  expect(rest.startsWith(parts[0] ?? "")).toBe(true);
  expect(rest.endsWith(parts.at(-1) ?? "")).toBe(true);
  for (const part of parts) {
    expect(rest).toContain(part);
    rest = rest.slice(rest.indexOf(part) + part.length);
  }
}

describe.each([
  ["docs/engine.md", "followed-through-the-engine"],
  ["docs/architecture.md", "claims-of-an-event"],
])("what %s shows of an operation", (page, name) => {
  const golden = (ending: string): string => read(`tests/golden/features/${name}.${ending}`);
  const [operation = ""] = blocksIn(read(page), "graphql");
  const [statement = ""] = blocksIn(read(page), "cypher");

  test("is the operation that is kept", () => {
    expect(operation.trim()).toBe(without(golden("graphql"), "#"));
  });

  test("is the statement that is sent for it", () => {
    expectAbridged(statement, without(golden("cypher"), "//"));
  });

  test("is its plan and its answer", () => {
    for (const plan of blocksIn(read(page), "text")) expectAbridged(plan, golden("plan"));
    for (const answer of blocksIn(read(page), "json")) {
      expect(JSON.parse(answer)).toEqual(JSON.parse(golden("json")));
    }
  });
});
