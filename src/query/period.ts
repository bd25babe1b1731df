import type { EmbeddedModel } from "../cypher/model.ts";
import { ClaimgraphError } from "../errors.ts";
import { parseExtent } from "../lib/temporal.ts";
import { followed, givenText, isObject, planned } from "./filter-input.ts";
import type { Given } from "./pending.ts";
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
  const from = pendingEnd(period["from"], "from", "startMin");
  const to = pendingEnd(period["to"], "to", "endMax");
  const name = (field: string): string => embedded.properties[field]?.path[0] ?? field;
  // Open starts lie before all others, so that one comparison serves them too. What certainly ends by `to` has begun by then:
  // said as well, because an index can seek it.
  const start = embedded.orderProperty ?? name("startMin");
  const within =
    mode === "possibly"
      ? [...bound(name("endMax"), ">=", from, true), ...bound(start, "<=", to, false)]
      : [
          ...["approximate", "uncertain"].map((flag) => isNot(name(flag))),
          ...bound(start, ">=", from, false),
          ...bound(start, "<=", to, false),
          ...bound(name("endMax"), "<=", to, false),
        ];
  const known: Predicate = { kind: "known", on: "node", path: [embedded.marker], isKnown: true };
  return { kind: "all", of: [known, ...within] };
}

function isNot(flag: string): Predicate {
  return {
    ...{ kind: "compare", on: "node", path: [flag], as: "boolean" },
    ...{ operator: "=", value: false },
  };
}

function bound(
  property: string,
  operator: "<=" | ">=",
  value: Given<string> | null,
  orOpen: boolean,
): readonly Predicate[] {
  return value === null ? [] : [{ kind: "bound", on: "node", property, operator, value, orOpen }];
}

/** The end of a period that a variable may bring; null where none is given or it is open there. */
function pendingEnd(
  given: unknown,
  name: string,
  end: "startMin" | "endMax",
): Given<string> | null {
  const text = givenText(given);
  if (text === null) return null;
  const isOpen = planned(text, `open ${end}`, (one) => periodEnd(one, name, end) === null);
  return isOpen ? null : followed(text, end, (one) => periodEnd(one, name, end) ?? "");
}

/**
 * The first or last instant of an EDTF text, as an argument of this name; null where none is given or it is open there.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: a date that is none
 */
export function periodEnd(text: unknown, name: string, end: "startMin" | "endMax"): string | null {
  if (typeof text !== "string") return null;
  const result = parseExtent(text);
  if (result.ok) return result.extent[end];
  throw new ClaimgraphError(
    "BAD_USER_INPUT",
    `\`${name}\` of a period is ${JSON.stringify(text)}; expected ${result.expected}.`,
    { [name]: text },
  );
}
