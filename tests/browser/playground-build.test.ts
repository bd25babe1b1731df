import { mkdtemp, readdir, readFile, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ensurePlaygroundBuilt } from "../../src/http/playground-build.ts";

const silent = (): void => undefined;
let outDir: string;

beforeAll(async () => {
  outDir = await mkdtemp(path.join(tmpdir(), "playground-"));
});
afterAll(() => rm(outDir, { recursive: true, force: true }));

test("two builds at once end in one whole build, which the next start uses again", async () => {
  const messages: string[] = [];
  const progress = (message: string): void => void messages.push(message);

  const [first, second] = await Promise.all([
    ensurePlaygroundBuilt({ outDir, progress }),
    ensurePlaygroundBuilt({ outDir, progress }),
  ]);
  const third = await ensurePlaygroundBuilt({ outDir, progress: silent });

  expect(second.directory).toBe(first.directory);
  expect(third).toMatchObject({ directory: first.directory, built: false });
  expect(await readdir(outDir)).toEqual([path.basename(first.directory)]);
  expect(messages[0]).toMatch(/^Building the playground/);
}, 60_000);

test("a damaged build is built again", async () => {
  const { directory } = await ensurePlaygroundBuilt({ outDir, progress: silent });
  const page = path.join(directory, "index.html");
  const whole = await readFile(page, "utf8");
  await truncate(page, 10);

  const again = await ensurePlaygroundBuilt({ outDir, progress: silent });

  expect(again).toMatchObject({ directory, built: true });
  expect(await readFile(page, "utf8")).toBe(whole);
}, 60_000);

test("the page names only files of its own build", async () => {
  const { directory } = await ensurePlaygroundBuilt({ outDir, progress: silent });

  const page = await readFile(path.join(directory, "index.html"), "utf8");

  const addresses = [...page.matchAll(/(?:href|src|data-[\w-]+)="([^"]*)"/g)].map(
    (match) => match[1],
  );
  const files = (await readdir(directory)).map((name) => `playground/${name}`);
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((address) => !files.includes(address ?? ""))).toEqual([]);
  expect(page).not.toContain("{{");
}, 60_000);
