import type { PropertyModel } from "../../src/cypher/model.ts";
import { shownInstant } from "./instant-text.ts";
import type { StoredProperties, StoredValue } from "./stored-graph.ts";

/** What is stored where a model says; null where nothing is. */
export function valueAt(
  properties: StoredProperties,
  { path: [name, component] }: Pick<PropertyModel, "path">,
): StoredValue {
  const value = properties[name] ?? null;
  if (component === undefined) return value;
  if (value === null || typeof value !== "object") return null;
  return new Map<string, StoredValue>(Object.entries(value)).get(component) ?? null;
}

/** What is stored where a model says, as the API shows it. */
export function shownAt(properties: StoredProperties, property: PropertyModel): StoredValue {
  const value = valueAt(properties, property);
  return property.kind === "dateTime" && typeof value === "string" ? shownInstant(value) : value;
}
