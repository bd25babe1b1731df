import {
  buildASTSchema,
  execute,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import type { NodeModel, RelationshipModel } from "../../src/cypher/model.ts";
import { connectionOf, type ReferenceConnection } from "./connection.ts";
import { isAsked, type Input } from "./filter.ts";
import { sortKeys, compareStandings, standingOf } from "./order.ts";
import { relationshipFields } from "./relationship-fields.ts";
import type { StoredGraph, StoredNode } from "./stored-graph.ts";
import { shownAt, valueAt } from "./stored-value.ts";
import { viewOf, type Entry, type GraphView } from "./view.ts";
import { sightOf, type Sight } from "./sight.ts";

/** Answers operations by walking the graph in memory: slow and obvious, and without a line of the engine. */
export interface Reference {
  readonly schema: GraphQLSchema;
  /** False for fields whose value the reference does not know how to find. */
  isKnown(type: string, field: string): boolean;
  ask(document: DocumentNode, variables: Readonly<Record<string, unknown>>): ExecutionResult;
}

type Resolver = GraphQLFieldResolver<StoredNode, GraphView, Input>;
type Field = GraphQLField<unknown, unknown>;

/** A reference over this graph; `sdl` is the text of the whole schema. */
export function createReference(
  sdl: string,
  models: readonly NodeModel[],
  graph: StoredGraph,
): Reference {
  const schema = buildASTSchema(parse(sdl));
  const unknown = attachResolvers(schema, models);
  return {
    schema,
    isKnown: (name, field) => {
      const type = schema.getType(name);
      const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [{ name }];
      return types.every((one) => !unknown.has(`${one.name}.${field}`));
    },
    ask(document, variableValues) {
      const sight = sightIn(schema, document, variableValues);
      const contextValue = viewOf(schema, graph, sight);
      const answer = execute({ schema, document, variableValues, contextValue });
      if (answer instanceof Promise || !("data" in answer)) {
        throw new Error("The reference answers at once");
      }
      return answer;
    },
  };
}

/** Gives every field that the reference knows its resolver, and returns the others. */
function attachResolvers(schema: GraphQLSchema, models: readonly NodeModel[]): ReadonlySet<string> {
  const unknown = new Set<string>();
  const attach = (type: GraphQLObjectType, resolverOf: (field: Field) => Resolver | null): void => {
    for (const field of Object.values(type.getFields())) {
      const resolve = resolverOf(field);
      if (resolve === null) unknown.add(`${type.name}.${field.name}`);
      Object.assign(field, { resolve });
    }
  };
  const query = schema.getQueryType();
  if (isObjectType(query)) attach(query, (field) => rootResolver(models, field));
  for (const model of models) {
    const type = schema.getType(model.type);
    if (isObjectType(type)) attach(type, (field) => nodeResolver(models, model, field));
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (node: StoredNode) => node.model.type;
  }
  return unknown;
}

function sightIn(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Sight {
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error("No single operation");
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  return sightOf(schema, operation, coerced ?? {});
}

function rootResolver(models: readonly NodeModel[], field: Field): Resolver | null {
  const type = getNamedType(field.type).name;
  const named = new Set(field.args.map(({ name }) => name));
  const one = (view: GraphView, id: unknown): StoredNode | null => {
    const node = view.byId(String(id));
    return node !== undefined && view.typesBehind(type).includes(node.model.type) ? node : null;
  };
  if (named.has("id")) return (_root, { id }, view) => one(view, id);
  if (named.has("ids")) {
    return (_root, { ids }, view) =>
      Array.isArray(ids) ? ids.map((id: unknown) => one(view, id)) : [];
  }
  if (named.has("scheme")) {
    return (_root, { scheme, value }, view) =>
      view
        .all(type)
        .map(({ node }) => node)
        .find((node) => carries(view, node, scheme, value)) ?? null;
  }
  const nodeType = connectionNodeType(field);
  if (nodeType === null || !named.has("where")) return null;
  return (_root, args, view) =>
    listed(view, { models, nodeType, entries: view.all(nodeType), via: null }, args);
}

function carries(view: GraphView, node: StoredNode, scheme: unknown, value: unknown): boolean {
  const via = node.model.relationships["externalIds"];
  if (via === undefined) return false;
  // An id leads to what carries it, whenever the id itself was recorded.
  return view
    .everythingRelated(node, via)
    .some(
      ({ node: { properties } }) =>
        properties["scheme"] === scheme && properties["value"] === value,
    );
}

function nodeResolver(
  models: readonly NodeModel[],
  model: NodeModel,
  field: Field,
): Resolver | null {
  const stored = model.properties[field.name];
  if (stored !== undefined) return ({ properties }) => shownAt(properties, stored);
  const embedded = model.embedded[field.name];
  if (embedded !== undefined) {
    return ({ properties }) =>
      valueAt(properties, { path: [embedded.marker] }) === null
        ? null
        : Object.fromEntries(
            Object.entries(embedded.properties).map(([name, property]) => [
              name,
              shownAt(properties, property),
            ]),
          );
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
  if (nodeType !== null) {
    return (node, args, view) =>
      listed(view, { models, nodeType, entries: view.related(node, via), via }, args);
  }
  const named = getNamedType(field.type);
  const isHop = isObjectType(named) && !models.some(({ type }) => type === named.name);
  const item = (entry: Entry): unknown =>
    isHop ? { ...relationshipFields(via, entry), [via.farField]: entry.node } : entry.node;
  // What the schema promises is there, whatever the operation sees.
  const isPromised = isNonNullType(field.type) && !isListType(getNullableType(field.type));
  return (node, _args, view) => {
    const entries = isPromised ? view.everythingRelated(node, via) : view.related(node, via);
    if (isListType(getNullableType(field.type))) {
      const keys = sortKeys([], via, null);
      return entries
        .toSorted((a, b) => compareStandings(keys, standingOf(keys, a), standingOf(keys, b)))
        .map(item);
    }
    const [only, ...others] = entries;
    if (others.length > 0) throw new Error(`${node.id} has several ${field.name}`);
    return only === undefined ? null : item(only);
  };
}

interface Listed {
  readonly models: readonly NodeModel[];
  readonly nodeType: string;
  readonly entries: readonly Entry[];
  readonly via: RelationshipModel | null;
}

function listed(
  view: GraphView,
  { models, nodeType, entries, via }: Listed,
  args: Input,
): ReferenceConnection {
  const behind = view.typesBehind(nodeType);
  const possible = models.filter(({ type }) => behind.includes(type));
  const taken = entries.filter((entry) => isAsked(view, entry, via, args["where"]));
  return connectionOf(taken, sortKeys(possible, via, args["orderBy"]), via, args);
}

/** The type of the nodes of a field that is a connection; null for any other field. */
function connectionNodeType(field: Field): string | null {
  const type = getNamedType(field.type);
  const nodes = isObjectType(type) && isConnection(type) ? type.getFields()["nodes"] : undefined;
  return nodes === undefined ? null : getNamedType(nodes.type).name;
}

function isConnection(type: GraphQLObjectType): boolean {
  return "pageInfo" in type.getFields();
}
