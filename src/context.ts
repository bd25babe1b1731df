import type { ReadContext } from "./query/read.ts";

/** What every resolver gets: the way to the graph, for one request. */
export type ResolverContext = ReadContext;
