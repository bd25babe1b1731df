import type { StatementStart } from "../../cypher/start.ts";
import type { Statement } from "../../cypher/statement.ts";
import { nameWordsIndex } from "../entity/full-text.ts";
import { filterCondition, type SearchFilter } from "./search-filter.ts";
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

/** What is known of a suggestion beside its node. */
export interface SuggestColumns {
  /** 0: a name begins so; 1: a word of it does; 2: a word of it begins so in another spelling. */
  readonly rank: number;
  /** The name to show. */
  readonly text: string;
  /** Relationships of the node. */
  readonly degree: number;
}

/** A suggestion. */
export interface SuggestRow extends SuggestColumns {
  readonly id: string;
}

/** Names that are looked at for each rank. */
const candidatesARank = 100;

/**
 * What a name that is being typed may become: columns `node`, `rank`, `text`, `degree`; best rank first, then most relationships,
 * then id. Of a beginning that more than 100 names share, the first 100 of the index are looked at. Null where the prefix holds no
 * letter and no digit.
 *
 * Plan: one seek of the index of folded names, two reads of the full-text index, each cut at 100 rows.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: the prefix is longer than 256 characters
 */
export function suggestStart(request: SuggestRequest): StatementStart<SuggestColumns> | null {
  const prefix = prefixText(request.prefix);
  if (prefix === null) return null;
  const condition = filterCondition(request.filter);
  const isOneScript = !request.crossScript && prefix.scripts.length > 0;
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
      `MATCH (node)-[:HAS_NAME]->(name)${isOneScript ? " WHERE name.script IN $searchScripts" : ""}`,
      "WITH node, min([rank, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best",
      ...(condition === null ? [] : [`WHERE ${condition.text}`]),
      "WITH node, best[0] AS rank, best[2] AS text, COUNT { (node)--() } AS degree",
      "ORDER BY rank, degree DESC, node.id LIMIT $searchLimit",
    ].join("\n"),
    params: {
      searchFolded: prefix.folded,
      searchFoldedWords: prefix.foldedWords,
      searchSkeletonWords: prefix.skeletonWords,
      searchSounds: prefix.sounds,
      ...(isOneScript ? { searchScripts: prefix.scripts } : {}),
      ...condition?.params,
      searchCap: candidatesARank,
      searchLimit: request.limit,
    },
  };
}

/** The same as a statement of its own. */
export function suggest(request: SuggestRequest): Statement<SuggestRow> | null {
  const start = suggestStart(request);
  if (start === null) return null;
  return { text: `${start.text}\nRETURN node.id AS id, rank, text, degree`, params: start.params };
}
