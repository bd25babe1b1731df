import type { Closure } from "../../cypher/closure.ts";
import type { EmbeddedModel } from "../../cypher/model.ts";
import { escapeName } from "../../cypher/statement.ts";
import { closures, occurredWithin } from "../../domain/closures.ts";
import { nodeModels } from "../../domain/index.ts";
import { closureMerge, closureRemoval, superfluous, wholesPattern } from "./closure-statements.ts";
import { columnsOf, differ, hubs, type Hub } from "./hub.ts";
import { longInText } from "./long-in-text.ts";
import { reaches } from "./reach.ts";
import { talliedKind } from "./tally-statements.ts";

/** How something derived can be wrong. */
export type FaultKind = "missing" | "superfluous" | "stale";

/**
 * One thing that is derived, seen from nodes of one key label. The statements are over `$origins`, ids of such nodes; besides,
 * they are given an empty `$parts`, `$noStart` and `$openStart`.
 */
export interface Aspect {
  readonly name: string;
  readonly label: string;
  /** Statements that return `examples`, one text for each thing that is wrong in this way. */
  readonly faults: readonly { readonly kind: FaultKind; readonly text: string }[];
  /** Statements that make it right, in their order. */
  readonly repairs: readonly string[];
}

/** How far sites reach. */
export const reachAspects: readonly Aspect[] = reaches.map(
  ({ label, property, stale, repair }) => ({
    ...{ name: `${label}.${property}`, label },
    faults: [{ kind: "stale", text: `${stale}\nRETURN collect(n.id) AS examples` }],
    repairs: [repair],
  }),
);

/** Everything derived; what stands earlier is needed by what stands later. */
export const aspects: readonly Aspect[] = [
  ...orderAspects(),
  ...closures.map(closureAspect),
  ...hubs.map(columnsAspect),
  talliedAspect(),
  ...reachAspects,
];

function orderAspects(): readonly Aspect[] {
  const all = nodeModels.flatMap(({ keyLabel, embedded }) =>
    Object.values(embedded).flatMap((each) => orderAspect(keyLabel, each)),
  );
  return [...new Map(all.map((aspect) => [aspect.name, aspect])).values()];
}

function orderAspect(label: string, embedded: EmbeddedModel): readonly Aspect[] {
  const { marker, orderProperty, longProperty, properties } = embedded;
  const [start, end] = ["startMin", "endMax"].map((name) => properties[name]?.path[0]);
  if (orderProperty === null || longProperty === null) return [];
  if (start === undefined || end === undefined) return [];
  const order = `n.${escapeName(orderProperty)}`;
  const long = `n.${escapeName(longProperty)}`;
  const found = [
    "UNWIND $origins AS id",
    `MATCH (n:${escapeName(label)} {id: id})`,
    `WITH n, CASE WHEN n.${escapeName(marker)} IS NULL THEN datetime($noStart)`,
    `  ELSE coalesce(n.${escapeName(start)}, datetime($openStart)) END AS wanted`,
    `WHERE NOT coalesce(${order} = wanted, false)`,
  ].join("\n");
  const foundLong = [
    "UNWIND $origins AS id",
    `MATCH (n:${escapeName(label)} {id: id})`,
    ...longInText("n", [marker, start, end]),
    `WHERE ${differ(long, "wanted")}`,
  ].join("\n");
  return [
    {
      name: `${label}.${orderProperty}`,
      label,
      faults: [{ kind: "stale", text: `${found}\nRETURN collect(n.id) AS examples` }],
      repairs: [`${found}\nSET ${order} = wanted`],
    },
    {
      name: `${label}.${longProperty}`,
      label,
      faults: [{ kind: "stale", text: `${foundLong}\nRETURN collect(n.id) AS examples` }],
      repairs: [`${foundLong}\nSET ${long} = wanted`],
    },
  ];
}

/** Whether events in a place are counted beforehand, by its kind. */
function talliedAspect(): Aspect {
  const label = occurredWithin.to;
  const found = [
    "UNWIND $origins AS id",
    `MATCH (n:${escapeName(label)} {id: id})`,
    `WITH n, ${talliedKind("n")} AS wanted`,
    `WHERE ${differ("n.tallied", "wanted")}`,
  ].join("\n");
  return {
    name: `${label}.tallied`,
    label,
    faults: [{ kind: "stale", text: `${found}\nRETURN collect(n.id) AS examples` }],
    repairs: [`${found}\nSET n.tallied = wanted`],
  };
}

function closureAspect(closure: Closure): Aspect {
  const { type, from } = closure;
  const origins = `UNWIND $origins AS id\nMATCH (n:${escapeName(from)} {id: id})`;
  const pair = "RETURN collect(n.id + ' -> ' + far.id) AS examples";
  const missing = [
    origins,
    `MATCH ${wholesPattern(closure, "far")}`,
    "WITH DISTINCT n, far",
    `WHERE NOT EXISTS { (n)-[:${escapeName(type)}]->(far) }`,
    pair,
  ];
  const repeated = [
    origins,
    `MATCH (n)-[r:${escapeName(type)}]->(far)`,
    "WITH n, far, collect(r) AS copies",
    "WHERE size(copies) > 1",
    "UNWIND tail(copies) AS r",
  ];
  return {
    name: type,
    label: from,
    faults: [
      { kind: "missing", text: missing.join("\n") },
      { kind: "superfluous", text: [origins, superfluous(closure), pair].join("\n") },
      { kind: "superfluous", text: [...repeated, pair].join("\n") },
    ],
    repairs: [[...repeated, "DELETE r"].join("\n"), closureRemoval(closure), closureMerge(closure)],
  };
}

function columnsAspect({ type, farLabel, isToHub }: Hub): Aspect {
  const [start, end] = isToHub ? ["n", "hub"] : ["hub", "n"];
  const columns = columnsOf(type, start, end);
  const wrong = columns.map(([name, value]) => differ(name, value));
  const [left, right] = isToHub ? ["-", "->"] : ["<-", "-"];
  const found = [
    "UNWIND $origins AS id",
    `MATCH (n:${escapeName(farLabel)} {id: id})${left}[r:${escapeName(type)}]${right}(hub)`,
    `WHERE ${wrong.join(" OR ")}`,
  ].join("\n");
  return {
    name: `${type} hub, order, far, longIn`,
    label: farLabel,
    faults: [
      {
        kind: "stale",
        text: `${found}\nRETURN collect(${start}.id + ' -> ' + ${end}.id) AS examples`,
      },
    ],
    repairs: [`${found}\nSET ${columns.map(([name, value]) => `${name} = ${value}`).join(", ")}`],
  };
}
