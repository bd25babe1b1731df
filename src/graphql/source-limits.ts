import { Lexer, Source, TokenKind } from "graphql";
import { nestedTooDeep, operationTooLarge, type OperationLimits } from "./limits.ts";

const opening: ReadonlySet<string> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
]);
const closing: ReadonlySet<string> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
]);

/** Each field may be within a bracket of its own and one of an inline fragment; the parser's stack holds far more. */
const bracketsPerLevel = 3;

/**
 * Refuses what is too long or too deep to be worth parsing; the parser would use up its stack on the latter. What is no
 * GraphQL at all is the parser's to refuse.
 *
 * Cost: one pass, which ends at the limit.
 *
 * @throws {ClaimgraphError} OPERATION_TOO_LARGE: too many tokens
 * @throws {ClaimgraphError} OPERATION_TOO_DEEP: too many brackets within each other
 */
export function checkSource(text: string, limits: OperationLimits): void {
  const lexer = new Lexer(new Source(text));
  const maximum = limits.depth * bracketsPerLevel;
  let tokens = 0;
  let depth = 0;
  for (;;) {
    const kind = nextKind(lexer);
    if (kind === null || kind === TokenKind.EOF) return;
    tokens += 1;
    if (tokens > limits.tokens) throw tooManyTokens(limits.tokens);
    if (opening.has(kind)) depth += 1;
    if (closing.has(kind)) depth -= 1;
    if (depth > maximum) throw nestedTooDeep("brackets", depth, maximum);
  }
}

/** Null where the text goes on with nothing that GraphQL knows. */
function nextKind(lexer: Lexer): TokenKind | null {
  try {
    return lexer.advance().kind;
  } catch {
    return null;
  }
}

function tooManyTokens(limit: number): Error {
  return operationTooLarge({
    ...{ what: "tokens", inWords: "or more tokens", count: limit + 1, limit },
    remedy: "Send values as variables, or ask in several operations.",
  });
}
