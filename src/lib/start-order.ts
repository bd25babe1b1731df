import type { Extent } from "./temporal.ts";

/** Where an extent stands in an order by start that is open or unknown at its start: before every date. ISO 8601, UTC. */
export const openStart = "-009999-01-01T00:00:00.000Z";

/** Where something without an extent stands in an order by start: after every date. ISO 8601, UTC. */
export const noStart = "9999-12-31T23:59:59.999Z";

/** Where this extent stands in an order by start: ISO 8601, UTC. Every list ordered by it has a value for every entry. */
export function startOrder(extent: Pick<Extent, "startMin"> | undefined): string {
  return extent === undefined ? noStart : (extent.startMin ?? openStart);
}
