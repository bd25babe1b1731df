import { Turn } from "../lib/turn.ts";
import { jsonBytes, type AnswerSize } from "./answer-size.ts";
import type { Computed } from "./plan.ts";

/** A fetched row: values by column position. */
export type Values = readonly unknown[];

/** The shaping of what one root field has read: what is noticed on the way, and what is left to be done. */
export class Findings {
  /** The root's own row. */
  readonly root: Values;
  /** False where a value is missing that the schema promises. */
  isComplete = true;
  /** Null where nothing is shown: among the inputs of a computation. Those are there at once, too. */
  readonly #answer: AnswerSize | null;
  readonly #turn = new Turn();
  readonly #computed: Map<Computed, Map<unknown, unknown>>;
  #later: (() => void)[] = [];
  /** How often the answer shows what is being shaped. */
  #times = 1;
  #inputs: Findings | null = null;

  constructor(
    root: Values,
    answer: AnswerSize | null,
    computed = new Map<Computed, Map<unknown, unknown>>(),
  ) {
    this.root = root;
    this.#answer = answer;
    this.#computed = computed;
  }

  /** For what the answer does not show. */
  get inputs(): Findings {
    return (this.#inputs ??= new Findings(this.root, null, this.#computed));
  }

  /** The values of a computation so far, by what they were computed of. */
  valuesOf(computed: Computed): Map<unknown, unknown> {
    const known = this.#computed.get(computed) ?? new Map<unknown, unknown>();
    this.#computed.set(computed, known);
    return known;
  }

  /**
   * Counts a value of the answer.
   *
   * @throws {ClaimgraphError} ANSWER_TOO_LARGE
   */
  count(key: string, value: unknown): void {
    this.#answer?.add(this.#times * jsonBytes(key, value));
  }

  /** Shapes what the answer shows several times. */
  repeated<T>(times: number, shape: () => T): T {
    const before = this.#times;
    this.#times = before * times;
    const value = shape();
    this.#times = before;
    return value;
  }

  /** True where this turn of the event loop has lasted long enough: then what is next should be deferred. */
  get isDue(): boolean {
    return this.#answer !== null && this.#turn.isOver;
  }

  /** Leaves something to be done by `finish`. */
  defer(rest: () => void): void {
    const times = this.#times;
    this.#later.push(() => {
      this.#times = times;
      rest();
    });
  }

  /** True where something was left. */
  get isUnfinished(): boolean {
    return this.#later.length > 0;
  }

  /**
   * Does what is left, in turns between which others have theirs.
   *
   * @throws {ClaimgraphError} ANSWER_TOO_LARGE; the signal's reason
   */
  async finish(signal: AbortSignal): Promise<void> {
    while (this.#later.length > 0) {
      const batch = this.#later;
      this.#later = [];
      for (const rest of batch) {
        if (this.#turn.isOver) await this.#turn.next();
        signal.throwIfAborted();
        rest();
      }
    }
  }
}

/** Does something for each item, in order; the rest is deferred when the turn is over. */
export function forEachInTurn<T>(
  items: readonly T[],
  found: Findings,
  show: (item: T, index: number) => void,
): void {
  const entries = items.entries();
  const go = (): void => {
    for (const [i, item] of entries) {
      show(item, i);
      if (found.isDue) {
        found.defer(go);
        return;
      }
    }
  };
  go();
}

/** The same where each item is shown as one value of a list. */
export function showEach<T>(
  items: readonly T[],
  found: Findings,
  show: (item: T) => unknown,
): readonly unknown[] {
  const shown = new Array<unknown>(items.length).fill(null);
  forEachInTurn(items, found, (item, i) => {
    shown[i] = show(item);
  });
  return shown;
}
