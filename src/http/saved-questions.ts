import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { GraphQLError, Kind, parse } from "graphql";
import type { OperationDefinitionNode } from "graphql";
import { z } from "zod";
import { ClaimgraphError } from "../errors.ts";

/** A question that the playground asks at one click. */
export interface SavedQuestion {
  /** The file's name without `.graphql`; stable. */
  readonly name: string;
  readonly title: string;
  /** One or two sentences on what the answer shows. */
  readonly shows: string;
  /** The document without its heading comment: one named operation, perhaps with fragments. */
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const variablesSchema = z.record(z.string(), z.unknown());

/**
 * The questions of a folder's `*.graphql` files, in the order of the file names. A file begins with `# Title` and
 * lines `# what it shows`, then has one named operation; its variables are in `NAME.variables.json` beside it.
 *
 * @throws {ClaimgraphError} SEED_INVALID: every file that is not so, with what is wrong and how it should be
 */
export async function readSavedQuestions(folder: string): Promise<readonly SavedQuestion[]> {
  const files = await questionFiles(folder);
  const problems: string[] = [];
  const questions: SavedQuestion[] = [];
  for (const file of files) {
    const read = await readQuestion(path.join(folder, file));
    if ("problem" in read) {
      problems.push(`${path.join(folder, file)}: ${read.problem}`);
    } else {
      questions.push(read);
    }
  }
  if (problems.length > 0) {
    throw new ClaimgraphError(
      "SEED_INVALID",
      `These saved questions cannot be used:\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
      { problems },
    );
  }
  return questions;
}

interface Problem {
  readonly problem: string;
}

async function questionFiles(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith(".graphql")).sort();
  } catch (error) {
    throw new ClaimgraphError(
      "SEED_INVALID",
      `The folder of saved questions cannot be read: ${folder}. It may be empty, but it must be there.`,
      { folder },
      { cause: error },
    );
  }
}

async function readQuestion(file: string): Promise<SavedQuestion | Problem> {
  const text = (await readFile(file, "utf8")).replaceAll("\r\n", "\n");
  const heading = readHeading(text);
  if ("problem" in heading) {
    return heading;
  }
  const fault = operationFault(heading.operation);
  if (fault !== null) {
    return { problem: fault };
  }
  const variables = await readVariables(file.replace(/\.graphql$/, ".variables.json"));
  return "problem" in variables
    ? variables
    : { name: path.basename(file, ".graphql"), ...heading, variables: variables.values };
}

function readHeading(text: string): Pick<SavedQuestion, "title" | "shows" | "operation"> | Problem {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("#"));
  const comments = lines
    .slice(0, end === -1 ? undefined : end)
    .map((line) => line.replace(/^#+\s*/, "").trim());
  const [title = "", ...rest] = comments;
  if (title === "") {
    return { problem: "has no title. Begin the first line with `# ` and the question." };
  }
  const shows = rest.filter((line) => line !== "").join(" ");
  if (shows === "") {
    return {
      problem: "does not say what it shows. Put it below the title, in lines that begin with `# `.",
    };
  }
  return { title, shows, operation: lines.slice(comments.length).join("\n").trim() + "\n" };
}

/** What is wrong with the document, and the way out; null where nothing is. */
function operationFault(operation: string): string | null {
  try {
    const operations = parse(operation).definitions.filter(
      (definition): definition is OperationDefinitionNode =>
        definition.kind === Kind.OPERATION_DEFINITION,
    );
    if (operations.length !== 1) {
      return `has ${operations.length} operations. Keep one to a file.`;
    }
    return operations[0]?.name === undefined
      ? "has an operation without a name. Write `query SomeName { … }`: the playground names its tab so."
      : null;
  } catch (error) {
    if (error instanceof GraphQLError) {
      return `is not GraphQL below its heading. ${error.message}`;
    }
    throw error;
  }
}

async function readVariables(
  file: string,
): Promise<{ readonly values: SavedQuestion["variables"] } | Problem> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      return { values: {} };
    }
    throw error;
  }
  try {
    return { values: variablesSchema.parse(JSON.parse(text)) };
  } catch {
    return {
      problem: `its variables, ${path.basename(file)}, are not a JSON object such as {"id": "…"}.`,
    };
  }
}
