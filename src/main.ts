import { fileURLToPath } from "node:url";
import { processConfig } from "./config.ts";
import { connectDatabase, type Database } from "./connect.ts";
import { nodeModels } from "./domain/index.ts";
import { ClaimgraphError } from "./errors.ts";
import { allowClosedOutput, endWith, exitCodeOf, reportFailure } from "./failure.ts";
import { checkPortFree } from "./http/listen.ts";
import { ensurePlaygroundBuilt } from "./http/playground-build.ts";
import { readSavedQuestions, type SavedQuestion } from "./http/saved-questions.ts";
import { startService } from "./http/service.ts";
import { migrations } from "./ingest/migrations.ts";
import { seedIfEmpty } from "./ingest/seed-if-empty.ts";
import { createLog } from "./lib/log.ts";
import { stopSignal } from "./lib/stop-signal.ts";
import { createTerminalProgress } from "./lib/terminal-progress.ts";
import { homeOf } from "./neo4j/local/home.ts";
import { prepareDatabase } from "./neo4j/prepare.ts";
import { createReader } from "./neo4j/reader.ts";
import { rehearse } from "./rehearsal.ts";
import { watchRestarts } from "./restart-watch.ts";
import { printWelcome } from "./welcome.ts";

const questionsFolder = fileURLToPath(new URL("../seed/questions/", import.meta.url));
const articleFolder = fileURLToPath(new URL("../seed/article/", import.meta.url));

async function main(): Promise<void> {
  const startedAt = performance.now();
  const signal = stopSignal();
  const progress = createTerminalProgress();
  const config = processConfig();
  const log = createLog(config.log);
  const restarts = watchRestarts(log);
  await checkPortFree(config);
  await using opened = new AsyncDisposableStack();
  const [database, playground] = await openBoth(
    async (given) =>
      opened.use(
        await connectDatabase(config, {
          ...{ holder: "service", shareWith: ["db"], signal: given, progress, restarts },
        }),
      ),
    preparePlayground(progress),
    signal,
  );
  await prepareDatabase(database, nodeModels, migrations, signal);
  await seedIfEmpty(database, articleFolder, { signal, progress });
  const { absence } = restarts;
  const reader = createReader(database, { timeoutMs: config.readTimeoutMs, absence });
  const service = opened.use(
    await startService({
      ...{ host: config.host, port: config.port, costLimit: config.costLimit },
      limits: config.limits,
      ...{ reader, absence, log, playground },
    }),
  );
  await printWelcome({
    url: service.url,
    database: database.description,
    questions: playground.questions,
    readyMs: performance.now() - startedAt,
    isRehearsed: config.isRehearsed,
  });
  if (config.isRehearsed) void rehearse(service.url, playground.questions, signal);
  await stopped(signal, database, homeOf(config.local).logs);
  process.stderr.write("Stopping …\n");
}

/** Opens the one while the other is made. Where either fails, the opening is given up, and awaited, so that what it opened all the same is closed. */
async function openBoth<Opened, Made>(
  open: (signal: AbortSignal) => Promise<Opened>,
  making: Promise<Made>,
  signal: AbortSignal,
): Promise<readonly [Opened, Made]> {
  const failed = new AbortController();
  const opening = open(AbortSignal.any([signal, failed.signal]));
  try {
    return await Promise.all([opening, making]);
  } catch (error) {
    failed.abort(error);
    await Promise.allSettled([opening]);
    throw error;
  }
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

/** Until the service is stopped, or the database server has ended by itself and is not started again. */
async function stopped(signal: AbortSignal, database: Database, logs: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    signal.addEventListener("abort", () => {
      resolve();
    });
    void database.ended.then(({ reason }) => {
      reject(
        new ClaimgraphError(
          "LOCAL_NEO4J_ENDED",
          `The managed Neo4j ended by itself: ${reason}\nIts log: ${logs}\nStart again; nothing acknowledged is lost.`,
          { reason, logs },
        ),
      );
    });
    if (signal.aborted) resolve();
  });
}

allowClosedOutput();
try {
  await main();
  endWith(0);
} catch (error) {
  reportFailure(error);
  endWith(exitCodeOf(error));
}
