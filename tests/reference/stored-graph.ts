import { isDateTime, isPoint } from "neo4j-driver";
import * as z from "zod";
import type { Closure } from "../../src/cypher/closure.ts";
import type { NodeModel } from "../../src/cypher/model.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { withClosures } from "./closure.ts";
import { instantText } from "./instant-text.ts";

/** A stored value: an instant as text of fixed width, so that texts compare as instants do; null where nothing is stored. */
export type StoredValue =
  string | number | boolean | null | { readonly latitude: number; readonly longitude: number };

/** Properties by stored name. */
export type StoredProperties = Readonly<Record<string, StoredValue>>;

/** A node of the graph in memory. */
export interface StoredNode {
  readonly model: NodeModel;
  readonly id: string;
  readonly properties: StoredProperties;
}

/** A relationship of the graph in memory. */
export interface StoredRelationship {
  readonly type: string;
  readonly from: StoredNode;
  readonly to: StoredNode;
  readonly properties: StoredProperties;
}

/** The whole graph in memory. */
export interface StoredGraph {
  readonly nodes: readonly StoredNode[];
  readonly relationships: readonly StoredRelationship[];
  /** Those that lead to or from this node. */
  relationshipsOf(node: StoredNode): readonly StoredRelationship[];
}

const record = z.object({
  key: z.string(),
  id: z.string().nullable(),
  labels: z.array(z.string()),
  properties: z.record(z.string(), z.unknown()),
  leaving: z.array(z.tuple([z.string(), z.string(), z.record(z.string(), z.unknown())])),
});

/**
 * Every node that a model describes, and every relationship between two of them, read by one statement; what follows from
 * others is walked anew.
 */
export async function readWholeGraph(
  open: OpenDriver,
  models: readonly NodeModel[],
  closures: readonly Closure[],
): Promise<StoredGraph> {
  const { records } = await open.driver.executeQuery(
    `MATCH (n)
     RETURN elementId(n) AS key, n.id AS id, labels(n) AS labels, properties(n) AS properties,
            COLLECT { MATCH (n)-[r]->(m) RETURN [type(r), elementId(m), properties(r)] } AS leaving`,
  );
  const rows = records.map((row) => record.parse(row.toObject()));
  const byKey = new Map<string, StoredNode>();
  for (const { key, id, labels, properties } of rows) {
    const model = models.find(({ labels: [own] }) => labels.includes(own));
    if (model === undefined) continue;
    byKey.set(key, { model, id: z.string().parse(id), properties: storedProperties(properties) });
  }
  const stored = rows.flatMap(({ key, leaving }) =>
    leaving.flatMap(([type, farKey, properties]) => {
      const [from, to] = [byKey.get(key), byKey.get(farKey)];
      if (from === undefined || to === undefined) return [];
      return [{ type, from, to, properties: storedProperties(properties) }];
    }),
  );
  const nodes = [...byKey.values()];
  const relationships = withClosures(nodes, stored, closures);
  const byNode = new Map<StoredNode, StoredRelationship[]>(nodes.map((node) => [node, []]));
  for (const relationship of relationships) {
    for (const node of new Set([relationship.from, relationship.to])) {
      byNode.get(node)?.push(relationship);
    }
  }
  return { nodes, relationships, relationshipsOf: (node) => byNode.get(node) ?? [] };
}

function storedProperties(properties: Readonly<Record<string, unknown>>): StoredProperties {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, storedValue(value)]),
  );
}

function storedValue(value: unknown): StoredValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  if (isPoint(value)) return { latitude: value.y, longitude: value.x };
  if (isDateTime(value)) {
    return instantText(value.toStandardDate().getTime(), Number(value.nanosecond));
  }
  throw new Error(`The graph stores something that the reference does not know: ${String(value)}`);
}
