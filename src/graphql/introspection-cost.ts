import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionNode,
} from "graphql";

/** Entries of the schema that a document may list, in all its operations. */
export type IntrospectionCost = (document: DocumentNode) => number;

/**
 * Reckons what introspection costs on this schema: each list of the introspection's types with its mean length in this
 * schema, multiplied along the path. So the usual query of a tool costs what it costs, and lists within lists what they
 * would.
 *
 * Cost: one pass over the document; each fragment is reckoned once.
 */
export function introspectionCosts(schema: GraphQLSchema): IntrospectionCost {
  const lengths = listLengths(schema);
  return (document) => {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        fragments.set(definition.name.value, definition);
      }
    }
    const known = new Map<string, number>();
    const selections = (of: readonly SelectionNode[]): number =>
      of.map(cost).reduce((total, each) => total + each, 0);
    const cost = (node: SelectionNode): number => {
      switch (node.kind) {
        case Kind.FIELD: {
          const below = node.selectionSet?.selections ?? [];
          if (below.length === 0) return 0;
          return (lengths.get(node.name.value) ?? 1) * (1 + selections(below));
        }
        case Kind.INLINE_FRAGMENT:
          return selections(node.selectionSet.selections);
        case Kind.FRAGMENT_SPREAD:
          return spread(node.name.value);
      }
    };
    const spread = (name: string): number => {
      const measured = known.get(name);
      if (measured !== undefined) return measured;
      known.set(name, 0);
      const result = selections(fragments.get(name)?.selectionSet.selections ?? []);
      known.set(name, result);
      return result;
    };
    const isIntrospection = (node: SelectionNode): boolean =>
      node.kind !== Kind.FIELD || node.name.value.startsWith("__");
    return document.definitions
      .map((definition) =>
        definition.kind === Kind.OPERATION_DEFINITION
          ? selections(definition.selectionSet.selections.filter(isIntrospection))
          : 0,
      )
      .reduce((total, each) => total + each, 0);
  };
}

/** How long the lists of the introspection's types are in this schema: all types, and the mean of those that have such a list. */
function listLengths(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const types = Object.values(schema.getTypeMap());
  const fieldsOf = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .map((type) => Object.values(type.getFields()));
  const inputs = types
    .filter(isInputObjectType)
    .map((type) => Object.keys(type.getFields()).length);
  const enums = types.filter(isEnumType).map((type) => type.getValues().length);
  const possible = types
    .filter(isInterfaceType)
    .map((type) => schema.getPossibleTypes(type).length);
  return new Map([
    ["types", types.length],
    ["directives", schema.getDirectives().length],
    ["fields", mean(fieldsOf.map((fields) => fields.length))],
    ["args", mean(fieldsOf.flat().map(({ args }) => args.length))],
    ["inputFields", mean(inputs)],
    ["enumValues", mean(enums)],
    ["possibleTypes", mean(possible)],
    ["interfaces", 1],
  ]);
}

function mean(counts: readonly number[]): number {
  const total = counts.reduce((all, count) => all + count, 0);
  return counts.length === 0 ? 0 : total / counts.length;
}
