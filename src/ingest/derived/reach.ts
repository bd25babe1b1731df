import type { NodeModel } from "../../cypher/model.ts";
import { escapeName } from "../../cypher/statement.ts";
import { nodeModels } from "../../domain/index.ts";
import { differ } from "./hub.ts";

/** Sites of which it is stored how far they reach: what is at them is off their point by so many metres at most. */
export interface Reach {
  readonly label: string;
  /** The stored property. */
  readonly property: string;
  /** The relationship type that leads from what is at a site to the site. */
  readonly type: string;
  /** Over `$origins`; binds `n`, each of these sites whose reach is not as it follows, and `wanted`, what does. */
  readonly stale: string;
  /** Over `$origins`: makes the reach of these sites right. */
  readonly repair: string;
}

/** How far all sites of the domain reach. */
export const reaches: readonly Reach[] = nodeModels.flatMap(reachOf);

function reachOf({ space }: NodeModel): readonly Reach[] {
  const sites = space?.sites ?? null;
  const uncertainty = space?.uncertainty ?? null;
  if (sites === null || uncertainty === null) return [];
  const { label, reach: property, list } = sites;
  const [type] = list.types;
  const stored = `n.${escapeName(property)}`;
  const stale = [
    "UNWIND $origins AS id",
    `MATCH (n:${escapeName(label)} {id: id})`,
    `WITH n, head(COLLECT { MATCH (n)<-[r:${escapeName(type)}]-() RETURN max(coalesce(r.${escapeName(uncertainty)}, 0)) }) AS wanted`,
    `WHERE ${differ(stored, "wanted")}`,
  ].join("\n");
  return [{ label, property, type, stale, repair: `${stale}\nSET ${stored} = wanted` }];
}
