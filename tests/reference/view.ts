import { isAbstractType, type GraphQLSchema } from "graphql";
import type { PropertyModel, RelationshipModel } from "../../src/cypher/model.ts";
import { shownInstant } from "./instant-text.ts";
import type {
  StoredGraph,
  StoredNode,
  StoredProperties,
  StoredRelationship,
  StoredValue,
} from "./stored-graph.ts";
import { isVisible, type Clocks } from "./visibility.ts";

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
  /** All nodes of a type. */
  all(type: string): readonly Entry[];
  /** What a relationship leads to from a node. */
  related(node: StoredNode, via: RelationshipModel): readonly Entry[];
  /** The node with this id; undefined where none has it. */
  byId(id: string): StoredNode | undefined;
}

/** The graph at these clocks. */
export function viewOf(schema: GraphQLSchema, graph: StoredGraph, clocks: Clocks): GraphView {
  const typesBehind = (name: string): readonly string[] => {
    const type = schema.getType(name);
    return isAbstractType(type) ? schema.getPossibleTypes(type).map((one) => one.name) : [name];
  };
  const nodes = graph.nodes.filter((node) => isVisible(node, clocks));
  return {
    schema,
    typesBehind,
    all: (type) =>
      nodes
        .filter(({ model }) => typesBehind(type).includes(model.type))
        .map((node) => ({ node, relationship: null })),
    related: (node, via) =>
      graph.relationships
        .filter(
          ({ type, properties }) => via.types.includes(type) && hasAll(properties, via.having),
        )
        .flatMap((relationship): readonly Entry[] => {
          const { from, to } = relationship;
          const out = from === node && via.direction !== "in" ? [{ node: to, relationship }] : [];
          const back = to === node && via.direction !== "out" ? [{ node: from, relationship }] : [];
          return [...out, ...back];
        })
        .filter(
          (entry) =>
            typesBehind(via.to).includes(entry.node.model.type) && isVisible(entry.node, clocks),
        ),
    byId: (id) => nodes.find((node) => node.id === id),
  };
}

function hasAll(properties: StoredProperties, wanted: Readonly<Record<string, string>>): boolean {
  return Object.entries(wanted).every(([name, value]) => properties[name] === value);
}

/** What is stored where a model says; null where nothing is. */
export function valueAt(
  properties: StoredProperties,
  { path: [name, component] }: Pick<PropertyModel, "path">,
): StoredValue {
  const value = properties[name] ?? null;
  if (component === undefined) return value;
  if (value === null || typeof value !== "object") return null;
  return new Map<string, StoredValue>(Object.entries(value)).get(component) ?? null;
}

/** What is stored where a model says, as the API shows it. */
export function shownAt(properties: StoredProperties, property: PropertyModel): StoredValue {
  const value = valueAt(properties, property);
  return property.kind === "dateTime" && typeof value === "string" ? shownInstant(value) : value;
}
