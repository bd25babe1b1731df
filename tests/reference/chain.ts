import type { ChainModel } from "../../src/cypher/chain-model.ts";
import type { StoredGraph, StoredNode, StoredRelationship } from "./stored-graph.ts";

/** A chain, and which of the nodes between the operation sees. */
export interface SeenChain {
  readonly chain: ChainModel;
  readonly isSeen: (between: StoredNode) => boolean;
}

interface Way {
  readonly at: StoredNode;
  readonly over: readonly StoredRelationship[];
}

/** The nodes at the end of one or several steps over nodes that stand for relationships, each once. No way goes over a relationship twice. */
export function chained(
  graph: StoredGraph,
  start: StoredNode,
  { chain: { through, enter, leave, where, most, endsBetween = false }, isSeen }: SeenChain,
): ReadonlySet<StoredNode> {
  const levels: (readonly Way[])[] = [[{ at: start, over: [] }]];
  for (let steps = 0; steps < most; steps += 1) {
    const halves = half(levels.at(-1) ?? []).filter(({ at }) => isStep(at));
    levels.push(halves.flatMap(wholes).filter(isOnce));
  }
  const ends = endsBetween ? half(levels.flat()).filter(isOnce) : levels.slice(1).flat();
  return new Set(ends.map(({ at }) => at));

  function half(ways: readonly Way[]): readonly Way[] {
    return ways.flatMap(({ at, over }) =>
      graph
        .relationshipsOf(at)
        .filter(({ type, to, from }) => type === enter && to === at && from.model.type === through)
        .map((into): Way => ({ at: into.from, over: [...over, into] })),
    );
  }

  function wholes({ at, over }: Way): readonly Way[] {
    return graph
      .relationshipsOf(at)
      .filter(({ type, from }) => leave.includes(type) && from === at)
      .map((out): Way => ({ at: out.to, over: [...over, out] }));
  }

  function isOnce({ over }: Way): boolean {
    return new Set(over).size === over.length;
  }

  function isStep(node: StoredNode): boolean {
    const { model, properties } = node;
    if (model.type !== through || !isSeen(node)) return false;
    const value = where === null ? undefined : properties[where.property];
    return where === null || (typeof value === "string" && where.values.includes(value));
  }
}
