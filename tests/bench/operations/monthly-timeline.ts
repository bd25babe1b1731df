import type { BenchOperation } from "./operation.ts";

/** How many events a month the biggest governorate had. */
export const monthlyTimeline: BenchOperation = {
  name: "timeline",
  title: "monthly timeline of the biggest governorate",
  variables: () => [{ place: "place:bench/c0-a0" }],
  ours: () =>
    `query Timeline($place: ID!) { timeline(where: { within: $place }, bucket: MONTH) { from count } }`,
  limit: null,
  perLevel: null,
  neo4jGraphql: null,
};
