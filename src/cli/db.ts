import { createInterface } from "node:readline/promises";
import { Command, InvalidArgumentError } from "commander";
import type { Config } from "../config.ts";
import { stopSignal } from "../lib/stop-signal.ts";
import { createTerminalProgress } from "../lib/terminal-progress.ts";
import { homeOf } from "../neo4j/local/home.ts";
import { holderCommands } from "../neo4j/local/local-error.ts";
import { startLocalNeo4j } from "../neo4j/local/local-neo4j.ts";
import type { Holder } from "../neo4j/local/lock.ts";
import { restartAnswers, restartBegins, type RestartListener } from "../neo4j/local/restart.ts";
import { deleteData } from "../neo4j/local/reset.ts";
import { readStatus, type LocalNeo4jStatus } from "../neo4j/local/status.ts";
import { stopHolder, type StopResult } from "../neo4j/local/stop.ts";

/** `db`: the managed local Neo4j by hand. What goes wrong rejects with a ClaimgraphError. */
export function dbCommand(config: Config): Command {
  const db = new Command("db").description("the managed local Neo4j: start, stop, look, delete");
  db.command("start")
    .description("start it and stay until Ctrl-C")
    .option("--port <port>", "loopback port for Bolt; 0 takes a free one", parsePort)
    .action((options: { port?: number }) => start(config, options.port));
  db.command("stop")
    .description("ask whoever runs it to stop, and wait")
    .action(() => stop(config));
  db.command("status")
    .description("whether it runs, who runs it, where it is")
    .action(() => status(config));
  db.command("path")
    .description("print the folder with the database's files")
    .action(() => {
      say(homeOf(config.local).data);
    });
  db.command("reset")
    .description("delete the database; the fetched jars stay")
    .option("--yes", "do not ask")
    .action((options: { yes?: boolean }, command: Command) =>
      reset(config, options.yes === true, command),
    );
  return db;
}

async function start(config: Config, port: number | undefined): Promise<void> {
  const settings = { ...config.local, ...(port === undefined ? {} : { boltPort: port }) };
  const home = homeOf(settings);
  const signal = stopSignal();
  const progress = createTerminalProgress();
  await using neo4j = await startLocalNeo4j(settings, {
    ...{ holder: "db", signal, progress, restarts: restartsTo(progress) },
  });
  say(`uri            ${neo4j.uri}`);
  say(`user           ${neo4j.username}`);
  say(`password in    ${home.password}`);
  say("Ctrl-C stops it.");
  const end = await Promise.race([neo4j.ended, aborted(signal)]);
  if (end === null) return;
  process.exitCode = 1;
  process.stderr.write(`The managed Neo4j ended by itself: ${end.reason}\nIts log: ${home.logs}\n`);
}

function restartsTo(tell: (step: { readonly message: string }) => void): RestartListener {
  return {
    onBegin: (restart) => {
      tell({ message: restartBegins(restart) });
    },
    onAnswer: (_restart, tookMs) => {
      tell({ message: restartAnswers(tookMs) });
    },
  };
}

async function stop(config: Config): Promise<void> {
  const asked = (holder: Holder): void => {
    say(`Asked ${holderCommands[holder.kind]} (process ${holder.pid}) to stop.`);
  };
  const result = await stopHolder(config.local, asked, stopSignal());
  say(stopSentence(result));
  if (result.kind === "still-running") process.exitCode = 1;
}

function stopSentence(result: StopResult): string {
  switch (result.kind) {
    case "not-running":
      return "It is not running.";
    case "stopped":
      return "Stopped.";
    case "orphan-ended":
      return `Ended the Neo4j (process ${result.pid}) that a killed run left behind.`;
    case "still-running":
      return `Process ${result.holder.pid} has not ended yet after 2 minutes; it may be writing its data. Try again.`;
  }
}

async function status(config: Config): Promise<void> {
  const found = await readStatus(config.local, stopSignal());
  say(`state      ${stateSentence(found)}`);
  if (found.holder !== null) {
    const { kind, pid, since } = found.holder;
    say(`held by    ${holderCommands[kind]}, process ${pid}, since ${since}`);
  }
  say(`data       ${found.data}, ${megabytes(found)} MB`);
  say(`password   ${found.passwordFile} (user neo4j)`);
  say(`versions   Neo4j ${found.neo4jVersion}, Java ${found.javaVersion ?? "not found"}`);
  if (config.remote !== null) say("NEO4J_URI is set: the service uses that one, not this.");
}

function stateSentence({ holder, orphanPid }: LocalNeo4jStatus): string {
  if (holder?.server != null) {
    return `running, ${holder.server.uri}, process ${holder.server.pid}`;
  }
  if (holder !== null) return "starting";
  if (orphanPid === null) return "stopped";
  return `stopped, but a killed run left process ${orphanPid} behind; the next start ends it, and so does stop`;
}

function megabytes(found: LocalNeo4jStatus): string {
  return (found.dataBytes / 1_000_000).toFixed(1);
}

async function reset(config: Config, isSure: boolean, command: Command): Promise<void> {
  const { data } = homeOf(config.local);
  if (!isSure && !process.stdin.isTTY) {
    command.error(`Nothing was deleted. Without a terminal to ask on, say so: reset --yes`, {
      exitCode: 2,
    });
  }
  if (!isSure && !(await confirm(`Delete everything in ${data}? [y/N] `))) {
    say("Nothing was deleted.");
    return;
  }
  await deleteData(config.local, { progress: createTerminalProgress(), signal: stopSignal() });
  say(`Deleted ${data}. The next start makes an empty database.`);
}

async function confirm(question: string): Promise<boolean> {
  using terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl-C at the question rejects: that is a no.
  const answer = await terminal.question(question).catch(() => "");
  return /^y(es)?$/i.test(answer.trim());
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener("abort", () => {
      resolve(null);
    });
  });
}

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError("expected a number from 0 to 65535");
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
