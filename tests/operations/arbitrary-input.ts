import fc from "fast-check";
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  isScalarType,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from "graphql";
import { scalarArbitrary } from "./arbitrary-scalar.ts";
import type { Content, Form, InputValue, NamedValue } from "./operation.ts";
import type { Vocabulary, Word } from "./vocabulary.ts";

/** Where a value stands. */
export interface Place {
  readonly type: GraphQLInputType;
  /** The argument or input field that takes it. */
  readonly name: string;
  /** The field whose values are compared with here. */
  readonly about: string;
  /** How many filters may still lie within each other. */
  readonly depth: number;
}

/** Values for any argument of the schema, mostly such as the graph holds. */
export interface InputArbitraries {
  valueAt(place: Place): fc.Arbitrary<InputValue>;
}

/** Arbitraries that are made once a place. */
export function createInputArbitraries(vocabulary: Vocabulary): InputArbitraries {
  const made = new Map<string, fc.Arbitrary<Content>>();

  const contentAt = (place: Place): fc.Arbitrary<Content> => {
    const { type, name, about, depth } = place;
    const key = nests(type) ? `${String(type)} ${depth}` : `${String(type)} ${name} ${about}`;
    const known = made.get(key) ?? newContent(place);
    made.set(key, known);
    return known;
  };

  const newContent = (place: Place): fc.Arbitrary<Content> => {
    const type = getNullableType(place.type);
    if (isListType(type)) {
      return fc
        .array(valueAt({ ...place, type: type.ofType }), { maxLength: 3 })
        .map((items) => ({ kind: "list", items }));
    }
    if (isEnumType(type)) return enumContent(type, vocabulary.valuesOf(place.about));
    if (isInputObjectType(type)) return objectContent(type, place.depth, place.about);
    if (isScalarType(type)) return scalarArbitrary(type.name, place.about, place.name, vocabulary);
    throw new Error("An input type of no known kind");
  };

  const objectContent = (
    type: GraphQLInputObjectType,
    depth: number,
    about: string,
  ): fc.Arbitrary<Content> => {
    const fields = Object.values(type.getFields()).filter((field) => isReachable(field, depth));
    const required = fields.filter(isRequiredInputField);
    const optional = fields.filter((field) => !isRequiredInputField(field));
    const always = required.map((one) => fieldValue(type, one, depth, about));
    const field = optional.map((one) => ({
      weight: fieldWeight(one),
      arbitrary: fieldValue(type, one, depth, about),
    }));
    const others = field.length === 0 ? fc.constant([]) : fieldsOf(type, fc.oneof(...field));
    return fc
      .tuple(fc.tuple(...always), others)
      .map(([given, more]) => ({ kind: "object", fields: [...given, ...more] }));
  };

  const fieldValue = (
    owner: GraphQLInputObjectType,
    { name, type }: GraphQLInputField,
    depth: number,
    about: string,
  ): fc.Arbitrary<NamedValue> => {
    const place: Place = {
      type,
      name,
      about:
        isInputObjectType(getNamedType(type)) || vocabulary.valuesOf(name).length > 0
          ? name
          : about,
      depth: nests(type) ? depth - 1 : depth,
    };
    // What is given in a `@oneOf` input must be given and not null.
    const value = owner.isOneOf ? withForm(contentAt(place), `${String(type)}!`) : valueAt(place);
    return value.map((one) => ({ name, value: one }));
  };

  const valueAt = (place: Place): fc.Arbitrary<InputValue> =>
    isNonNullType(place.type)
      ? withForm(contentAt(place), String(place.type))
      : withFormOrNothing(contentAt(place), String(place.type));

  return { valueAt };
}

/** A value that must be given, in the text or by a variable. */
export function withForm(content: fc.Arbitrary<Content>, type: string): fc.Arbitrary<InputValue> {
  const forms: fc.Arbitrary<Form> = fc.oneof(
    { weight: 18, arbitrary: fc.constant<Form>("inline") },
    { weight: 6, arbitrary: fc.constant<Form>("variable") },
    { weight: 3, arbitrary: fc.constant<Form>("default") },
    { weight: 1, arbitrary: fc.constant<Form>("nulled") },
  );
  // A `@oneOf` field takes no variable that may be null, and a default makes it such.
  const form = type.startsWith("OrderDirection")
    ? fc.constantFrom<Form>("inline", "variable")
    : forms;
  return fc.tuple(content, form).map(([value, given]) => ({ content: value, form: given, type }));
}

/** A value that may be null, or a variable without a value. */
export function withFormOrNothing(
  content: fc.Arbitrary<Content>,
  type: string,
): fc.Arbitrary<InputValue> {
  const absent = content.map((value): InputValue => ({ content: value, form: "absent", type }));
  return fc.oneof(
    { weight: 20, arbitrary: withForm(content, type) },
    { weight: 1, arbitrary: absent },
    { weight: 1, arbitrary: withForm(fc.constant({ kind: "null" }), type) },
  );
}

function fieldsOf(
  type: GraphQLInputObjectType,
  field: fc.Arbitrary<NamedValue>,
): fc.Arbitrary<readonly NamedValue[]> {
  if (type.isOneOf) return field.map((one) => [one]);
  const some = fc.uniqueArray(field, {
    minLength: 1,
    maxLength: 2,
    selector: ({ name }) => name,
  });
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 15, arbitrary: some },
  );
}

function enumContent(type: GraphQLEnumType, words: readonly Word[]): fc.Arbitrary<Content> {
  const all = type.getValues().map(({ name }) => name);
  const stored = all.filter((name) => words.includes(name));
  const one = fc.constantFrom(...(stored.length === 0 ? all : [...stored, ...stored, ...all]));
  return one.map((value) => ({ kind: "enum", value }));
}

/** True for inputs that can lie within themselves: filters of records and of relationships. */
function nests(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  return "and" in named.getFields() || "some" in named.getFields();
}

/** A filter of a relationship holds nothing but filters of records, so it needs one level more. */
function isReachable({ type }: GraphQLInputField, depth: number): boolean {
  const named = getNamedType(type);
  const isQuantified = isInputObjectType(named) && "some" in named.getFields();
  return !nests(type) || depth > (isQuantified ? 1 : 0);
}

/** Null most of the times; shrinks to null. */
export function sometimes<T>(times: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: times - 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary },
  );
}

const combinations = new Set(["and", "or", "not"]);
const periods = new Set(["possibly", "certainly"]);

/** Combinations and comparisons more often than relationships, of which there are many. */
function fieldWeight({ name, type }: GraphQLInputField): number {
  if (combinations.has(name)) return 6;
  const named = getNamedType(type);
  if (periods.has(name) || (isInputObjectType(named) && "possibly" in named.getFields())) return 12;
  return isInputObjectType(named) && !nests(type) ? 5 : 2;
}
