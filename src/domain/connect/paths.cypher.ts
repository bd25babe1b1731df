import type { Statement } from "../../cypher/statement.ts";
import type { LinkKind } from "../../generated/schema.ts";
import type { Graph } from "../../query/graph.ts";
import type { SightText } from "../../query/sight-text.ts";
import { endsText } from "./ends-text.ts";
import { degreeText, originsText, stepText, type StepRequest } from "./step-text.ts";

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
/** Things from which a search goes on, at each distance; ways to one of them on which it does; ways that are kept in all. */
const expanded = 30;
const waysOn = 5;
const waysKept = 1_000;
/** Paths of one length that are compared. */
const compared = 200;

/**
 * The paths between each two ends: the start of a statement of one record, or of none where nothing has one of the ids,
 * with the column `pairs`, a list of maps of `source`, `target`, `paths` and `truncated`, and of the first of them with
 * these four as columns. Null where an id is of nothing that can be linked.
 *
 * Plan: searches from both ends, a link at a time from the one with fewer links, and looks after each where they meet;
 * it goes on only while there are no more paths than asked for. At each distance it goes on from the 30 things with the
 * most links.
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
  };
  const lines = [
    ...ends.lines,
    "WITH [id IN $connectEnds | [thing IN ends WHERE thing.id = id][0]] AS ends",
    "WHERE all(thing IN ends WHERE thing IS NOT NULL)",
    "CALL (ends) {",
    "  UNWIND range(0, size(ends) - 2) AS i",
    "  UNWIND range(i + 1, size(ends) - 1) AS j",
    "  WITH i, j, ends[i] AS a, ends[j] AS b",
    ...pairText(step).map((line) => `  ${line}`),
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

/**
 * From `a` and `b` to `paths` and `truncated`. What has been reached from either end, `left` and `right`, are ways,
 * each a list of the thing that it leads to, the things on it, the links between them, and the thing's degree. Said
 * once for all lengths, because the database plans each mention; within `reduce`, it knows no aggregation but
 * `COLLECT`.
 */
function pairText(step: StepRequest): readonly string[] {
  const start = (end: string): string => `[[${end}, [${end}], [], ${degreeText(step.kinds, end)}]]`;
  return [
    "WITH i, j, a, b, reduce(",
    `  state = {left: ${start("a")}, right: ${start("b")}, found: CASE WHEN a = b THEN [[[a], []]] ELSE [] END, isCut: false},`,
    "  length IN CASE WHEN a = b THEN [] ELSE range(1, $connectHops) END |",
    "  CASE WHEN size(state.found) > $connectFirst THEN state ELSE COLLECT {",
    ...[...layerText(step), ...meetingText()].map((line) => `    ${line}`),
    "  }[0] END) AS state",
    "WITH i, j, a, b, state.found AS found, state.isCut AS isCut",
    ...rankedText(step.sight),
  ];
}

/**
 * One link further from the end where fewer links are to be looked at, so that a hub is reached from its neighbours:
 * away from where the way has been, and not beyond the other end. `near` is what that end has then reached, `far` what
 * the other one has.
 */
function layerText(step: StepRequest): readonly string[] {
  return [
    `WITH state, ${linksOf("left")} <= ${linksOf("right")} AS isLeft`,
    "WITH state, isLeft, CASE WHEN isLeft THEN state.right ELSE state.left END AS far,",
    "  [way IN CASE WHEN isLeft THEN state.left ELSE state.right END WHERE way[0] <> CASE WHEN isLeft THEN b ELSE a END] AS open",
    "WITH state, isLeft, far, open, COLLECT {",
    "  UNWIND open AS way",
    "  WITH DISTINCT way[0] AS f, way[3] AS degree",
    "  ORDER BY degree DESC, f.id",
    `  LIMIT ${String(expanded + 1)}`,
    "  RETURN [f, [way IN open WHERE way[0] = f], degree]",
    "} AS frontier",
    "WITH state, isLeft, far, frontier, COLLECT {",
    `  UNWIND frontier[..${String(expanded)}] AS each`,
    `  WITH each[0] AS f, each[1][..${String(waysOn)}] AS ways`,
    ...stepText(step).map((line) => `  ${line}`),
    `  WITH ways, n, link, ${degreeText(step.kinds, "n")} AS degree`,
    "  UNWIND ways AS way",
    "  WITH n, way, link, degree WHERE NOT n IN way[1]",
    `  ORDER BY degree DESC, n.id LIMIT ${String(waysKept + 1)}`,
    "  RETURN [n, way[1] + [n], way[2] + [link], degree]",
    "} AS reached",
    `WITH state, isLeft, far, reached[..${String(waysKept)}] AS near,`,
    `  state.isCut OR size(frontier) > ${String(expanded)} OR size(reached) > ${String(waysKept)}`,
    `    OR any(each IN frontier WHERE each[2] > $connectLooked OR size(each[1]) > ${String(waysOn)}) AS isCut`,
  ];
}

/** The paths of one length: where what has been reached last meets what the other end has. */
function meetingText(): readonly string[] {
  return [
    "WITH state, isLeft, near, far, isCut, [way IN far | way[0]] AS others",
    "WITH state, isLeft, near, far, isCut, [way IN near WHERE way[0] IN others] AS met",
    "WITH state, isLeft, near, far, isCut, COLLECT {",
    "  UNWIND met AS here",
    "  UNWIND [way IN far WHERE way[0] = here[0]] AS there",
    "  WITH here, there WHERE none(n IN there[1] WHERE n <> here[0] AND n IN here[1])",
    "  WITH CASE WHEN isLeft THEN [here, there] ELSE [there, here] END AS halves",
    `  LIMIT ${String(compared + 1)}`,
    "  RETURN [halves[0][1] + reverse(halves[1][1])[1..], halves[0][2] + reverse(halves[1][2])]",
    "} AS paths",
    "RETURN {left: CASE WHEN isLeft THEN near ELSE far END, right: CASE WHEN isLeft THEN far ELSE near END,",
    `  found: state.found + paths[..${String(compared)}],`,
    `  isCut: isCut OR size(paths) > ${String(compared)}}`,
  ];
}

/** How many links are to be looked at from one end, in Cypher. */
function linksOf(side: "left" | "right"): string {
  return `reduce(links = 0, way IN state.${side} | links + way[3])`;
}

/** The shortest paths first, of equally short ones the best supported, then by the ids on the way. */
function rankedText(sight: SightText): readonly string[] {
  return [
    "CALL (found) {",
    "  UNWIND found AS path",
    "  CALL (path) {",
    "    UNWIND range(0, size(path[1]) - 1) AS at",
    "    WITH path, at, path[1][at] AS link",
    "    WITH path, at, link, link.ground AS ground",
    `    WITH path, at, link, CASE WHEN ground IS NOT NULL THEN ${originsText(sight).split("\n").join("\n    ")} END AS origins`,
    "    ORDER BY at",
    "    RETURN min(origins) AS support,",
    "      collect({origin: path[0][at], goal: path[0][at + 1], link: link, origins: origins}) AS hops",
    "  }",
    "  WITH path, support, hops, size(hops) AS length",
    "  ORDER BY length, coalesce(support, 0) DESC, [n IN path[0] | n.id], [hop IN hops | hop.link.ground.id], [hop IN hops | hop.link.role]",
    "  RETURN collect({length: length, support: support, hops: hops}) AS ranked",
    "}",
    "WITH i, j, a, b, ranked[..$connectFirst] AS paths, isCut OR size(ranked) > $connectFirst AS truncated",
  ];
}
