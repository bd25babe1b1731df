import { spawn } from "node:child_process";
import { access, symlink } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { expect, test } from "vitest";
import { homeOf } from "../../src/neo4j/local/home.ts";
import { readStatus } from "../../src/neo4j/local/status.ts";
import {
  environmentWith,
  javaOf,
  noAbort,
  settingsFor,
  sharedJars,
  temporaryFolder,
} from "./local-home.ts";

interface Run {
  readonly exited: Promise<{ readonly code: number | null; readonly text: string }>;
  /** Resolves with the first line that begins so. */
  line(start: string): Promise<string>;
}

function db(home: string, ...words: readonly string[]): Run {
  const child = spawn(
    process.execPath,
    [path.resolve(import.meta.dirname, "../../src/cli.ts"), "db", ...words],
    {
      env: { ...process.env, CLAIMGRAPH_HOME: home, CLAIMGRAPH_HEAP_MB: "256" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const lines: string[] = [];
  const said = createInterface({ input: child.stdout });
  said.on("line", (line) => lines.push(line));
  createInterface({ input: child.stderr }).on("line", (line) => lines.push(line));
  return {
    exited: new Promise((resolve) => {
      child.on("close", (code) => {
        resolve({ code, text: lines.join("\n") });
      });
    }),
    line: (start) =>
      new Promise((resolve) => {
        said.on("line", (line) => {
          if (line.startsWith(start)) resolve(line);
        });
      }),
  };
}

/** What is installed while the server runs. */
const laterJava = "23.0.99+9";

/** What status says of Java where a start would take that one. */
async function javaSaid(home: string): Promise<string | null> {
  await using folder = await temporaryFolder();
  const environment = await environmentWith(folder.path, { java: javaOf(laterJava) });
  const settings = { ...settingsFor(home), environment, javaFolders: [] };
  return (await readStatus(settings, noAbort)).javaVersion;
}

test("start, status, a refused reset, stop, and a reset that keeps the jars", async () => {
  await using folder = await temporaryFolder();
  const home = homeOf({ home: folder.path });
  await symlink(path.dirname(sharedJars), home.archives);
  expect((await db(home.root, "stop").exited).text).toBe("It is not running.");

  const start = db(home.root, "start");
  const uri = (await start.line("uri ")).replace(/^uri +/, "");

  const status = await db(home.root, "status").exited;
  expect(status.text).toContain(`running, ${uri}, process `);
  expect(status.text).toContain("held by    `npm run db -- start`, process ");
  expect(await javaSaid(home.root)).not.toBe(laterJava);
  expect(await db(home.root, "reset", "--yes").exited).toMatchObject({
    code: 1,
    text: expect.stringMatching(/The data folder .* is in use by `npm run db -- start`/) as unknown,
  });

  const stop = await db(home.root, "stop").exited;
  expect(stop).toMatchObject({
    code: 0,
    text: expect.stringMatching(/^Asked .*\nStopped\.$/) as unknown,
  });
  expect(await start.exited).toMatchObject({ code: 0 });
  expect((await db(home.root, "status").exited).text).toMatch(/^state {6}stopped\n/);
  expect(await javaSaid(home.root)).toBe(laterJava);

  expect(await db(home.root, "reset").exited).toMatchObject({
    code: 2,
    text: expect.stringContaining("Nothing was deleted.") as unknown,
  });
  await access(home.data);
  expect(await db(home.root, "reset", "--yes").exited).toMatchObject({ code: 0 });
  await expect(access(home.data)).rejects.toThrow();
  await access(path.join(home.jars, "neo4j-5.26.30.jar"));
  await access(home.password);
});

test("path prints the data folder, and a wrong port is refused by name", async () => {
  await using folder = await temporaryFolder();

  expect(await db(folder.path, "path").exited).toEqual({
    code: 0,
    text: homeOf({ home: folder.path }).data,
  });
  expect(await db(folder.path, "start", "--port", "70000").exited).toMatchObject({
    code: 1,
    text: expect.stringContaining("expected a number from 0 to 65535") as unknown,
  });
});
