import * as z from "zod";
import { valueAtPath } from "./path.ts";

/** The keys that a schema knows at a path within a value. */
export type KnownKeys = (schema: z.ZodType, path: readonly PropertyKey[]) => readonly string[];

/** A finder of known keys that turns each schema into a JSON Schema once. */
export function createKnownKeys(): KnownKeys {
  const converted = new Map<z.ZodType, unknown>();
  return (schema, path) => {
    const root = converted.get(schema) ?? z.toJSONSchema(schema, { io: "input" });
    converted.set(schema, root);
    let here: readonly unknown[] = [root];
    for (const step of path) here = here.flatMap(alternatives).flatMap((each) => below(each, step));
    return here.flatMap(alternatives).flatMap((each) => Object.keys(objectAt(each, "properties")));
  };
}

function alternatives(schema: unknown): readonly unknown[] {
  const anyOf = valueAtPath(schema, ["anyOf"]);
  return Array.isArray(anyOf) ? anyOf.flatMap(alternatives) : [schema];
}

function below(schema: unknown, step: PropertyKey): readonly unknown[] {
  const child =
    typeof step === "number"
      ? valueAtPath(schema, ["items"])
      : valueAtPath(schema, ["properties", step]);
  return child === undefined ? [] : [child];
}

function objectAt(value: unknown, key: PropertyKey): object {
  const child = valueAtPath(value, [key]);
  return typeof child === "object" && child !== null ? child : {};
}
