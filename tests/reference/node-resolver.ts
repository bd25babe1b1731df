import { getNamedType, isObjectType, type GraphQLFieldResolver } from "graphql";
import type { NodeModel, RelationshipModel } from "../../src/cypher/model.ts";
import { connectionOf, type ReferenceConnection } from "./connection.ts";
import { connectionNodeType, isPlainList, isPromised, type Field } from "./field-shape.ts";
import { isAsked, type Input } from "./filter.ts";
import { compareStandings, sortKeys, standingOf } from "./order.ts";
import { relationshipFields } from "./relationship-fields.ts";
import { stretchOf } from "./sight.ts";
import type { StoredNode } from "./stored-graph.ts";
import { shownAt, valueAt } from "./stored-value.ts";
import type { Entry, GraphView } from "./view.ts";
import { heldAt } from "./visibility.ts";

/** How the reference finds the value of a field. */
export type Resolver = GraphQLFieldResolver<StoredNode, GraphView, Input>;

/** How a field of a node is read off the graph; null where it is computed in some other way. */
export function nodeResolver(
  models: readonly NodeModel[],
  model: NodeModel,
  field: Field,
): Resolver | null {
  const stored = model.properties[field.name];
  if (stored !== undefined) return ({ properties }) => shownAt(properties, stored);
  const embedded = model.embedded[field.name];
  if (embedded !== undefined) {
    const parts = Object.entries(embedded.properties);
    return ({ properties }) =>
      valueAt(properties, { path: [embedded.marker] }) === null
        ? null
        : Object.fromEntries(parts.map(([name, part]) => [name, shownAt(properties, part)]));
  }
  const via = model.relationships[field.name];
  return via === undefined ? null : relationshipResolver(models, via, field);
}

function relationshipResolver(
  models: readonly NodeModel[],
  via: RelationshipModel,
  field: Field,
): Resolver {
  const nodeType = connectionNodeType(field);
  const entriesOf = (node: StoredNode, args: Input, view: GraphView): readonly Entry[] => {
    // What the schema promises is there, whatever the operation sees.
    const entries = isPromised(field) ? view.everythingRelated(node, via) : view.related(node, via);
    const at = stretchOf(args["at"]);
    return at === null ? entries : entries.filter((entry) => heldAt(entry.node, at));
  };
  if (nodeType !== null) {
    return (node, args, view) =>
      listed(view, { models, nodeType, entries: entriesOf(node, args, view), via }, args);
  }
  const item = itemOf(models, via, field);
  const keys = sortKeys([], via, null);
  return (node, args, view) => {
    const entries = entriesOf(node, args, view);
    if (isPlainList(field)) {
      return entries
        .toSorted((a, b) => compareStandings(keys, standingOf(keys, a), standingOf(keys, b)))
        .map(item);
    }
    const [only, ...others] = entries;
    if (others.length > 0) throw new Error(`${node.id} has several ${field.name}`);
    return only === undefined ? null : item(only);
  };
}

/** The far node, or an object that stands for the relationship and has the node in one of its fields. */
function itemOf(
  models: readonly NodeModel[],
  via: RelationshipModel,
  { type }: Field,
): (entry: Entry) => unknown {
  const named = getNamedType(type);
  const isHop = isObjectType(named) && !models.some((model) => model.type === named.name);
  return (entry) =>
    isHop ? { ...relationshipFields(via, entry), [via.farField]: entry.node } : entry.node;
}

/** A list of which a page is asked. */
export interface Listed {
  readonly models: readonly NodeModel[];
  readonly nodeType: string;
  readonly entries: readonly Entry[];
  /** Null for lists of all nodes. */
  readonly via: RelationshipModel | null;
}

/** The page of a list that the arguments ask for. */
export function listed(
  view: GraphView,
  { models, nodeType, entries, via }: Listed,
  args: Input,
): ReferenceConnection {
  const behind = view.typesBehind(nodeType);
  const possible = models.filter(({ type }) => behind.includes(type));
  const taken = entries.filter((entry) => isAsked(view, entry, via, args["where"]));
  return connectionOf(taken, sortKeys(possible, via, args["orderBy"]), via, args);
}
