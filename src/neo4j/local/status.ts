import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { homeOf, neo4jVersion, type LocalNeo4jSettings } from "./home.ts";
import { findJava } from "./java.ts";
import { findHolder, type Holder } from "./lock.ts";
import { findServerProcess } from "./orphan.ts";
import { isMissing } from "./text-file.ts";

/** What there is to know about a data folder without touching it. */
export interface LocalNeo4jStatus {
  /** Null where nobody runs a server on it; its `server` is null while that one starts. */
  readonly holder: Holder | null;
  /** The server process that a killed run left behind, where nobody holds the folder. */
  readonly orphanPid: number | null;
  readonly data: string;
  readonly dataBytes: number;
  readonly passwordFile: string;
  readonly neo4jVersion: string;
  /** Of the running server; else of the one that a start takes now, null where no fitting Java is found. */
  readonly javaVersion: string | null;
}

/** The status of this data folder. */
export async function readStatus(
  settings: LocalNeo4jSettings,
  signal: AbortSignal,
): Promise<LocalNeo4jStatus> {
  const home = homeOf(settings);
  const [holder, server, dataBytes, search] = await Promise.all([
    findHolder(home.lock),
    findServerProcess(home),
    sizeOf(home.data, signal),
    findJava(settings, signal),
  ]);
  return {
    holder,
    orphanPid: holder === null ? (server?.pid ?? null) : null,
    data: home.data,
    dataBytes,
    passwordFile: home.password,
    neo4jVersion,
    javaVersion: holder?.server?.javaVersion ?? search.java?.version ?? null,
  };
}

/** Bytes of all files below the folder; a running server may remove some meanwhile. */
async function sizeOf(folder: string, signal: AbortSignal): Promise<number> {
  signal.throwIfAborted();
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const sizes = await Promise.all(
      entries.map((entry) => {
        const each = path.join(folder, entry.name);
        return entry.isDirectory() ? sizeOf(each, signal) : fileSize(each);
      }),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}

async function fileSize(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
}
