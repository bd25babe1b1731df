import path from "node:path";
import * as z from "zod";
import { ClaimgraphError } from "./errors.ts";
import { defaultLimits, type OperationLimits } from "./graphql/limits.ts";

const port = wholeNumber(0, 65_535);
const megabytes = wholeNumber(64, 1_048_576);

const environment = z.object({
  PORT: port.default(4000),
  HOST: z.string().min(1).default("127.0.0.1"),
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/]+$/,
      "expected bolt://host:port or neo4j://host:port (+s and +ssc for TLS)",
    )
    .optional(),
  NEO4J_USERNAME: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_DATABASE: z.string().min(1).default("neo4j"),
  CLAIMGRAPH_HOME: z.string().min(1).default(".claimgraph"),
  CLAIMGRAPH_BOLT_PORT: port.default(0),
  CLAIMGRAPH_HEAP_MB: megabytes.default(512),
  CLAIMGRAPH_PAGE_CACHE_MB: megabytes.default(256),
  CLAIMGRAPH_REHEARSAL: z.enum(["on", "off"]).default("on"),
  CLAIMGRAPH_COST_LIMIT: wholeNumber(1, 1_000_000_000_000).default(200_000),
  CLAIMGRAPH_TIMEOUT_S: wholeNumber(1, 3_600).default(30),
  CLAIMGRAPH_BODY_LIMIT: wholeNumber(1_000, 1_000_000_000).default(defaultLimits.bodyBytes),
  CLAIMGRAPH_TOKEN_LIMIT: wholeNumber(100, 100_000).default(defaultLimits.tokens),
  CLAIMGRAPH_DEPTH_LIMIT: wholeNumber(1, 300).default(defaultLimits.depth),
  CLAIMGRAPH_ALIAS_LIMIT: wholeNumber(0, 100_000).default(defaultLimits.aliases),
  CLAIMGRAPH_ROOT_FIELD_LIMIT: wholeNumber(1, 10_000).default(defaultLimits.rootFields),
  CLAIMGRAPH_PART_LIMIT: wholeNumber(100, 10_000_000).default(defaultLimits.parts),
  CLAIMGRAPH_FRAGMENT_LIMIT: wholeNumber(0, 10_000).default(defaultLimits.fragments),
  CLAIMGRAPH_REPEAT_LIMIT: wholeNumber(1, 1_000).default(defaultLimits.repeats),
  CLAIMGRAPH_RELATIONSHIP_LIMIT: wholeNumber(1, 100).default(defaultLimits.relationships),
  CLAIMGRAPH_PATTERN_LIMIT: wholeNumber(1, 100_000).default(defaultLimits.patterns),
  CLAIMGRAPH_WALK_LIMIT: wholeNumber(1, 1_000_000_000).default(defaultLimits.walkedEvents),
  CLAIMGRAPH_VALUE_LIMIT: wholeNumber(1, 1_000_000_000).default(defaultLimits.values),
  CLAIMGRAPH_ANSWER_LIMIT: wholeNumber(1_000, 1_000_000_000).default(defaultLimits.answerBytes),
  CLAIMGRAPH_REQUEST_LIMIT: wholeNumber(1, 10_000).default(defaultLimits.requests),
  CLAIMGRAPH_WAIT_S: wholeNumber(0, 600).default(defaultLimits.waitMs / 1_000),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug", "trace"]).default("info"),
  LOG_FORMAT: z.enum(["pretty", "json"]).optional(),
});

/** The managed local Neo4j, used where no NEO4J_URI is set. */
export interface LocalNeo4jConfig {
  /** Absolute path of the data folder: jars, databases, password. */
  readonly home: string;
  /** Loopback port for Bolt; 0 takes a free one. */
  readonly boltPort: number;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  /** What the programs it starts (Java, Maven, Docker) see. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A Neo4j that somebody else runs. */
export interface RemoteNeo4jConfig {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** All settings, read once at start and passed down as values. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Null where the managed local Neo4j serves. */
  readonly remote: RemoteNeo4jConfig | null;
  readonly database: string;
  readonly local: LocalNeo4jConfig;
  /** Whether a managed Neo4j is asked the saved questions once when the service has started, so that it has planned them. */
  readonly isRehearsed: boolean;
  /** Nodes that one operation may read. */
  readonly costLimit: number;
  /** How long the database may work on one statement. */
  readonly readTimeoutMs: number;
  readonly limits: OperationLimits;
  readonly log: {
    readonly level: "silent" | "error" | "warn" | "info" | "debug" | "trace";
    readonly format: "pretty" | "json";
  };
}

/**
 * The settings in these variables. Empty values count as unset.
 *
 * @throws {ClaimgraphError} CONFIG_INVALID: names each wrong variable, what it holds and what is expected
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw configInvalid(
      parsed.error.issues.map((issue) => {
        const name = issue.path.join(".");
        const shown = name.includes("PASSWORD") ? "(hidden)" : JSON.stringify(given[name]);
        return `${name}=${shown}: ${issue.message}`;
      }),
    );
  }
  const env = parsed.data;
  if (env.NEO4J_URI !== undefined && env.NEO4J_PASSWORD === undefined) {
    throw configInvalid([
      "NEO4J_URI is set but NEO4J_PASSWORD is not: set both, or neither for the managed Neo4j",
    ]);
  }
  return {
    port: env.PORT,
    host: env.HOST,
    remote:
      env.NEO4J_URI === undefined
        ? null
        : {
            uri: env.NEO4J_URI,
            username: env.NEO4J_USERNAME,
            password: env.NEO4J_PASSWORD ?? "",
          },
    database: env.NEO4J_DATABASE,
    local: {
      home: path.resolve(env.CLAIMGRAPH_HOME),
      boltPort: env.CLAIMGRAPH_BOLT_PORT,
      heapMb: env.CLAIMGRAPH_HEAP_MB,
      pageCacheMb: env.CLAIMGRAPH_PAGE_CACHE_MB,
      environment: variables,
    },
    isRehearsed: env.CLAIMGRAPH_REHEARSAL === "on" && env.NEO4J_URI === undefined,
    costLimit: env.CLAIMGRAPH_COST_LIMIT,
    readTimeoutMs: env.CLAIMGRAPH_TIMEOUT_S * 1_000,
    limits: limitsOf(env),
    log: {
      level: env.LOG_LEVEL,
      format: env.LOG_FORMAT ?? (process.stderr.isTTY ? "pretty" : "json"),
    },
  };
}

function limitsOf(env: z.infer<typeof environment>): OperationLimits {
  return {
    bodyBytes: env.CLAIMGRAPH_BODY_LIMIT,
    tokens: env.CLAIMGRAPH_TOKEN_LIMIT,
    depth: env.CLAIMGRAPH_DEPTH_LIMIT,
    aliases: env.CLAIMGRAPH_ALIAS_LIMIT,
    rootFields: env.CLAIMGRAPH_ROOT_FIELD_LIMIT,
    parts: env.CLAIMGRAPH_PART_LIMIT,
    fragments: env.CLAIMGRAPH_FRAGMENT_LIMIT,
    repeats: env.CLAIMGRAPH_REPEAT_LIMIT,
    relationships: env.CLAIMGRAPH_RELATIONSHIP_LIMIT,
    patterns: env.CLAIMGRAPH_PATTERN_LIMIT,
    walkedEvents: env.CLAIMGRAPH_WALK_LIMIT,
    values: env.CLAIMGRAPH_VALUE_LIMIT,
    answerBytes: env.CLAIMGRAPH_ANSWER_LIMIT,
    requests: env.CLAIMGRAPH_REQUEST_LIMIT,
    waitMs: env.CLAIMGRAPH_WAIT_S * 1_000,
  };
}

/** The settings of this process, from its environment. */
export function processConfig(): Config {
  return readConfig(process.env);
}

function wholeNumber(least: number, most: number): z.ZodType<number, string> {
  const message = `expected a whole number, ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, message)
    .transform(Number)
    .refine((value) => least <= value && value <= most, message);
}

function configInvalid(problems: readonly string[]): ClaimgraphError {
  return new ClaimgraphError(
    "CONFIG_INVALID",
    `These settings cannot be used:\n${problems.map((problem) => `  ${problem}`).join("\n")}\nThe settings table in README.md lists every variable.`,
    { problems },
  );
}
