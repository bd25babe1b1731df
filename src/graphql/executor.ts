import {
  execute,
  getVariableValues,
  GraphQLError,
  Kind,
  locatedError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { ResolverContext } from "../context.ts";
import type { ClaimgraphError, ErrorCode } from "../errors.ts";
import { selectedFields, type SelectedField } from "../query/selection.ts";
import { createCheckNulls } from "./required-variables.ts";
import { rootInfo } from "./root-info.ts";

/** What is to be executed: a valid document, and what its request brought along. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: ResolverContext;
}

/** Executes operations; it never throws. */
export type Executor = (execution: Execution) => Promise<ExecutionResult>;

/** The root fields, each by its name; each takes the arguments that the schema gives it. */
export type RootResolvers = Readonly<Record<string, RootResolver["resolve"]>>;

interface RootResolver {
  resolve(
    root: Readonly<Record<PropertyKey, never>>,
    args: Readonly<Record<string, unknown>>,
    context: ResolverContext,
    info: GraphQLResolveInfo,
  ): unknown;
}

const noRoot: Readonly<Record<PropertyKey, never>> = {};

/**
 * An executor for a schema whose root fields bring their whole answer under response keys: nothing below them is computed
 * again. graphql-js walks an answer only where introspection is asked for, or where the graph lacks a value that the schema
 * promises and nulls have to spread as the specification says.
 */
export function createExecutor(schema: GraphQLSchema, resolvers: RootResolvers): Executor {
  const fieldResolver: GraphQLFieldResolver<
    unknown,
    ResolverContext,
    Readonly<Record<string, unknown>>
  > = (source, args, context, info) =>
    source === undefined
      ? resolvers[info.fieldName]?.(noRoot, args, context, info)
      : byResponseKey(source, String(info.path.key));
  const walk = async (given: Execution, rootValue?: unknown): Promise<ExecutionResult> => {
    const gate = Promise.withResolvers<undefined>();
    const answer = execute({
      ...{ schema, fieldResolver, rootValue },
      document: given.document,
      operationName: given.operationName ?? null,
      variableValues: given.variables,
      contextValue: { ...given.context, planned: gate.promise },
    });
    gate.resolve(undefined);
    return answer;
  };
  const answered = async (request: Request): Promise<ExecutionResult> => {
    const fields = plainFields(request, resolvers);
    if (fields === null) return walk(request.given);
    const answer = await answerOf(request, resolvers, fields);
    return answer.isComplete
      ? resultOf(answer, fields)
      : completed(answer, await walk(request.given, answer.data));
  };
  const nullsIn = createCheckNulls(schema);
  return async (given) => {
    const operation = operationIn(given);
    if (operation?.operation !== OperationTypeNode.QUERY) return walk(given);
    const coerced = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      given.variables,
      // Each may print the whole value.
      { maxErrors: 10 },
    );
    if (coerced.errors !== undefined) return { errors: coerced.errors.map(badInput) };
    const nulls = nullsIn(given.document, operation, coerced.coerced);
    if (nulls.length > 0) return { errors: nulls };
    const request = {
      ...{ schema, operation, given, variableValues: coerced.coerced },
      fragments: fragmentsOf(given.document),
    };
    const result = await answered(request);
    const { refusal } = given.context.budget;
    return refusal === null ? result : { errors: [refused(refusal)] };
  };
}

/** Says why an operation is refused as a whole. */
function refused(originalError: ClaimgraphError): GraphQLError {
  return new GraphQLError(originalError.message, { originalError });
}

/** What graphql-js says of a variable, with the code for it. */
function badInput({ message, nodes, originalError }: GraphQLError): GraphQLError {
  const code: ErrorCode = "BAD_USER_INPUT";
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    originalError: originalError ?? null,
    extensions: { code },
  });
}

/** One operation with its variables. */
interface Request {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly given: Execution;
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

function operationIn({ document, operationName }: Execution): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return operationName === null || operationName === undefined
    ? operations[0]
    : operations.find(({ name }) => name?.value === operationName);
}

function fragmentsOf(document: DocumentNode): Request["fragments"] {
  return Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

/** The root fields asked for; null where something else than a resolver has to answer one of them. */
function plainFields(request: Request, resolvers: RootResolvers): readonly SelectedField[] | null {
  const { schema, operation, variableValues, fragments } = request;
  const query = schema.getQueryType();
  if (query === null || query === undefined) return null;
  const fields = selectedFields({ schema, fragments, variableValues }, query, [operation]);
  return fields.every(({ name, nodes }) => isPlain(nodes[0]?.name.value, name, resolvers))
    ? fields
    : null;
}

/** Introspection fields have a name of their own in the operation, and no definition in the schema. */
function isPlain(asked: string | undefined, name: string, resolvers: RootResolvers): boolean {
  return name in resolvers || (name === "__typename" && asked === "__typename");
}

/** What the root fields gave. */
interface RootAnswer {
  /** By response key; null for what failed. */
  readonly data: Record<string, unknown>;
  readonly errors: readonly GraphQLError[];
  /** False where a value is missing that the schema promises. */
  readonly isComplete: boolean;
}

async function answerOf(
  request: Request,
  resolvers: RootResolvers,
  fields: readonly SelectedField[],
): Promise<RootAnswer> {
  let isComplete = true;
  const gate = fields.length === 1 ? null : Promise.withResolvers<undefined>();
  const context: ResolverContext = {
    ...request.given.context,
    ...(gate === null ? {} : { planned: gate.promise }),
    onMissing: () => {
      isComplete = false;
    },
  };
  const errors: GraphQLError[] = [];
  // Each plans before it waits for anything, so that all are planned when the last has been asked.
  const pending = fields.map(async (field): Promise<unknown> => {
    if (field.name === "__typename") return "Query";
    try {
      const info = rootInfo(request, field);
      return await resolvers[field.name]?.(noRoot, field.args, context, info);
    } catch (error) {
      errors.push(locatedError(error, field.nodes, [field.responseKey]));
      return null;
    }
  });
  gate?.resolve(undefined);
  const values = await Promise.all(pending);
  return { data: dataOf(fields, values), errors, isComplete };
}

/** A promised root field that failed leaves no data at all. */
function resultOf({ data, errors }: RootAnswer, fields: readonly SelectedField[]): ExecutionResult {
  if (errors.length === 0) return { data };
  const isRefused = fields.some(
    ({ isRequired, responseKey }) => isRequired && data[responseKey] === null,
  );
  return { errors, data: isRefused ? null : data };
}

/** What graphql-js made of the answer, without what it says of root fields that had failed before. */
function completed({ errors }: RootAnswer, walked: ExecutionResult): ExecutionResult {
  const failed = new Set(errors.map(({ path }) => path?.[0]));
  const found = (walked.errors ?? []).filter(
    ({ path }) => path?.length !== 1 || !failed.has(path[0]),
  );
  return { ...walked, errors: [...errors, ...found] };
}

function dataOf(
  fields: readonly SelectedField[],
  values: readonly unknown[],
): Record<string, unknown> {
  const data: Record<string, unknown> = { __proto__: null };
  for (const [i, { responseKey }] of fields.entries()) data[responseKey] = values[i];
  return data;
}

/** Values are already shaped: they lie under their response keys, aliases included. */
function byResponseKey(source: unknown, key: string): unknown {
  return isObject(source) ? source[key] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
