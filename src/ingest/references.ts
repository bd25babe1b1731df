import { isReference } from "../domain/entity/reference.ts";
import { nodeModels } from "../domain/index.ts";
import type { Path } from "./path.ts";
import type { SeedRecord } from "./seed-file.ts";

/** An id that a record names, and where. */
export interface FoundReference {
  readonly id: string;
  /** From the top of the file. */
  readonly path: Path;
}

/** Every reference in a record. One that its schema refused is searched for texts that look like ids. */
export function referencesOf(record: SeedRecord): readonly FoundReference[] {
  const found: FoundReference[] = [];
  if (record.entry === null) collect(record.value, record.path, idTextOf, found);
  else collect(record.entry.record, record.path, idOfReference, found);
  return found.filter(
    ({ path }) => !(path.length === record.path.length + 1 && path.at(-1) === "id"),
  );
}

function collect(
  value: unknown,
  path: Path,
  idOf: (value: unknown) => string | null,
  found: FoundReference[],
): void {
  const id = idOf(value);
  if (id !== null) {
    found.push({ id, path });
  } else if (Array.isArray(value)) {
    for (const [i, inner] of value.entries()) collect(inner, [...path, i], idOf, found);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) collect(inner, [...path, key], idOf, found);
  }
}

function idOfReference(value: unknown): string | null {
  return isReference(value) ? value.id : null;
}

const prefixes = nodeModels.map(({ idPrefix }) => idPrefix).join("|");
const idPattern = new RegExp(`^(?:${prefixes}):[a-z0-9][a-z0-9._/-]*$`);

function idTextOf(value: unknown): string | null {
  return typeof value === "string" && idPattern.test(value) ? value : null;
}
