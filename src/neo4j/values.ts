import neo4j, { type Integer } from "neo4j-driver";
import type { CypherValue } from "../cypher/statement.ts";

/** What the driver sends: whole numbers as its own integers, because it would send a JavaScript number as a float. */
export type DriverValue =
  | string
  | number
  | Integer
  | boolean
  | null
  | readonly DriverValue[]
  | { readonly [key: string]: DriverValue };

/** Parameters as the driver must get them. Whole numbers become Cypher integers, others floats. */
export function toDriverParams(
  params: Readonly<Record<string, CypherValue>>,
): Record<string, DriverValue> {
  const values: Record<string, DriverValue> = {};
  for (const name in params) values[name] = toDriver(params[name] ?? null);
  return values;
}

function toDriver(value: CypherValue): DriverValue {
  if (typeof value === "number") return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== "object" || value === null) return value;
  return isList(value) ? value.map(toDriver) : toDriverParams(value);
}

function isList(value: CypherValue): value is readonly CypherValue[] {
  return Array.isArray(value);
}
