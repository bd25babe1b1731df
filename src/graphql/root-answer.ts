import {
  locatedError,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLResolveInfo,
} from "graphql";
import type { ResolverContext } from "../context.ts";
import type { SelectedField } from "../query/selection.ts";
import { Turn } from "../lib/turn.ts";
import { rootInfo, type Operation } from "./root-info.ts";

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

/** What the root fields gave. */
export interface RootAnswer {
  /** By response key; null for what failed. */
  readonly data: Record<string, unknown>;
  readonly errors: readonly GraphQLError[];
  /** False where a value is missing that the schema promises. */
  readonly isComplete: boolean;
}

const noRoot: Readonly<Record<PropertyKey, never>> = {};

/** Has the root fields resolved. All plan before any of them reads: then `admit` lets them read, or says why not. */
export async function rootAnswer(
  operation: Operation,
  resolvers: RootResolvers,
  fields: readonly SelectedField[],
  {
    context: given,
    admit,
  }: { readonly context: ResolverContext; readonly admit: () => Promise<void> | null },
): Promise<RootAnswer> {
  let isComplete = true;
  const gate = Promise.withResolvers<undefined>();
  const context: ResolverContext = {
    ...given,
    planned: gate.promise,
    onMissing: () => {
      isComplete = false;
    },
  };
  const failures = new Map<SelectedField, GraphQLError>();
  const resolved = async (field: SelectedField): Promise<unknown> => {
    if (field.name === "__typename") return "Query";
    try {
      const info = rootInfo(operation, field);
      return await resolvers[field.name]?.(noRoot, field.args, context, info);
    } catch (error) {
      failures.set(field, locatedError(error, field.nodes, [field.responseKey]));
      return null;
    }
  };
  // Each plans before it waits for anything, so that all are planned when the last has been asked.
  const pending: Promise<unknown>[] = [];
  const turn = new Turn();
  for (const field of fields) {
    if (turn.isOver) await turn.next();
    pending.push(resolved(field));
  }
  await admit();
  gate.resolve(undefined);
  const values = await Promise.all(pending);
  const errors = fields.flatMap((field) => failures.get(field) ?? []);
  return { data: dataOf(fields, values), errors, isComplete };
}

/** A promised root field that failed leaves no data at all. */
export function resultOf(
  { data, errors }: RootAnswer,
  fields: readonly SelectedField[],
): ExecutionResult {
  if (errors.length === 0) return { data };
  const isRefused = fields.some(
    ({ isRequired, responseKey }) => isRequired && data[responseKey] === null,
  );
  return { errors, data: isRefused ? null : data };
}

/** Values under the response keys of their fields. */
export function dataOf(
  fields: readonly SelectedField[],
  values: readonly unknown[],
): Record<string, unknown> {
  const data: Record<string, unknown> = { __proto__: null };
  for (const [i, { responseKey }] of fields.entries()) data[responseKey] = values[i];
  return data;
}
