import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { GraphQLSchema } from "graphql";
import type { Neo4jConnection } from "../../../src/neo4j/driver.ts";
import type { BenchOperation, Cannot, Variables } from "../operations/operation.ts";

/** What a contestant is asked over HTTP. */
export interface Question {
  readonly path: string;
  readonly body: string;
}

/** One way to serve the same graph. */
export interface Contestant {
  /** As in `--contestants`. */
  readonly name: string;
  readonly title: string;
  /** The program, from this folder. */
  readonly file: string;
  /** The question in its own words, or why it cannot be asked that. */
  readonly question: (
    operation: BenchOperation,
    variables: Variables,
    schema: GraphQLSchema,
  ) => Question | Cannot;
  /** The `data` of its answer in our shape. */
  readonly answer: (operation: BenchOperation, data: unknown) => unknown;
}

/** Only with the variables that the query names. */
function graphql(path: string, query: string, variables: Variables): Question {
  const named = Object.entries(variables).filter(([name]) => query.includes(`$${name}:`));
  return { path, body: JSON.stringify({ query, variables: Object.fromEntries(named) }) };
}

const asItIs = (_operation: BenchOperation, data: unknown): unknown => data;

/** All contestants; the first is the limit, to which the others are compared. */
export const contestants: readonly Contestant[] = [
  {
    ...{ name: "limit", title: "hand-written Cypher, bare HTTP", file: "limit.ts", answer: asItIs },
    question: ({ name }, variables) => ({ path: `/${name}`, body: JSON.stringify(variables) }),
  },
  {
    ...{ name: "ours", title: "Claimgraph", file: "ours.ts", answer: asItIs },
    question: ({ ours }, variables, schema) => graphql("/graphql", ours(schema), variables),
  },
  {
    ...{ name: "per-level", title: "Apollo, a resolver per level with DataLoader" },
    ...{ file: "../peers/per-level.ts", answer: asItIs },
    question: ({ perLevel }, variables) =>
      typeof perLevel === "string" ? graphql("/", perLevel, variables) : perLevel,
  },
  {
    ...{ name: "neo4j-graphql", title: "@neo4j/graphql 7.6", file: "../peers/neo4j-graphql.ts" },
    question: ({ neo4jGraphql: peer }, variables) =>
      "cannot" in peer ? peer : graphql("/", peer.query, peer.variables?.(variables) ?? variables),
    answer: ({ neo4jGraphql: peer }, data) => ("cannot" in peer ? null : peer.answer(data)),
  },
];

/** A contestant in a process of its own; disposing ends it. */
export interface RunningContestant extends AsyncDisposable {
  readonly contestant: Contestant;
  readonly url: URL;
  readonly pid: number;
}

/** Starts a contestant on this database and waits until it listens. */
export async function startContestant(
  contestant: Contestant,
  connection: Neo4jConnection,
  nodeArguments: readonly string[] = [],
): Promise<RunningContestant> {
  const file = fileURLToPath(new URL(contestant.file, import.meta.url));
  const child = spawn(process.execPath, [...nodeArguments, file], {
    stdio: ["pipe", "pipe", "inherit"],
    env: {
      ...process.env,
      ...{ NEO4J_URI: connection.uri, NEO4J_USERNAME: connection.username },
      ...{ NEO4J_PASSWORD: connection.password, NEO4J_DATABASE: connection.database },
      ...{ NODE_ENV: "production", CLAIMGRAPH_COST_LIMIT: "1000000" },
    },
  });
  const ended = new Promise<void>((resolve) =>
    child.once("close", () => {
      resolve();
    }),
  );
  const url = await new Promise<URL>((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const [word, address = ""] = line.split(" ");
      if (word === "listening") resolve(new URL(address));
    });
    void ended.then(() => {
      reject(
        new Error(`${contestant.name} ended before it listened. Has npm run bench:install run?`),
      );
    });
  });
  return {
    ...{ contestant, url, pid: child.pid ?? 0 },
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      await ended;
    },
  };
}
