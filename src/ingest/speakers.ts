import { isReference } from "../domain/entity/reference.ts";
import { areApart } from "../evidence/time-bounds.ts";
import { valueAtPath } from "./path.ts";
import type { Problem } from "./problem.ts";
import { extentAt } from "./record-extent.ts";
import { problemAt, type SeedRecord } from "./seed-file.ts";
import type { StoredFacts, TenureFacts } from "./stored-facts.ts";

/** Quotes whose speaker speaks in a capacity that somebody else holds, or that it certainly did not hold then. */
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
    const held = stated === undefined ? facts.tenures.get(tenure) : tenureIn(stated);
    if (held === undefined) return [];
    const trouble =
      held.holder === speaker
        ? timeTrouble(record, tenure, held)
        : holderTrouble(speaker, tenure, held);
    return trouble === null
      ? []
      : [problemAt(record.source, [...record.path, "speakingAs"], trouble)];
  });
}

type Trouble = Pick<Problem, "found" | "expected">;

function holderTrouble(speaker: string, tenure: string, { holder }: TenureFacts): Trouble {
  return {
    found: `${tenure}, which ${holder} holds`,
    expected: `a tenure of ${speaker}, who says it`,
  };
}

/** What is dated nowhere, or only possibly meets, is let pass. */
function timeTrouble(
  { entry }: SeedRecord,
  tenure: string,
  { valid }: TenureFacts,
): Trouble | null {
  const said = extentAt(entry?.record, "said");
  if (said === null || valid === null || !areApart(said, valid)) return null;
  return {
    found: `${tenure}, held ${valid.edtf}, for what was said ${said.edtf}`,
    expected:
      "a tenure held then; or correct `said` here or `valid` there, or leave `speakingAs` out",
  };
}

function tenureIn(record: SeedRecord): TenureFacts | undefined {
  const holder = referenceAt(record, "holder");
  return holder === null ? undefined : { holder, valid: extentAt(record.entry?.record, "valid") };
}

/** Null also where the schema refused the record. */
function referenceAt({ entry }: SeedRecord, key: string): string | null {
  const value = valueAtPath(entry?.record, [key]);
  return isReference(value) ? value.id : null;
}
