/** What may be under way at the same time, and how the rest waits. */
export interface AdmissionRules {
  /** Weights that are under way together at most. */
  readonly capacity: number;
  /** How long the next may wait for its place. */
  readonly waitMs: number;
  /** How many may wait. */
  readonly mostWaiting: number;
}

/** Gives a place back; the second time does nothing. */
export type Release = () => void;

interface Waiting {
  readonly weight: number;
  readonly admit: () => void;
}

/** Bounds what is under way: first come, first served, so that what is heavy is not overtaken for ever. */
export class Admission {
  readonly #rules: AdmissionRules;
  readonly #waiting = new Set<Waiting>();
  #used = 0;

  constructor(rules: AdmissionRules) {
    this.#rules = rules;
  }

  /** A place for this weight, null where it has to be waited for. What weighs more than all places together gets all of them. */
  tryEnter(weight: number): Release | null {
    const taken = Math.min(weight, this.#rules.capacity);
    return this.#waiting.size === 0 && this.#fits(taken) ? this.#take(taken) : null;
  }

  /** A place for this weight; null where none came free in time, where too many wait already, or where the signal was aborted. */
  wait(wanted: number, signal: AbortSignal): Promise<Release | null> {
    const weight = Math.min(wanted, this.#rules.capacity);
    if (this.#waiting.size >= this.#rules.mostWaiting || signal.aborted)
      return Promise.resolve(null);
    return new Promise((resolve) => {
      const end = (release: Release | null): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", giveUp);
        this.#waiting.delete(waiting);
        resolve(release);
      };
      const giveUp = (): void => {
        end(null);
        // What waits behind it may fit.
        this.#admit();
      };
      const waiting: Waiting = {
        weight,
        admit: () => {
          end(this.#take(weight));
        },
      };
      const timer = setTimeout(giveUp, this.#rules.waitMs);
      signal.addEventListener("abort", giveUp, { once: true });
      this.#waiting.add(waiting);
      this.#admit();
    });
  }

  #fits(weight: number): boolean {
    return this.#used + weight <= this.#rules.capacity;
  }

  #take(weight: number): Release {
    this.#used += weight;
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#used -= weight;
      this.#admit();
    };
  }

  #admit(): void {
    for (const next of this.#waiting) {
      if (!this.#fits(next.weight)) return;
      next.admit();
    }
  }
}
