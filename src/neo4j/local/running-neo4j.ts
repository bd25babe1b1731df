import { homeOf, neo4jUsername } from "./home.ts";
import { findHolder, type HolderKind } from "./lock.ts";
import { findServerProcess } from "./orphan.ts";
import { readPassword } from "./password.ts";

/** How to reach a managed Neo4j. */
export interface RunningNeo4j {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Of the JVM. */
  readonly pid: number;
}

/** Who started a managed Neo4j. */
export interface HeldBy {
  readonly holder: { readonly kind: HolderKind; readonly pid: number };
}

/** The Neo4j that runs on this data folder and who holds it, or null where none answers yet or any more. */
export async function findRunningNeo4j(home: string): Promise<(RunningNeo4j & HeldBy) | null> {
  const paths = homeOf({ home });
  const [holder, server, password] = await Promise.all([
    findHolder(paths.lock),
    findServerProcess(paths),
    readPassword(paths),
  ]);
  if (holder?.server == null || password === null) return null;
  const { uri, pid } = holder.server;
  if (server?.pid !== pid) return null;
  return {
    ...{ uri, pid },
    username: neo4jUsername,
    password,
    holder: { kind: holder.kind, pid: holder.pid },
  };
}
