/** No answer came in time. */
export class DeadlinePassed extends Error {
  override readonly name = "DeadlinePassed";

  constructor(deadlineMs: number) {
    super(`No answer in ${(deadlineMs / 1000).toFixed(0)} s`);
  }
}

/** How long something is waited for. */
export interface Patience {
  readonly deadlineMs: number;
  readonly signal: AbortSignal;
}

/**
 * What the work gives, but never later than the deadline or the abort: the driver's promises stay pending for as long
 * as a frozen server does. Work that is given up goes on unwatched; who calls ends it.
 *
 * @throws {DeadlinePassed} and the signal's reason
 */
export function within<T>(work: Promise<T>, { deadlineMs, signal }: Patience): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", giveUp);
    };
    const giveUp = (): void => {
      end();
      resolve(givenUp(deadlineMs, signal));
    };
    const timer = setTimeout(giveUp, Math.max(0, deadlineMs));
    signal.addEventListener("abort", giveUp, { once: true });
    work.then(resolve, reject).finally(end);
    if (signal.aborted) giveUp();
  });
}

function givenUp(deadlineMs: number, signal: AbortSignal): Promise<never> {
  return new Promise(() => {
    signal.throwIfAborted();
    throw new DeadlinePassed(deadlineMs);
  });
}

const closeWaitMs = 1_000;

/** Waits a moment for something to close. A server that is gone cannot say that it let go, and need not. */
export async function closed(closing: Promise<void>): Promise<void> {
  const signal = new AbortController().signal;
  await within(closing, { deadlineMs: closeWaitMs, signal }).catch(() => undefined);
}
