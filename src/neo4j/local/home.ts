import path from "node:path";

/** Where the managed Neo4j lives and how much it may take. */
export interface LocalNeo4jSettings {
  /** Absolute path of the data folder. */
  readonly home: string;
  /** Loopback port for Bolt; 0 takes a free one. */
  readonly boltPort: number;
  readonly heapMb: number;
  readonly pageCacheMb: number;
  /** Absolute path of the folder with Neo4j's jars, where several homes share one; else inside `home`. */
  readonly jars?: string;
  /** Variables in which Java, Maven and Docker are looked for, and which they see. */
  readonly environment: Environment;
  /** Folders in which Javas are installed; those usual on Linux and macOS where not given. */
  readonly javaFolders?: readonly string[];
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The Neo4j that is fetched and started. pom.xml and jars.sha256 name the same. */
export const neo4jVersion = "5.26.30";

/** The user that Neo4j creates for itself. */
export const neo4jUsername = "neo4j";

/** Every path of a data folder, absolute. */
export interface Home {
  readonly root: string;
  /** Who holds the data folder. */
  readonly lock: string;
  readonly jars: string;
  /** Class archives for faster starts, one a Java version; beside the jars because they fit only these. */
  readonly archives: string;
  /** Neo4j's own home: conf, data, logs. */
  readonly server: string;
  readonly conf: string;
  readonly data: string;
  readonly logs: string;
  /** What the JVM itself says, written anew at each start. */
  readonly console: string;
  readonly password: string;
  /** Command line of the JVM. */
  readonly argumentFile: string;
  /** Which process the server is, for whoever must end it after a crash. */
  readonly processRecord: string;
}

/** The paths of this data folder; nothing is created. */
export function homeOf(settings: Pick<LocalNeo4jSettings, "home" | "jars">): Home {
  const root = path.resolve(settings.home);
  const jars = path.resolve(settings.jars ?? path.join(root, `neo4j-${neo4jVersion}`, "lib"));
  const server = path.join(root, "neo4j");
  return {
    root,
    lock: path.join(root, "holder.json"),
    jars,
    archives: path.dirname(jars),
    server,
    conf: path.join(server, "conf"),
    data: path.join(server, "data"),
    logs: path.join(server, "logs"),
    console: path.join(server, "logs", "console.log"),
    password: path.join(server, "password"),
    argumentFile: path.join(server, "conf", "server.args"),
    processRecord: path.join(server, "process.json"),
  };
}
