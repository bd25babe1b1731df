import { createServer } from "node:net";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { homeOf, type Environment } from "../../src/neo4j/local/home.ts";
import { findJava } from "../../src/neo4j/local/java.ts";
import { ensurePassword } from "../../src/neo4j/local/password.ts";
import { startServer } from "../../src/neo4j/local/server.ts";
import {
  environmentWith,
  javaOf,
  noAbort,
  settingsFor,
  startIn,
  temporaryFolder,
} from "./local-home.ts";

const java11 = javaOf("11.0.22+7");

async function failToStart(
  folder: string,
  environment: Environment,
): Promise<{ readonly code: unknown; readonly message: string }> {
  const settings = { ...settingsFor(path.join(folder, "home")), environment, javaFolders: [] };
  const error: unknown = await startIn(settings).catch((thrown: unknown) => thrown);
  if (error instanceof Error && "code" in error)
    return { code: error.code, message: error.message };
  expect.fail("it started");
}

test("without Java, Maven and Docker one message lists the ways", async () => {
  await using folder = await temporaryFolder();
  const nothing = { PATH: folder.path, JAVA_HOME: "/no/such/java" };

  const { code, message } = await failToStart(folder.path, nothing);

  expect(code).toBe("LOCAL_NEO4J_REQUIREMENTS");
  expect(message).toMatchInlineSnapshot(`
    "Claimgraph needs a Neo4j and found nothing to run one with:
      - JAVA_HOME is /no/such/java, where there is no bin/java.
      - There is no java on the PATH.
      - There is no docker on the PATH.
    Do one of these and start again:
      - install Java 17 or newer and Maven (Debian, Ubuntu: apt install openjdk-17-jre-headless maven; macOS: brew install openjdk maven)
      - install Docker and start it
      - set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j 5.26 or newer that runs elsewhere"
  `);
});

test("a Java that is too old is named with its version, and so is a Docker without its daemon", async () => {
  await using folder = await temporaryFolder();
  const environment = await environmentWith(folder.path, {
    java: java11,
    docker: { script: "exit 1" },
  });

  const { message } = await failToStart(folder.path, environment);

  expect(message).toContain("java is Java 11 (11.0.22+7); Neo4j needs 17 or newer.");
  expect(message).toContain("Docker is installed, but its daemon does not answer.");
});

test("a JAVA_HOME that is too old gives way to a newer Java on the PATH", async () => {
  await using folder = await temporaryFolder();
  const old = await environmentWith(folder.path, { java: java11 });
  const onPath = await environmentWith(folder.path, { java: "real" });
  const javaHome = path.dirname(old["PATH"] ?? "");
  const environment = { ...onPath, JAVA_HOME: javaHome };

  const { java, problems } = await findJava({ environment, javaFolders: [] }, noAbort);

  expect(java?.major).toBeGreaterThanOrEqual(17);
  expect(problems).toHaveLength(1);
});

test.each([
  { there: ["17.0.15+6", "25.0.3+9-LTS", "21.0.2+13"], taken: 25 },
  { there: ["17.0.15+6", "26+1"], taken: 17 },
  { there: ["27+2", "26+1"], taken: 26 },
])(
  "of the Javas $there, on the PATH and installed, $taken is taken: the newest that Neo4j was tried with",
  async ({ there: [first = "", ...others], taken }) => {
    await using folder = await temporaryFolder();
    const environment = await environmentWith(folder.path, { java: javaOf(first) });
    const javaFolder = path.join(folder.path, "jvm");
    for (const version of others) {
      const { PATH } = await environmentWith(folder.path, { java: javaOf(version) });
      const java = path.join(javaFolder, `java-${version}`);
      await mkdir(java, { recursive: true });
      await rename(PATH ?? "", path.join(java, "bin"));
    }

    const { java } = await findJava({ environment, javaFolders: [javaFolder] }, noAbort);

    expect(java?.major).toBe(taken);
  },
);

test("the Java of JAVA_HOME is taken although a newer one is installed", async () => {
  await using folder = await temporaryFolder();
  const { PATH } = await environmentWith(folder.path, { java: javaOf("17.0.15+6") });
  const javaHome = path.join(folder.path, "java-17");
  await mkdir(javaHome);
  await rename(PATH ?? "", path.join(javaHome, "bin"));
  const newer = await environmentWith(folder.path, { java: javaOf("25.0.3+9-LTS") });

  const { java } = await findJava({ environment: { ...newer, JAVA_HOME: javaHome } }, noAbort);

  expect(java).toMatchObject({ major: 17, isFromJavaHome: true });
});

test("Jars are there, Java is not: a Docker that answers runs Neo4j on loopback with the same data folder", async () => {
  await using folder = await temporaryFolder();
  const log = path.join(folder.path, "docker.log");
  const script = `echo "$@" >> ${log}\n[ "$1" = run ] && { echo "no such image"; exit 125; }\nexit 0`;
  const environment = await environmentWith(folder.path, { docker: { script } });

  const { code, message } = await failToStart(folder.path, environment);

  const said = await readFile(log, "utf8");
  expect(said).toMatch(/^run --rm --name claimgraph-\w{12} .*neo4j:5\.26-community$/m);
  expect(said).toMatch(/--publish 127\.0\.0\.1:\d+:7687 --volume \S+\/home\/neo4j\/data:\/data/);
  expect(said).toContain("NEO4J_server_memory_heap_max__size=256m");
  expect(said).not.toContain("NEO4J_AUTH=");
  expect(code).toBe("LOCAL_NEO4J_START_FAILED");
  expect(message).toContain("it ended (exit code 125)");
  expect(message).toContain("| no such image");
});

test("a fixed port that is taken is named", async () => {
  await using folder = await temporaryFolder();
  await using taken = createServer();
  const boltPort = await listen(taken);

  await expect(startIn({ ...settingsFor(folder.path), boltPort })).rejects.toMatchObject({
    code: "LOCAL_NEO4J_PORT_TAKEN",
    message: expect.stringContaining(`Port ${boltPort} on 127.0.0.1 is taken`) as unknown,
  });
});

test("a port lost between looking and listening is told apart from a failed start", async () => {
  await using folder = await temporaryFolder();
  await using taken = createServer((socket) => socket.destroy());
  const port = await listen(taken);
  const settings = settingsFor(folder.path);
  const home = homeOf(settings);
  await mkdir(home.archives, { recursive: true });
  const { java } = await findJava({ environment: process.env }, noAbort);
  if (java === null) expect.fail("Java is needed for these tests");

  const server = await startServer(
    {
      ...{ home, settings, environment: process.env, runtime: { kind: "java", java } },
      ...{ password: await ensurePassword(home), progress: () => undefined, signal: noAbort },
    },
    port,
  );

  expect(server).toBeNull();
});

test("a first password may begin with a hyphen", async () => {
  await using folder = await temporaryFolder();
  const settings = settingsFor(folder.path);
  const { server, password } = homeOf(settings);
  await mkdir(server, { recursive: true });
  await writeFile(password, "-v4Jm0c9Tq2Xr7Ls1Wn5Zk8B\n");

  await using neo4j = await startIn(settings);

  expect(neo4j.password).toBe("-v4Jm0c9Tq2Xr7Ls1Wn5Zk8B");
});

test("a server that cannot start is told with the end of its log and where the log is", async () => {
  await using folder = await temporaryFolder();
  const settings = { ...settingsFor(folder.path), heapMb: 1_048_576_000 };

  const error: unknown = await startIn(settings).catch((thrown: unknown) => thrown);

  expect(String(error)).toMatch(/did not start: it ended[^]* \| .*heap[^]*Its log: .*logs/);
  expect(error).toHaveProperty("code", "LOCAL_NEO4J_START_FAILED");
});

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
