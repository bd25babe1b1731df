import type { PropertyKind } from "../../src/cypher/model.ts";
import { instantOf } from "./instant-text.ts";
import type { StoredValue } from "./stored-graph.ts";

/** Negative where `a` is less, 0 where both are alike, positive where it is greater; what is not known is greatest. */
export function compareValues(a: StoredValue, b: StoredValue): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  return Number(a) - Number(b);
}

/** By code point, as Neo4j compares texts; JavaScript's `<` goes by UTF-16 unit. */
function compareTexts(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => Array.from(text, (char) => char.codePointAt(0) ?? 0));
  for (const [i, point] of (left ?? []).entries()) {
    const other = right?.[i];
    if (other === undefined) return 1;
    if (point !== other) return point - other;
  }
  return (left?.length ?? 0) - (right?.length ?? 0);
}

type Test = (stored: StoredValue, given: StoredValue) => boolean;

const tests: Readonly<Record<string, Test>> = {
  eq: (stored, given) => compareValues(stored, given) === 0,
  ne: (stored, given) => compareValues(stored, given) !== 0,
  gt: (stored, given) => compareValues(stored, given) > 0,
  gte: (stored, given) => compareValues(stored, given) >= 0,
  lt: (stored, given) => compareValues(stored, given) < 0,
  lte: (stored, given) => compareValues(stored, given) <= 0,
  contains: (stored, given) => textOf(stored).includes(textOf(given)),
  startsWith: (stored, given) => textOf(stored).startsWith(textOf(given)),
};

function textOf(value: StoredValue): string {
  if (typeof value === "string") return value;
  throw new Error("Only texts contain and start with something");
}

/** True where a stored value is as a filter of its kind says; everything said must be so, null says nothing. */
export function satisfies(stored: StoredValue, kind: PropertyKind, filter: object): boolean {
  return Object.entries(filter).every(([operator, given]: [string, unknown]) => {
    if (given === null || given === undefined) return true;
    if (operator === "known") return (stored !== null) === given;
    if (stored === null) return false;
    if (operator === "in") {
      return Array.isArray(given) && given.some((one) => holds("eq", stored, kind, one));
    }
    return holds(operator, stored, kind, given);
  });
}

function holds(operator: string, stored: StoredValue, kind: PropertyKind, given: unknown): boolean {
  const test = tests[operator];
  if (test === undefined) throw new Error(`The reference does not know the operator ${operator}`);
  if (typeof given === "string") {
    return test(stored, kind === "dateTime" ? instantOf(given) : given);
  }
  if (typeof given === "number" || typeof given === "boolean") return test(stored, given);
  throw new Error(`Nothing to compare with: ${String(given)}`);
}
