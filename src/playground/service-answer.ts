import type { ExecutionResult } from "graphql";

/** What came back for the operation last run. */
export interface ServiceAnswer {
  readonly result: ExecutionResult;
  /** From sending the operation to holding the whole answer. */
  readonly ms: number;
  /** Characters of the answer's text. */
  readonly length: number;
}

/** Remembers the last answer and tells who shows it; its functions can be passed about alone. */
export interface AnswerLog {
  readonly current: () => ServiceAnswer | null;
  readonly set: (answer: ServiceAnswer | null) => void;
  /** Calls back at each change until the returned function is called. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** An empty log. */
export function createAnswerLog(): AnswerLog {
  const listeners = new Set<() => void>();
  let current: ServiceAnswer | null = null;
  return {
    current: () => current,
    set: (answer) => {
      current = answer;
      for (const onChange of listeners) {
        onChange();
      }
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
      };
    },
  };
}

/** The GraphQL result in a response's text; null where there is none. */
export function parseResult(text: string): ExecutionResult | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return isResult(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isResult(value: unknown): value is ExecutionResult {
  return (
    typeof value === "object" &&
    value !== null &&
    ("data" in value || ("errors" in value && Array.isArray(value.errors)))
  );
}
