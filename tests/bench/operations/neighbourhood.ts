import { actorId } from "../generate/actor.ts";
import type { BenchOperation } from "./operation.ts";

/** What lies around the actor that takes part in most. */
export const neighbourhood: BenchOperation = {
  name: "neighbourhood",
  title: "neighbourhood of the biggest hub",
  variables: (world) => [{ id: actorId(world.size, 0) }],
  ours: () =>
    `query Neighbourhood($id: ID!) { neighbourhood(id: $id, depth: 1, first: 50) { truncated nodes { id } } }`,
  limit: null,
  perLevel: null,
  neo4jGraphql: null,
};
