import type { CypherValue } from "../cypher/statement.ts";

/** Coerced variables of an operation. */
export type VariableValues = Readonly<Record<string, unknown>>;

/** Variables of one request. */
export interface Reading {
  readonly variables: VariableValues;
}

/** What a plan made of the texts in variables: it holds for all others of which this is so too. */
export interface Observation {
  readonly pending: Pending<unknown>;
  readonly value: unknown;
}

/** The planning of one operation: the variables it sees, and what it has looked at of their texts. */
export interface Trace {
  /** Undefined once the planning is over. */
  reading: Reading | undefined;
  readonly observed: Map<string, Observation>;
}

/**
 * A text, or a list of texts, that a variable brings: a plan holds the place of it, so that the same plan serves others. What
 * a plan depends on is `observe`d.
 */
export class Pending<T> {
  readonly #trace: Trace;
  readonly #read: (reading: Reading) => T;
  /** Where it lies in the variables, and what is made of it: two of one name are the same. */
  readonly name: string;

  constructor(trace: Trace, name: string, read: (reading: Reading) => T) {
    this.#trace = trace;
    this.#read = read;
    this.name = name;
  }

  /** What stands there in these variables. */
  at(reading: Reading): T {
    return this.#read(reading);
  }

  /** What follows from it, for the answer alone and worked out once: `name` says how. */
  map<U>(name: string, made: (value: T) => U): Pending<U> {
    const read = onceEach((reading) => made(this.at(reading)));
    return new Pending(this.#trace, `${this.name} ${name}`, read);
  }

  /** What stands there in the variables that are planned for; the plan is then good for the same value only. */
  observe(): T {
    const { reading, observed } = this.#trace;
    if (reading === undefined) throw new Error(`${this.name} is looked at after the planning`);
    const value = this.at(reading);
    observed.set(this.name, { pending: this, value });
    return value;
  }

  /** For comparing plans. */
  toJSON(): unknown {
    return { pending: this.name };
  }
}

function onceEach<T>(read: (reading: Reading) => T): (reading: Reading) => T {
  const known = new WeakMap<Reading, T>();
  return (reading) => {
    const before = known.get(reading);
    if (before !== undefined) return before;
    const value = read(reading);
    known.set(reading, value);
    return value;
  };
}

/** A value that is there, or that a variable brings. */
export type Given<T> = T | Pending<T>;

/** A parameter of a statement whose variables are still to come. */
export type Parameter = CypherValue | Pending<CypherValue> | readonly Parameter[];

/** True for a parameter whose value is there. */
export function isSettled(parameter: Parameter): parameter is CypherValue {
  return !hasPending(parameter);
}

/** The value of a parameter in these variables. */
export function bound(parameter: Parameter, reading: Reading): CypherValue {
  if (parameter instanceof Pending) return parameter.at(reading);
  if (isSettled(parameter)) return parameter;
  return parameter.map((entry) => bound(entry, reading));
}

/** True where something in the value is pending. */
export function hasPending(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return value instanceof Pending || Object.values(value).some(hasPending);
}

/** The value, observed where it is pending. */
export function settled<T>(given: Given<T>): T {
  return given instanceof Pending ? given.observe() : given;
}

/** The value with everything pending in it observed. */
export function observed(value: unknown): unknown {
  if (value instanceof Pending) return value.observe();
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(observed);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, observed(inner)]));
}

/** The same variables with their texts pending. */
export function withPendingTexts(variables: VariableValues, trace: Trace): VariableValues {
  return Object.fromEntries(
    Object.entries(variables).map(([name, value]) => [name, pending(value, [name], trace)]),
  );
}

function pending(value: unknown, path: readonly string[], trace: Trace): unknown {
  if (isText(value)) {
    return new Pending(trace, `$${path.join(".")}`, ({ variables }) => valueAt(variables, path));
  }
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value))
    return value.map((entry, i) => pending(entry, [...path, String(i)], trace));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, pending(inner, [...path, key], trace)]),
  );
}

function valueAt(variables: unknown, path: readonly string[]): unknown {
  let value = variables;
  for (const name of path) {
    value = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
  }
  return value;
}

/** A text, or a list of nothing but texts. */
function isText(value: unknown): boolean {
  if (typeof value === "string") return true;
  return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
}

/**
 * What is the same of all variables that differ in their texts alone: names, numbers, lengths of lists of objects.
 */
export function shapeOf(variables: VariableValues): string {
  return JSON.stringify(variables, (_name, value: unknown) => {
    if (typeof value === "string") return "";
    return isText(value) ? "[]" : value;
  });
}
