import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { access, chmod, mkdir, open, rm } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import * as z from "zod";
import { neo4jUsername, type Environment, type Home } from "./home.ts";
import { classPath, writeArguments } from "./java-arguments.ts";
import type { Java } from "./java.ts";
import { startFailed } from "./local-error.ts";
import { isMissing, readTextIfThere } from "./text-file.ts";

const run = promisify(execFile);
const failure = z.object({
  stdout: z.string().optional(),
  stderr: z.string().optional(),
  code: z.union([z.string(), z.number()]).nullish(),
  signal: z.string().nullish(),
});

/**
 * The password of this home's Neo4j: the one on file, or a new one, 192 random bits. The file is readable by its owner only.
 *
 * @throws {ClaimgraphError} LOCAL_NEO4J_START_FAILED: there is a database, but its password is lost
 */
export async function ensurePassword(home: Home): Promise<string> {
  const known = await readPassword(home);
  if (known !== null) {
    await chmod(home.password, 0o600);
    return known;
  }
  if (await isInitialised(home)) {
    throw startFailed(
      `the database in ${home.data} has a password, but the file with it is gone. ` +
        `Put ${home.password} back, or begin anew with \`npm run db -- reset\`.`,
      home.logs,
      [],
    );
  }
  const password = randomBytes(24).toString("base64url");
  await mkdir(home.server, { recursive: true });
  await using file = await open(home.password, "wx", 0o600);
  await file.writeFile(`${password}\n`);
  await file.sync();
  return password;
}

/** The password on file, or null where there is none yet. */
export async function readPassword(home: Home): Promise<string | null> {
  const text = (await readTextIfThere(home.password))?.trim() ?? "";
  return text === "" ? null : text;
}

/** Whether the database with the users has been made, after which an initial password has no effect. */
export async function isInitialised(home: Home): Promise<boolean> {
  try {
    await access(path.join(home.data, "databases", "system"));
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/**
 * Gives a server that has never run its password, so that its port never answers the well-known one. Uses Neo4j's
 * own tool; the password goes in an argument file, which is removed.
 */
export async function setInitialPassword(
  home: Home,
  java: Java,
  password: string,
  options: { readonly environment: Environment; readonly signal: AbortSignal },
): Promise<void> {
  const file = path.join(home.conf, "password.args");
  try {
    await writeArguments(file, [
      "-XX:TieredStopAtLevel=1",
      ...(await classPath()),
      "org.neo4j.cli.AdminTool",
      // A password may begin with a hyphen, as options do.
      ...["dbms", "set-initial-password", "--", password],
    ]);
    await run(java.executable, [`@${file}`], {
      cwd: home.jars,
      env: { ...options.environment, NEO4J_HOME: home.server, NEO4J_CONF: home.conf },
      signal: options.signal,
    });
  } catch (error) {
    options.signal.throwIfAborted();
    const lines = saidBy(error).replaceAll(password, "(hidden)").trim().split("\n").slice(-8);
    throw startFailed(
      `its first password for the user ${neo4jUsername} could not be set.`,
      home.logs,
      lines,
    );
  } finally {
    await rm(file, { force: true });
  }
}

/** What a command that failed said on both outputs (a JVM that cannot begin says so on the first), and how it ended. */
function saidBy(error: unknown): string {
  const { stdout = "", stderr = "", code, signal } = failure.safeParse(error).data ?? {};
  const said = [stdout, stderr, code, signal].map((part) => String(part ?? "").trim());
  return said.filter((text) => text !== "").join("\n") || String(error);
}
