import { askQuestion } from "./ask-question.ts";
import type { SavedQuestion } from "./http/saved-questions.ts";

/**
 * Asks the saved questions once, one after another, and drops the answers: Neo4j plans what it meets for the first time, and a JVM
 * that has just started takes up to seconds for it. Whoever asks after that finds the plan. A question that fails here fails
 * again when somebody asks it, and is told then. Ends early, without a failure, when the signal is aborted.
 */
export async function rehearse(
  url: string,
  questions: readonly SavedQuestion[],
  signal: AbortSignal,
): Promise<void> {
  for (const question of questions) {
    if (signal.aborted) return;
    await askQuestion(url, question, signal).catch(() => undefined);
  }
}
