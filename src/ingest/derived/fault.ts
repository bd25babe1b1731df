import type { FaultKind } from "./aspect.ts";

/** What is wrong with one thing that is derived. */
export interface Fault {
  /** Such as `INSIDE` or `Event.startOrder`. */
  readonly what: string;
  readonly kind: FaultKind;
  readonly count: number;
  /** Ids of the first few nodes, or pairs of ids. */
  readonly examples: readonly string[];
}

/** How a graph is walked. */
export interface WalkOptions {
  readonly signal: AbortSignal;
  readonly progress: (step: { readonly message: string }) => void;
  /** Nodes a statement; 2,000 unless given. */
  readonly nodesAStep?: number;
}

/** Examples of a fault that are named. */
export const mostExamples = 3;
