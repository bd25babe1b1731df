import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Home, LocalNeo4jSettings } from "./home.ts";

/** Settings that hold wherever the server runs, as Java or in a container. */
export function commonSettings(settings: LocalNeo4jSettings): Readonly<Record<string, string>> {
  return {
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.usage_report.enabled": "false",
    "server.bolt.telemetry.enabled": "false",
    "dbms.security.auth_enabled": "true",
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "server.memory.heap.initial_size": `${initialHeapMb(settings)}m`,
    "server.memory.heap.max_size": `${settings.heapMb}m`,
    "server.memory.pagecache.size": `${settings.pageCacheMb}m`,
    ...shareOfHeap(settings),
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "32m",
    "db.tx_log.rotation.retention_policy": "128M size",
    "db.logs.query.enabled": "OFF",
    // Else the same statement is planned anew, which takes longer than most answers, whenever the length of a text or list among
    // its parameters is of another class: none, 1, to 10, to 100, more.
    "internal.cypher.use_parameter_size": "false",
    // Netty's default waits 5 s in each of two thread pools for late jobs, long after both databases are closed.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
  };
}

/**
 * What is kept between operations and what they take at the same time must fit the heap together, with room for garbage:
 * a JVM without memory ends. Neo4j's defaults are 1,000 kept statements, whatever the heap, and 70 % of it for operations.
 */
function shareOfHeap({ heapMb }: LocalNeo4jSettings): Readonly<Record<string, string>> {
  return {
    // A kept statement with its plan takes 0.16 MB on average, the longest, by its length, some 1 MB.
    "server.memory.query_cache.per_db_cache_num_entries": String(Math.ceil(heapMb / 2)),
    "dbms.memory.transaction.total.max": `${Math.ceil(heapMb * 0.6)}m`,
    // One operation is ended before it takes what the others need.
    "db.memory.transaction.max": `${Math.ceil(heapMb / 2)}m`,
  };
}

/** The heap grows from here to its cap. */
export function initialHeapMb(settings: LocalNeo4jSettings): number {
  return Math.min(128, settings.heapMb);
}

/** Writes conf/: Bolt on loopback at this port, everything else off or bounded. */
export async function writeServerSettings(
  home: Home,
  settings: LocalNeo4jSettings,
  port: number,
): Promise<void> {
  const values = {
    ...commonSettings(settings),
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${port}`,
    "server.bolt.advertised_address": `127.0.0.1:${port}`,
  };
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}`);
  await mkdir(home.conf, { recursive: true });
  await mkdir(home.logs, { recursive: true });
  await Promise.all([
    writeFile(path.join(home.conf, "neo4j.conf"), `${lines.join("\n")}\n`),
    writeFile(path.join(home.conf, "user-logs.xml"), logSettings("neo4j", "PatternLayout")),
    writeFile(path.join(home.conf, "server-logs.xml"), logSettings("debug", "Neo4jDebugLogLayout")),
  ]);
}

/** One file of at most 5 MB and one before it; nothing on the console. */
function logSettings(name: string, layout: string): string {
  const file = `\${config:server.directories.logs}/${name}.log`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="ERROR">
  <Appenders>
    <RollingRandomAccessFile name="Log" fileName="${file}" filePattern="$${file}.%02i">
      <${layout} pattern="%d{yyyy-MM-dd HH:mm:ss.SSSZ}{GMT+0} %-5p [%c{1.}] %m%n"/>
      <Policies><SizeBasedTriggeringPolicy size="5 MB"/></Policies>
      <DefaultRolloverStrategy fileIndex="min" max="1"/>
    </RollingRandomAccessFile>
  </Appenders>
  <Loggers>
    <Root level="INFO"><AppenderRef ref="Log"/></Root>
  </Loggers>
</Configuration>
`;
}
