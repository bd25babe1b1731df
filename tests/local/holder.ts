/** A process that starts a Neo4j in the home given, says so as one line of JSON, and stays until it is told to stop. */
import { startLocalNeo4j } from "../../src/neo4j/local/local-neo4j.ts";
import { settingsFor } from "./local-home.ts";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    stop.abort();
  });
}
const told = new Promise((resolve) => {
  stop.signal.addEventListener("abort", resolve);
});
await using neo4j = await startLocalNeo4j(settingsFor(process.argv[2] ?? ""), {
  holder: "test",
  signal: stop.signal,
  progress: () => undefined,
});
process.stdout.write(`${JSON.stringify({ uri: neo4j.uri, pid: neo4j.pid })}\n`);
await told;
