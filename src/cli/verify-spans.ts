import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { problemLine, sortProblems } from "../ingest/problem.ts";
import { readFiles } from "../ingest/read-files.ts";
import { verifySpans, type SpanVerification } from "../ingest/verify-spans.ts";

/**
 * `seed --verify-spans DOC FILE [PATH...]`: prints each record with the words it points at; what is wrong sets exit code 1.
 * Needs no database.
 */
export async function verifySpansCommand(
  [documentId, textFile, ...more]: readonly string[],
  paths: readonly string[],
  isJson: boolean,
  command: Command,
): Promise<void> {
  if (documentId === undefined || textFile === undefined) {
    command.error("error: --verify-spans takes the id of a document and the file with its text", {
      exitCode: 2,
    });
    return;
  }
  const text = await readText(textFile, command);
  const given = [...paths, ...more];
  const collected = await readFiles(given.length === 0 ? ["seed"] : given);
  const verified = verifySpans(collected, documentId, text);
  const problems = sortProblems([...collected.problems, ...verified.problems]);
  const result = { spans: verified.spans, problems };
  process.stdout.write(`${isJson ? JSON.stringify(result, null, 2) : textOf(result)}\n`);
  if (problems.length > 0) process.exitCode = 1;
}

async function readText(file: string, command: Command): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await readFile(file));
  } catch (error) {
    return command.error(`error: ${textTrouble(file, error)}`, { exitCode: 1 });
  }
}

function textTrouble(file: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT") return `there is no text file ${file}`;
  if (code === "EISDIR") return `${file} is a folder, not the text of the document`;
  if (error instanceof TypeError) return `${file} is not UTF-8 text`;
  return `${file} cannot be read (${error instanceof Error ? error.message : String(error)})`;
}

function textOf({ spans, problems }: SpanVerification): string {
  const width = Math.max(0, ...spans.map(({ recordId }) => recordId.length));
  return [
    ...spans.map(
      ({ recordId, words }) => `${recordId.padEnd(width)}  ${words.replaceAll(/\s+/g, " ")}`,
    ),
    ...problems.map(problemLine),
    `${spans.length} spans, ${problems.length} problems.`,
  ].join("\n");
}
