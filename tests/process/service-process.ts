import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdir, rm, symlink } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { processConfig } from "../../src/config.ts";
import { homeOf } from "../../src/neo4j/local/home.ts";
import { haveJars } from "../../src/neo4j/local/jars.ts";
import { noAbort, settingsFor, startIn } from "../local/local-home.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { local } = processConfig();

/** An empty data folder of this name with the shared jars, which are fetched where they are missing yet. */
export async function emptyHome(name: string): Promise<string> {
  const home = path.join(local.home, "test", name);
  const { archives } = homeOf({ home });
  await rm(home, { recursive: true, force: true });
  if (!(await haveJars(homeOf(local), noAbort))) {
    const fetching = await startIn(settingsFor(path.join(local.home, "test", "fetch")));
    await fetching[Symbol.asyncDispose]();
  }
  await mkdir(path.dirname(archives), { recursive: true });
  await symlink(homeOf(local).archives, archives, "dir");
  return home;
}

/** `npm start` as a process: what it printed so far, and its end. */
export interface Started {
  readonly child: ChildProcess;
  printed(): string;
  /** Resolves when this was printed, rejects when the process ends before. */
  until(text: string): Promise<void>;
  /** Exit code, null where a signal ended it. */
  readonly exit: Promise<number | null>;
}

/** Runs `npm start` on this data folder. */
export function startProcess(
  home: string,
  variables: Readonly<Record<string, string>> = {},
): Started {
  const child = spawn(process.execPath, ["src/main.ts"], {
    cwd: root,
    env: { ...process.env, PORT: "0", CLAIMGRAPH_HOME: home, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
      for (const listener of listeners) listener();
    });
  }
  const exit = once(child, "exit").then(([code]: unknown[]) =>
    typeof code === "number" ? code : null,
  );
  return {
    child,
    exit,
    printed: () => text,
    until: (wanted) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (text.includes(wanted)) resolve();
        };
        listeners.add(look);
        void exit.then(() => {
          reject(new Error(`ended before it printed ${wanted}:\n${text}`));
        });
        look();
      }),
  };
}

/** The address of the GraphQL endpoint in what was printed. */
export function graphqlUrl(printed: string): string {
  const [, url] = /GraphQL +(\S+)/.exec(printed) ?? [];
  if (url === undefined) throw new Error(`no GraphQL address in:\n${printed}`);
  return url;
}

/** What the endpoint answers when it is asked how many events there are. */
export async function countEvents(url: string): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ events { totalCount } }" }),
  });
  return response.json();
}

/** Whether a process has this number. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
