import type { EmbeddedModel } from "../cypher/model.ts";
import { ClaimgraphError } from "../errors.ts";
import { parseExtent, type Extent } from "../lib/temporal.ts";
import { isObject } from "./filter-input.ts";
import type { Predicate } from "./predicate.ts";

/**
 * What is true of extents that possibly meet, or certainly lie in, a period of two EDTF dates. A date means the whole of it:
 * from the first instant of `from` to the last of `to`. Either may be left out. Nothing approximate or uncertain is certain.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: a date that is none
 */
export function periodPredicate(
  embedded: EmbeddedModel,
  mode: "possibly" | "certainly",
  given: unknown,
): Predicate {
  const period = isObject(given) ? given : {};
  const from = bound(period["from"], "from")?.startMin ?? null;
  const to = bound(period["to"], "to")?.endMax ?? null;
  const name = (field: string): string => embedded.properties[field]?.path[0] ?? field;
  const early = name(mode === "possibly" ? "endMax" : "startMin");
  const late = name(mode === "possibly" ? "startMin" : "endMax");
  const orOpen = mode === "possibly";
  const exact = ["approximate", "uncertain"].map((flag): Predicate => ({
    ...{ kind: "compare", on: "node", path: [name(flag)], as: "boolean" },
    ...{ operator: "=", value: false },
  }));
  return {
    kind: "all",
    of: [
      { kind: "known", on: "node", path: [embedded.marker], isKnown: true },
      ...(mode === "certainly" ? exact : []),
      ...(from === null
        ? []
        : [{ kind: "bound", property: early, operator: ">=", value: from, orOpen } as const]),
      ...(to === null
        ? []
        : [{ kind: "bound", property: late, operator: "<=", value: to, orOpen } as const]),
    ],
  };
}

function bound(text: unknown, name: string): Extent | null {
  if (typeof text !== "string") return null;
  const result = parseExtent(text);
  if (result.ok) return result.extent;
  throw new ClaimgraphError(
    "BAD_USER_INPUT",
    `\`${name}\` of a period is ${JSON.stringify(text)}; expected ${result.expected}.`,
    { [name]: text },
  );
}
