import type { FormattedExecutionResult } from "graphql";
import { jsonText } from "../lib/json-text.ts";

/** Prints answers. */
export interface AnswerTexts {
  /** Prints the data of a large answer in turns, before it is sent; gives its bytes. */
  prepare(data: object, signal: AbortSignal): Promise<number>;
  /** An answer as JSON. */
  print(result: FormattedExecutionResult): string;
}

/** Prints answers; what has been prepared of one is kept as long as its data. */
export function createAnswerTexts(): AnswerTexts {
  const prepared = new WeakMap<object, string>();
  return {
    async prepare(data, signal) {
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
