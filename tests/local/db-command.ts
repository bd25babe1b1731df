/** The `db` command group as a program of its own. */
import { Command } from "commander";
import { dbCommand } from "../../src/cli/db.ts";
import { processConfig } from "../../src/config.ts";
import { ClaimgraphError } from "../../src/errors.ts";

try {
  const program = new Command("claimgraph").addCommand(dbCommand(processConfig()));
  await program.parseAsync(process.argv);
} catch (error) {
  if (!(error instanceof ClaimgraphError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
