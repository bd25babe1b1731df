import { askQuestion } from "./ask-question.ts";
import type { SavedQuestion } from "./http/saved-questions.ts";

/** What the start has to tell. */
export interface Welcome {
  /** `http://host:port` */
  readonly url: string;
  readonly database: string;
  readonly questions: readonly SavedQuestion[];
  readonly readyMs: number;
  /** Whether the questions are asked once in the background. */
  readonly isRehearsed: boolean;
}

const answerLines = 40;

/** Prints where everything is, and the first saved question with the answer that the service just gave. */
export async function printWelcome(welcome: Welcome): Promise<void> {
  const { url, database, questions, readyMs, isRehearsed } = welcome;
  const lines = [
    "",
    `Claimgraph is ready after ${(readyMs / 1000).toFixed(1)} s.`,
    "",
    `  Playground   ${url}/`,
    `  GraphQL      ${url}/graphql`,
    `  Health       ${url}/healthz  ${url}/readyz`,
    `  Neo4j        ${database}`,
    "",
  ];
  const [example] = questions;
  if (example !== undefined) lines.push(...(await ask(url, example)));
  if (isRehearsed) {
    lines.push(
      `The ${questions.length} saved questions are being planned in the background, some tens of seconds; then they answer at once.`,
    );
  }
  lines.push("Ctrl-C stops it.", "");
  process.stdout.write(lines.join("\n"));
}

async function ask(url: string, question: SavedQuestion): Promise<readonly string[]> {
  const answered = await askQuestion(url, question, AbortSignal.timeout(10_000));
  const answer = JSON.stringify(answered, null, 2).split("\n");
  const shown = answer.slice(0, answerLines);
  const rest = answer.length - shown.length;
  return [
    `Example: ${question.title}`,
    "",
    ...question.operation.trim().split("\n"),
    "",
    ...shown,
    ...(rest > 0 ? [`… ${rest} lines more; ask it in the playground`] : []),
    "",
  ];
}
