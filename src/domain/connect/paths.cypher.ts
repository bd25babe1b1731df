import type { Statement } from "../../cypher/statement.ts";
import type { LinkKind } from "../../generated/schema.ts";
import type { Graph } from "../../query/graph.ts";
import type { SightText } from "../../query/sight-text.ts";
import { endsText } from "./ends-text.ts";
import { expanded, foundPathsText } from "./found-paths-text.ts";
import { rankedPathsText } from "./ranked-paths-text.ts";
import type { StepRequest } from "./step-text.ts";

/** What is asked of paths. */
export interface PathsRequest {
  /** Ends, each pair of which is connected: two, or several different ones. */
  readonly ids: readonly string[];
  /** 1 to 6. */
  readonly maxHops: number;
  /** One at least. */
  readonly kinds: readonly LinkKind[];
  /** Origins of claims that must stand behind each ground; 0 for any. */
  readonly minOrigins: number;
  /** Paths of a pair at most. */
  readonly first: number;
}

/** Relationships of a sort that one thing is looked at over. */
const looked = 300;

/**
 * The paths between each two ends: the start of a statement of one record, or of none where nothing has one of the ids,
 * with the column `pairs`, a list of maps of `source`, `target`, `paths` and `truncated`, and of the first of them with
 * these four as columns. Null where an id is of nothing that can be linked.
 *
 * Plan: searches from both ends, a link at a time from the one with fewer links, and looks after each where they meet;
 * it goes on only while there are fewer paths than asked for. At each distance it goes on from the 30 things with the
 * most relationships. Links are described, and claims about them counted, only where a path leads over them.
 */
export function pathsStart(
  graph: Graph,
  sight: SightText,
  request: PathsRequest,
): Statement<unknown> | null {
  const { ids, maxHops, kinds, minOrigins, first } = request;
  const ends = endsText(graph, sight, ids);
  if (ends === null) return null;
  const step: StepRequest = {
    ...{ kinds, sight, looked: "connectLooked" },
    origins: minOrigins > 0 ? "connectOrigins" : null,
    link: "relationships",
  };
  const lines = [
    ...ends.lines,
    "WITH [id IN $connectEnds | [thing IN ends WHERE thing.id = id][0]] AS ends",
    "WHERE all(thing IN ends WHERE thing IS NOT NULL)",
    "CALL (ends) {",
    "  UNWIND range(0, size(ends) - 2) AS i",
    "  UNWIND range(i + 1, size(ends) - 1) AS j",
    "  WITH i, j, ends[i] AS a, ends[j] AS b",
    ...[...foundPathsText(step), ...rankedPathsText(sight)].map((line) => `  ${line}`),
    "  WITH i, j, a, b, paths, truncated ORDER BY i, j",
    "  RETURN collect({source: a, target: b, paths: paths, truncated: truncated}) AS pairs",
    "}",
    "WITH pairs, pairs[0] AS pair",
    "WITH pairs, pair.source AS source, pair.target AS target, pair.paths AS paths, pair.truncated AS truncated",
  ];
  return {
    text: lines.join("\n"),
    params: {
      ...ends.params,
      ...sight.params,
      ...{ connectEnds: ids, connectHops: maxHops, connectFirst: first, connectLooked: looked },
      ...(minOrigins > 0 ? { connectOrigins: minOrigins } : {}),
    },
  };
}

/** Nodes that the start may read. */
export function pathsNodes({ ids, maxHops, kinds }: PathsRequest): number {
  const sorts = Math.min(kinds.length, 3);
  const pairs = (ids.length * (ids.length - 1)) / 2;
  const things = 1 + (maxHops - 1) * expanded;
  return pairs * sorts * things * looked;
}
