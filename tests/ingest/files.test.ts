import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findFiles } from "../../src/ingest/find-files.ts";
import { readFiles } from "../../src/ingest/read-files.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "claimgraph-files-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function put(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), "claimgraph: 1\nlicence: CC0-1.0\n");
  }
}

test("seed files of a folder are found below it, in order, questions and schemas left out", async () => {
  await put("b.yml", "a/c.yaml", "a/d.json", "seed.schema.json", "questions/q.yaml", "notes.md");

  const { files } = await findFiles([folder]);

  expect(files.map((file) => path.relative(folder, file))).toEqual([
    "a/c.yaml",
    "a/d.json",
    "b.yml",
  ]);
});

test("a file named twice is read once", async () => {
  await put("a.yaml");

  const { files } = await findFiles([folder, path.join(folder, "a.yaml")]);

  expect(files).toHaveLength(1);
});

test("a path at which there is nothing, and a folder without seed files, are problems", async () => {
  await mkdir(path.join(folder, "empty"));

  const { problems } = await readFiles([path.join(folder, "empty"), path.join(folder, "none")]);

  expect(problems.map(({ file, found }) => [path.basename(file), found])).toEqual([
    ["empty", "a folder without seed files"],
    ["none", "no such file or folder"],
  ]);
});
