import type { ChainModel } from "../../src/cypher/chain-model.ts";
import type { StoredGraph, StoredNode } from "./stored-graph.ts";

/**
 * The nodes at the end of one or several steps over nodes that stand for relationships, each once; whatever the operation
 * sees of those between.
 */
export function chained(
  graph: StoredGraph,
  start: StoredNode,
  { through, enter, leave, where, most }: ChainModel,
): ReadonlySet<StoredNode> {
  const found = new Set<StoredNode>();
  let reached: readonly StoredNode[] = [start];
  for (let steps = 0; steps < most; steps += 1) {
    reached = reached.flatMap((node) =>
      graph
        .relationshipsOf(node)
        .filter(({ type, to, from }) => type === enter && to === node && isStep(from))
        .flatMap(({ from }) => graph.relationshipsOf(from))
        .filter(({ type, from }) => type === leave && isStep(from))
        .map(({ to }) => to),
    );
    for (const node of reached) found.add(node);
  }
  return found;

  function isStep({ model, properties }: StoredNode): boolean {
    const value = properties[where.property];
    return model.type === through && typeof value === "string" && where.values.includes(value);
  }
}
