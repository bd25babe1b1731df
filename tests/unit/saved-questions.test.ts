import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { readSavedQuestions } from "../../src/http/saved-questions.ts";

test("questions come in the order of their files, with heading, operation and variables apart", async () => {
  await using folder = await folderOf({
    "02-place.graphql":
      "# Where?\n# The place.\n\nquery Place($id: ID!) { place(id: $id) { id } }\n",
    "02-place.variables.json": '{"id": "place:latakia"}',
    "01-toll.graphql": "# How many?\n# Each figure\n# as its own claim.\nquery Toll { __typename }",
    "README.md": "not a question",
  });

  expect(await readSavedQuestions(folder.path)).toEqual([
    {
      name: "01-toll",
      title: "How many?",
      shows: "Each figure as its own claim.",
      operation: "query Toll { __typename }\n",
      variables: {},
    },
    {
      name: "02-place",
      title: "Where?",
      shows: "The place.",
      operation: "query Place($id: ID!) { place(id: $id) { id } }\n",
      variables: { id: "place:latakia" },
    },
  ]);
});

test.each([
  ["no heading", "query Q { __typename }", "has no title"],
  ["a title alone", "# Title\nquery Q { __typename }", "does not say what it shows"],
  ["no name", "# T\n# S.\n{ __typename }", "operation without a name"],
  ["two operations", "# T\n# S.\nquery A { a } query B { b }", "has 2 operations"],
  ["no GraphQL", "# T\n# S.\nquery Q {", "is not GraphQL below its heading"],
])("a file with %s is refused by name", async (_case, text, reason) => {
  await using folder = await folderOf({ "broken.graphql": text });

  const refusal = readSavedQuestions(folder.path);

  await expect(refusal).rejects.toThrow(reason);
  await expect(refusal).rejects.toThrow("broken.graphql");
});

test("variables that are no object are refused, and all faulty files are named at once", async () => {
  await using folder = await folderOf({
    "a.graphql": "# T\n# S.\nquery A { __typename }",
    "a.variables.json": "[1]",
    "b.graphql": "",
  });

  const refusal = readSavedQuestions(folder.path);

  await expect(refusal).rejects.toThrow(/a\.variables\.json, are not a JSON object/);
  await expect(refusal).rejects.toThrow(/b\.graphql: has no title/);
});

test("a missing folder is named", async () => {
  await expect(readSavedQuestions("/nowhere/questions")).rejects.toThrow("/nowhere/questions");
});

async function folderOf(
  files: Readonly<Record<string, string>>,
): Promise<AsyncDisposable & { readonly path: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), "questions-"));
  for (const [name, text] of Object.entries(files)) {
    await writeFile(path.join(folder, name), text);
  }
  return {
    path: folder,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
