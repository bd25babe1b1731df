import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { promisify } from "node:util";
import { findOnPath } from "./executable.ts";
import { neo4jUsername, type Environment, type Home, type LocalNeo4jSettings } from "./home.ts";
import type { ServerCommand } from "./launch.ts";
import { commonSettings } from "./server-settings.ts";

const image = "neo4j:5.26-community";
const run = promisify(execFile);

/** The `docker` whose daemon answers, or a line that says why there is none. */
export async function findDocker(
  environment: Environment,
  signal: AbortSignal,
): Promise<{ readonly executable: string } | { readonly problem: string }> {
  const executable = await findOnPath("docker", environment);
  if (executable === null) return { problem: "There is no docker on the PATH." };
  try {
    await run(executable, ["version", "--format", "{{.Server.Version}}"], {
      env: environment,
      signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
    });
    return { executable };
  } catch {
    signal.throwIfAborted();
    return { problem: "Docker is installed, but its daemon does not answer." };
  }
}

/** `docker run` in the foreground on the same data folder, port on loopback. Removes a container that a crash left. */
export async function dockerCommand(
  executable: string,
  home: Home,
  settings: LocalNeo4jSettings,
  server: { readonly port: number; readonly password: string; readonly environment: Environment },
): Promise<ServerCommand> {
  const container = `claimgraph-${createHash("sha256").update(home.root).digest("hex").slice(0, 12)}`;
  await run(executable, ["rm", "--force", container], { env: server.environment });
  await mkdir(home.data, { recursive: true });
  await mkdir(home.logs, { recursive: true });
  const values = {
    ...commonSettings(settings),
    "server.bolt.advertised_address": `127.0.0.1:${server.port}`,
  };
  return {
    executable,
    args: [
      ...["run", "--rm", "--name", container, "--stop-timeout", "60"],
      ...["--publish", `127.0.0.1:${server.port}:7687`, "--volume", `${home.data}:/data`],
      ...userFlag(),
      ...["--env", "NEO4J_AUTH"],
      ...Object.entries(values).flatMap(([name, value]) => [
        "--env",
        `${variableName(name)}=${value}`,
      ]),
      image,
    ],
    folder: home.server,
    // Named without a value above, so the password is in no list of processes.
    environment: { ...server.environment, NEO4J_AUTH: `${neo4jUsername}/${server.password}` },
    container,
  };
}

/** Files in the data folder stay the user's own. */
function userFlag(): readonly string[] {
  const user = process.getuid?.();
  const group = process.getgid?.();
  return user === undefined || group === undefined ? [] : ["--user", `${user}:${group}`];
}

/** The image takes settings as variables: a dot becomes one underscore, an underscore two. */
export function variableName(setting: string): string {
  return `NEO4J_${setting.replaceAll("_", "__").replaceAll(".", "_")}`;
}
