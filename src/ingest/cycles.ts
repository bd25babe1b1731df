import type { GraphNode } from "../cypher/graph-node.ts";
import type { Problem } from "./problem.ts";
import { problemAt, type SeedRecord } from "./seed-file.ts";
import type { StoredFacts } from "./stored-facts.ts";

/** Fields that lead from a part to the whole; a thing is never part of itself. */
const wholeFields = ["within", "partOf"] as const;

/** Records that come back to themselves by way of the wholes that they are part of, each cycle once. */
export function cycleProblems(
  nodes: ReadonlyMap<SeedRecord, readonly GraphNode[]>,
  facts: StoredFacts,
): readonly Problem[] {
  const wholes = new Map<string, readonly string[]>();
  const records = new Map<string, SeedRecord>();
  for (const [part, whole] of facts.wholes) wholes.set(part, [...(wholes.get(part) ?? []), whole]);
  for (const [record, [own]] of nodes) {
    if (own === undefined) continue;
    records.set(own.id, record);
    const targets = wholeFields.flatMap((field) => own.links[field] ?? []).map(({ to }) => to);
    // What a file says replaces what is stored; a record that names itself is reported as that.
    wholes.set(
      own.id,
      targets.filter((to) => to !== own.id),
    );
  }
  return findCycles(wholes).flatMap((cycle) => cycleProblem(cycle, records));
}

function cycleProblem(
  cycle: readonly string[],
  records: ReadonlyMap<string, SeedRecord>,
): readonly Problem[] {
  const id = cycle.find((each) => records.has(each));
  const record = id === undefined ? undefined : records.get(id);
  if (id === undefined || record === undefined) return [];
  const field = record.section.model.type === "Place" ? "within" : "partOf";
  const start = cycle.indexOf(id);
  const round = [...cycle.slice(start), ...cycle.slice(0, start), id];
  return [
    problemAt(record.source, [...record.path, field], {
      found: `a circle: ${round.join(" -> ")}`,
      expected: "a whole that is not part of its part",
    }),
  ];
}

/** Each cycle once, by depth-first search without recursion: chains may be long. */
function findCycles(next: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const cycles: string[][] = [];
  for (const start of next.keys()) {
    const path: string[] = [];
    const onPath = new Map<string, number>();
    const todo: { readonly id: string; readonly isLeaving: boolean }[] = [
      { id: start, isLeaving: false },
    ];
    for (let step = todo.pop(); step !== undefined; step = todo.pop()) {
      const at = onPath.get(step.id);
      if (step.isLeaving) {
        path.pop();
        onPath.delete(step.id);
        done.add(step.id);
      } else if (at !== undefined) {
        cycles.push(path.slice(at));
      } else if (!done.has(step.id)) {
        onPath.set(step.id, path.push(step.id) - 1);
        todo.push({ id: step.id, isLeaving: true });
        for (const id of next.get(step.id) ?? []) todo.push({ id, isLeaving: false });
      }
    }
  }
  return cycles;
}
