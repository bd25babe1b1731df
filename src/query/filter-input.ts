import type { ComparedValue } from "./predicate.ts";

/** A coerced GraphQL input object. */
export type Input = Readonly<Record<string, unknown>>;

/** True for a coerced input object. */
export function isObject(value: unknown): value is Input {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A coerced scalar or list of scalars to compare with; null for anything else. */
export function comparedValue(value: unknown): ComparedValue | null {
  if (isScalar(value)) return value;
  return Array.isArray(value) && value.every(isScalar) ? value : null;
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
