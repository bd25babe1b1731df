import {
  getIntrospectionQuery,
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from "graphql";
import type { ErrorCode } from "../errors.ts";
import { createRecent } from "../lib/recent.ts";
import { checkDocument, checkIntrospection } from "./document-limits.ts";
import { introspectionCosts } from "./introspection-cost.ts";
import type { OperationLimits } from "./limits.ts";
import { onlyQueries } from "./only-queries.ts";
import { measureOperations, type OperationSize } from "./operation-size.ts";
import { checkSource } from "./source-limits.ts";

/** A document that may be run, or what is wrong with it. */
export type Prepared =
  | {
      readonly ok: true;
      readonly document: DocumentNode;
      readonly operations: readonly OperationSize[];
    }
  | { readonly ok: false; readonly errors: readonly GraphQLFormattedError[] };

/** Cheapest first: length, depth, then parse, then sizes, and only then the rules of GraphQL. */
export type PrepareDocument = (source: string) => Prepared;

/** Errors of a document that are told; each may cost a search for what was meant. */
const mostErrors = 20;

/** Documents that are kept at most, and their characters together. */
const mostDocuments = 1_000;
const mostCharacters = 500_000;

/**
 * Parses, limits and validates documents for this schema. Those that may be run are kept, so that the next time costs
 * a look-up.
 *
 * @throws {ClaimgraphError} OPERATION_TOO_LARGE, OPERATION_TOO_DEEP, OPERATION_TOO_COSTLY
 */
export function createPrepareDocument(
  schema: GraphQLSchema,
  limits: OperationLimits,
): PrepareDocument {
  const costOf = introspectionCosts(schema);
  const introspection = { costOf, limit: 2 * Math.round(costOf(parse(getIntrospectionQuery()))) };
  const rules = [...specifiedRules, onlyQueries];
  const kept = createRecent<Prepared>(
    { most: mostDocuments, weigh: () => 1 },
    { most: mostCharacters, weigh: (_prepared, source) => source.length },
  );
  const prepare = (source: string): Prepared => {
    checkSource(source, limits);
    const parsed = parsedOrError(source);
    if (parsed instanceof GraphQLError) return refused([parsed], "GRAPHQL_PARSE_FAILED");
    const operations = measureOperations(parsed);
    checkDocument(parsed, operations, limits);
    checkIntrospection(parsed, introspection);
    const errors = validate(schema, parsed, rules, { maxErrors: mostErrors });
    if (errors.length > 0) return refused(errors, "GRAPHQL_VALIDATION_FAILED");
    return { ok: true, document: parsed, operations };
  };
  return (source) => {
    const known = kept.get(source);
    if (known !== undefined) return known;
    const prepared = prepare(source);
    if (prepared.ok) kept.set(source, prepared);
    return prepared;
  };
}

function parsedOrError(source: string): DocumentNode | GraphQLError {
  try {
    return parse(source);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function refused(errors: readonly GraphQLError[], code: ErrorCode): Prepared {
  return {
    ok: false,
    errors: errors.map((error) => ({ ...error.toJSON(), extensions: { code } })),
  };
}
