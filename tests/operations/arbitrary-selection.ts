import fc from "fast-check";
import {
  doTypesOverlap,
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import {
  sometimes,
  withForm,
  withFormOrNothing,
  type InputArbitraries,
} from "./arbitrary-input.ts";
import type { Condition, FieldSelection, NamedValue, PageChoice, Selection } from "./operation.ts";

/** How deep a selection may still go. */
interface Depth {
  /** Lists and relationships. */
  readonly lists: number;
  /** Fragments within each other. */
  readonly fragments: number;
}

/** What making selections reads. */
export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly inputs: InputArbitraries;
  /** False for fields that are left out. */
  readonly isKnown: (type: string, field: string) => boolean;
  /** Arguments of fields that take more than filters and pages, such as ids; null for the usual ones. */
  readonly argumentsOf: (
    field: GraphQLField<unknown, unknown>,
  ) => fc.Arbitrary<readonly NamedValue[]> | null;
}

/** Arbitraries of what can be selected on a type. */
export interface SelectionArbitraries {
  selectionsOf(type: GraphQLCompositeType, lists: number): fc.Arbitrary<readonly Selection[]>;
}

/** Arbitraries that are made once a type and depth. */
export function createSelectionArbitraries(context: SelectionContext): SelectionArbitraries {
  const { schema } = context;
  const made = new Map<string, fc.Arbitrary<readonly Selection[]>>();
  const ambiguous = ambiguousFields(schema);
  const composites = Object.values(schema.getTypeMap()).filter(
    (type) => isCompositeType(type) && !type.name.startsWith("__"),
  );

  const selectionsAt = (
    type: GraphQLCompositeType,
    depth: Depth,
  ): fc.Arbitrary<readonly Selection[]> => {
    const key = `${type.name} ${depth.lists} ${depth.fragments}`;
    const known = made.get(key) ?? newSelections(type, depth);
    made.set(key, known);
    return known;
  };

  const newSelections = (
    type: GraphQLCompositeType,
    depth: Depth,
  ): fc.Arbitrary<readonly Selection[]> => {
    const fields = isUnionType(type)
      ? []
      : Object.values(type.getFields()).filter((field) => context.isKnown(type.name, field.name));
    const reachable = fields.filter((field) => !leadsOn(field) || depth.lists > 0);
    const one: fc.Arbitrary<Selection> = fc.oneof(
      { weight: 1, arbitrary: fc.constant(typename) },
      ...reachable.map((field) => ({
        weight: fieldWeight(field, depth),
        arbitrary: fieldArbitrary(field, depth),
      })),
      ...(depth.fragments === 0
        ? []
        : fragmentsOn(type).map((on) => ({
            weight: isUnionType(type) ? 8 : 1,
            arbitrary: fragmentArbitrary(on ?? type, on?.name ?? null, depth),
          }))),
    );
    return fc.array(one, { minLength: 1, maxLength: depth.lists > 1 ? 2 : 3 });
  };

  /** Every type condition that can hold here, and none. */
  const fragmentsOn = (type: GraphQLCompositeType): readonly (GraphQLCompositeType | null)[] => {
    if (isObjectType(type) && type.getInterfaces().length === 0) return [null];
    const overlapping = composites.filter(
      (other) => isCompositeType(other) && doTypesOverlap(schema, type, other),
    );
    return [null, ...overlapping.filter((other) => isCompositeType(other))];
  };

  const fieldArbitrary = (
    field: GraphQLField<unknown, unknown>,
    depth: Depth,
  ): fc.Arbitrary<FieldSelection> => {
    const type = getNamedType(field.type);
    const below = leadsOn(field) ? { ...depth, lists: depth.lists - 1 } : depth;
    const selections = isCompositeType(type) ? selectionsAt(type, below) : fc.constant([]);
    const usual = field.args.filter(({ name }) => name === "where" || name === "orderBy");
    const isPaged = field.args.some(({ name }) => name === "after");
    const args: fc.Arbitrary<readonly (NamedValue | null)[]> =
      context.argumentsOf(field) ?? fc.tuple(...usual.map((arg) => optionalArgument(arg, depth)));
    return fc
      .record({
        args,
        page: isPaged ? pageArbitrary(depth.lists) : fc.constant(null),
        condition: conditionArbitrary,
        isTwice: rarely(30),
        isAliased: rarely(8),
        selections,
      })
      .map(({ args: given, isAliased, ...rest }) => ({
        kind: "field",
        name: field.name,
        isPlain: !isAliased && field.args.length === 0 && !ambiguous.has(field.name),
        args: given.flatMap((arg) => (arg === null ? [] : [arg])),
        ...rest,
      }));
  };

  const optionalArgument = (
    { name, type }: GraphQLField<unknown, unknown>["args"][number],
    { lists }: Depth,
  ): fc.Arbitrary<NamedValue | null> => {
    const depth = lists > 1 ? 4 : 3;
    const value = context.inputs.valueAt({ type, name, about: name, depth });
    return sometimes(
      2,
      value.map((one) => ({ name, value: one })),
    );
  };

  const fragmentArbitrary = (
    type: GraphQLCompositeType,
    on: string | null,
    depth: Depth,
  ): fc.Arbitrary<Selection> =>
    fc
      .record({
        isNamed: fc.boolean(),
        isAgain: fc.boolean(),
        condition: conditionArbitrary,
        selections: selectionsAt(type, { ...depth, fragments: depth.fragments - 1 }),
      })
      .map((rest) => ({ kind: "fragment", on, ...rest }));

  return { selectionsOf: (type, lists) => selectionsAt(type, { lists, fragments: 2 }) };
}

const typename: FieldSelection = {
  kind: "field",
  name: "__typename",
  isPlain: true,
  args: [],
  page: null,
  condition: null,
  isTwice: false,
  selections: [],
};

/** True once in a while; shrinks to false. */
function rarely(times: number): fc.Arbitrary<boolean> {
  return fc.nat(times - 1).map((number) => number === times - 1);
}

const conditionArbitrary: fc.Arbitrary<Condition | null> = sometimes(
  8,
  fc.record({
    directive: fc.constantFrom("skip", "include"),
    value: withForm(
      fc.boolean().map((value) => ({ kind: "scalar", value })),
      "Boolean!",
    ),
  }),
);

function pageArbitrary(lists: number): fc.Arbitrary<PageChoice> {
  const sizes = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: 5, max: lists > 2 ? 10 : 200 }) },
  );
  const size = withFormOrNothing(
    sizes.map((value) => ({ kind: "scalar", value })),
    "Int",
  );
  return fc.record({
    isBackward: fc.boolean(),
    size: fc.option(size, { freq: 8 }),
    cursor: sometimes(4, fc.nat(50)),
  });
}

const withinConnections = new Set(["nodes", "edges", "node", "pageInfo"]);

/** True where a field goes on to other nodes, not only to parts of where it stands. */
function leadsOn({ name, args, type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  if (args.length > 0) return true;
  if (isLeafType(named) || withinConnections.has(name)) return false;
  return (
    !isObjectType(named) ||
    Object.values(named.getFields()).some(({ type: inner }) => isCompositeType(getNamedType(inner)))
  );
}

/** Deep rather than broad: the database plans each list, and that is what takes time. */
function fieldWeight(field: GraphQLField<unknown, unknown>, { lists }: Depth): number {
  if (withinConnections.has(field.name) || field.name === "totalCount") return 6;
  if (field.name === "id") return 6;
  return leadsOn(field) && lists > 1 ? 4 : 2;
}

/** Names that do not mean the same type wherever they occur: these need a response key of their own each time. */
function ambiguousFields(schema: GraphQLSchema): ReadonlySet<string> {
  const types = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const known = types.get(field.name) ?? String(field.type);
      types.set(field.name, known);
      if (known !== String(field.type) && !withinConnections.has(field.name)) {
        ambiguous.add(field.name);
      }
    }
  }
  return ambiguous;
}
