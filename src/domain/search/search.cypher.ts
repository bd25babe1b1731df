import type { Condition } from "../../cypher/condition.ts";
import type { Statement } from "../../cypher/statement.ts";
import { nameWordsIndex, textWordsIndex } from "../entity/full-text.ts";
import { filterCondition, nameCondition, type SearchFilter } from "./search-filter.ts";
import { searchText, type SearchText } from "./search-text.ts";

/** By which rule something was found, the best first; its place is its `rank`. */
export const searchRules = ["EXACT", "FOLDED", "SKELETON", "FUZZY", "TEXT"] as const;

/** A rule by which something is found. */
export type SearchRule = (typeof searchRules)[number];

/** Behind which hit a page starts. */
export interface SearchPosition {
  readonly rank: number;
  readonly degree: number;
  readonly id: string;
}

/** What is searched for. */
export interface SearchRequest {
  readonly text: string;
  /** False: names in the scripts of the text alone. */
  readonly crossScript: boolean;
  readonly filter: SearchFilter;
  /** Hits at most. */
  readonly limit: number;
  readonly after: SearchPosition | null;
}

/** The columns of a hit beside `node`; they are ordered by rank, then degree, the greatest first, then id. */
export interface SearchColumns {
  /** Place of the rule in `searchRules`. */
  readonly rank: number;
  readonly rule: SearchRule;
  /** Relationships of the node. */
  readonly degree: number;
  /** The name that matched best; at TEXT every title, summary, statement or paraphrase that the node has. */
  readonly texts: readonly string[];
  readonly id: string;
  /** What was searched for. */
  readonly query: string;
}

/** Names, and texts, that each rule looks at: of a word that more bear, those that the index ranks first. */
const candidatesARule = 1000;
/** Names that are looked at for slips of the pen. */
const fuzzyCandidates = 200;

/**
 * Finds what a text names or says: the start of a statement that ends in the columns `node`, `rank`, `rule`, `degree`, `texts`,
 * `id` and `query`; best rule first, then most relationships, then id. A text without a letter or digit finds nothing, at no cost.
 *
 * Plan: seeks of the indexes of names by text, folded and skeleton, reads of the two full-text indexes, each cut at 1,000 rows, that for
 * slips in one script at 200; then one expand and one degree a candidate. Cost: at most 7 x 1,000 + 200 candidates, whatever the size of
 * the graph.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: the text has more than 256 characters, 512 letters or 128 words
 */
export function searchStart(request: SearchRequest): Statement<unknown> {
  const text = searchText(request.text);
  if (text === null) return noHits;
  const { crossScript, limit, after } = request;
  const condition = filterCondition(request.filter);
  const isOneScript = !crossScript && text.scripts.length > 0;
  const ofName = nameCondition(request.filter, isOneScript ? text.scripts : null);
  return {
    text: [
      ...candidates(ofName, crossScript && text.slipWords !== null),
      "WITH node, min(hit) AS best",
      ...(condition === null ? [] : [`WHERE ${condition.text}`]),
      "WITH node, best, best[0] AS rank, COUNT { (node)--() } AS degree",
      ...(after === null ? [] : [`WHERE ${behindText}`]),
      "WITH node, rank, degree, best ORDER BY rank, degree DESC, node.id LIMIT $searchLimit",
      "WITH node, rank, $searchRules[rank] AS rule, degree, node.id AS id,",
      `  CASE rank WHEN ${textRank} THEN [text IN [node.title, node.summary, node.statement, node.paraphrase] WHERE text IS NOT NULL] ELSE [best[2]] END AS texts, $searchWritten AS query`,
      "ORDER BY rank, degree DESC, id LIMIT $searchLimit",
    ].join("\n"),
    params: {
      ...textParams(text),
      ...ofName?.params,
      ...condition?.params,
      ...(after === null
        ? {}
        : { searchRank: after.rank, searchDegree: after.degree, searchId: after.id }),
      searchLimit: limit,
    },
  };
}

/** The same as a statement of its own. */
export function search(request: SearchRequest): Statement<SearchColumns> {
  const { text, params } = searchStart(request);
  return { text: `${text}\nRETURN rank, rule, degree, texts, id, query`, params };
}

const noHits: Statement<unknown> = {
  text: "UNWIND [] AS node\nWITH node, 0 AS rank, '' AS rule, 0 AS degree, [] AS texts, node.id AS id, '' AS query",
  params: {},
};

const textRank = searchRules.indexOf("TEXT");

const behindText =
  "rank > $searchRank OR (rank = $searchRank AND (degree < $searchDegree OR (degree = $searchDegree AND node.id > $searchId)))";

/** `node` and `hit`: the rank, 0 for a primary name, and the name. The least hit of a node is its best one. */
function candidates(ofName: Condition | null, forgivesSlips: boolean): readonly string[] {
  return [
    "CALL () {",
    "  CALL () {",
    ...[...nameStages, ...(forgivesSlips ? [slipStage] : [])]
      .join("\nUNION ALL\n")
      .split("\n")
      .map((line) => `    ${line}`),
    "  }",
    "  WITH name, min(rank) AS rank",
    `  MATCH (node)-[:HAS_NAME]->(name)${ofName === null ? "" : ` WHERE ${ofName.text}`}`,
    "  RETURN node, [rank, CASE WHEN name.primary THEN 0 ELSE 1 END, name.text] AS hit",
    "UNION ALL",
    `  CALL db.index.fulltext.queryNodes('${textWordsIndex.name}', $searchTextWords, {limit: $searchCap}) YIELD node`,
    `  RETURN node, [${textRank}, 0, ''] AS hit`,
    "}",
  ];
}

const nameStages: readonly string[] = [
  [
    "MATCH (name:Name {text: $searchWritten})",
    "WITH name LIMIT $searchCap",
    "RETURN name, 0 AS rank",
  ],
  [
    "MATCH (name:Name {folded: $searchFolded})",
    "WITH name LIMIT $searchCap",
    "RETURN name, 1 AS rank",
  ],
  [
    `CALL db.index.fulltext.queryNodes('${nameWordsIndex.name}', $searchFoldedWords, {limit: $searchCap}) YIELD node AS name`,
    "RETURN name, 1 AS rank",
  ],
  [
    `CALL db.index.fulltext.queryNodes('${nameWordsIndex.name}', $searchSkeletonWords, {limit: $searchCap}) YIELD node AS name`,
    "WHERE all(sound IN $searchSounds WHERE name.sound =~ sound)",
    "RETURN name, 2 AS rank",
  ],
  [
    "MATCH (name:Name) WHERE name.skeleton IN $searchUnparted",
    "WITH name LIMIT $searchCap",
    "WHERE name.sound =~ $searchUnpartedSound",
    "RETURN name, 2 AS rank",
  ],
  [
    `CALL db.index.fulltext.queryNodes('${nameWordsIndex.name}', $searchFuzzyWords, {limit: $searchFuzzyCap}) YIELD node AS name`,
    "WHERE all(word IN $searchPatterns WHERE name.sound =~ word.sound OR name.folded =~ word.typo)",
    "RETURN name, 3 AS rank",
  ],
].map((lines) => lines.join("\n"));

/** Slips seen from another script. */
const slipStage = [
  `CALL db.index.fulltext.queryNodes('${nameWordsIndex.name}', $searchSlipWords, {limit: $searchCap}) YIELD node AS name`,
  "WHERE (name.script = 'Arab') <> $searchIsArabic",
  "  AND single(word IN $searchPatterns WHERE NOT name.sound =~ word.sound)",
  "  AND all(word IN $searchPatterns WHERE name.sound =~ word.sound OR name.sound =~ word.slip)",
  "RETURN name, 3 AS rank",
].join("\n");

function textParams(text: SearchText): Statement<unknown>["params"] {
  return {
    searchWritten: text.written,
    searchFolded: text.folded,
    searchFoldedWords: text.foldedWords,
    searchSkeletonWords: text.skeletonWords,
    searchSounds: text.sounds,
    searchUnparted: text.unparted,
    searchUnpartedSound: text.unpartedSound,
    searchFuzzyWords: text.fuzzyWords,
    searchSlipWords: text.slipWords,
    searchPatterns: text.patterns.map(({ sound, typo, slip }) => ({ sound, typo, slip })),
    searchIsArabic: text.isArabic,
    searchTextWords: text.textWords,
    searchRules,
    searchCap: candidatesARule,
    searchFuzzyCap: fuzzyCandidates,
  };
}
