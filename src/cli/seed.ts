import { Command } from "commander";
import { ingest, type IngestResult, type Store } from "../ingest/ingest.ts";
import { problemLine, type Problem } from "../ingest/problem.ts";
import { reportText } from "../ingest/report.ts";
import { stopSignal } from "../lib/stop-signal.ts";
import { createTerminalProgress } from "../lib/terminal-progress.ts";
import type { OpenDriver } from "../neo4j/driver.ts";
import { createReader } from "../neo4j/reader.ts";
import { createWriter } from "../neo4j/writer.ts";
import { verifySpansCommand } from "./verify-spans.ts";

/** What the command needs of the process around it. */
export interface SeedWorld {
  /** Opens the database, prepared for writing. */
  readonly connect: (isDryRun: boolean) => Promise<OpenDriver>;
}

interface SeedOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly verifySpans?: readonly string[];
}

const timeoutMs = 120_000;

/** `seed`: files into the graph. Bad files set exit code 1 and change nothing; everything else that fails rejects. */
export function seedCommand(world: SeedWorld): Command {
  return new Command("seed")
    .description("check seed files, all together, and write them into the graph")
    .argument("[paths...]", "seed files (YAML or JSON), and folders of them")
    .option("--dry-run", "check and compare, write nothing")
    .option("--json", "print the report, or the problems, as JSON")
    .option(
      "--verify-spans <document and text...>",
      "compare spans, hash and length of a document with a text file: its id, then the file; paths may follow (default: seed)",
    )
    .action(async (paths: readonly string[], options: SeedOptions, command: Command) => {
      if (options.verifySpans !== undefined) {
        await verifySpansCommand(options.verifySpans, paths, options.json === true, command);
      } else if (paths.length === 0) {
        command.error("error: name at least one seed file or folder, such as `seed/article`", {
          exitCode: 2,
        });
      } else {
        await seed(paths, options, world);
      }
    });
}

async function seed(
  paths: readonly string[],
  options: SeedOptions,
  world: SeedWorld,
): Promise<void> {
  await using opened = new AsyncDisposableStack();
  const connect = async (): Promise<Store> => {
    const open = opened.use(await world.connect(options.dryRun === true));
    return {
      reader: createReader(open, { timeoutMs }),
      writer: opened.use(createWriter(open, { timeoutMs })),
    };
  };
  const result = await ingest(paths, {
    connect,
    signal: stopSignal(),
    progress: createTerminalProgress(),
    isDryRun: options.dryRun === true,
  });
  process.stdout.write(`${options.json === true ? jsonOf(result) : textOf(result)}\n`);
  if (!result.ok) process.exitCode = 1;
}

function textOf(result: IngestResult): string {
  if (result.ok) return reportText(result.report);
  return [...result.problems.map(problemLine), problemCount(result.problems)].join("\n");
}

function jsonOf(result: IngestResult): string {
  return JSON.stringify(result.ok ? result.report : { problems: result.problems }, null, 2);
}

function problemCount({ length }: readonly Problem[]): string {
  return `${length} problem${length === 1 ? "" : "s"}; nothing was written.`;
}
