import type { GraphQLSchema } from "graphql";
import type { RelationshipModel } from "../../src/cypher/model.ts";
import { chained } from "./chain.ts";
import { typesBehind } from "./field-shape.ts";
import type { Sight } from "./sight.ts";
import type {
  StoredGraph,
  StoredNode,
  StoredProperties,
  StoredRelationship,
} from "./stored-graph.ts";
import { isVisible } from "./visibility.ts";

/** An entry of a list: a node, and the relationship that led to it; null in lists of all nodes. */
export interface Entry {
  readonly node: StoredNode;
  readonly relationship: StoredRelationship | null;
}

/** The graph as one operation sees it. */
export interface GraphView {
  readonly schema: GraphQLSchema;
  /** Names of the object types behind a type. */
  typesBehind(type: string): readonly string[];
  /** All visible nodes of a type. */
  all(type: string): readonly Entry[];
  /** What a relationship leads to from a node, as far as it is visible. */
  related(node: StoredNode, via: RelationshipModel): readonly Entry[];
  /** What a relationship leads to from a node, visible or not. */
  everythingRelated(node: StoredNode, via: RelationshipModel): readonly Entry[];
  /** The visible node with this id; undefined where none has it. */
  byId(id: string): StoredNode | undefined;
}

/** The graph at this sight. */
export function viewOf(schema: GraphQLSchema, graph: StoredGraph, sight: Sight): GraphView {
  const behind = (name: string): readonly string[] => typesBehind(schema, name);
  const overRelationships = (node: StoredNode, via: RelationshipModel): readonly Entry[] =>
    graph
      .relationshipsOf(node)
      .filter(({ type, properties }) => via.types.includes(type) && hasAll(properties, via.having))
      .flatMap((relationship): readonly Entry[] => {
        const { from, to } = relationship;
        const out = from === node && via.direction !== "in" ? [{ node: to, relationship }] : [];
        const back = to === node && via.direction !== "out" ? [{ node: from, relationship }] : [];
        return [...out, ...back];
      })
      .filter((entry) => behind(via.to).includes(entry.node.model.type));
  const everythingRelated = (node: StoredNode, via: RelationshipModel): readonly Entry[] =>
    via.chain === null
      ? overRelationships(node, via)
      : [...chained(graph, node, { chain: via.chain, isSeen: () => true })].map(withoutOne);
  const walk = (node: StoredNode, via: RelationshipModel): readonly StoredNode[] =>
    everythingRelated(node, via).map((entry) => entry.node);
  const visible = new Set(graph.nodes.filter((node) => isVisible(walk, node, sight)));
  const seenRelated = (node: StoredNode, via: RelationshipModel): readonly Entry[] =>
    via.chain === null
      ? everythingRelated(node, via)
      : [...chained(graph, node, { chain: via.chain, isSeen: (each) => visible.has(each) })].map(
          withoutOne,
        );
  return {
    schema,
    typesBehind: behind,
    everythingRelated,
    all: (type) =>
      [...visible]
        .filter(({ model }) => behind(type).includes(model.type))
        .map((node) => ({ node, relationship: null })),
    related: (node, via) => seenRelated(node, via).filter((entry) => visible.has(entry.node)),
    byId: (id) => [...visible].find((node) => node.id === id),
  };
}

function withoutOne(node: StoredNode): Entry {
  return { node, relationship: null };
}

function hasAll(properties: StoredProperties, wanted: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(([name, value]) => properties[name] === value);
}
