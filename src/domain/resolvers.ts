import type { GraphQLResolveInfo } from "graphql";
import type { ResolverContext } from "../context.ts";
import type { QueryResolvers } from "../generated/schema.ts";
import { readConnection, readLookup, readNode, readNodes, readStartList } from "../query/read.ts";
import type { Shaped } from "../query/shape.ts";
import { eventStatsList } from "./statistics/event-stats.ts";
import { timelineList } from "./statistics/timeline.ts";

/** One node of the field's type. */
const one = (
  _root: unknown,
  { id }: { readonly id: string },
  context: ResolverContext,
  info: GraphQLResolveInfo,
): Promise<Shaped | null> => readNode(context, info, id);

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
  nodes: (_root, { ids }, context, info) => readNodes(context, info, ids),
  lookup: (_root, { scheme, value }, context, info) =>
    readLookup(context, info, `external-id:${scheme}/${value}`),
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
  timeline: (_root, args, context, info) =>
    readStartList(context, info, timelineList(context.graph, info, args)),
  eventStats: (_root, args, context, info) =>
    readStartList(context, info, eventStatsList(context.graph, info, args)),
};
