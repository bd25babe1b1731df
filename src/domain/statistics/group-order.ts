import * as z from "zod";
import type { OrderKey } from "../../cypher/model.ts";
import { ClaimgraphError } from "../../errors.ts";
import type { QueryEventStatsArgs } from "../../generated/schema.ts";
import type { Computation } from "../../query/derivation.ts";
import type { Graph } from "../../query/graph.ts";
import type { ArrangedList, DerivedKey } from "../../query/start-list.ts";
import { tollColumn, tollField, type AskedToll } from "./events-toll.ts";

/** Groups that can be put in order by their tolls. */
export const mostGroups = 500;

/** Claims that all groups together can have then, whatever is asked for. */
const mostTogether = 2_000;

const direction = z.enum(["ASC", "DESC"]);

/** `EventStatsTollOrder` of schema/statistics.graphql, its defaults filled in. */
const range = z.object({
  ...{ kind: z.string(), policy: z.string(), by: z.enum(["LOW", "BEST", "HIGH"]) },
  ...{ direction, mostClaims: z.number() },
});

type Range = Readonly<z.infer<typeof range>>;

/** An order of groups by the range of their tolls. */
interface TollOrder {
  /** The key's name among those of the order. */
  readonly property: string;
  readonly order: Range;
}

/** In which order groups come, and what of it follows from tolls. */
export interface GroupOrder {
  readonly keys: readonly OrderKey[];
  readonly tolls: readonly TollOrder[];
}

/**
 * The order that is asked for, made total by the group's key.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: too many claims, or none
 */
export function groupOrder({ orderBy }: QueryEventStatsArgs): GroupOrder {
  const asked = (orderBy ?? []).flatMap((key) => Object.entries(key));
  const tolls: TollOrder[] = [];
  const keys = asked.map(([name, by]): OrderKey => {
    if (name !== "toll") {
      return orderKey(name === "group" ? "groupKey" : name, direction.parse(by));
    }
    const order = checked(range.parse(by));
    const property = ["toll", order.kind, order.policy, order.by, order.mostClaims].join(" ");
    tolls.push({ property, order });
    return orderKey(property, order.direction);
  });
  const first = asked.length === 0 ? [orderKey("events", "DESC")] : keys;
  const isTotal = first.some(({ property }) => property === "groupKey");
  return { keys: isTotal ? first : [...first, orderKey("groupKey", "ASC")], tolls };
}

function orderKey(property: string, direction: OrderKey["direction"]): OrderKey {
  const kind = property === "groupKey" ? "string" : "int";
  return { on: "given", property, kind, isAlwaysKnown: true, direction };
}

function checked(order: Range): Range {
  const { mostClaims } = order;
  if (mostClaims >= 1 && mostClaims <= mostTogether) return order;
  throw new ClaimgraphError(
    "BAD_USER_INPUT",
    `\`mostClaims\` of an order by toll is ${mostClaims}; it takes 1 to ${mostTogether}. Ask about fewer events: a shorter period, a place, some types.`,
    { mostClaims, maximum: mostTogether },
  );
}

/** The toll that an order needs of each group, with all its claims. */
export function orderedToll({ order: { kind, mostClaims } }: TollOrder): AskedToll {
  return { column: tollColumn({ kind, mostClaims }), kind, mostClaims };
}

/** How groups are put in the order; null where the database knows it. */
export function arrangement(graph: Graph, { tolls }: GroupOrder): ArrangedList | null {
  if (tolls.length === 0) return null;
  const derivation = graph.derivationOf("EventGroup", "toll");
  if (derivation === undefined) throw new Error("Nothing derives EventGroup.toll");
  const derived = tolls.map(({ property, order }): readonly [string, DerivedKey] => {
    const { kind, policy, mostClaims } = order;
    const computation: Computation = {
      compute: (inputs, args) => boundOf(derivation.compute(inputs, args), order.by),
    };
    const args = { kind, policy, mostClaims };
    return [property, { given: tollField, field: "toll", args, computation }];
  });
  return {
    most: mostGroups + 1,
    guard: { inputs: { groups: "int", together: "int" }, computation: refusal(tolls) },
    derived: Object.fromEntries(derived),
  };
}

const toll = z.object({
  ...{ low: z.number().nullable(), best: z.number().nullable(), high: z.number().nullable() },
});

/** What has no bound comes after every number, what has no range after all else. */
function boundOf(derived: unknown, by: Range["by"]): number | null {
  const { low, best, high } = toll.parse(derived);
  switch (by) {
    case "LOW":
      return low;
    case "BEST":
      return best;
    case "HIGH":
      return high ?? (low === null ? null : Number.MAX_SAFE_INTEGER);
  }
}

const found = z.object({ groups: z.number(), together: z.number() });

/** Where not everything was read, nothing can be said of the order. */
function refusal(tolls: readonly TollOrder[]): Computation {
  const most = mostClaimsOf(tolls);
  return {
    compute(inputs) {
      const { groups, together } = found.parse(inputs);
      if (groups > mostGroups) {
        throw new ClaimgraphError(
          "OPERATION_TOO_COSTLY",
          `There are more than ${mostGroups} groups; so many can be put in order by their tolls. Group by fewer keys, or ask about fewer events: a shorter period, a place, some types.`,
          { what: "groups", limit: mostGroups },
        );
      }
      if (together > most) {
        throw new ClaimgraphError(
          "OPERATION_TOO_COSTLY",
          `The ${groups} groups have more than ${most} claims that would have to be weighed for the order. Raise its \`mostClaims\` (to ${mostTogether}, as far as the limit of the cost allows), or ask about fewer events: a shorter period, a place, some types.`,
          { what: "claims", limit: most, groups },
        );
      }
      return null;
    },
  };
}

/** Claims of one kind that may be weighed for the order. */
export function mostClaimsOf(tolls: readonly TollOrder[]): number {
  return Math.max(0, ...tolls.map(({ order }) => order.mostClaims));
}
