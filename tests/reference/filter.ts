import { getNamedType, getNullableType, isListType, isObjectType } from "graphql";
import type { EmbeddedModel, RelationshipModel } from "../../src/cypher/model.ts";
import { satisfies } from "./compare.ts";
import { isWithin } from "./period.ts";
import { isLocated } from "./space.ts";
import type { StoredNode } from "./stored-graph.ts";
import { valueAt } from "./stored-value.ts";
import type { Entry, GraphView } from "./view.ts";

/** A coerced input object. */
export type Input = Readonly<Record<string, unknown>>;

/** True for a coerced input object. */
export function isInput(value: unknown): value is Input {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True where an entry is as a `where` says: all that is said must be true, and null says nothing. */
export function isAsked(
  view: GraphView,
  entry: Entry,
  via: RelationshipModel | null,
  where: unknown,
): boolean {
  const holds = (part: unknown): boolean => isAsked(view, entry, via, part);
  return said(where).every(([name, given]) => {
    switch (name) {
      case "and":
        return listOf(given).every(holds);
      case "or":
        return listOf(given).some(holds);
      case "not":
        return !holds(given);
      case via?.farField:
        return isAsked(view, entry, null, given);
      default:
        return isFieldAsked(view, entry, via?.properties[name] ?? null, [name, given]);
    }
  });
}

const spaceWords = new Set(["inside", "near", "inBox"]);

/** What an input object says. */
function said(input: unknown): readonly (readonly [string, unknown])[] {
  if (!isInput(input)) return [];
  return Object.entries(input).filter(([, given]) => given !== null && given !== undefined);
}

function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : [given];
}

function isFieldAsked(
  view: GraphView,
  { node, relationship }: Entry,
  onRelationship: RelationshipModel["properties"][string] | null,
  [name, given]: readonly [string, unknown],
): boolean {
  if (spaceWords.has(name)) return isLocated(view, node, name, given);
  if (!isInput(given)) throw new Error(`The reference does not know the filter ${name}`);
  if (onRelationship !== null) {
    const value = valueAt(relationship?.properties ?? {}, onRelationship);
    return satisfies(value, onRelationship.kind, given);
  }
  const { properties, embedded, relationships } = node.model;
  const stored = properties[name];
  if (stored !== undefined) return satisfies(valueAt(node.properties, stored), stored.kind, given);
  const part = embedded[name];
  if (part !== undefined) return isEmbeddedAsked(node, part, given);
  const via = relationships[name];
  if (via === undefined) {
    throw new Error(`The reference does not know the filter ${node.model.type}.${name}`);
  }
  return areRelatedAsked(view, node, [name, via], given);
}

function isEmbeddedAsked(node: StoredNode, embedded: EmbeddedModel, filter: Input): boolean {
  const isKnown = valueAt(node.properties, { path: [embedded.marker] }) !== null;
  return said(filter).every(([name, given]) => {
    if (name === "known") return isKnown === given;
    if (!isInput(given)) throw new Error(`The reference does not know the filter ${name}`);
    if (name === "possibly" || name === "certainly") {
      return isKnown && isWithin(node, embedded, name, given);
    }
    const stored = embedded.properties[name];
    if (stored === undefined) throw new Error(`${embedded.type} does not store ${name}`);
    return satisfies(valueAt(node.properties, stored), stored.kind, given);
  });
}

/** A filter that says something of a field that leads to one thing is on that, which must then be there. */
function areRelatedAsked(
  view: GraphView,
  node: StoredNode,
  [name, via]: readonly [string, RelationshipModel],
  filter: Input,
): boolean {
  const entries = view.related(node, via);
  const holdsFor = (where: unknown) => (entry: Entry) => isAsked(view, entry, via, where);
  if (!leadsToMany(view, node, name)) {
    return said(filter).length === 0 || entries.some(holdsFor(filter));
  }
  return said(filter).every(([quantifier, where]) => {
    if (quantifier === "some") return entries.some(holdsFor(where));
    if (quantifier === "none") return !entries.some(holdsFor(where));
    if (quantifier === "every") return entries.every(holdsFor(where));
    throw new Error(`The reference does not know the quantifier ${quantifier}`);
  });
}

/** True for lists. */
function leadsToMany({ schema }: GraphView, { model }: StoredNode, name: string): boolean {
  const type = schema.getType(model.type);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (field === undefined) throw new Error(`${model.type} has no field ${name}`);
  const named = getNamedType(field.type);
  return (
    isListType(getNullableType(field.type)) ||
    (isObjectType(named) && "pageInfo" in named.getFields())
  );
}
