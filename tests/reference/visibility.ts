import type { EmbeddedModel, RelationshipModel } from "../../src/cypher/model.ts";
import { compareValues } from "./compare.ts";
import type { Sight } from "./sight.ts";
import type { StoredNode, StoredValue } from "./stored-graph.ts";
import { valueAt } from "./stored-value.ts";

/** Where a relationship leads from a node, whoever may see it. */
export type Walk = (node: StoredNode, via: RelationshipModel) => readonly StoredNode[];

/** True where an operation sees a node; every list, count and filter asks this and nothing else. */
export function isVisible(walk: Walk, node: StoredNode, sight: Sight): boolean {
  const { recorded } = sight;
  const isRecorded =
    recorded === null || compareValues(node.properties["recordedFrom"] ?? null, recorded.last) <= 0;
  return (
    isRecorded &&
    isSo(node, sight) &&
    isKnownBy(walk, node, sight) &&
    isSupported(walk, node, sight)
  );
}

/** As of a valid time: possibly so then, or possibly begun; what nobody dates is. */
function isSo({ model, properties }: StoredNode, { valid }: Sight): boolean {
  if (valid === null) return true;
  const { holds, happens } = model.visibility;
  const at = (extent: EmbeddedModel, bound: string): StoredValue => {
    const stored = extent.properties[bound];
    return stored === undefined ? null : valueAt(properties, stored);
  };
  const extent = holds ?? happens;
  if (extent === null) return true;
  const isBegun = !isLater(at(extent, "startMin"), valid.last);
  const isOver = holds !== null && isLater(valid.first, at(extent, "endMax"));
  return isBegun && !isOver;
}

/** As of a published time possibly said by then, and by the word of sources that count. */
function isKnownBy(walk: Walk, node: StoredNode, { published, only, exclude }: Sight): boolean {
  const { published: extent, sources } = node.model.visibility;
  const start = extent?.properties["startMin"];
  const said = start === undefined ? null : valueAt(node.properties, start);
  if (published !== null && isLater(said, published.last)) return false;
  if (sources.length === 0) return true;
  const passedOn = sources.flatMap((via) => walk(node, via)).map(({ id }) => id);
  return (
    (only === null || passedOn.some((id) => only.includes(id))) &&
    !passedOn.some((id) => exclude.includes(id))
  );
}

/** What rests on claims is seen where one of them can be, at whatever setting of the other clocks. */
function isSupported(walk: Walk, node: StoredNode, sight: Sight): boolean {
  const { restsOn } = node.model.visibility;
  const claims = restsOn === null ? [] : walk(node, restsOn);
  return claims.length === 0 || claims.some((claim) => isKnownBy(walk, claim, sight));
}

/** False where either is not known. */
function isLater(a: StoredValue, b: StoredValue): boolean {
  return a !== null && b !== null && compareValues(a, b) > 0;
}
