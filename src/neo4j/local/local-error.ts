import { ClaimgraphError } from "../../errors.ts";
import type { Holder, HolderKind } from "./lock.ts";

/** What the user typed to become this kind of holder. */
export const holderCommands: Readonly<Record<HolderKind, string>> = {
  db: "`npm run db -- start`",
  service: "`npm start`",
  seed: "`npm run seed`",
  test: "a test run",
};

/** Nothing on this machine can run a Neo4j; `problems` are one line each. */
export function requirementsMissing(problems: readonly string[]): ClaimgraphError {
  return new ClaimgraphError(
    "LOCAL_NEO4J_REQUIREMENTS",
    [
      "Claimgraph needs a Neo4j and found nothing to run one with:",
      ...problems.map((problem) => `  - ${problem}`),
      "Do one of these and start again:",
      "  - install Java 17 or newer and Maven (Debian, Ubuntu: apt install openjdk-17-jre-headless maven; macOS: brew install openjdk maven)",
      "  - install Docker and start it",
      "  - set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j 5.26 or newer that runs elsewhere",
    ].join("\n"),
    { problems },
  );
}

/** Maven could not bring the jars, or brought other ones than the list names. */
export function fetchFailed(reason: string, lines: readonly string[]): ClaimgraphError {
  return new ClaimgraphError(
    "LOCAL_NEO4J_FETCH_FAILED",
    [
      `Neo4j's jars could not be fetched: ${reason}`,
      ...lines.map((line) => `  ${line}`),
      "Maven fetches with your own settings: for a proxy or a mirror see ~/.m2/settings.xml. What has come is kept; start again to go on.",
    ].join("\n"),
    { reason, lines },
  );
}

/** Another process holds the data folder. */
export function homeInUse(home: string, holder: Holder): ClaimgraphError {
  return new ClaimgraphError(
    "LOCAL_NEO4J_IN_USE",
    `The data folder ${home} is in use by ${holderCommands[holder.kind]} (process ${holder.pid}, since ${holder.since}). ` +
      "Stop that one (Ctrl-C there, or `npm run db -- stop`), or set CLAIMGRAPH_HOME to another folder.",
    { home, kind: holder.kind, pid: holder.pid, since: holder.since },
  );
}

/** The port that was asked for is not free. */
export function portTaken(port: number): ClaimgraphError {
  return new ClaimgraphError(
    "LOCAL_NEO4J_PORT_TAKEN",
    `Port ${port} on 127.0.0.1 is taken by another program, so Neo4j cannot listen there. ` +
      "Stop that program, choose another port (CLAIMGRAPH_BOLT_PORT, or --port of `npm run db -- start`), or 0 for a free one.",
    { port },
  );
}

/** The server did not come up; `tail` is the end of what it said. */
export function startFailed(reason: string, log: string, tail: readonly string[]): ClaimgraphError {
  return new ClaimgraphError(
    "LOCAL_NEO4J_START_FAILED",
    [
      `Neo4j did not start: ${reason}`,
      ...tail.map((line) => `  | ${line}`),
      `Its log: ${log}`,
    ].join("\n"),
    { reason, log, tail },
  );
}
