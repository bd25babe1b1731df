import type { Closure } from "../cypher/closure.ts";

/** From an event to every place that contains where it occurred. */
export const occurredWithin = {
  ...{ type: "OCCURRED_WITHIN", from: "Event", via: "OCCURRED_AT" },
  ...{ over: "WITHIN", to: "Place" },
} as const satisfies Closure;

/** Every derived relationship type of the models and what it follows from. */
export const closures: readonly Closure[] = [
  { type: "INSIDE", from: "Place", via: null, over: "WITHIN", to: "Place" },
  occurredWithin,
  { type: "BEARS_ON", from: "Claim", via: "ABOUT", over: "PART_OF", to: "Event" },
];
