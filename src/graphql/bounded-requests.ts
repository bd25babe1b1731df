import { HeaderMap, type ApolloServerPlugin, type GraphQLRequest } from "@apollo/server";
import { parse, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import type { ResolverContext } from "../context.ts";
import { ClaimgraphError } from "../errors.ts";
import { afterBookmarks } from "../neo4j/reader.ts";
import { checkVariables } from "./document-limits.ts";
import type { OperationLimits } from "./limits.ts";
import { createPrepareDocument, type PrepareDocument } from "./prepared-document.ts";
import { parseRequestExtensions } from "./request-extensions.ts";
import { shownErrors } from "./shown-errors.ts";
import { checkTexts } from "./variable-texts.ts";

/** Stands where a refused document would: nothing of that one is parsed, validated or run by Apollo. */
const nothing = parse("{ __typename }");

/**
 * What is done with every request that reaches the server, by whatever transport: its document is refused or prepared
 * before Apollo parses it, its variables are measured, its `extensions` are obeyed, and what the answer's errors repeat of it is
 * shortened.
 */
export function boundedRequests(
  schema: GraphQLSchema,
  limits: OperationLimits,
): ApolloServerPlugin<ResolverContext> {
  const prepare = createPrepareDocument(schema, limits);
  return {
    requestDidStart: ({ request, contextValue }) => {
      let refusals: readonly GraphQLFormattedError[] = [];
      let wantsCost = false;
      return Promise.resolve({
        didResolveSource: (context) => {
          const checked = checkRequest({ prepare, limits }, request, context.source);
          refusals = checked.refusals;
          // Apollo parses and validates what has no document yet; there is no other way to hand it one.
          Object.assign(context, { document: checked.document });
          const { reader } = contextValue;
          const { bookmarks } = checked.extensions;
          if (bookmarks.length > 0) {
            // Apollo hands on this value and no other; a new one for all requests would cost those without bookmarks.
            Object.assign(contextValue, { reader: afterBookmarks(reader, bookmarks) });
          }
          wantsCost = checked.extensions.wantsCost;
          return Promise.resolve();
        },
        responseForOperation: () =>
          Promise.resolve(
            refusals.length === 0
              ? null
              : {
                  http: { status: 400, headers: new HeaderMap() },
                  body: { kind: "single", singleResult: { errors: refusals } },
                },
          ),
        willSendResponse: ({ response: { body } }) => {
          if (body.kind !== "single") return Promise.resolve();
          const { errors } = body.singleResult;
          if (errors !== undefined) {
            body.singleResult = { ...body.singleResult, errors: shownErrors(errors) };
          }
          if (wantsCost) {
            const extensions = { ...body.singleResult.extensions, cost: contextValue.budget.spent };
            body.singleResult = { ...body.singleResult, extensions };
          }
          return Promise.resolve();
        },
      });
    },
  };
}

interface CheckedRequest {
  readonly refusals: readonly GraphQLFormattedError[];
  readonly document: typeof nothing;
  readonly extensions: ReturnType<typeof parseRequestExtensions>;
}

function checkRequest(
  { prepare, limits }: { readonly prepare: PrepareDocument; readonly limits: OperationLimits },
  { variables, extensions }: GraphQLRequest,
  source: string,
): CheckedRequest {
  const unasked = parseRequestExtensions(undefined);
  try {
    const asked = parseRequestExtensions(extensions);
    const prepared = prepare(source);
    if (!prepared.ok) return { refusals: prepared.errors, document: nothing, extensions: asked };
    if (variables !== undefined) {
      checkVariables(variables, prepared.operations, limits);
      checkTexts(variables);
    }
    return { refusals: [], document: prepared.document, extensions: asked };
  } catch (error) {
    if (!(error instanceof ClaimgraphError)) throw error;
    const { message, code, details } = error;
    const refusal = { message, extensions: { code, ...details } };
    return { refusals: [refusal], document: nothing, extensions: unasked };
  }
}
