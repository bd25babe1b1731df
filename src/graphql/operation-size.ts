import {
  Kind,
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type ValueNode,
} from "graphql";
import { textParts } from "./variable-size.ts";

/** How large an operation is, its fragments counted wherever they are spread. */
export interface OperationSize {
  /** Null where it has none. */
  readonly name: string | null;
  readonly rootFields: number;
  readonly size: Size;
}

/** How large a part of an operation is. */
export interface Size {
  /** Fields, directives and values; each 100 letters of a text are one more. */
  readonly parts: number;
  /** Fields within fields. */
  readonly fieldDepth: number;
  /** Values within values. */
  readonly valueDepth: number;
  /** How often each variable is used. */
  readonly uses: ReadonlyMap<string, number>;
}

const nothing: Size = { parts: 0, fieldDepth: 0, valueDepth: 0, uses: new Map() };

/**
 * The sizes of the operations of a document that has not been validated: fragments may be missing, and a fragment
 * within itself counts once.
 *
 * Cost: one pass over the document; each fragment is measured once.
 */
export function measureOperations(document: DocumentNode): readonly OperationSize[] {
  const measurer = createMeasurer(document);
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const { name, selectionSet, directives, variableDefinitions } = definition;
    const defaults = (variableDefinitions ?? []).map(({ defaultValue }) =>
      measureValue(defaultValue),
    );
    return [
      {
        name: name?.value ?? null,
        rootFields: measurer.rootFields(selectionSet.selections),
        size: sum([
          measurer.selections(selectionSet.selections),
          measureDirectives(directives),
          ...defaults,
        ]),
      },
    ];
  });
}

interface Measurer {
  selections(selections: readonly SelectionNode[]): Size;
  rootFields(selections: readonly SelectionNode[]): number;
}

function createMeasurer(document: DocumentNode): Measurer {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const inFragment = <T>(measure: (of: readonly SelectionNode[]) => T, none: T) => {
    const known = new Map<string, T>();
    return (name: string): T => {
      const measured = known.get(name);
      if (measured !== undefined) return measured;
      known.set(name, none);
      const result = measure(fragments.get(name)?.selectionSet.selections ?? []);
      known.set(name, result);
      return result;
    };
  };
  const selections = (of: readonly SelectionNode[]): Size => sum(of.map(selection));
  const spread = inFragment(selections, nothing);
  const selection = (node: SelectionNode): Size => {
    const directives = measureDirectives(node.directives);
    switch (node.kind) {
      case Kind.FIELD:
        return sum([field(node, selections(node.selectionSet?.selections ?? [])), directives]);
      case Kind.INLINE_FRAGMENT:
        return sum([selections(node.selectionSet.selections), directives]);
      case Kind.FRAGMENT_SPREAD:
        return sum([spread(node.name.value), directives]);
    }
  };
  const rootFields = (of: readonly SelectionNode[]): number =>
    of.map(rootFieldsIn).reduce((total, count) => total + count, 0);
  const spreadRoot = inFragment(rootFields, 0);
  const rootFieldsIn = (node: SelectionNode): number => {
    switch (node.kind) {
      case Kind.FIELD:
        return 1;
      case Kind.INLINE_FRAGMENT:
        return rootFields(node.selectionSet.selections);
      case Kind.FRAGMENT_SPREAD:
        return spreadRoot(node.name.value);
    }
  };
  return { selections, rootFields };
}

function field(node: FieldNode, below: Size): Size {
  const own = { ...nothing, parts: 1, fieldDepth: 1 + below.fieldDepth };
  return sum([own, below, ...(node.arguments ?? []).map(({ value }) => measureValue(value))]);
}

function measureDirectives(directives: readonly DirectiveNode[] = []): Size {
  if (directives.length === 0) return nothing;
  const values = directives.flatMap(({ arguments: given }): readonly ArgumentNode[] => given ?? []);
  return sum([
    { ...nothing, parts: directives.length },
    ...values.map(({ value }) => measureValue(value)),
  ]);
}

function measureValue(value: ValueNode | undefined): Size {
  switch (value?.kind) {
    case undefined:
      return nothing;
    case Kind.VARIABLE:
      return { ...nothing, parts: 1, uses: new Map([[value.name.value, 1]]) };
    case Kind.LIST:
      return within(value.values.map(measureValue));
    case Kind.OBJECT:
      return within(value.fields.map((entry) => measureValue(entry.value)));
    case Kind.INT:
    case Kind.FLOAT:
    case Kind.BOOLEAN:
    case Kind.NULL:
    case Kind.ENUM:
      return { ...nothing, parts: 1 };
    case Kind.STRING:
      return { ...nothing, parts: 1 + textParts(value.value) };
  }
}

function within(values: readonly Size[]): Size {
  const inner = sum(values);
  return { ...inner, parts: inner.parts + 1, valueDepth: inner.valueDepth + 1 };
}

function sum(sizes: readonly Size[]): Size {
  const uses = new Map<string, number>();
  let [parts, fieldDepth, valueDepth] = [0, 0, 0];
  for (const size of sizes) {
    parts += size.parts;
    fieldDepth = Math.max(fieldDepth, size.fieldDepth);
    valueDepth = Math.max(valueDepth, size.valueDepth);
    for (const [name, count] of size.uses) uses.set(name, (uses.get(name) ?? 0) + count);
  }
  return { parts, fieldDepth, valueDepth, uses };
}
