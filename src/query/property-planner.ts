import type { PropertyModel, RelationshipModel } from "../cypher/model.ts";
import type { View } from "./plan.ts";
import type { RowBuilder } from "./row-builder.ts";
import type { SelectedField } from "./selection.ts";

/** The value of a stored property. */
export function planProperty(
  on: "node" | "relationship",
  { kind, path }: PropertyModel,
  into: RowBuilder,
): View {
  return { kind: "column", index: into.add({ kind: "property", on, path, as: kind }) };
}

/** A field of an edge or hop that lies on the relationship. */
export function planRelationshipField(
  via: RelationshipModel,
  typeName: string,
  field: SelectedField,
  into: RowBuilder,
): View {
  if (field.name === "__typename") return { kind: "constant", value: typeName };
  if (field.name === via.typeField) {
    return { kind: "column", index: into.add({ kind: "relationshipType" }) };
  }
  const stored = via.properties[field.name];
  if (stored === undefined) {
    throw new Error(`The relationship behind ${typeName} does not store ${field.name}`);
  }
  return planProperty("relationship", stored, into);
}
