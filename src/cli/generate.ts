import { writeFile } from "node:fs/promises";
import { Command } from "commander";
import { generatedFiles } from "../generated-files.ts";

const root = new URL("../../", import.meta.url);

/** `generate`: prints the files that follow from the code. */
export function generateCommand(): Command {
  return new Command("generate")
    .description("write docs/graph.md and seed/seed.schema.json anew")
    .action(async () => {
      for (const { path, text } of generatedFiles()) {
        await writeFile(new URL(path, root), text);
        process.stdout.write(`${path}\n`);
      }
    });
}
