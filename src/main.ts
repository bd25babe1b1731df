import { fileURLToPath } from "node:url";
import { processConfig, type Config } from "./config.ts";
import { connectDatabase, type Database } from "./connect.ts";
import { nodeModels } from "./domain/index.ts";
import { exitCodeOf, reportFailure } from "./failure.ts";
import { ensurePlaygroundBuilt } from "./http/playground-build.ts";
import { readSavedQuestions, type SavedQuestion } from "./http/saved-questions.ts";
import { startService } from "./http/service.ts";
import { seedIfEmpty } from "./ingest/seed-if-empty.ts";
import { createLog } from "./lib/log.ts";
import { stopSignal } from "./lib/stop-signal.ts";
import { createTerminalProgress } from "./lib/terminal-progress.ts";
import { migrations } from "./neo4j/migrations.ts";
import { prepareDatabase } from "./neo4j/prepare.ts";
import { createReader } from "./neo4j/reader.ts";
import { printWelcome } from "./welcome.ts";

const questionsFolder = fileURLToPath(new URL("../seed/questions/", import.meta.url));
const articleFolder = fileURLToPath(new URL("../seed/article/", import.meta.url));
const readTimeoutMs = 30_000;

async function main(): Promise<void> {
  const startedAt = performance.now();
  const signal = stopSignal();
  const progress = createTerminalProgress();
  const config = processConfig();
  const log = createLog(config.log);
  await using opened = new AsyncDisposableStack();
  const playground = preparePlayground(progress);
  const [database] = await Promise.all([openDatabase(config, signal, progress), playground]);
  opened.use(database);
  await prepareDatabase(database, nodeModels, migrations);
  await seedIfEmpty(database, articleFolder, { signal, progress });
  const reader = createReader(database, { timeoutMs: readTimeoutMs });
  const service = opened.use(
    await startService({
      ...{ host: config.host, port: config.port, costLimit: config.costLimit },
      ...{ reader, log, playground: await playground },
    }),
  );
  await printWelcome({
    url: service.url,
    database: database.description,
    questions: (await playground).questions,
    readyMs: performance.now() - startedAt,
  });
  await stopped(signal, database);
  process.stderr.write("Stopping …\n");
}

async function openDatabase(
  config: Config,
  signal: AbortSignal,
  progress: ReturnType<typeof createTerminalProgress>,
): Promise<Database> {
  return connectDatabase(config, { holder: "service", shareWith: ["db"], signal, progress });
}

async function preparePlayground(
  progress: ReturnType<typeof createTerminalProgress>,
): Promise<{ directory: string; questions: readonly SavedQuestion[] }> {
  const questions = await readSavedQuestions(questionsFolder);
  const { directory } = await ensurePlaygroundBuilt({
    progress: (message) => {
      progress({ message });
    },
  });
  return { directory, questions };
}

/** Until somebody stops us, or the database server ends on its own. */
async function stopped(signal: AbortSignal, database: Database): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    signal.addEventListener("abort", () => {
      resolve();
    });
    void database.ended.then(({ reason }) => {
      reject(
        new Error(`The managed Neo4j ended: ${reason}. Start again; nothing acknowledged is lost.`),
      );
    });
    if (signal.aborted) resolve();
  });
}

try {
  await main();
} catch (error) {
  reportFailure(error);
  process.exitCode = exitCodeOf(error);
}
