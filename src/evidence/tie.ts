import type { ActorFacts, Bounds } from "./claim-facts.ts";
import { areApart } from "./time-bounds.ts";

/** A body that stands behind a source for a time: one that operates it, or in which it holds a position. */
export interface TieFacts {
  readonly body: ActorFacts;
  /** Null where nobody dates it. */
  readonly held: Bounds | null;
}

/**
 * The bodies that possibly stood behind a source when it spoke, each once. Only what had certainly ended before, or certainly began
 * after, is left out; what nobody dates stands at any time.
 */
export function tiedWhen(ties: readonly TieFacts[], spoke: Bounds): readonly ActorFacts[] {
  const bodies = ties.flatMap(({ body, held }) =>
    held !== null && areApart(held, spoke) ? [] : [body],
  );
  return [...new Map(bodies.map((body) => [body.id, body])).values()];
}
