import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";

/** A field of the schema. */
export type Field = GraphQLField<unknown, unknown>;

/** Names of the object types behind a type. */
export function typesBehind(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  return isAbstractType(type) ? schema.getPossibleTypes(type).map((one) => one.name) : [name];
}

/** The type of the nodes of a field that is a connection; null for any other field. */
export function connectionNodeType({ type }: Field): string | null {
  const named = getNamedType(type);
  if (!isObjectType(named) || !("pageInfo" in named.getFields())) return null;
  const nodes = named.getFields()["nodes"];
  return nodes === undefined ? null : getNamedType(nodes.type).name;
}

/** True for plain lists and connections. */
export function leadsToMany(field: Field): boolean {
  return isPlainList(field) || connectionNodeType(field) !== null;
}

/** True for lists without pages. */
export function isPlainList({ type }: Field): boolean {
  return isListType(getNullableType(type));
}

/** True for single values that the schema promises to be there. */
export function isPromised(field: Field): boolean {
  return isNonNullType(field.type) && !leadsToMany(field);
}
