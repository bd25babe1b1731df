import { matchNames, type TokenMatch } from "../../lib/names/match.ts";
import { folded } from "../../lib/names/fold.ts";
import type { SearchColumns } from "./search.cypher.ts";

/** Why something was found. */
export interface MatchedOn {
  /** The name or text that matched. */
  readonly text: string;
  /** Words of the query and the words that they met there, folded. */
  readonly tokens: readonly Pick<TokenMatch, "query" | "name">[];
}

/** Why a query found a hit, from the columns of the hit. Of several texts, the first that has the most of its words. */
export function matchedOn(
  query: string,
  { rule, texts }: Pick<SearchColumns, "rule" | "texts">,
): MatchedOn {
  const matches = texts.map((text) => ({
    text,
    tokens: rule === "TEXT" ? wordsIn(query, text) : nameTokensOf(query, text),
  }));
  const most = Math.max(0, ...matches.map(({ tokens }) => tokens.length));
  return matches.find(({ tokens }) => tokens.length === most) ?? { text: "", tokens: [] };
}

function nameTokensOf(query: string, name: string): MatchedOn["tokens"] {
  const tokens = matchNames(query, name)?.tokens ?? [];
  return tokens.map((token) => ({ query: token.query, name: token.name }));
}

function wordsIn(query: string, text: string): MatchedOn["tokens"] {
  const there = new Set(folded(text).split(" "));
  const asked = new Set(folded(query).split(" "));
  return [...asked].filter((word) => there.has(word)).map((word) => ({ query: word, name: word }));
}
