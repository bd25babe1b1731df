import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { setTimeout as delay } from "node:timers/promises";
import * as z from "zod";
import { processConfig } from "../../src/config.ts";
import type { OddRequest } from "./odd-requests.ts";

/** `npm start` in a process of its own, whose event loop and memory are watched from within. */
export interface WatchedService extends AsyncDisposable {
  readonly url: string;
  /** Its data folder. */
  readonly home: string;
  /** Sends a request so many times at once, and says what that took. */
  send(request: OddRequest, atOnce: number): Promise<Figures>;
  /** Everything that it has printed. */
  printed(): string;
}

/** What a request took. */
export interface Figures {
  readonly name: string;
  readonly atOnce: number;
  /** Processor time of the main thread in the longest turn of the event loop, in milliseconds. */
  readonly longestTurnMs: number;
  /** By how much memory grew at the most, in megabytes. */
  readonly grownMb: number;
  readonly elapsedMs: number;
  /** HTTP statuses and codes of errors; 0 for a connection that broke. */
  readonly statuses: readonly number[];
  readonly codes: readonly string[];
  /** Bytes of the longest answer. */
  readonly bytes: number;
}

const taken = z.object({ longestTurnMs: z.number(), peakMb: z.number(), restMb: z.number() });
const answered = z.object({
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).optional(),
});
const startWithinMs = 300_000;

const root = fileURLToPath(new URL("../../", import.meta.url));
const probe = fileURLToPath(new URL("./probe.ts", import.meta.url));

/** Starts it in a data folder of its own, with the article. */
export async function startWatchedService(): Promise<WatchedService> {
  const home = path.join(processConfig().local.home, "test", "hostile");
  const child = spawn(process.execPath, ["--import", probe, ...(await startArguments())], {
    cwd: root,
    env: { ...process.env, PORT: "0", CLAIMGRAPH_HOME: home, CLAIMGRAPH_REHEARSAL: "off" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      text += chunk.toString("utf8");
    });
  }
  const url = await addressOf(child, () => text);
  const look = (): Promise<z.infer<typeof taken>> => lookAt(child);
  return {
    ...{ url, home },
    printed: () => text,
    async send(request, atOnce) {
      await look();
      const { restMb } = await look();
      const startedAt = performance.now();
      const answers = await Promise.all(Array.from({ length: atOnce }, () => post(url, request)));
      const elapsedMs = Math.round(performance.now() - startedAt);
      const { longestTurnMs, peakMb } = await look();
      return {
        ...{ name: request.name, atOnce, longestTurnMs, grownMb: peakMb - restMb, elapsedMs },
        statuses: [...new Set(answers.map(({ status }) => status))],
        codes: [...new Set(answers.flatMap(({ codes }) => codes))],
        bytes: Math.max(...answers.map(({ bytes }) => bytes)),
      };
    },
    async [Symbol.asyncDispose]() {
      const exit = once(child, "exit");
      child.kill("SIGINT");
      await exit;
    },
  };
}

/** What `npm start` gives to Node. */
async function startArguments(): Promise<readonly string[]> {
  const text = await readFile(path.join(root, "package.json"), "utf8");
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(text));
  return scripts.start.split(" ").slice(1);
}

async function addressOf(child: ChildProcess, printed: () => string): Promise<string> {
  const endsAt = performance.now() + startWithinMs;
  while (performance.now() < endsAt && child.exitCode === null) {
    const [, url] = /GraphQL +(\S+)[^]*Ctrl-C stops it/.exec(printed()) ?? [];
    if (url !== undefined) return url;
    await delay(50);
  }
  throw new Error(`The service did not start:\n${printed()}`);
}

async function lookAt(child: ChildProcess): Promise<z.infer<typeof taken>> {
  if (child.exitCode !== null) throw new Error("The service has ended");
  const message = once(child, "message");
  child.send("look");
  const [figures]: unknown[] = await message;
  return taken.parse(figures);
}

interface Answer {
  readonly status: number;
  readonly codes: readonly string[];
  readonly bytes: number;
}

async function post(url: string, { query, variables }: OddRequest): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    const { errors = [] } = answered.parse(JSON.parse(text));
    const codes = errors.map(({ extensions: { code } }) => code);
    return { status: response.status, codes, bytes: Buffer.byteLength(text) };
  } catch (error) {
    return { status: 0, codes: [String(error)], bytes: 0 };
  }
}
