import type { RelationshipModel } from "./model.ts";

/** Under which names a relationship of a hub carries whose list it is in, where in it, and to whom it leads. */
export const hubNames = { hub: "hub", order: "order", far: "far", long: "longIn" } as const;

/** The properties of the index over the relationships of a hub, in the index's order. */
export function hubColumns({ parallelBy }: RelationshipModel): readonly string[] {
  return [hubNames.hub, hubNames.order, hubNames.far, ...parallelBy];
}

/** The same of the index over those to far nodes that are long. */
export function longHubColumns({ parallelBy }: RelationshipModel): readonly string[] {
  return [hubNames.hub, hubNames.long, hubNames.order, hubNames.far, ...parallelBy];
}
