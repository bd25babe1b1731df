import fc from "fast-check";
import {
  DirectiveLocation,
  getNamedType,
  isAbstractType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import type { StoredGraph } from "../reference/stored-graph.ts";
import {
  createInputArbitraries,
  sometimes,
  withForm,
  type InputArbitraries,
} from "./arbitrary-input.ts";
import { createSelectionArbitraries } from "./arbitrary-selection.ts";
import type { Content, NamedValue, Operation, OperationDirective } from "./operation.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

/** What operations are made of. */
export interface OperationContext {
  readonly schema: GraphQLSchema;
  readonly graph: StoredGraph;
  /** False for fields that are left out. */
  readonly isKnown: (type: string, field: string) => boolean;
}

/** Valid operations of the whole schema, asking for what the graph holds; `lists` says how many lie within each other. */
export function operationArbitrary(
  { schema, graph, isKnown }: OperationContext,
  lists: number,
): fc.Arbitrary<Operation> {
  const query = schema.getQueryType();
  if (query === undefined || query === null) throw new Error("The schema has no type Query");
  const vocabulary = createVocabulary(graph);
  const inputs = createInputArbitraries(vocabulary);
  const arbitraries = createSelectionArbitraries({
    schema,
    inputs,
    isKnown,
    argumentsOf: (field) => startArguments(schema, vocabulary, field),
  });
  const depths = fc.oneof(
    ...Array.from({ length: lists }, (_, i) => ({
      weight: lists - i,
      arbitrary: fc.constant(i + 1),
    })),
  );
  const directives = fc.tuple(...operationDirectives(schema, inputs));
  return fc
    .tuple(
      directives,
      depths.chain((depth) => arbitraries.selectionsOf(query, depth)),
    )
    .map(([given, selections]) => ({
      directives: given.flatMap((directive) => directive ?? []),
      selections,
    }));
}

/** Each directive that an operation can carry, now and then. */
function operationDirectives(
  schema: GraphQLSchema,
  inputs: InputArbitraries,
): readonly fc.Arbitrary<OperationDirective | null>[] {
  return schema
    .getDirectives()
    .filter(({ locations }) => locations.includes(DirectiveLocation.QUERY))
    .map(({ name, args }) => {
      const given = args.map(({ name: argument, type }) =>
        sometimes(
          2,
          inputs
            .valueAt({ type, name: argument, about: argument, depth: 0 })
            .map((value) => ({ name: argument, value })),
        ),
      );
      const directive = fc
        .tuple(...given)
        .map((values) => ({ name, args: values.flatMap((value) => value ?? []) }));
      return sometimes(4, directive);
    });
}

/** The arguments of fields that start from ids: mostly ids of what they may return. */
function startArguments(
  schema: GraphQLSchema,
  vocabulary: Vocabulary,
  field: GraphQLField<unknown, unknown>,
): fc.Arbitrary<readonly NamedValue[]> | null {
  const type = getNamedType(field.type);
  const types = isAbstractType(type)
    ? schema.getPossibleTypes(type).map(({ name }) => name)
    : [type.name];
  const ids = vocabulary.idsOf(types);
  const id = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...(ids.length === 0 ? [`${type.name}:none`] : ids)) },
    { weight: 1, arbitrary: fc.constantFrom("", "event:none", "nothing", "person:x:y") },
  );
  const text = id.map((value): Content => ({ kind: "scalar", value }));
  const names = field.args.map(({ name }) => name).join(" ");
  switch (names) {
    case "id":
      return withForm(text, "ID!").map((value) => [{ name: "id", value }]);
    case "ids": {
      const item = withForm(text, "ID!");
      const list = fc
        .array(item, { maxLength: 4 })
        .map((items): Content => ({ kind: "list", items }));
      return withForm(list, "[ID!]!").map((value) => [{ name: "ids", value }]);
    }
    case "scheme value":
      return fc
        .constantFrom(...externalIds(vocabulary))
        .chain(([scheme, value]) =>
          fc.tuple(
            withForm(fc.constant({ kind: "scalar", value: scheme }), "String!"),
            withForm(fc.constant({ kind: "scalar", value }), "String!"),
          ),
        )
        .map(([scheme, value]) => [
          { name: "scheme", value: scheme },
          { name: "value", value },
        ]);
    default:
      return null;
  }
}

/** Schemes and values that belong together, and a pair that nothing carries. */
function externalIds(vocabulary: Vocabulary): readonly (readonly [string, string])[] {
  const prefix = "external-id:";
  const pairs = vocabulary.idsOf(["ExternalId"]).map((id): readonly [string, string] => {
    const [scheme = "", ...value] = id.slice(prefix.length).split("/");
    return [scheme, value.join("/")];
  });
  return [...pairs, ["wikidata", "Q0"]];
}
