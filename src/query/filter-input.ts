import { Pending, type Given } from "./pending.ts";
import type { ComparedScalar, ComparedValue } from "./predicate.ts";

/** A coerced GraphQL input object. */
export type Input = Readonly<Record<string, unknown>>;

/** True for a coerced input object. */
export function isObject(value: unknown): value is Input {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Pending)
  );
}

/** A coerced scalar or list of scalars to compare with, or the place of one; null for anything else. */
export function comparedValue(value: unknown): ComparedValue | null {
  if (isScalar(value)) return value;
  return Array.isArray(value) && value.every(isScalar) ? value : null;
}

function isScalar(value: unknown): value is Given<ComparedScalar> {
  return ["string", "number", "boolean"].includes(typeof value) || value instanceof Pending;
}

/** The text, or the place of one; null for anything else. */
export function givenText(value: unknown): Given<string> | null {
  return typeof value === "string" || value instanceof Pending ? value : null;
}

/** What follows from a text: from that of a variable once it is there. */
export function followed<T>(
  text: Given<string>,
  name: string,
  made: (text: string) => T,
): Given<T> {
  return text instanceof Pending ? text.map(name, made) : made(text);
}

/** What a plan has to know of a text: where a variable brings it, the plan is good for the same alone. */
export function planned<T>(text: Given<string>, name: string, made: (text: string) => T): T {
  return text instanceof Pending ? text.map(name, made).observe() : made(text);
}
