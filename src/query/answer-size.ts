import { ClaimgraphError } from "../errors.ts";

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

  /** Bytes so far; letters that take several count as one. */
  get bytes(): number {
    return this.#bytes;
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
