import type { ChainModel } from "../../src/cypher/chain-model.ts";
import type { StoredGraph, StoredNode } from "./stored-graph.ts";

/** A chain, and which of the nodes between the operation sees. */
export interface SeenChain {
  readonly chain: ChainModel;
  readonly isSeen: (between: StoredNode) => boolean;
}

/** The nodes at the end of one or several steps over nodes that stand for relationships, each once. */
export function chained(
  graph: StoredGraph,
  start: StoredNode,
  { chain: { through, enter, leave, where, most }, isSeen }: SeenChain,
): ReadonlySet<StoredNode> {
  const found = new Set<StoredNode>();
  let reached: readonly StoredNode[] = [start];
  for (let steps = 0; steps < most; steps += 1) {
    reached = reached.flatMap((node) =>
      graph
        .relationshipsOf(node)
        .filter(({ type, to, from }) => type === enter && to === node && isStep(from))
        .flatMap(({ from }) => graph.relationshipsOf(from))
        .filter(({ type, from }) => leave.includes(type) && isStep(from))
        .map(({ to }) => to),
    );
    for (const node of reached) found.add(node);
  }
  return found;

  function isStep(node: StoredNode): boolean {
    const { model, properties } = node;
    if (model.type !== through || !isSeen(node)) return false;
    const value = where === null ? undefined : properties[where.property];
    return where === null || (typeof value === "string" && where.values.includes(value));
  }
}
