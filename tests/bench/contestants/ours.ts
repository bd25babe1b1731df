import { pino } from "pino";
import { processConfig } from "../../../src/config.ts";
import { startService } from "../../../src/http/service.ts";
import { openDriver } from "../../../src/neo4j/driver.ts";
import { createReader } from "../../../src/neo4j/reader.ts";
import { announce } from "./listening.ts";

/* Our service as it is started by main, without the playground. */

const { remote, database, costLimit } = processConfig();
if (remote === null) throw new Error("NEO4J_URI says where the graph is");
const open = await openDriver({ ...remote, database });
const service = await startService({
  reader: createReader(open, { timeoutMs: 30_000 }),
  log: pino({ level: "silent" }),
  playground: null,
  costLimit,
  host: "127.0.0.1",
  port: 0,
});
announce(service.url);
