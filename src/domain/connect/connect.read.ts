import { ClaimgraphError } from "../../errors.ts";
import type {
  RequireFields,
  QueryConnectionsArgs,
  QueryNeighbourhoodArgs,
  QueryPathsArgs,
} from "../../generated/schema.ts";
import { readStart, type ReadContext } from "../../query/read.ts";
import type { RootInfo } from "../../query/root-planner.ts";
import type { Shaped } from "../../query/shaped.ts";
import { atValid, createSightText } from "../../query/sight-text.ts";
import type { GivenModel } from "../../query/start.ts";
import { momentOf, stretchOf } from "../../query/time-arguments.ts";
import { sightOf } from "../../query/visibility.ts";
import { bounded, entries, someKinds } from "./connect-arguments.ts";
import { connectionsGiven, neighbourhoodGiven, pathsGiven } from "./connect.given.ts";
import { neighbourhoodNodes, neighbourhoodStart } from "./neighbourhood.cypher.ts";
import { pathsNodes, pathsStart } from "./paths.cypher.ts";

const maximumDepth = 3;
const maximumNodes = 200;
const maximumHops = 6;
const maximumPaths = 50;
const maximumEnds = 5;
/** Claims that are looked at are 100 a ground; more origins than that cannot be found. */
const maximumOrigins = 100;

/**
 * What surrounds something; null where nothing has the id.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT, PAGE_SIZE_INVALID, OPERATION_TOO_DEEP, OPERATION_TOO_COSTLY
 */
export async function readNeighbourhood(
  context: ReadContext,
  info: RootInfo,
  args: RequireFields<QueryNeighbourhoodArgs, "id" | "depth" | "first">,
): Promise<Shaped | null> {
  const request = {
    id: args.id,
    depth: bounded("depth", args.depth, 1, maximumDepth),
    kinds: someKinds(args.kinds),
    first: entries(args.first, maximumNodes),
  };
  const sight = createSightText(context.graph, sightOf(info), stretchOf(args.during));
  const fragment = neighbourhoodStart(context.graph, sight, request);
  if (fragment === null) return null;
  const nodes = neighbourhoodNodes(request);
  return readStart(context, info, { fragment, given: neighbourhoodGiven, nodes });
}

/**
 * How two things are connected; null where nothing has one of the ids.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT, PAGE_SIZE_INVALID, OPERATION_TOO_DEEP, OPERATION_TOO_COSTLY
 */
export function readPaths(
  context: ReadContext,
  info: RootInfo,
  args: RequireFields<QueryPathsArgs, "from" | "to" | "maxHops" | "minOrigins" | "first">,
): Promise<Shaped | null> {
  return readBetween(context, info, { ...args, ids: [args.from, args.to], given: pathsGiven });
}

/**
 * How several things are connected; null where nothing has one of the ids.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT, PAGE_SIZE_INVALID, OPERATION_TOO_DEEP, OPERATION_TOO_COSTLY
 */
export async function readConnections(
  context: ReadContext,
  info: RootInfo,
  args: ConnectionsArgs,
): Promise<Shaped | null> {
  const { length } = args.ids;
  if (length < 2 || length > maximumEnds || new Set(args.ids).size < length) {
    throw new ClaimgraphError(
      "BAD_USER_INPUT",
      `\`ids\` takes 2 to ${maximumEnds} different ids; it has ${length}.`,
      { count: length, maximum: maximumEnds },
    );
  }
  return readBetween(context, info, { ...args, given: connectionsGiven });
}

type ConnectionsArgs = RequireFields<
  QueryConnectionsArgs,
  "ids" | "maxHops" | "minOrigins" | "first"
>;

interface Between extends ConnectionsArgs {
  readonly given: GivenModel;
}

async function readBetween(
  context: ReadContext,
  info: RootInfo,
  args: Between,
): Promise<Shaped | null> {
  const request = {
    ids: args.ids,
    maxHops: bounded("maxHops", args.maxHops, 1, maximumHops),
    kinds: someKinds(args.kinds),
    minOrigins: bounded("minOrigins", args.minOrigins, 0, maximumOrigins),
    first: entries(args.first, maximumPaths),
  };
  const at = momentOf("at", args.at);
  const asked = sightOf(info);
  const sight = createSightText(context.graph, at === null ? asked : atValid(asked, at));
  const fragment = pathsStart(context.graph, sight, request);
  if (fragment === null) return null;
  return readStart(context, info, { fragment, given: args.given, nodes: pathsNodes(request) });
}
