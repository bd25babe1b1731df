import type { Condition } from "../../cypher/condition.ts";
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

/** The names of each rank, the best first. */
const namesARank: readonly (readonly string[])[] = [
  [
    "MATCH (name:Name) WHERE name.folded STARTS WITH $searchFolded",
    "WITH known, name LIMIT $searchCap",
  ],
  [
    `CALL db.index.fulltext.queryNodes('${nameWordsIndex.name}', $searchFoldedWords, {limit: $searchCap}) YIELD node AS name`,
  ],
  [
    `CALL db.index.fulltext.queryNodes('${nameWordsIndex.name}', $searchSkeletonWords, {limit: $searchCap}) YIELD node AS name`,
    "WHERE all(sound IN $searchSounds WHERE name.sound =~ sound)",
    "WITH known, name",
  ],
];

/**
 * What a name that is being typed may become: the start of a statement that ends in the columns `node`, `rank`, `text`, `degree` and `id`;
 * best rank first, then most relationships, then id. Of a beginning that more than 100 names share, the first 100 of the index are
 * looked at. A prefix without a letter or digit becomes nothing, at no cost.
 *
 * Plan: one seek of the index of folded names; a read of the full-text index by words while suggestions are missing, another by sound
 * while they still are. Each is cut at 100 rows.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: the prefix has more than 256 characters, 512 letters or 128 words
 */
export function suggestStart(request: SuggestRequest): Statement<unknown> {
  const prefix = prefixText(request.prefix);
  if (prefix === null) return nothingToSuggest;
  const condition = filterCondition(request.filter);
  const isOneScript = !request.crossScript && prefix.scripts.length > 0;
  const ofName = nameCondition(request.filter, isOneScript ? prefix.scripts : null);
  return {
    text: [
      "WITH [] AS found",
      ...namesARank.flatMap((names, rank) => suggestionsOf(rank, names, ofName, condition)),
      "UNWIND found AS hit",
      // Grouped, though each node is there once: a sorted row would be charged for the whole list that it still holds.
      "WITH hit[0] AS node, min(hit[1]) AS best",
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

/**
 * What these names are of and was not `found` by a better rank, added to it. Nothing is looked for once enough is found: whatever
 * ranks worse comes behind it.
 */
function suggestionsOf(
  rank: number,
  names: readonly string[],
  ofName: Condition | null,
  condition: Condition | null,
): readonly string[] {
  return [
    "CALL (found) {",
    "  WITH [hit IN found | hit[0]] AS known WHERE size(known) < $searchLimit",
    ...names.map((line) => `  ${line}`),
    `  MATCH (node)-[:HAS_NAME]->(name) WHERE NOT node IN known${ofName === null ? "" : ` AND ${ofName.text}`}`,
    `  WITH node, min([${rank}, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text]) AS best`,
    ...(condition === null ? [] : [`  WHERE ${condition.text}`]),
    "  RETURN collect([node, best]) AS more",
    "}",
    "WITH found + more AS found",
  ];
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
