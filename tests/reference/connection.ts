import * as z from "zod";
import type { RelationshipModel } from "../../src/cypher/model.ts";
import type { Input } from "./filter.ts";
import { compareStandings, standingOf, type SortKey, type Standing } from "./order.ts";
import type { StoredNode } from "./stored-graph.ts";
import { relationshipFields } from "./relationship-fields.ts";
import type { Entry } from "./view.ts";

/** A connection as graphql-js walks it: every field computed, cursors of the reference's own. */
export interface ReferenceConnection {
  readonly totalCount: number;
  readonly nodes: readonly StoredNode[];
  readonly edges: readonly Readonly<Record<string, unknown>>[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
}

const defaultSize = 20;

/** The page that the arguments ask for of entries that the filter took. */
export function connectionOf(
  taken: readonly Entry[],
  keys: readonly SortKey[],
  via: RelationshipModel | null,
  args: Input,
): ReferenceConnection {
  const order = keys.map(({ name, direction }) => `${name} ${direction}`).join();
  const standing = (entry: Entry): Standing => standingOf(keys, entry);
  const cursor = (entry: Entry): string => JSON.stringify([order, standing(entry)]);
  const sorted = taken.toSorted((a, b) => compareStandings(keys, standing(a), standing(b)));
  const isBackward = isGiven(args["last"]) || isGiven(args["before"]);
  const bound = standingIn(order, isBackward ? args["before"] : args["after"]);
  const open = sorted.filter((entry) => {
    const compared = bound === null ? 0 : compareStandings(keys, standing(entry), bound);
    return bound === null || (isBackward ? compared < 0 : compared > 0);
  });
  const size = Number(args[isBackward ? "last" : "first"] ?? defaultSize);
  const page = isBackward ? open.slice(-size) : open.slice(0, size);
  const [first, last] = [page[0], page.at(-1)];
  const goesOn = open.length > page.length;
  return {
    totalCount: taken.length,
    nodes: page.map(({ node }) => node),
    edges: page.map((entry) => ({
      cursor: cursor(entry),
      node: entry.node,
      ...relationshipFields(via, entry),
    })),
    pageInfo: {
      // What lies on the far side of a cursor is taken to be still there.
      hasNextPage: isBackward ? bound !== null : goesOn,
      hasPreviousPage: isBackward ? goesOn : bound !== null,
      startCursor: first === undefined ? null : cursor(first),
      endCursor: last === undefined ? null : cursor(last),
    },
  };
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const payload = z.tuple([z.string(), z.array(value)]);

/** @throws where a cursor is of another order: the operations are made so that none is */
function standingIn(order: string, cursor: unknown): Standing | null {
  if (typeof cursor !== "string") return null;
  const [given, standing] = payload.parse(JSON.parse(cursor));
  if (given !== order) throw new Error(`A cursor of the order ${given} in a list by ${order}`);
  return standing;
}
