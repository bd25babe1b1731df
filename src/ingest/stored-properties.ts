import type { StoredValue } from "../cypher/graph-node.ts";
import type { NodeModel, PropertyKind } from "../cypher/model.ts";
import { escapeName } from "../cypher/statement.ts";

/** One property of a node as it is stored; a point has two components in GraphQL and one property here. */
export interface StoredProperty {
  readonly name: string;
  readonly kind: PropertyKind | "point";
}

/** The properties that a record of this model writes, by name; `id` and `recordedFrom` are not among them. */
export function storedProperties(model: NodeModel): readonly StoredProperty[] {
  const embedded = Object.values(model.embedded).map(({ properties }) => properties);
  const all = [model.properties, model.internal, ...embedded].flatMap((each) =>
    Object.values(each),
  );
  const byName = new Map<string, StoredProperty>();
  for (const { kind, path } of all) {
    const [name, component] = path;
    if (name !== "id" && name !== "recordedFrom") {
      byName.set(name, { name, kind: component === undefined ? kind : "point" });
    }
  }
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Cypher for the value to store, from the row's. Null makes `SET` remove the property. */
export function writeExpression(kind: StoredProperty["kind"], value: string): string {
  switch (kind) {
    case "dateTime":
      return `datetime(${value})`;
    case "int":
      return `toInteger(${value})`;
    case "float":
      return `toFloat(${value})`;
    case "point":
      return `point({latitude: toFloat(${value}.latitude), longitude: toFloat(${value}.longitude)})`;
    case "string":
    case "boolean":
      return value;
  }
}

/** Cypher for a stored value in a form that `comparable` gives to the value wanted. */
export function readExpression({ name, kind }: StoredProperty, variable: string): string {
  const value = `${variable}.${escapeName(name)}`;
  if (kind === "dateTime") return `${value}.epochMillis`;
  return kind === "point"
    ? `CASE WHEN ${value} IS NULL THEN null ELSE [${value}.latitude, ${value}.longitude] END`
    : value;
}

/** A value wanted, in the form in which `readExpression` reads one. */
export function comparable(kind: StoredProperty["kind"], value: StoredValue | undefined): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "object") return [value.latitude, value.longitude];
  return kind === "dateTime" ? Date.parse(String(value)) : value;
}
