import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import neo4j from "neo4j-driver";
import { neo4jUsername } from "./home.ts";

/** Where to knock. */
export interface Address {
  readonly port: number;
  readonly password: string;
}

const pollMs = 50;

/**
 * Waits until the database answers a query over Bolt as the user with the password; the signal ends the waiting.
 * A database that is being recovered may take minutes.
 */
export async function waitUntilReady(address: Address, signal: AbortSignal): Promise<void> {
  while (!(await accepts(address.port))) await delay(pollMs, undefined, { signal });
  await using driver = neo4j.driver(
    `bolt://127.0.0.1:${address.port}`,
    neo4j.auth.basic(neo4jUsername, address.password),
    { maxTransactionRetryTime: 0, connectionAcquisitionTimeout: 10_000 },
  );
  let last: unknown;
  while (!signal.aborted) {
    try {
      await driver.executeQuery("RETURN 1", {}, { database: "neo4j" });
      return;
    } catch (error) {
      last = error;
    }
    await delay(pollMs, undefined, { signal }).catch(() => undefined);
  }
  throw new Error("The port is open but the database does not answer.", { cause: last });
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.on("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => {
      resolve(false);
    });
  });
}
