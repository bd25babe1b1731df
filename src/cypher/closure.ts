/**
 * Relationships that follow from others: from each node to the wholes that it, or what it leads to, is part of, however many
 * steps above. Everything that maintains, checks and mends them reads these values.
 */
export interface Closure {
  /** The relationship type that follows. It leads from the part to the whole, once a pair. */
  readonly type: string;
  /** Key label of the nodes from which it leads away. */
  readonly from: string;
  /** The relationship type that leads away from these to the first wholes; null where the node is its own. */
  readonly via: string | null;
  /** The relationship type that leads from a part to its whole; taken any number of times, also none. */
  readonly over: string;
  /** Key label of parts and wholes. */
  readonly to: string;
}
