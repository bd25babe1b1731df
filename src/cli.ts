import { Command } from "commander";
import { dbCommand } from "./cli/db.ts";
import { generateCommand } from "./cli/generate.ts";
import { seedCommand } from "./cli/seed.ts";
import { processConfig } from "./config.ts";
import { connectDatabase, type Database } from "./connect.ts";
import { nodeModels } from "./domain/index.ts";
import { exitCodeOf, reportFailure } from "./failure.ts";
import { stopSignal } from "./lib/stop-signal.ts";
import { createTerminalProgress } from "./lib/terminal-progress.ts";
import { migrations } from "./neo4j/migrations.ts";
import { prepareDatabase } from "./neo4j/prepare.ts";

async function connectForSeeding(): Promise<Database> {
  const database = await connectDatabase(processConfig(), {
    holder: "seed",
    shareWith: ["db", "service"],
    signal: stopSignal(),
    progress: createTerminalProgress(),
  });
  await prepareDatabase(database, nodeModels, migrations);
  return database;
}

try {
  await new Command("claimgraph")
    .description("A knowledge graph of contested events.")
    .addCommand(dbCommand(processConfig()))
    .addCommand(seedCommand({ connect: connectForSeeding }))
    .addCommand(generateCommand())
    .parseAsync();
} catch (error) {
  reportFailure(error);
  process.exitCode = exitCodeOf(error);
}
