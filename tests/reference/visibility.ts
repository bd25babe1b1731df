import { compareValues } from "./compare.ts";
import type { StoredNode } from "./stored-graph.ts";

/** What the graph is looked at through: instants as text of fixed width; null where a clock is not set back. */
export interface Clocks {
  /** When the graph had learned of what is seen. */
  readonly recorded: string | null;
}

/** No clock set back. */
export const present: Clocks = { recorded: null };

/** True where a node is there at these clocks; every list, count, filter and single field asks this and nothing else. */
export function isVisible({ properties }: StoredNode, { recorded }: Clocks): boolean {
  return recorded === null || compareValues(properties["recordedFrom"] ?? null, recorded) <= 0;
}
