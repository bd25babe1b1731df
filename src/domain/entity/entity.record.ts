import * as z from "zod";
import { linksTo, stored, type GraphLink, type GraphNode } from "../../cypher/graph-node.ts";
import { text } from "./field.ts";
import { nameNodes, names, primaryName } from "./name.record.ts";
import { reference } from "./reference.ts";
import type { Finding, RecordContext } from "./section.ts";

const document = reference(["document"]);

/** Fields of the record of every entity. */
export const entityFields = {
  externalIds: z
    .record(
      z.string().regex(/^[a-z0-9][a-z0-9.-]*$/, {
        error: "the name of a data set, of a-z 0-9 - .",
      }),
      text("The id there, quoted."),
    )
    .optional()
    .describe("Ids in other data sets: data set, id. An id belongs to one record only."),
  source: z
    .union([document, z.array(document).min(1)])
    .optional()
    .describe("The document or documents its facts come from; default: the header's source."),
};

/** Fields of the record of every entity with names of its own. */
export const namedFields = { names, ...entityFields };

interface EntityRecord {
  readonly id: string;
  readonly externalIds?: Readonly<Record<string, string>> | undefined;
  readonly source?: { readonly id: string } | readonly { readonly id: string }[] | undefined;
}

interface NamedRecord extends EntityRecord {
  readonly names: z.output<typeof names>;
}

/** Ids of the documents that a record's facts come from. */
function sourcesOf(record: EntityRecord, context: RecordContext): readonly string[] {
  if (record.source !== undefined) return [record.source].flat().map((source) => source.id);
  return context.source === null ? [] : [context.source];
}

/** Refuses an entity without a source: nothing enters the graph without saying where it is from. */
export function checkSource(record: EntityRecord, context: RecordContext): readonly Finding[] {
  if (sourcesOf(record, context).length > 0) return [];
  return [{ path: [], found: "no source", expected: "`source` here or in the header of the file" }];
}

/** Id of the node of an external id. */
export function externalIdNode(scheme: string, value: string): string {
  return `external-id:${scheme}/${value}`;
}

/** What every entity has in the graph besides its own node. */
export interface EntityParts {
  readonly links: Readonly<Record<string, readonly GraphLink[]>>;
  readonly nodes: readonly GraphNode[];
}

/** External ids and source documents. */
export function entityParts(record: EntityRecord, context: RecordContext): EntityParts {
  const nodes = Object.entries(record.externalIds ?? {}).map(([scheme, value]): GraphNode => ({
    type: "ExternalId",
    id: externalIdNode(scheme, value),
    properties: stored({ scheme, value }),
    links: {},
  }));
  return {
    links: {
      externalIds: linksTo(...nodes),
      describedIn: linksTo(...sourcesOf(record, context).map((id) => ({ id }))),
    },
    nodes,
  };
}

/** External ids, source documents, names, and `name`: the text of the primary one. */
export function namedParts(
  record: NamedRecord,
  context: RecordContext,
): EntityParts & { readonly name: string | undefined } {
  const parts = entityParts(record, context);
  const own = nameNodes(record.id, record.names, sourcesOf(record, context)[0] ?? null);
  return {
    links: { ...parts.links, names: linksTo(...own) },
    nodes: [...own, ...parts.nodes],
    name: primaryName(record.names)?.text,
  };
}
