import type { EmbeddedModel } from "../cypher/model.ts";
import { followed, givenText, isObject, planned } from "./filter-input.ts";
import type { Given } from "./pending.ts";
import type { Predicate } from "./predicate.ts";
import { endOf, type Stretch } from "./time-arguments.ts";

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
  const from = pendingEnd("from", period["from"]);
  const to = pendingEnd("to", period["to"]);
  const { start, end } = extentNames(embedded);
  // Open starts lie before all others, so that one comparison serves them too. What certainly ends by `to` has begun by then:
  // said as well, because an index can seek it.
  const within =
    mode === "possibly"
      ? [...bound(end, ">=", from, true), ...bound(start, "<=", to, false)]
      : [
          ...embedded.doubtProperties.map(isNot),
          ...bound(start, ">=", from, false),
          ...bound(start, "<=", to, false),
          ...bound(end, "<=", to, false),
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
function pendingEnd(end: keyof Stretch, given: unknown): Given<string> | null {
  const text = givenText(given);
  if (text === null) return null;
  const isOpen = planned(text, `open ${end}`, (one) => endOf(end, one) === null);
  return isOpen ? null : followed(text, end, (one) => endOf(end, one) ?? "");
}

/** Where an extent is stored: what orders it by its earliest start, and its latest end. */
export function extentNames({ orderProperty: start, endProperty: end, type }: EmbeddedModel): {
  readonly start: string;
  readonly end: string;
} {
  if (start === null || end === null) throw new Error(`${type} is no extent of time`);
  return { start, end };
}
