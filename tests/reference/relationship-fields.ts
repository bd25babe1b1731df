import type { RelationshipModel } from "../../src/cypher/model.ts";
import { shownAt } from "./stored-value.ts";
import type { Entry } from "./view.ts";

/** The fields of an edge or hop that lie on the relationship. */
export function relationshipFields(
  via: RelationshipModel | null,
  { relationship }: Entry,
): Readonly<Record<string, unknown>> {
  if (via === null || relationship === null) return {};
  const fields = new Map<string, unknown>();
  for (const [name, property] of Object.entries(via.properties)) {
    fields.set(name, shownAt(relationship.properties, property));
  }
  if (via.typeField !== null) fields.set(via.typeField, relationship.type);
  return Object.fromEntries(fields);
}
