import { readFileSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { NodeModel, PropertyModel } from "../../src/cypher/model.ts";
import { nodeModels } from "../../src/domain/index.ts";
import { errorCodes } from "../../src/errors.ts";
import { generatedFiles } from "../../src/generated-files.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");

async function filesBelow(folder: string, ending: RegExp): Promise<readonly string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true });
  return entries
    .filter((name) => ending.test(name) && !name.startsWith("generated"))
    .map((name) => path.join(folder, name));
}

const sources = await filesBelow("src", /\.tsx?$/);

describe("files printed from the code are as the code prints them now", () => {
  for (const { path: file, text } of generatedFiles()) {
    test(`${file} (npm run codegen writes it)`, () => {
      expect(read(file)).toBe(text);
    });
  }
});

describe("the catalogue of errors", () => {
  test("and docs/errors.md have the same codes", () => {
    const documented = [...read("docs/errors.md").matchAll(/^### (\w+)$/gm)].map(
      ([, code]) => code,
    );

    expect(documented.toSorted()).toEqual([...errorCodes].toSorted());
  });

  test("has no code that nothing uses", () => {
    const text = sources
      .filter((file) => file !== "src/errors.ts")
      .map(read)
      .join("\n");

    expect(errorCodes.filter((code) => !text.includes(`"${code}"`))).toEqual([]);
  });
});

describe("the settings table of the README", () => {
  test("names every variable that config.ts reads, and no other", () => {
    const readVariables = [...read("src/config.ts").matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)];
    const table = read("README.md").split("## Settings")[1]?.split("\n## ")[0] ?? "";
    const documented = [...table.matchAll(/^\|([^|]+)\|/gm)].flatMap(([, cell = ""]) =>
      [...cell.matchAll(/`([A-Z0-9_]+)`/g)].map(([, name]) => name),
    );

    expect(documented.toSorted()).toEqual(readVariables.map(([, name]) => name).toSorted());
  });
});

describe("the source", () => {
  test("reads the environment in config.ts alone", () => {
    const readers = sources.filter((file) => /(?<!["'])process\.env/.test(read(file)));

    expect(readers).toEqual(["src/config.ts"]);
  });

  test("has files of one noun each, none of them called utils, helpers, common, misc or types", () => {
    const vague = sources.filter((file) =>
      /(^|[-./])(utils?|helpers?|common|misc|types)\.tsx?$/.test(path.basename(file)),
    );

    expect(vague).toEqual([]);
  });

  test("names no label, relationship type or property of a model in the engine", async () => {
    const engine = await filesBelow("src/query", /\.ts$/);
    const names = namesOf(nodeModels);
    const named = engine.flatMap((file) =>
      wordsIn(read(file)).flatMap((word) =>
        names.has(word) && !ownWords.has(word) ? [`${file}: ${word}`] : [],
      ),
    );

    expect(named).toEqual([]);
  });

  test("names no label or relationship type where statements are values", async () => {
    const named = (await filesBelow("src/cypher", /\.ts$/)).flatMap((file) =>
      wordsIn(read(file)).flatMap((word) =>
        nodeModels.some(({ type }) => type === word) ? [`${file}: ${word}`] : [],
      ),
    );

    expect(named).toEqual([]);
  });
});

/** What stands in quotes, and the labels and properties in texts of Cypher. */
function wordsIn(source: string): readonly string[] {
  return [...source.matchAll(/"(\w+)"|'(\w+)'|:([A-Z]\w+)|\}\.(\w+)/g)].map((found) =>
    found.slice(1).join(""),
  );
}

/** Words that some model has too: the key of all nodes, kinds of the engine's own data, arguments of the grammar. */
const ownWords: ReadonlySet<string> = new Set([
  ...["id", "type", "value", "start", "from", "to"],
  ...["latitude", "longitude", "south", "west", "north", "east"],
]);

function namesOf(models: readonly NodeModel[]): ReadonlySet<string> {
  const stored = (of: Readonly<Record<string, PropertyModel>>): readonly string[] =>
    Object.values(of).flatMap(({ path: names }) => names);
  return new Set(
    models.flatMap(({ keyLabel, labels, properties, internal, embedded, relationships }) => [
      ...[keyLabel, ...labels, ...stored(properties), ...stored(internal)],
      ...Object.values(embedded).flatMap(({ properties: inner }) => stored(inner)),
      ...Object.values(relationships).flatMap((via) => [
        ...[...via.types, ...stored(via.properties)],
        ...(via.chain === null ? [] : [via.chain.through, via.chain.enter, ...via.chain.leave]),
      ]),
    ]),
  );
}

describe("the decision records", () => {
  test("are numbered without gaps", async () => {
    const names = (await readdir(path.join(root, "docs/decisions"))).filter((name) =>
      /^\d/.test(name),
    );

    expect(names.toSorted().map((name) => Number(name.slice(0, 4)))).toEqual(
      names.map((_name, i) => i + 1),
    );
  });
});

test("every link between the documents leads to a file", async () => {
  const pages = ["README.md", "CONTRIBUTING.md", "seed/README.md"].concat(
    await filesBelow("docs", /\.md$/),
  );
  const broken: string[] = [];
  for (const page of pages) {
    for (const [, target = ""] of read(page).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
      const file = path.join(root, path.dirname(page), target);
      await readFile(file).catch(async () =>
        readdir(file).catch(() => broken.push(`${page}: ${target}`)),
      );
    }
  }

  expect(broken).toEqual([]);
});
