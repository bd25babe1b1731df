import {
  GraphQLError,
  isNonNullType,
  TypeInfo,
  ValidationContext,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { ErrorCode } from "../errors.ts";

/** A place of an operation that takes no null, where a variable stands that may be null by its declaration. */
interface RequiredPlace {
  readonly variable: string;
  readonly error: GraphQLError;
}

/** What is wrong with nulls among the variables of an operation. */
export type CheckNulls = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
) => readonly GraphQLError[];

/**
 * Finds nulls that stand where a value is needed. GraphQL lets a variable that may be null stand there if it, or the place,
 * has a default; a null that is sent all the same is found out only now. What is looked for is kept by operation.
 */
export function createCheckNulls(schema: GraphQLSchema): CheckNulls {
  const known = new WeakMap<OperationDefinitionNode, readonly RequiredPlace[]>();
  return (document, operation, variables) => {
    if (!Object.values(variables).includes(null)) return [];
    const places = known.get(operation) ?? requiredPlaces(schema, document, operation);
    known.set(operation, places);
    return places.flatMap(({ variable, error }) => (variables[variable] === null ? [error] : []));
  };
}

function requiredPlaces(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly RequiredPlace[] {
  const context = new ValidationContext(schema, document, new TypeInfo(schema), () => undefined);
  const code: ErrorCode = "BAD_USER_INPUT";
  return context.getRecursiveVariableUsages(operation).flatMap(({ node, type }) => {
    if (!isNonNullType(type)) return [];
    const variable = node.name.value;
    const message = `Variable "$${variable}" is null where a value of type "${String(type)}" is needed. Give it one, or leave the variable out for the default.`;
    return [{ variable, error: new GraphQLError(message, { nodes: node, extensions: { code } }) }];
  });
}
