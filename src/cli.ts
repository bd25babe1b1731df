import { Command } from "commander";
import { dbCommand } from "./cli/db.ts";
import { gazetteerCommand } from "./cli/gazetteer.ts";
import { generateCommand } from "./cli/generate.ts";
import { graphCommand } from "./cli/graph.ts";
import { placeCommand } from "./cli/place.ts";
import { seedCommand } from "./cli/seed.ts";
import { processConfig } from "./config.ts";
import { connectDatabase, type Database } from "./connect.ts";
import { nodeModels } from "./domain/index.ts";
import { allowClosedOutput, endWith, exitCodeOf, reportFailure } from "./failure.ts";
import { migrations } from "./ingest/migrations.ts";
import { stopSignal } from "./lib/stop-signal.ts";
import { createTerminalProgress } from "./lib/terminal-progress.ts";
import { prepareDatabase } from "./neo4j/prepare.ts";

/** The database, prepared for writing; as it is where it is only read. */
async function connectForWork(isOnlyRead: boolean): Promise<Database> {
  const signal = stopSignal();
  await using opened = new AsyncDisposableStack();
  const database = opened.use(
    await connectDatabase(processConfig(), {
      ...{ holder: "seed", shareWith: ["db", "service"] },
      ...{ signal, progress: createTerminalProgress() },
    }),
  );
  if (!isOnlyRead) await prepareDatabase(database, nodeModels, migrations, signal);
  const life = opened.move();
  return { ...database, [Symbol.asyncDispose]: () => life.disposeAsync() };
}

allowClosedOutput();
try {
  await new Command("claimgraph")
    .description("A knowledge graph of contested events.")
    .addCommand(dbCommand(processConfig()))
    .addCommand(seedCommand({ connect: connectForWork }))
    .addCommand(graphCommand({ connect: connectForWork }))
    .addCommand(generateCommand())
    .addCommand(gazetteerCommand())
    .addCommand(placeCommand())
    .parseAsync();
} catch (error) {
  reportFailure(error);
  endWith(exitCodeOf(error));
}
