import type { CypherValue } from "../cypher/statement.ts";

/** What the driver sends: whole numbers as bigint, because it would send a JavaScript number as a float. */
export type DriverValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly DriverValue[]
  | { readonly [key: string]: DriverValue };

/** Parameters as the driver must get them. Whole numbers become Cypher integers, others floats. */
export function toDriverParams(
  params: Readonly<Record<string, CypherValue>>,
): Record<string, DriverValue> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toDriver(value)]));
}

function toDriver(value: CypherValue): DriverValue {
  if (typeof value === "number") return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value !== "object" || value === null) return value;
  return isList(value) ? value.map(toDriver) : toDriverParams(value);
}

function isList(value: CypherValue): value is readonly CypherValue[] {
  return Array.isArray(value);
}
