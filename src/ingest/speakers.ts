import { isReference } from "../domain/entity/reference.ts";
import { valueAtPath } from "./path.ts";
import type { Problem } from "./problem.ts";
import { problemAt, type SeedRecord } from "./seed-file.ts";
import type { StoredFacts } from "./stored-facts.ts";

/** Quotes whose speaker speaks in a capacity that somebody else holds. */
export function speakerProblems(
  records: readonly SeedRecord[],
  declared: ReadonlyMap<string, SeedRecord>,
  facts: StoredFacts,
): readonly Problem[] {
  return records.flatMap((record) => {
    const speaker = referenceAt(record, "saidBy");
    const tenure = referenceAt(record, "speakingAs");
    if (speaker === null || tenure === null) return [];
    const stated = declared.get(tenure);
    const holder = stated === undefined ? facts.holders.get(tenure) : referenceAt(stated, "holder");
    if (holder === undefined || holder === null || holder === speaker) return [];
    return [
      problemAt(record.source, [...record.path, "speakingAs"], {
        found: `${tenure}, which ${holder} holds`,
        expected: `a tenure of ${speaker}, who says it`,
      }),
    ];
  });
}

/** Null also where the schema refused the record. */
function referenceAt({ entry }: SeedRecord, key: string): string | null {
  const value = valueAtPath(entry?.record, [key]);
  return isReference(value) ? value.id : null;
}
