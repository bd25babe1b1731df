import { ClaimgraphError } from "../errors.ts";

/** Answers from this size on are printed in turns. */
const largeBytes = 250_000;

/** How large an answer has become, all its root fields together. */
export class AnswerSize {
  readonly #limit: number;
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /**
   * Takes so many bytes more.
   *
   * @throws {ClaimgraphError} ANSWER_TOO_LARGE: the answer is larger than the limit by now
   */
  add(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > this.#limit) throw answerTooLarge(this.#limit);
  }

  /**
   * Takes the bytes of the whole answer in place of the estimate.
   *
   * @throws {ClaimgraphError} ANSWER_TOO_LARGE
   */
  settle(bytes: number): void {
    this.#bytes = 0;
    this.add(bytes);
  }

  /** Why the answer is not sent; null where it is. */
  get refusal(): ClaimgraphError | null {
    return this.#bytes > this.#limit ? answerTooLarge(this.#limit) : null;
  }

  /** True where the answer is worth printing in turns, or where its exact size may be beyond the limit: a letter takes up to three bytes. */
  get isLarge(): boolean {
    return this.#bytes >= Math.min(largeBytes, this.#limit / 3);
  }
}

function answerTooLarge(limit: number): ClaimgraphError {
  return new ClaimgraphError(
    "ANSWER_TOO_LARGE",
    `The answer has more than ${limit} bytes. Select fewer fields, drop aliases, lower a \`first\`, or ask in several operations.`,
    { limit },
  );
}

/** Bytes of JSON that stand around a value: quotes, colon and comma. */
const around = 6;

/** What a value takes in JSON under its key, about: letters of other scripts take more, objects count by themselves. */
export function jsonBytes(key: string, value: unknown): number {
  return around + key.length + valueBytes(value);
}

function valueBytes(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (!Array.isArray(value) || typeof value[0] !== "string") return 4;
  return value.reduce<number>((bytes, each) => bytes + around + String(each).length, 0);
}
