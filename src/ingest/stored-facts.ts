import type { CypherValue, Statement } from "../cypher/statement.ts";
import { escapeName } from "../cypher/statement.ts";
import type { DocumentFacts } from "../domain/entity/section.ts";
import { nodeModels } from "../domain/index.ts";
import { parseExtent } from "../lib/temporal.ts";
import type { Reader } from "../neo4j/reader.ts";

/** What the database knows of things that the files refer to. */
export interface StoredFacts {
  /** Of the ids asked for, those stored. */
  readonly ids: ReadonlySet<string>;
  readonly documents: ReadonlyMap<string, DocumentFacts>;
  /** Node id of an external id -> id of the entity that has it. */
  readonly externalIdOwners: ReadonlyMap<string, string>;
  /** Stored `WITHIN` and `PART_OF` above the ids asked for: the part and the whole. */
  readonly wholes: readonly (readonly [part: string, whole: string])[];
}

/** Facts of a database that holds nothing. */
export const noFacts: StoredFacts = {
  ids: new Set(),
  documents: new Map(),
  externalIdOwners: new Map(),
  wholes: [],
};

/** What to look up. */
export interface FactsWanted {
  readonly ids: readonly string[];
  /** Node ids. */
  readonly externalIds: readonly string[];
}

/** Looks things up, each kind of fact in one statement; what is not asked for costs none. */
export async function readFacts(
  reader: Reader,
  wanted: FactsWanted,
  signal: AbortSignal,
): Promise<StoredFacts> {
  const { ids, externalIds } = wanted;
  const documents = ids.filter((id) => id.startsWith("document:"));
  const parts = ids.filter((id) => /^(?:place|event):/.test(id));
  const [idRows, documentRows, owners, wholes] = await Promise.all([
    ids.length === 0 ? [] : reader.read(knownIds(ids), signal),
    documents.length === 0 ? [] : reader.read(documentFacts(documents), signal),
    externalIds.length === 0 ? [] : reader.read(externalIdOwners(externalIds), signal),
    parts.length === 0 ? [] : reader.read(wholesAbove(parts), signal),
  ]);
  return {
    ids: new Set(idRows.map(({ id }) => id)),
    documents: new Map(documentRows.map((row) => [row.id, factsOf(row)])),
    externalIdOwners: new Map(owners.map(({ id, owner }) => [id, owner])),
    wholes: wholes.map(({ part, whole }) => [part, whole]),
  };
}

/**
 * Key labels that any node has, from the count store. This spares an empty database, where every statement is still to be
 * planned, all the others.
 */
export async function labelsInUse(
  reader: Reader,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  // The count store serves an aggregation without a grouping key only, hence the WITH.
  const branches = keyLabels.map(
    (label) =>
      `MATCH (n:${escapeName(label)}) WITH count(n) AS nodes RETURN "${label}" AS label, nodes`,
  );
  const rows = await reader.read<{ readonly label: string; readonly nodes: number }>(
    { text: branches.join("\nUNION ALL\n"), params: {} },
    signal,
  );
  return new Set(rows.filter(({ nodes }) => nodes > 0).map(({ label }) => label));
}

const keyLabels = [...new Set(nodeModels.map(({ keyLabel }) => keyLabel))];

/** Label that carries the uniqueness of an id; null for an id of no type. */
export function keyLabelOf(id: string): string | null {
  const prefix = id.slice(0, id.indexOf(":"));
  return nodeModels.find(({ idPrefix }) => idPrefix === prefix)?.keyLabel ?? null;
}

/** One branch a key label, because an index serves one label only. */
function knownIds(ids: readonly string[]): Statement<{ readonly id: string }> {
  const params: Record<string, CypherValue> = {};
  for (const label of keyLabels) params[label] = ids.filter((id) => keyLabelOf(id) === label);
  const branches = keyLabels.map(
    (label) =>
      `UNWIND $${escapeName(label)} AS id MATCH (n:${escapeName(label)} {id: id}) RETURN n.id AS id`,
  );
  return { text: branches.join("\nUNION ALL\n"), params };
}

interface DocumentRow {
  readonly id: string;
  readonly edtf: string | null;
  readonly rawText: string | null;
  readonly length: number | null;
}

function documentFacts(ids: readonly string[]): Statement<DocumentRow> {
  return {
    text: [
      "UNWIND $ids AS id",
      "MATCH (d:Document {id: id})",
      "RETURN d.id AS id, d.publishedEdtf AS edtf, d.publishedRawText AS rawText, d.length AS length",
    ].join("\n"),
    params: { ids },
  };
}

function factsOf(row: DocumentRow): DocumentFacts {
  const published = row.edtf === null ? null : parseExtent(row.edtf, row.rawText);
  return { published: published?.ok === true ? published.extent : null, length: row.length };
}

function externalIdOwners(
  ids: readonly string[],
): Statement<{ readonly id: string; readonly owner: string }> {
  return {
    text: [
      "UNWIND $ids AS id",
      "MATCH (x:ExternalId {id: id})<-[:HAS_EXTERNAL_ID]-(e)",
      "RETURN x.id AS id, e.id AS owner",
    ].join("\n"),
    params: { ids },
  };
}

function wholesAbove(
  ids: readonly string[],
): Statement<{ readonly part: string; readonly whole: string }> {
  const branch = (label: string, type: string): string =>
    [
      `UNWIND $${label} AS id`,
      `MATCH (:${label} {id: id})-[:${type}*0..32]->(part:${label})-[:${type}]->(whole:${label})`,
      "RETURN DISTINCT part.id AS part, whole.id AS whole",
    ].join("\n");
  return {
    text: [branch("Place", "WITHIN"), branch("Event", "PART_OF")].join("\nUNION ALL\n"),
    params: {
      Place: ids.filter((id) => id.startsWith("place:")),
      Event: ids.filter((id) => id.startsWith("event:")),
    },
  };
}

/** Stored ids of the same type that begin like this one, to suggest one of them. At most 1,000. */
export async function similarIds(
  reader: Reader,
  id: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const label = keyLabelOf(id);
  if (label === null) return [];
  const start = id.slice(0, id.indexOf(":") + 2);
  const rows = await reader.read<{ readonly id: string }>(
    {
      text: `MATCH (n:${escapeName(label)}) WHERE n.id STARTS WITH $start RETURN n.id AS id LIMIT 1000`,
      params: { start },
    },
    signal,
  );
  return rows.map((row) => row.id);
}
