import type { Statement } from "../../cypher/statement.ts";
import type { LinkKind } from "../../generated/schema.ts";
import type { Graph } from "../../query/graph.ts";
import type { SightText } from "../../query/sight-text.ts";
import { endsText } from "./ends-text.ts";
import { degreeText, stepText, type StepRequest } from "./step-text.ts";

/** What is asked of a neighbourhood. */
export interface NeighbourhoodRequest {
  readonly id: string;
  /** 1 to 3. */
  readonly depth: number;
  /** One at least. */
  readonly kinds: readonly LinkKind[];
  /** Nodes at most. */
  readonly first: number;
}

/** Relationships of a sort that one thing is looked at over: of the center alone, or of whatever is shown. */
const lookedOnce = 2_000;
const looked = 300;
/** Links at most. */
const linksKept = 2_000;

/**
 * What surrounds something: the start of a statement of one record, or of none where nothing has the id, with the columns
 * `center`, `nodes` and `links` (lists of maps) and `truncated`. Null where the id is of nothing that can be linked.
 *
 * Plan: a unique seek, then for each distance one cut expand a sort of link of each node that is shown so far.
 */
export function neighbourhoodStart(
  graph: Graph,
  sight: SightText,
  request: NeighbourhoodRequest,
): Statement<unknown> | null {
  const { depth, kinds, first } = request;
  const center = endsText(graph, sight, [request.id]);
  if (center === null) return null;
  const step: StepRequest = { kinds, sight, looked: "connectLooked", origins: null, link: "map" };
  const lines = [
    ...center.lines,
    "WITH ends[0] AS center WHERE center IS NOT NULL",
    `WITH center, {shown: [center], frontier: [[center, ${degreeText(kinds, "center")}]], nodes: [], links: [], isCut: false} AS state`,
    ...Array.from({ length: depth }, (_, i) => layerText(step, i + 1)).flat(),
    "CALL (state) {",
    `  UNWIND state.links[..${String(linksKept)}] AS link`,
    "  WITH link ORDER BY link.source.id, link.target.id, link.kind, link.ground.id, link.role",
    "  RETURN collect(link) AS links",
    "}",
    `WITH center, state.nodes AS nodes, links, state.isCut OR size(state.links) > ${String(linksKept)} AS truncated`,
  ];
  return {
    text: lines.join("\n"),
    params: {
      ...center.params,
      ...sight.params,
      ...{ connectFirst: first, connectLooked: lookedAt(depth) },
    },
  };
}

/** Nodes that the start may read. */
export function neighbourhoodNodes({ depth, kinds, first }: NeighbourhoodRequest): number {
  return Math.min(kinds.length, 3) * lookedAt(depth) * (1 + (depth - 1) * first);
}

function lookedAt(depth: number): number {
  return depth === 1 ? lookedOnce : looked;
}

/**
 * What lies one link beyond the frontier. What was the frontier before has been looked at: links to it are known. Those within the
 * frontier are found from both ends and taken from one.
 */
function layerText(step: StepRequest, distance: number): readonly string[] {
  return [
    "WITH center, state, [each IN state.frontier | each[0]] AS frontier",
    "WITH center, state, COLLECT {",
    "  UNWIND frontier AS f",
    ...stepText(step).map((line) => `  ${line}`),
    "  WITH f, n, link WHERE NOT n IN state.shown OR (n IN frontier AND f.id < n.id)",
    "  RETURN [n, link]",
    "} AS found",
    "CALL (state, found) {",
    "  UNWIND [each IN found WHERE NOT each[0] IN state.shown | each[0]] AS n",
    "  WITH DISTINCT n",
    `  WITH n, ${degreeText(step.kinds, "n")} AS degree`,
    // Cut behind the order: with a limit, Neo4j reckons for each row of it the memory of all lists that are carried here.
    "  ORDER BY degree DESC, n.id",
    "  RETURN collect([n, degree])[..$connectFirst + 1] AS fresh",
    "}",
    "WITH center, state, found, fresh, fresh[..$connectFirst - size(state.nodes)] AS kept",
    "WITH center, state, found, fresh, kept, state.shown + [each IN kept | each[0]] AS shown",
    "WITH center, {shown: shown, frontier: kept,",
    `  nodes: state.nodes + [each IN kept | {node: each[0], distance: ${String(distance)}, degree: each[1]}],`,
    "  links: state.links + [each IN found WHERE each[0] IN shown | each[1]],",
    "  isCut: state.isCut OR size(fresh) > size(kept) OR any(each IN state.frontier WHERE each[1] > $connectLooked)} AS state",
  ];
}
