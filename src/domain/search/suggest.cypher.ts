import type { Statement } from "../../cypher/statement.ts";
import { nameWordsIndex } from "../entity/full-text.ts";
import { filterCondition, nameCondition, type SearchFilter } from "./search-filter.ts";
import { prefixText } from "./search-text.ts";

/** What somebody is typing. */
export interface SuggestRequest {
  readonly prefix: string;
  /** False: names in the scripts of the prefix alone. */
  readonly crossScript: boolean;
  readonly filter: SearchFilter;
  /** Suggestions at most. */
  readonly limit: number;
}

/** The columns of a suggestion beside `node`; they are ordered by rank, then degree, the greatest first, then id. */
export interface SuggestColumns {
  /** 0: a name begins so; 1: a word of it does; 2: a word of it begins so in another spelling. */
  readonly rank: number;
  /** The name to show. */
  readonly text: string;
  /** Relationships of the node. */
  readonly degree: number;
  readonly id: string;
}

/** Names that are looked at for each rank. */
const candidatesARank = 100;

/**
 * What a name that is being typed may become: the start of a statement that ends in the columns `node`, `rank`, `text`, `degree` and `id`;
 * best rank first, then most relationships, then id. Of a beginning that more than 100 names share, the first 100 of the index are
 * looked at. A prefix without a letter or digit becomes nothing, at no cost.
 *
 * Plan: one seek of the index of folded names, two reads of the full-text index, each cut at 100 rows.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: the prefix is longer than 256 characters
 */
export function suggestStart(request: SuggestRequest): Statement<unknown> {
  const prefix = prefixText(request.prefix);
  if (prefix === null) return nothingToSuggest;
  const condition = filterCondition(request.filter);
  const isOneScript = !request.crossScript && prefix.scripts.length > 0;
  const ofName = nameCondition(request.filter, isOneScript ? prefix.scripts : null);
  return {
    text: [
      "CALL () {",
      "  MATCH (name:Name) WHERE name.folded STARTS WITH $searchFolded",
      "  WITH name LIMIT $searchCap",
      "  RETURN name, 0 AS rank",
      "UNION ALL",
      `  CALL db.index.fulltext.queryNodes('${nameWordsIndex.name}', $searchFoldedWords, {limit: $searchCap}) YIELD node AS name`,
      "  RETURN name, 1 AS rank",
      "UNION ALL",
      `  CALL db.index.fulltext.queryNodes('${nameWordsIndex.name}', $searchSkeletonWords, {limit: $searchCap}) YIELD node AS name`,
      "  WHERE all(sound IN $searchSounds WHERE name.sound =~ sound)",
      "  RETURN name, 2 AS rank",
      "}",
      "WITH name, min(rank) AS rank",
      `MATCH (node)-[:HAS_NAME]->(name)${ofName === null ? "" : ` WHERE ${ofName.text}`}`,
      "WITH node, min([rank, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best",
      ...(condition === null ? [] : [`WHERE ${condition.text}`]),
      "WITH node, best[0] AS rank, best[2] AS text, COUNT { (node)--() } AS degree, node.id AS id",
      "ORDER BY rank, degree DESC, id LIMIT $searchLimit",
    ].join("\n"),
    params: {
      searchFolded: prefix.folded,
      searchFoldedWords: prefix.foldedWords,
      searchSkeletonWords: prefix.skeletonWords,
      searchSounds: prefix.sounds,
      ...ofName?.params,
      ...condition?.params,
      searchCap: candidatesARank,
      searchLimit: request.limit,
    },
  };
}

/** The same as a statement of its own. */
export function suggest(request: SuggestRequest): Statement<SuggestColumns> {
  const { text, params } = suggestStart(request);
  return { text: `${text}\nRETURN rank, text, degree, id`, params };
}

const nothingToSuggest: Statement<unknown> = {
  text: "UNWIND [] AS node\nWITH node, 0 AS rank, '' AS text, 0 AS degree, node.id AS id",
  params: {},
};
