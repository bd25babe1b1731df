/** A question of the article that one click asks. */
export interface SavedQuestion {
  /** Its file's name without the ending; stable. */
  readonly name: string;
  readonly title: string;
  /** One or two sentences on what the answer shows. */
  readonly shows: string;
  /** A document with one named operation, without the file's heading comment. */
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The saved questions, or why there are none. */
export type SavedQuestions =
  | { readonly state: "loading" }
  | { readonly state: "loaded"; readonly questions: readonly SavedQuestion[] }
  | { readonly state: "failed"; readonly reason: string };

/** The service's saved questions in the order of their files; a failure is part of the answer. */
export async function fetchSavedQuestions(signal: AbortSignal): Promise<SavedQuestions> {
  try {
    const response = await fetch("playground/questions.json", { signal });
    if (!response.ok) {
      return { state: "failed", reason: `The service answered with status ${response.status}.` };
    }
    const body: unknown = await response.json();
    if (!Array.isArray(body) || !body.every(isSavedQuestion)) {
      return { state: "failed", reason: "What the service sent is not a list of questions." };
    }
    return { state: "loaded", questions: body };
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === "TimeoutError";
    return {
      state: "failed",
      reason: timedOut ? "The service took too long." : "The service cannot be reached.",
    };
  }
}

/** The variables as the editor shows them; empty where the operation has none. */
export function variablesText(question: SavedQuestion): string {
  return Object.keys(question.variables).length === 0
    ? ""
    : JSON.stringify(question.variables, null, 2);
}

/** The name of the question's operation; null where it has none, which the service refuses. */
export function operationName(question: SavedQuestion): string | null {
  return /^\s*(?:query|mutation|subscription)\s+(\w+)/m.exec(question.operation)?.[1] ?? null;
}

function isSavedQuestion(value: unknown): value is SavedQuestion {
  return (
    isRecord(value) &&
    ["name", "title", "shows", "operation"].every((field) => typeof value[field] === "string") &&
    isRecord(value["variables"])
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
