import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const questions = fileURLToPath(new URL("../../seed/questions/", import.meta.url));
const features = fileURLToPath(new URL("./features/", import.meta.url));
const answers = fileURLToPath(new URL("./questions/", import.meta.url));

/** An operation whose statements and answer are kept. */
export interface GoldenOperation {
  readonly name: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Path without extension of its `.cypher`, `.plan` and `.json`. */
  readonly golden: string;
}

/** The saved questions of the playground, and one operation for each feature of the grammar. */
export async function goldenOperations(): Promise<readonly GoldenOperation[]> {
  return [...(await operationsIn(questions, answers)), ...(await operationsIn(features, features))];
}

async function operationsIn(folder: string, goldens: string): Promise<readonly GoldenOperation[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".graphql")).toSorted();
  return Promise.all(
    files.map(async (file) => {
      const name = path.basename(file, ".graphql");
      const operation = await readFile(path.join(folder, file), "utf8");
      return {
        name,
        operation,
        variables: variablesIn(operation),
        golden: path.join(goldens, name),
      };
    }),
  );
}

/** The variables in a `# variables: {…}` line. */
function variablesIn(operation: string): Readonly<Record<string, unknown>> {
  const [, text] = /^# variables: (.*)$/m.exec(operation) ?? [];
  if (text === undefined) return {};
  const value: unknown = JSON.parse(text);
  return typeof value === "object" && value !== null ? { ...value } : {};
}
