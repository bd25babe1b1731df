import type { Closure } from "../../cypher/closure.ts";
import { escapeName } from "../../cypher/statement.ts";
import { columnsOf } from "./hub.ts";

/**
 * Over `$origins` and `$parts`: adds what follows for these nodes, and for all that leads to these parts or what is below them.
 */
export function closureMerge(closure: Closure): string {
  const columns = columnsOf(closure.type, "n", "far").map(([name, value]) => `${name} = ${value}`);
  return [
    affected(closure),
    `MATCH ${wholesPattern(closure, "far")}`,
    "WITH DISTINCT n, far",
    `MERGE (n)-[r:${escapeName(closure.type)}]->(far)`,
    ...(columns.length === 0 ? [] : [`SET ${columns.join(", ")}`]),
  ].join("\n");
}

/** Over `$origins` and `$parts`: deletes what no longer follows for these nodes, and for all that leads to these parts or what is below them. */
export function closureRemoval(closure: Closure): string {
  return [affected(closure), superfluous(closure), "DELETE r"].join("\n");
}

/** Binds `r`: a relationship of `n` that does not follow. */
export function superfluous(closure: Closure): string {
  return [
    // The wholes as a list, found step by step: a pattern between two nodes would try every way between them.
    `WITH n, COLLECT { MATCH ${wholesPattern(closure, "whole")} RETURN DISTINCT whole.id } AS wholes`,
    `MATCH (n)-[r:${escapeName(closure.type)}]->(far)`,
    "WHERE NOT far.id IN wholes",
  ].join("\n");
}

/** From `n` to each of its wholes. Where only distinct ends count, Neo4j goes to each node once, so that no bound is needed. */
export function wholesPattern({ via, over, to }: Closure, whole: string): string {
  const above = `-[:${escapeName(over)}*0..]->(${whole}:${escapeName(to)})`;
  return via === null ? `(n)${above}` : `(n)-[:${escapeName(via)}]->(:${escapeName(to)})${above}`;
}

/** Over `$origins` and `$parts`; binds `n`: nodes from which the derived relationships lead away, each once. */
export function affected(closure: Closure): string {
  const { from, via } = closure;
  const n = `n:${escapeName(from)}`;
  return [
    "CALL () {",
    `  UNWIND $origins AS id MATCH (${n} {id: id}) RETURN n`,
    "  UNION",
    via === null
      ? `  ${partsBelow(closure, "n")} RETURN n`
      : `  ${partsBelow(closure, "part")}<-[:${escapeName(via)}]-(${n}) RETURN n`,
    "}",
  ].join("\n");
}

/** Over `$parts`; binds these and all below them. */
export function partsBelow({ over, to }: Closure, part: string): string {
  const label = escapeName(to);
  return `UNWIND $parts AS id MATCH (:${label} {id: id})<-[:${escapeName(over)}*0..]-(${part}:${label})`;
}
