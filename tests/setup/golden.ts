import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect } from "vitest";

/**
 * Compares a text with the file that holds what it should be. `UPDATE_GOLDENS=1` writes the files instead,
 * to be read before they are committed; it is refused where `CI` is set.
 */
export async function expectGolden(file: string, actual: string): Promise<void> {
  if (process.env["UPDATE_GOLDENS"] === "1") {
    if (process.env["CI"] !== undefined) throw new Error("UPDATE_GOLDENS is refused in CI");
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, actual);
    return;
  }
  if (!existsSync(file)) {
    throw new Error(`${file} is missing; UPDATE_GOLDENS=1 npm run test:neo4j writes it`);
  }
  expect(actual).toBe(await readFile(file, "utf8"));
}
