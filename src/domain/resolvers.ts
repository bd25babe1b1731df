import type { GraphQLResolveInfo } from "graphql";
import type { ResolverContext } from "../context.ts";
import type { QueryResolvers } from "../generated/schema.ts";
import {
  readConnection,
  readLookup,
  readNode,
  readNodeDerived,
  readNodes,
  readRootDerived,
  readStartList,
} from "../query/read.ts";
import { entityRelationships } from "./entity/entity.model.ts";
import { explainedBy } from "./claim/explain-id.ts";
import { integrityDerivation } from "./claim/integrity.derivation.ts";
import type { Shaped } from "../query/shaped.ts";
import { refuseSight } from "../query/visibility.ts";
import { readConnections, readNeighbourhood, readPaths } from "./connect/connect.read.ts";
import { readSearch, readSuggestions } from "./search/search.read.ts";
import { eventStatsList } from "./statistics/event-stats.ts";
import { timelineList } from "./statistics/timeline.ts";

/** One node of the field's type. */
const one = (
  _root: unknown,
  _args: unknown,
  context: ResolverContext,
  info: GraphQLResolveInfo,
): Promise<Shaped | null> => readNode(context, info);

/** A page of all nodes of the field's type. */
const many = (
  _root: unknown,
  _args: unknown,
  context: ResolverContext,
  info: GraphQLResolveInfo,
): Promise<Shaped> => readConnection(context, info);

/** The root fields. Everything below them comes with their statement. */
export const queryResolvers: Required<QueryResolvers> = {
  node: one,
  nodes: (_root, _args, context, info) => readNodes(context, info),
  lookup: (_root, { scheme, value }, context, info) =>
    readLookup(context, info, {
      via: entityRelationships.externalIds,
      id: `external-id:${scheme}/${value}`,
    }),
  explain: (_root, { id }, context, info) => {
    const explained = explainedBy(id);
    return explained === null ? null : readNodeDerived(context, info, explained.node, explained);
  },
  integrity: (_root, _args, context, info) => {
    refuseSight("integrity", info);
    return readRootDerived(context, info, integrityDerivation);
  },
  actor: one,
  actors: many,
  person: one,
  people: many,
  organization: one,
  organizations: many,
  group: one,
  groups: many,
  place: one,
  places: many,
  event: one,
  events: many,
  position: one,
  positions: many,
  tenure: one,
  tenures: many,
  relation: one,
  relations: many,
  document: one,
  documents: many,
  claim: one,
  claims: many,
  quote: one,
  quotes: many,
  mention: one,
  mentions: many,
  assessment: one,
  assessments: many,
  sourceRating: one,
  sourceRatings: many,
  identityJudgement: one,
  identityJudgements: many,
  search: (_root, args, context, info) => readSearch(context, info, args),
  suggest: (_root, args, context, info) => readSuggestions(context, info, args),
  neighbourhood: (_root, args, context, info) => readNeighbourhood(context, info, args),
  paths: (_root, args, context, info) => readPaths(context, info, args),
  connections: (_root, args, context, info) => readConnections(context, info, args),
  timeline: (_root, args, context, info) =>
    readStartList(context, info, timelineList(context, info, args)),
  eventStats: (_root, args, context, info) =>
    readStartList(context, info, eventStatsList(context, info, args)),
};
