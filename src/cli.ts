import { Command } from "commander";
import { dbCommand } from "./cli/db.ts";
import { gazetteerCommand } from "./cli/gazetteer.ts";
import { generateCommand } from "./cli/generate.ts";
import { seedCommand } from "./cli/seed.ts";
import { processConfig } from "./config.ts";
import { connectDatabase, type Database } from "./connect.ts";
import { nodeModels } from "./domain/index.ts";
import { allowClosedOutput, endWith, exitCodeOf, reportFailure } from "./failure.ts";
import { stopSignal } from "./lib/stop-signal.ts";
import { createTerminalProgress } from "./lib/terminal-progress.ts";
import { migrations } from "./neo4j/migrations.ts";
import { prepareDatabase } from "./neo4j/prepare.ts";

/** The database, prepared for writing; as it is for a dry run. */
async function connectForSeeding(isDryRun: boolean): Promise<Database> {
  const signal = stopSignal();
  await using opened = new AsyncDisposableStack();
  const database = opened.use(
    await connectDatabase(processConfig(), {
      ...{ holder: "seed", shareWith: ["db", "service"] },
      ...{ signal, progress: createTerminalProgress() },
    }),
  );
  if (!isDryRun) await prepareDatabase(database, nodeModels, migrations, signal);
  const life = opened.move();
  return { ...database, [Symbol.asyncDispose]: () => life.disposeAsync() };
}

allowClosedOutput();
try {
  await new Command("claimgraph")
    .description("A knowledge graph of contested events.")
    .addCommand(dbCommand(processConfig()))
    .addCommand(seedCommand({ connect: connectForSeeding }))
    .addCommand(generateCommand())
    .addCommand(gazetteerCommand())
    .parseAsync();
} catch (error) {
  reportFailure(error);
  endWith(exitCodeOf(error));
}
