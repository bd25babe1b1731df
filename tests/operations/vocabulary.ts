import type { NodeModel, PropertyModel } from "../../src/cypher/model.ts";
import type { StoredGraph, StoredProperties, StoredValue } from "../reference/stored-graph.ts";
import { shownAt } from "../reference/stored-value.ts";

/** A value that a filter can compare with. */
export type Word = string | number | boolean;

/** What the graph holds, to ask for what is there. */
export interface Vocabulary {
  /** Values that a field of this name has on some node or relationship; empty where it has none. */
  valuesOf(field: string): readonly Word[];
  /** Ids that mean something as the value of an argument or input field of this name; null where any may. */
  idsAt(name: string): readonly string[] | null;
  /** Ids of the nodes of these types. */
  idsOf(types: readonly string[]): readonly string[];
}

/** The vocabulary of this graph. */
export function createVocabulary(graph: StoredGraph): Vocabulary {
  // As often as something came through them.
  const sourceIds = graph.nodes.flatMap((node) =>
    node.model.visibility.sources.flatMap((via) =>
      graph
        .relationshipsOf(node)
        .filter(({ type }) => via.types.includes(type))
        .map(({ to }) => to.id),
    ),
  );
  const idsOf = (types: readonly string[]): readonly string[] =>
    graph.nodes.filter(({ model }) => types.includes(model.type)).map(({ id }) => id);
  const meant: Readonly<Record<string, readonly string[]>> = {
    inside: idsOf(["Place"]),
    only: sourceIds,
    exclude: sourceIds,
  };
  const words = new Map<string, Set<Word>>();
  const add = (properties: StoredProperties, field: string, property: PropertyModel): void => {
    const value: StoredValue = shownAt(properties, property);
    if (value === null || typeof value === "object") return;
    const known = words.get(field) ?? new Set();
    words.set(field, known.add(value));
  };
  for (const { model, properties } of graph.nodes) {
    for (const [field, property] of storedFields(model)) add(properties, field, property);
  }
  const vias = graph.nodes.flatMap(({ model }) => Object.values(model.relationships));
  for (const via of new Set(vias)) {
    for (const { properties } of graph.relationships.filter(({ type }) =>
      via.types.includes(type),
    )) {
      for (const [field, property] of Object.entries(via.properties)) {
        add(properties, field, property);
      }
    }
  }
  return {
    valuesOf: (field) => [...(words.get(field) ?? [])],
    idsOf,
    idsAt: (name) => meant[name] ?? null,
  };
}

function storedFields(model: NodeModel): readonly (readonly [string, PropertyModel])[] {
  return [
    ...Object.entries(model.properties),
    ...Object.values(model.embedded).flatMap((embedded) => Object.entries(embedded.properties)),
  ];
}
