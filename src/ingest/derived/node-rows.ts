import { escapeName } from "../../cypher/statement.ts";
import type { Reader } from "../../neo4j/reader.ts";
import type { WalkOptions } from "./fault.ts";

/** A node's id, and those of its properties that are asked for, in their order. */
export interface NodeRow {
  readonly id: string;
  readonly values: readonly unknown[];
}

const defaultNodesAStep = 2_000;

/** All nodes with this label, by id, so many a statement. */
export async function* nodeRows(
  reader: Reader,
  { label, properties }: { readonly label: string; readonly properties: readonly string[] },
  { signal, nodesAStep = defaultNodesAStep }: WalkOptions,
): AsyncGenerator<readonly NodeRow[]> {
  const values = properties.map((name) => `n.${escapeName(name)}`).join(", ");
  const text = [
    `MATCH (n:${escapeName(label)}) WHERE n.id > $after`,
    `RETURN n.id AS id, [${values}] AS values ORDER BY id LIMIT $most`,
  ].join("\n");
  for (let after = ""; ;) {
    const params = { after, most: nodesAStep };
    const rows = await reader.read<NodeRow>({ text, params }, signal);
    if (rows.length > 0) yield rows;
    const last = rows.at(-1)?.id;
    if (last === undefined || rows.length < nodesAStep) return;
    after = last;
  }
}
