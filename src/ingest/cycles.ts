import type { Problem } from "./problem.ts";
import { referencesOf } from "./references.ts";
import { problemAt, type SeedRecord } from "./seed-file.ts";
import type { StoredFacts } from "./stored-facts.ts";

/** Fields that lead from a part to the whole; a thing is never part of itself. */
const wholeFields: ReadonlySet<PropertyKey> = new Set(["within", "partOf"]);

/** Records that come back to themselves by way of the wholes that they are part of, each cycle once. */
export function cycleProblems(
  records: readonly SeedRecord[],
  facts: StoredFacts,
): readonly Problem[] {
  const wholes = new Map<string, readonly string[]>();
  const byId = new Map<string, SeedRecord>();
  for (const [part, whole] of facts.wholes) wholes.set(part, [...(wholes.get(part) ?? []), whole]);
  for (const record of records) {
    if (record.id === null || !["Place", "Event"].includes(record.section.model.type)) continue;
    byId.set(record.id, record);
    // What a file says replaces what is stored.
    wholes.set(record.id, wholesOf(record));
  }
  return findCycles(wholes).flatMap((cycle) => cycleProblem(cycle, byId));
}

/** A record that names itself is reported as that. */
function wholesOf(record: SeedRecord): readonly string[] {
  return referencesOf(record)
    .filter(({ path }) => wholeFields.has(path[record.path.length] ?? ""))
    .map(({ id }) => id)
    .filter((id) => id !== record.id);
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
