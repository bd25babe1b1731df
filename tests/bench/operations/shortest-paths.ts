import { actorId } from "../generate/actor.ts";
import type { BenchOperation } from "./operation.ts";

/** How two actors hang together that have little to do with each other. */
export const shortestPaths: BenchOperation = {
  name: "path",
  title: "path between two typical actors",
  variables: ({ size }) => [
    {
      from: actorId(size, Math.floor(size.actors / 4)),
      to: actorId(size, Math.floor(size.actors / 3)),
    },
  ],
  ours: () =>
    `query Paths($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 4, first: 3) { nodes { hops { node { id } } } } }`,
  limit: null,
  perLevel: null,
  neo4jGraphql: null,
};
