import type { RelationshipModel } from "./model.ts";

/** The properties of the index over the relationships of a hub, in the index's order. */
export function hubColumns({ parallelBy }: RelationshipModel): readonly string[] {
  return ["hub", "order", "far", ...parallelBy];
}

/** The same of the index over those to far nodes that are long. */
export function longHubColumns(via: RelationshipModel): readonly string[] {
  const [hub = "hub", ...others] = hubColumns(via);
  return [hub, "longIn", ...others];
}
