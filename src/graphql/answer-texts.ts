import type { FormattedExecutionResult } from "graphql";
import { jsonText } from "../lib/json-text.ts";

/** Answers from this size on are printed in turns. */
const largeBytes = 250_000;

/** Prints answers. */
export interface AnswerTexts {
  /** Prints the data of a large answer in turns, before it is sent; gives its bytes, null where it is not large. */
  prepare(data: object, size: number, signal: AbortSignal): Promise<number | null>;
  /** An answer as JSON; what is large must have been prepared. */
  print(result: FormattedExecutionResult): string;
}

/** Prints answers; what has been prepared of one is kept as long as its data. */
export function createAnswerTexts(): AnswerTexts {
  const prepared = new WeakMap<object, string>();
  return {
    async prepare(data, size, signal) {
      if (size < largeBytes) return null;
      const text = await jsonText(data, signal);
      prepared.set(data, text);
      return Buffer.byteLength(text);
    },
    print({ errors, data, extensions }) {
      const text = typeof data === "object" && data !== null ? prepared.get(data) : undefined;
      if (text === undefined) return `${JSON.stringify({ errors, data, extensions })}\n`;
      const parts = [
        ...(errors === undefined ? [] : [`"errors":${JSON.stringify(errors)}`]),
        `"data":${text}`,
        ...(extensions === undefined ? [] : [`"extensions":${JSON.stringify(extensions)}`]),
      ];
      return `{${parts.join(",")}}\n`;
    },
  };
}
