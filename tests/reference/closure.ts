import type { Closure } from "../../src/cypher/closure.ts";
import type { StoredNode, StoredRelationship } from "./stored-graph.ts";

/**
 * The relationships with those that follow from others walked anew, whatever is stored of them: from each part to each whole,
 * however many steps above.
 */
export function withClosures(
  nodes: readonly StoredNode[],
  relationships: readonly StoredRelationship[],
  closures: readonly Closure[],
): readonly StoredRelationship[] {
  const stated = relationships.filter(({ type }) => !closures.some((one) => one.type === type));
  const over = (node: StoredNode, type: string): readonly StoredNode[] =>
    stated.filter((one) => one.from === node && one.type === type).map(({ to }) => to);
  const derived = closures.flatMap((closure) =>
    nodes
      .filter(({ model }) => model.labels.includes(closure.from))
      .flatMap((from) => {
        const starts = closure.via === null ? [from] : over(from, closure.via);
        const wholes = wholesOf(starts, (node) => over(node, closure.over));
        return [...wholes]
          .filter(({ model }) => model.labels.includes(closure.to))
          .map((to): StoredRelationship => ({ type: closure.type, from, to, properties: {} }));
      }),
  );
  return [...stated, ...derived];
}

function wholesOf(
  starts: readonly StoredNode[],
  above: (node: StoredNode) => readonly StoredNode[],
): ReadonlySet<StoredNode> {
  const found = new Set<StoredNode>();
  const visit = (node: StoredNode): void => {
    if (found.has(node)) return;
    found.add(node);
    above(node).forEach(visit);
  };
  starts.forEach(visit);
  return found;
}
