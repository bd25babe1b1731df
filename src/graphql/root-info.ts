import type {
  FragmentDefinitionNode,
  GraphQLResolveInfo,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";
import type { SelectedField } from "../query/selection.ts";

/** One operation with its variables. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** What graphql-js would tell the resolver of a root field. */
export function rootInfo(
  { schema, operation, variableValues, fragments }: Operation,
  field: SelectedField,
): GraphQLResolveInfo {
  const parentType = schema.getQueryType();
  const definition = parentType?.getFields()[field.name];
  if (parentType === null || parentType === undefined || definition === undefined) {
    throw new Error(`Query has no field ${field.name}`);
  }
  return {
    ...{ schema, operation, parentType, fragments: { ...fragments } },
    variableValues: { ...variableValues },
    fieldName: field.name,
    fieldNodes: field.nodes,
    returnType: definition.type,
    path: { prev: undefined, key: field.responseKey, typename: parentType.name },
    rootValue: undefined,
  };
}
