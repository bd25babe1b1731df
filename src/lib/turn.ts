/** How long one piece of work may hold the event loop. */
const turnMs = 8;

/** Who waits for a turn, in order of arrival. */
const waiting: (() => void)[] = [];

/**
 * A turn of the event loop for a piece of work, so that requests, timers and other pieces come in between. Of all that wait for
 * one, each turn goes to the one that has waited longest.
 */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) setImmediate(goOn);
  });
}

function goOn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(goOn);
}

/** Since when pieces have begun in the current turn; null before the first. */
let begunAt: number | null = null;

/**
 * Begins a piece of work that cannot be split: at once, which is null, or in a turn of its own where those that have begun in this
 * one have taken their time.
 */
export function begin(): Promise<void> | null {
  if (begunAt === null) {
    begunAt = performance.now();
    setImmediate(() => {
      begunAt = null;
    });
    return null;
  }
  return performance.now() - begunAt < turnMs ? null : nextTurn();
}

/** Work that is done in pieces, each of which ends soon after 8 ms. It begins with a piece of its own. */
export class Turn {
  #endsAt = performance.now() + turnMs;

  /** True where the rest belongs into another turn. */
  get isOver(): boolean {
    return performance.now() > this.#endsAt;
  }

  /** Waits for another turn. */
  async next(): Promise<void> {
    await nextTurn();
    this.#endsAt = performance.now() + turnMs;
  }
}
