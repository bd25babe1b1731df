import { folded } from "../../lib/names/fold.ts";
import { matchNames, type TokenMatch } from "../../lib/names/match.ts";
import type { SearchColumns, SearchRule } from "./search.cypher.ts";

/** A word of the search, and what it met: `MatchedToken` of schema/search.graphql. */
interface MatchedToken extends Omit<TokenMatch, "rule"> {
  readonly rule: SearchRule;
}

/** Why something was found: `MatchedOn` of schema/search.graphql. */
interface MatchedOn {
  /** The name or text that matched. */
  readonly text: string;
  /** Words of the query and the words that they met there, folded. */
  readonly tokens: readonly MatchedToken[];
}

/** Why a query found a hit, from the columns of the hit. Of several texts, the first that has the most of its words. */
export function matchedOn({
  query,
  rule,
  texts,
}: Pick<SearchColumns, "query" | "rule" | "texts">): MatchedOn {
  const matches = texts.map((text) => ({
    text,
    tokens: rule === "TEXT" ? wordsIn(query, text) : (matchNames(query, text)?.tokens ?? []),
  }));
  const most = Math.max(0, ...matches.map(({ tokens }) => tokens.length));
  return matches.find(({ tokens }) => tokens.length === most) ?? { text: "", tokens: [] };
}

function wordsIn(query: string, text: string): readonly MatchedToken[] {
  const there = new Set(folded(text).split(" "));
  const asked = new Set(folded(query).split(" "));
  return [...asked]
    .filter((word) => there.has(word))
    .map((word) => ({ query: word, name: word, rule: "TEXT" }));
}
