import type { CypherValue, Statement } from "../cypher/statement.ts";
import { escapeName } from "../cypher/statement.ts";
import type { DocumentFacts } from "../domain/entity/section.ts";
import { nodeModels } from "../domain/index.ts";
import type { Extent } from "../lib/temporal.ts";
import type { Reader } from "../neo4j/reader.ts";
import { storedExtent } from "./record-extent.ts";

/** What the database knows of things that the files refer to. */
export interface StoredFacts {
  /** Of the ids asked for, those stored. */
  readonly ids: ReadonlySet<string>;
  readonly documents: ReadonlyMap<string, DocumentFacts>;
  /** Node id of an external id -> id of the entity that has it. */
  readonly externalIdOwners: ReadonlyMap<string, string>;
  /** Stored `WITHIN` and `PART_OF` above the ids asked for: the part and the whole. */
  readonly wholes: readonly (readonly [part: string, whole: string])[];
  /** Of the events asked for, those that say of themselves that they are the same incident. */
  readonly incidents: ReadonlyMap<string, readonly string[]>;
  readonly tenures: ReadonlyMap<string, TenureFacts>;
}

/** Who holds a tenure, and when; null where nobody dates it. */
export interface TenureFacts {
  readonly holder: string;
  readonly valid: Extent | null;
}

/** Facts of a database that holds nothing. */
export const noFacts: StoredFacts = {
  ids: new Set(),
  documents: new Map(),
  externalIdOwners: new Map(),
  wholes: [],
  incidents: new Map(),
  tenures: new Map(),
};

/** What to look up. */
export interface FactsWanted {
  readonly ids: readonly string[];
  /** Node ids. */
  readonly externalIds: readonly string[];
  /** Events of the files that say of another that it is the same incident. */
  readonly incidents: readonly string[];
}

/** Looks things up, each kind of fact in one statement; what is not asked for costs none. */
export async function readFacts(
  reader: Reader,
  wanted: FactsWanted,
  signal: AbortSignal,
): Promise<StoredFacts> {
  const { ids, externalIds, incidents } = wanted;
  const documents = ids.filter((id) => id.startsWith("document:"));
  const parts = ids.filter((id) => /^(?:place|event):/.test(id));
  const tenures = ids.filter((id) => id.startsWith("tenure:"));
  const [idRows, documentRows, owners, wholes, partners, tenureRows] = await Promise.all([
    ids.length === 0 ? [] : reader.read(knownIds(ids), signal),
    documents.length === 0 ? [] : reader.read(documentFacts(documents), signal),
    externalIds.length === 0 ? [] : reader.read(externalIdOwners(externalIds), signal),
    parts.length === 0 ? [] : reader.read(wholesAbove(parts), signal),
    incidents.length === 0 ? [] : reader.read(incidentsOf(incidents), signal),
    tenures.length === 0 ? [] : reader.read(tenureFacts(tenures), signal),
  ]);
  return {
    ids: new Set(idRows.map(({ id }) => id)),
    documents: new Map(documentRows.map((row) => [row.id, factsOf(row)])),
    externalIdOwners: new Map(owners.map(({ id, owner }) => [id, owner])),
    wholes: wholes.map(({ part, whole }) => [part, whole]),
    incidents: new Map(partners.map(({ id, others }) => [id, others])),
    tenures: new Map(
      tenureRows.map(({ id, holder, edtf, rawText }) => [
        id,
        { holder, valid: storedExtent(edtf, rawText) },
      ]),
    ),
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
  return { published: storedExtent(row.edtf, row.rawText), length: row.length };
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

function incidentsOf(
  ids: readonly string[],
): Statement<{ readonly id: string; readonly others: readonly string[] }> {
  return {
    text: [
      "UNWIND $ids AS id",
      "MATCH (e:Event {id: id})<-[:SAME_INCIDENT_AS]-(other:Event)",
      "RETURN e.id AS id, collect(other.id) AS others",
    ].join("\n"),
    params: { ids },
  };
}

interface TenureRow {
  readonly id: string;
  readonly holder: string;
  readonly edtf: string | null;
  readonly rawText: string | null;
}

function tenureFacts(ids: readonly string[]): Statement<TenureRow> {
  return {
    text: [
      "UNWIND $ids AS id",
      "MATCH (t:Tenure {id: id})<-[:HOLDS]-(holder)",
      "RETURN t.id AS id, holder.id AS holder, t.edtf AS edtf, t.rawText AS rawText",
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
