import {
  execute,
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import type { ResolverContext } from "../context.ts";
import { serviceBusy, type ErrorCode } from "../errors.ts";
import type { Admission, Release } from "../lib/admission.ts";
import { selectedFields, type SelectedField } from "../query/selection.ts";
import type { AnswerTexts } from "./answer-texts.ts";
import { createCheckNulls } from "./required-variables.ts";
import {
  dataOf,
  resultOf,
  rootAnswer,
  type RootAnswer,
  type RootResolvers,
} from "./root-answer.ts";
import type { Operation } from "./root-info.ts";

/** What is to be executed: a valid document, and what its request brought along. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: ResolverContext;
}

/** Executes operations; it never throws. */
export type Executor = (execution: Execution) => Promise<ExecutionResult>;

/** What executes operations over one schema. */
export interface ExecutorParts {
  readonly schema: GraphQLSchema;
  readonly resolvers: RootResolvers;
  /** Bounds the values of the operations that are under way, as estimated. */
  readonly admission: Admission;
  readonly texts: AnswerTexts;
}

/**
 * An executor for a schema whose root fields bring their whole answer under response keys: nothing below them is computed
 * again. graphql-js executes introspection, and walks an answer where the graph lacks a value that the schema promises and nulls
 * have to spread as the specification says.
 */
export function createExecutor(parts: ExecutorParts): Executor {
  const { schema } = parts;
  const nullsIn = createCheckNulls(schema);
  return async (given) => {
    const operation = operationIn(given);
    if (operation?.operation !== OperationTypeNode.QUERY) {
      throw new Error("Validation has let through what is no query");
    }
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
    const fragments = fragmentsOf(given.document);
    const request = { schema, operation, given, fragments, variableValues: coerced.coerced };
    const place = createPlace(parts.admission, given.context);
    try {
      const result = await answered(parts, request, place.enter);
      return refusalOf(given.context) ?? (await prepared(parts.texts, result, given.context));
    } catch (error) {
      return { errors: [refused(error)] };
    } finally {
      place.leave();
    }
  };
}

/** One operation with what its request brought along. */
interface Request extends Operation {
  readonly given: Execution;
}

/** The place of one operation among those that are under way. */
interface Place {
  /**
   * Waits for the place.
   *
   * @throws {ClaimgraphError} SERVICE_BUSY
   */
  readonly enter: () => Promise<void>;
  readonly leave: Release;
}

/** An operation that is refused as a whole by its plan reads nothing and needs no place. */
function createPlace(admission: Admission, { budget, signal }: ResolverContext): Place {
  let leave: Release | null = null;
  return {
    async enter() {
      if (budget.refusal !== null) return;
      const weight = budget.spent.values;
      leave = admission.tryEnter(weight) ?? (await admission.wait(weight, signal));
      signal.throwIfAborted();
      if (leave === null) throw serviceBusy("This operation");
    },
    leave: () => leave?.(),
  };
}

async function answered(
  parts: ExecutorParts,
  request: Request,
  admit: Place["enter"],
): Promise<ExecutionResult> {
  const { schema, resolvers } = parts;
  const { given, operation } = request;
  const query = schema.getQueryType();
  if (query === null || query === undefined) throw new Error("The schema has no queries");
  const fields = selectedFields(request, query, [operation]);
  const plain = fields.filter((field) => isPlain(field, resolvers));
  const answer = await rootAnswer(request, resolvers, plain, { context: given.context, admit });
  const result = answer.isComplete
    ? resultOf(answer, plain)
    : completed(answer, await walked(request, plain, answer.data));
  if (plain.length === fields.length) return result;
  const others = fields.filter((field) => !plain.includes(field));
  return merged(fields, result, await walked(request, others));
}

/** Introspection fields have a name of their own in the operation, and no definition in the schema. */
function isPlain({ name, nodes }: SelectedField, resolvers: RootResolvers): boolean {
  return name in resolvers || (name === "__typename" && nodes[0]?.name.value === "__typename");
}

/** What graphql-js makes of these root fields: of what is there already, where anything is, else by introspection. */
async function walked(
  { schema, operation, given, fragments }: Request,
  fields: readonly SelectedField[],
  rootValue?: Readonly<Record<string, unknown>>,
): Promise<ExecutionResult> {
  const selections: readonly FieldNode[] = fields.flatMap(({ nodes }) => nodes);
  const only = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  return execute({
    ...{ schema, fieldResolver, rootValue },
    document: { kind: Kind.DOCUMENT, definitions: [only, ...Object.values(fragments)] },
    variableValues: given.variables,
  });
}

/** Values are already shaped: they lie under their response keys, aliases included. */
const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) =>
  isObject(source) ? source[String(info.path.key)] : undefined;

/** One answer of two, in the order of the fields; a promised field that failed leaves no data at all. */
function merged(
  fields: readonly SelectedField[],
  first: ExecutionResult,
  second: ExecutionResult,
): ExecutionResult {
  const errors = [...(first.errors ?? []), ...(second.errors ?? [])];
  const [a, b] = [first.data, second.data];
  const data =
    isObject(a) && isObject(b)
      ? dataOf(
          fields,
          fields.map(({ responseKey }) => (responseKey in a ? a[responseKey] : b[responseKey])),
        )
      : null;
  return errors.length === 0 ? { data } : { errors, data };
}

/** Why the operation is refused as a whole; null where it is not. */
function refusalOf({ budget: { refusal } }: ResolverContext): ExecutionResult | null {
  return refusal === null ? null : { errors: [refused(refusal)] };
}

/** The answer, printed already where it is large. */
async function prepared(
  texts: AnswerTexts,
  result: ExecutionResult,
  { budget, signal }: ResolverContext,
): Promise<ExecutionResult> {
  const { data } = result;
  if (isObject(data) && budget.answer.isLarge) {
    budget.answer.settle(await texts.prepare(data, signal));
  }
  return result;
}

/** Says why an operation is refused as a whole. */
function refused(error: unknown): GraphQLError {
  const originalError = error instanceof Error ? error : new Error(String(error));
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

function operationIn({ document, operationName }: Execution): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  return operationName === null || operationName === undefined
    ? operations[0]
    : operations.find(({ name }) => name?.value === operationName);
}

function fragmentsOf(document: DocumentNode): Operation["fragments"] {
  return Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

/** What graphql-js made of the answer, without what it says of root fields that had failed before. */
function completed({ errors }: RootAnswer, walked: ExecutionResult): ExecutionResult {
  const failed = new Set(errors.map(({ path }) => path?.[0]));
  const found = (walked.errors ?? []).filter(
    ({ path }) => path?.length !== 1 || !failed.has(path[0]),
  );
  return { ...walked, errors: [...errors, ...found] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
