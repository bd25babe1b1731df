import neo4j, { type Driver } from "neo4j-driver";
import { ClaimgraphError } from "../errors.ts";
import { closed, DeadlinePassed, within } from "./deadline.ts";
import { toClaimgraphError } from "./driver-errors.ts";

/** Where a Neo4j is and who we are there. */
export interface Neo4jConnection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** An open driver, its database, and its end. */
export interface OpenDriver extends AsyncDisposable {
  readonly driver: Driver;
  readonly database: string;
}

const oldestSupported = [5, 26] as const;

/** Less than the driver takes to give up, whose words do not help. */
const firstContactMs = 8_000;

/**
 * A driver that has reached its server. Integers come as JavaScript numbers.
 *
 * @throws {ClaimgraphError} DATABASE_UNAVAILABLE: nobody answers in 8 s, or the credentials are refused
 * @throws {ClaimgraphError} DATABASE_UNSUPPORTED: the server is older than 5.26
 */
export async function openDriver(
  connection: Neo4jConnection,
  options: { readonly poolSize?: number; readonly signal?: AbortSignal } = {},
): Promise<OpenDriver> {
  const driver = neo4j.driver(
    connection.uri,
    neo4j.auth.basic(connection.username, connection.password),
    {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: options.poolSize ?? 50,
      connectionAcquisitionTimeout: 10_000,
      connectionTimeout: 5_000,
      maxTransactionRetryTime: 15_000,
      userAgent: "claimgraph",
    },
  );
  try {
    const { agent } = await within(driver.getServerInfo({ database: connection.database }), {
      deadlineMs: firstContactMs,
      signal: options.signal ?? new AbortController().signal,
    });
    checkVersion(agent ?? "");
  } catch (error) {
    await closed(driver.close());
    throw atStart(error, connection.uri);
  }
  return {
    driver,
    database: connection.database,
    [Symbol.asyncDispose]: () => closed(driver.close()),
  };
}

/** The failure with the address that was tried, without what the address may say of a user and password. */
function atStart(error: unknown, uri: string): unknown {
  const address = uri.replace(/\/\/.*@/, "//");
  if (error instanceof DeadlinePassed) {
    return new ClaimgraphError(
      "DATABASE_UNAVAILABLE",
      `Whoever listens at ${address} gave no answer in ${firstContactMs / 1000} s. Check that it is a Neo4j and its Bolt port, and that NEO4J_URI names it.`,
      { address },
      { cause: error },
    );
  }
  const known = toClaimgraphError(error);
  if (!(known instanceof ClaimgraphError) || known.code !== "DATABASE_UNAVAILABLE") return known;
  const { code, message, details, cause } = known;
  return new ClaimgraphError(
    code,
    `${message} The address tried: ${address}`,
    { ...details, address },
    { cause },
  );
}

function checkVersion(agent: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  const tooOld =
    Number(major) < oldestSupported[0] ||
    (Number(major) === oldestSupported[0] && Number(minor) < oldestSupported[1]);
  if (tooOld) {
    throw new ClaimgraphError(
      "DATABASE_UNSUPPORTED",
      `The server says it is ${agent}; Claimgraph needs Neo4j 5.26 or newer. Upgrade it, or unset NEO4J_URI to use the managed one.`,
      { agent },
    );
  }
}
