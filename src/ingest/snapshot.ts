import type { GraphNode } from "../cypher/graph-node.ts";
import type { NodeModel } from "../cypher/model.ts";
import { escapeName, type Statement } from "../cypher/statement.ts";
import type { Reader } from "../neo4j/reader.ts";
import { linkTarget } from "./link-model.ts";
import { readExpression, storedProperties } from "./stored-properties.ts";

/** A stored relationship: the far node's id and its properties in the order of the link's model. */
export type StoredLink = readonly [to: string, ...values: readonly unknown[]];

/** A node as it is stored, in a form to compare with what is wanted. */
export interface StoredNode {
  readonly id: string;
  readonly labels: readonly string[];
  /** In the order of `storedProperties`. */
  readonly values: readonly unknown[];
  /** By field, those asked for. */
  readonly links: Readonly<Record<string, readonly StoredLink[]>>;
}

const nodesARead = 5_000;

/** The stored state of those of these nodes that exist, by id. All are of this model, with links under these fields. */
export async function readStored(
  reader: Reader,
  model: NodeModel,
  nodes: readonly GraphNode[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, StoredNode>> {
  const fields = Object.keys(nodes[0]?.links ?? {});
  const stored = new Map<string, StoredNode>();
  for (let from = 0; from < nodes.length; from += nodesARead) {
    const ids = nodes.slice(from, from + nodesARead).map(({ id }) => id);
    const rows = await reader.read(snapshotStatement(model, fields, ids), signal);
    for (const row of rows) stored.set(row.id, row);
  }
  return stored;
}

function snapshotStatement(
  model: NodeModel,
  fields: readonly string[],
  ids: readonly string[],
): Statement<StoredNode> {
  const values = storedProperties(model).map((property) => readExpression(property, "n"));
  const links = fields.map((field) => `${escapeName(field)}: ${linksExpression(model, field)}`);
  return {
    text: [
      "UNWIND $ids AS id",
      `MATCH (n:${escapeName(model.keyLabel)} {id: id})`,
      "RETURN n.id AS id, labels(n) AS labels,",
      `  [${values.join(", ")}] AS values,`,
      `  {${links.join(", ")}} AS links`,
    ].join("\n"),
    params: { ids },
  };
}

function linksExpression(model: NodeModel, field: string): string {
  const { type, isOutgoing, properties } = linkTarget(model, field);
  const arrow = isOutgoing ? `-[r:${escapeName(type)}]->` : `<-[r:${escapeName(type)}]-`;
  const values = ["far.id", ...properties.map(({ name }) => `r.${escapeName(name)}`)];
  return `COLLECT { MATCH (n)${arrow}(far) RETURN [${values.join(", ")}] }`;
}
