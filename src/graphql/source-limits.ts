import { Lexer, Source, TokenKind, type Token } from "graphql";
import {
  longestName,
  mostLines,
  nameTooLong,
  nestedTooDeep,
  operationTooLarge,
  type OperationLimits,
} from "./limits.ts";

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
 * @throws {ClaimgraphError} OPERATION_TOO_LARGE: too many tokens or lines, or a name that is too long
 * @throws {ClaimgraphError} OPERATION_TOO_DEEP: too many brackets within each other
 */
export function checkSource(text: string, limits: OperationLimits): void {
  const lexer = new Lexer(new Source(text));
  const maximum = limits.depth * bracketsPerLevel;
  let tokens = 0;
  let depth = 0;
  for (;;) {
    const token = nextToken(lexer);
    if (token === null || token.kind === TokenKind.EOF) return;
    checkToken(token);
    tokens += 1;
    if (tokens > limits.tokens) throw tooManyTokens(limits.tokens);
    if (opening.has(token.kind)) depth += 1;
    if (closing.has(token.kind)) depth -= 1;
    if (depth > maximum) throw nestedTooDeep("brackets", depth, maximum);
  }
}

function checkToken({ kind, start, end, line }: Token): void {
  if (kind === TokenKind.NAME && end - start > longestName) throw nameTooLong(end - start);
  if (line > mostLines) throw tooManyLines(line);
}

/** Null where the text goes on with nothing that GraphQL knows. */
function nextToken(lexer: Lexer): Token | null {
  try {
    return lexer.advance();
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

function tooManyLines(count: number): Error {
  return operationTooLarge({
    ...{ what: "lines", count, limit: mostLines },
    remedy: "Leave out empty lines and comments, or send long texts as variables.",
  });
}
