import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isListType,
  isNonNullType,
  Kind,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionNode,
} from "graphql";
import { hasPending, observed } from "./pending.ts";

/** The parts of an execution that a selection depends on. */
export type SelectionContext = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;

/** A field as it is asked for on one object type: all its occurrences under one response key. */
export interface SelectedField {
  readonly responseKey: string;
  readonly name: string;
  /** Arguments; reading one makes the plan good for the same value only. */
  readonly args: Readonly<Record<string, unknown>>;
  /** The same arguments; what variables bring of texts is still to come. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Name of the field's type without list and non-null. */
  readonly typeName: string;
  readonly isList: boolean;
  /** True where the schema promises a value. */
  readonly isRequired: boolean;
  readonly nodes: readonly FieldNode[];
}

/** The fields that these occurrences of a field select on an object type, in order, fragments and directives resolved. */
export function selectedFields(
  context: SelectionContext,
  type: GraphQLObjectType,
  nodes: readonly Pick<FieldNode, "selectionSet">[],
): readonly SelectedField[] {
  const grouped = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  for (const node of nodes) {
    collect({ context, type, grouped, seen }, node.selectionSet?.selections ?? []);
  }
  return [...grouped].flatMap(([responseKey, [first, ...others]]) => {
    if (first === undefined) return [];
    const definition = type.getFields()[first.name.value] ?? TypeNameMetaFieldDef;
    return [selectedField(context, responseKey, definition, [first, ...others])];
  });
}

/** One field of an object type as these occurrences ask for it. */
export function selectedField(
  context: SelectionContext,
  responseKey: string,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly [FieldNode, ...FieldNode[]],
): SelectedField {
  const given = getArgumentValues(definition, nodes[0], context.variableValues);
  return {
    responseKey,
    name: definition.name,
    ...{ given, args: observedArguments(given) },
    typeName: getNamedType(definition.type).name,
    isList: isListType(getNullableType(definition.type)),
    isRequired: isNonNullType(definition.type),
    nodes,
  };
}

/** Arguments that are observed when they are read. */
function observedArguments(
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (!Object.values(given).some(hasPending)) return given;
  const args = {};
  for (const name of Object.keys(given)) {
    Object.defineProperty(args, name, { enumerable: true, get: () => observed(given[name]) });
  }
  return args;
}

interface Collection {
  readonly context: SelectionContext;
  readonly type: GraphQLObjectType;
  readonly grouped: Map<string, FieldNode[]>;
  readonly seen: Set<string>;
}

function collect(into: Collection, selections: readonly SelectionNode[]): void {
  for (const selection of selections) {
    if (!isIncluded(into.context, selection)) continue;
    switch (selection.kind) {
      case Kind.FIELD: {
        const key = selection.alias?.value ?? selection.name.value;
        into.grouped.set(key, [...(into.grouped.get(key) ?? []), selection]);
        break;
      }
      case Kind.INLINE_FRAGMENT:
        if (applies(into, selection.typeCondition?.name.value)) {
          collect(into, selection.selectionSet.selections);
        }
        break;
      case Kind.FRAGMENT_SPREAD:
        spread(into, into.context.fragments[selection.name.value]);
    }
  }
}

function spread(into: Collection, fragment: FragmentDefinitionNode | undefined): void {
  if (fragment === undefined || into.seen.has(fragment.name.value)) return;
  into.seen.add(fragment.name.value);
  if (applies(into, fragment.typeCondition.name.value)) {
    collect(into, fragment.selectionSet.selections);
  }
}

function isIncluded({ variableValues }: SelectionContext, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, variableValues);
  return skip?.["if"] !== true && include?.["if"] !== false;
}

function applies({ context, type }: Collection, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = context.schema.getType(condition);
  return isAbstractType(wanted) && context.schema.isSubType(wanted, type);
}
