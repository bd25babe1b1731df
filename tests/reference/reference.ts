import {
  buildASTSchema,
  execute,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isObjectType,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import type { NodeModel } from "../../src/cypher/model.ts";
import { typesBehind, type Field } from "./field-shape.ts";
import { nodeResolver, type Resolver } from "./node-resolver.ts";
import { rootResolver } from "./root-resolver.ts";
import { sightOf, type Sight } from "./sight.ts";
import type { StoredGraph, StoredNode } from "./stored-graph.ts";
import { viewOf } from "./view.ts";

/** Answers operations by walking the graph in memory: slow and obvious, and without a line of the engine. */
export interface Reference {
  readonly schema: GraphQLSchema;
  /** `Type.field` of all whose value the reference does not know how to find. */
  readonly unknownFields: readonly string[];
  /** False for fields that are unknown on some type behind this one. */
  isKnown(type: string, field: string): boolean;
  ask(document: DocumentNode, variables: Readonly<Record<string, unknown>>): ExecutionResult;
}

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
    unknownFields: [...unknown],
    isKnown: (name, field) =>
      typesBehind(schema, name).every((type) => !unknown.has(`${type}.${field}`)),
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
  if (isObjectType(query)) attach(query, (field) => rootResolver(schema, models, field));
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
