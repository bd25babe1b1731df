import { nameModel } from "../../domain/name/name.model.ts";
import { escapeName } from "../../cypher/statement.ts";
import { nameForms } from "../../lib/names/tokens.ts";
import type { Reader } from "../../neo4j/reader.ts";
import { writeLock } from "../../neo4j/write-lock.ts";
import type { Writer } from "../../neo4j/writer.ts";
import { mostExamples, type Fault, type WalkOptions } from "./fault.ts";
import { nodeRows, type NodeRow } from "./node-rows.ts";

/** The forms of names by which they are found; they follow from the text, by rules that Cypher does not know. */
const forms = ["folded", "skeleton", "sound"] as const;
const name = { label: nameModel.keyLabel, properties: ["text", ...forms] };

/**
 * Names whose forms are not those that today's rules give; empty where all are.
 *
 * Cost: reads every name once.
 *
 * @throws {ClaimgraphError} DATABASE_UNAVAILABLE, QUERY_TIMEOUT
 */
export function checkNameForms(reader: Reader, options: WalkOptions): Promise<readonly Fault[]> {
  return walk(reader, options, () => Promise.resolve());
}

/**
 * Gives every name the forms of today's rules. Safe to repeat and to break off.
 *
 * @returns what was wrong
 * @throws {ClaimgraphError} DATABASE_UNAVAILABLE, QUERY_TIMEOUT
 */
export function rebuildNameForms(
  { reader, writer }: { readonly reader: Reader; readonly writer: Writer },
  options: WalkOptions,
): Promise<readonly Fault[]> {
  const sets = forms.map((form) => `n.${form} = row.${form}`).join(", ");
  const text = `UNWIND $rows AS row MATCH (n:${escapeName(name.label)} {id: row.id}) SET ${sets}`;
  return walk(reader, options, async (wrong) => {
    const rows = wrong.map(({ id, values }) => ({ id, ...nameForms(String(values[0])) }));
    await writer.write([writeLock, { text, params: { rows } }], options.signal);
  });
}

async function walk(
  reader: Reader,
  options: WalkOptions,
  mend: (wrong: readonly NodeRow[]) => Promise<void>,
): Promise<readonly Fault[]> {
  options.progress({ message: "Comparing the forms of names" });
  const found: string[] = [];
  for await (const rows of nodeRows(reader, name, options)) {
    const wrong = rows.filter(isWrong);
    if (wrong.length > 0) await mend(wrong);
    found.push(...wrong.map(({ id }) => id));
  }
  if (found.length === 0) return [];
  const examples = found.slice(0, mostExamples);
  return [{ what: "Name forms", kind: "stale", count: found.length, examples }];
}

function isWrong({ values: [text, ...stored] }: NodeRow): boolean {
  const right = nameForms(String(text));
  return forms.some((form, i) => stored[i] !== right[form]);
}
