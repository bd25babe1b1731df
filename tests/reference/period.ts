import type { EmbeddedModel } from "../../src/cypher/model.ts";
import { compareValues } from "./compare.ts";
import { firstInstantOf, lastInstantOf } from "./instant-text.ts";
import type { StoredNode, StoredValue } from "./stored-graph.ts";
import { valueAt } from "./stored-value.ts";

/** True where a known extent may have met a period, or certainly lies in it; an end left out or open bounds nothing. */
export function isWithin(
  node: StoredNode,
  { properties }: EmbeddedModel,
  mode: "possibly" | "certainly",
  { from, to }: { readonly from?: unknown; readonly to?: unknown },
): boolean {
  const value = (name: string): StoredValue => {
    const stored = properties[name];
    return stored === undefined ? null : valueAt(node.properties, stored);
  };
  const first = typeof from === "string" ? firstInstantOf(from) : null;
  const last = typeof to === "string" ? lastInstantOf(to) : null;
  if (mode === "possibly") {
    const isOver = isBefore(value("endMax"), first);
    const isYetToBegin = isBefore(last, value("startMin"));
    return !isOver && !isYetToBegin;
  }
  const isExact = value("approximate") === false && value("uncertain") === false;
  return isExact && isNotBefore(value("startMin"), first) && isNotAfter(value("endMax"), last);
}

/** False where either is open. */
function isBefore(a: StoredValue, b: StoredValue): boolean {
  return a !== null && b !== null && compareValues(a, b) < 0;
}

function isNotBefore(bound: StoredValue, first: StoredValue): boolean {
  return first === null || (bound !== null && compareValues(bound, first) >= 0);
}

function isNotAfter(bound: StoredValue, last: StoredValue): boolean {
  return last === null || (bound !== null && compareValues(bound, last) <= 0);
}
