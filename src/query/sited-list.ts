import type { SiteModel } from "../cypher/model.ts";
import { allOf, conjuncts, type AreaPredicate, type Predicate } from "./predicate.ts";

/** All nodes with a label that lie in an area, sought from the sites in it where these are few. */
export interface SitedSource {
  readonly kind: "sited";
  readonly label: string;
  /** All that must be true of the node, the area included. */
  readonly where: Predicate;
  readonly sites: SiteModel;
  readonly area: AreaPredicate;
  /** What must be true of it besides. */
  readonly rest: Predicate | null;
}

/** The nodes with this label of which the filter wants that they lie in an area; null where it wants none, or they have no sites. */
export function sitedList(label: string, where: Predicate | null): SitedSource | null {
  const parts = conjuncts(where);
  const area = parts.find((part) => part.kind === "area");
  const sites = area?.space.sites ?? null;
  if (where === null || area === undefined || sites === null) return null;
  const rest = allOf(...parts.filter((part) => part !== area));
  return { kind: "sited", label, where, sites, area, rest };
}
