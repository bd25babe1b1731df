import type { SavedQuestion } from "./http/saved-questions.ts";

/**
 * The answer of the service at `url` to a saved question, asked over HTTP as its playground does.
 *
 * @throws Error: nobody answers, or the signal's reason
 */
export async function askQuestion(
  url: string,
  { operation, variables }: SavedQuestion,
  signal: AbortSignal,
): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: operation, variables }),
    signal,
  });
  return response.json();
}
