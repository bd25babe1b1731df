import type { GraphLink } from "../cypher/graph-node.ts";
import type { NodeModel, PropertyKind } from "../cypher/model.ts";
import { nodeModels } from "../domain/index.ts";

/** Relationship type -> the properties that tell two relationships between the same nodes apart, as the models say. */
const identities = new Map(
  nodeModels
    .flatMap(({ relationships }) => Object.values(relationships))
    .filter(({ parallelBy }) => parallelBy.length > 0)
    .flatMap(({ types, parallelBy }) => types.map((type) => [type, parallelBy] as const)),
);

/** How the links under one field of a model are stored. */
export interface LinkTarget {
  readonly type: string;
  /** Whether the relationship leads away from the node that owns it; one that GraphQL reads both ways does. */
  readonly isOutgoing: boolean;
  readonly properties: readonly { readonly name: string; readonly kind: PropertyKind }[];
  /** The properties that are part of what the relationship is. */
  readonly identity: readonly string[];
}

/** How the links under a field of a model are stored. */
export function linkTarget(model: NodeModel, field: string): LinkTarget {
  const relationship = model.relationships[field];
  if (relationship === undefined) {
    throw new TypeError(`${model.type} has no relationship field ${field}`);
  }
  const [type] = relationship.types;
  return {
    type,
    isOutgoing: relationship.direction !== "in",
    properties: Object.entries(relationship.properties).map(([name, { kind }]) => ({ name, kind })),
    identity: identities.get(type) ?? [],
  };
}

/** What tells a link from others of its type to the same node; empty where nothing does. */
export function identityOf(type: string, link: GraphLink): string {
  const values = (identities.get(type) ?? []).map((name) => link.properties[name] ?? null);
  return values.every((value) => value === null) ? "" : JSON.stringify(values);
}
