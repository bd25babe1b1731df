/**
 * With `-XX:+ExitOnOutOfMemoryError` a JVM without memory ends with this code. What it says of that is lost: Neo4j closes both outputs
 * when it has started. Of Neo4j's own codes the same one is for settings that keep it from starting.
 */
const outOfMemory = "exit code 3";

/** How a server ended that had answered before, with what its exit code means. */
export function endReason(how: string, heapMb: number): string {
  if (how !== outOfMemory) return how;
  return `${how}: out of memory, with a heap of ${heapMb} MB (CLAIMGRAPH_HEAP_MB)`;
}
