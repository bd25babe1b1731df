import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from "graphql";

/** A value for an argument, as JSON, and what is odd about it. */
export interface OddValue {
  readonly how: string;
  readonly value: unknown;
}

/** As much text as a body of a megabyte takes beside the rest. */
const longest = 900_000;
/** As much as a text may have that is used 20 times. */
const longestOfMany = 45_000;
/** The longest text that search takes. */
const searchable = 256;

const filled = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Texts that are long, that become long when they are folded, or that are something else in a language behind ours. */
const texts: readonly OddValue[] = [
  { how: "empty", value: "" },
  { how: "no text: signs", value: "™℡㎞Ⓐ㊗" },
  { how: "a letter that becomes ten, 256 times", value: "㌖".repeat(searchable) },
  { how: "a letter with a long reading, 256 times", value: "鿂".repeat(searchable) },
  { how: "a ligature of eighteen letters, 256 times", value: "ﷺ".repeat(searchable) },
  { how: "one word of 256 letters", value: filled("latakia", searchable) },
  { how: "as many words as fit into 256", value: filled("a b c d e f g h i j ", searchable) },
  { how: "one letter under 255 marks", value: `a${"\u0301".repeat(searchable - 1)}` },
  { how: "Arabic letters, 256", value: filled("القامشلي", searchable) },
  { how: "what Lucene reads", value: 'a* AND (b~2 OR "c" /[a-z]+/) -d:e^9 {x TO y}' },
  { how: "what a regular expression would be slow at", value: `${"(a+)+".repeat(50)}$` },
  { how: "NUL, and half of a surrogate pair", value: "a\u0000b\ud800" },
  { how: "as much as 20 aliases take", value: filled("al sharaa ", longestOfMany) },
  { how: "900 KB of one letter", value: filled("x", longest) },
  { how: "900 KB of blanks", value: filled(" ", longest) },
  { how: "900 KB of brackets", value: filled("[(", longest) },
  { how: "900 KB of words", value: filled("al sharaa ", longest) },
  { how: "300 KB of letters of three bytes", value: filled("㌖", longest / 3) },
];

const ids: readonly OddValue[] = [
  { how: "of an event", value: "event:latakia-clashes-2025-03" },
  { how: "of nothing", value: "event:" },
  {
    how: "of a toll",
    value: `TOLL|event:latakia-clashes-2025-03|FATALITIES|LOW_BEST_HIGH${"|x".repeat(3)}`,
  },
  { how: "of a link", value: `LINK|claim:a|claim:b${"|".repeat(1_000)}` },
  { how: "as much as 20 aliases take", value: `event:${filled("x", longestOfMany)}` },
  { how: "900 KB", value: `event:${filled("x", longest)}` },
  { how: "900 KB of bars", value: `TOLL${filled("|", longest)}` },
  { how: "NUL", value: "event:\u0000" },
];

const edtfs: readonly OddValue[] = [
  { how: "a set", value: `[${filled("2025-03-06,", 150)}2025]` },
  { how: "the longest year", value: "Y-17000000000000000" },
  { how: "an open interval", value: "../.." },
  { how: "unspecified digits", value: "XXXX-XX-XX" },
  { how: "700 KB of dates", value: filled("2025-03-06/", 700_000) },
  { how: "700 KB of digits", value: filled("2", 700_000) },
  { how: "700 KB of brackets", value: filled("[", 700_000) },
];

const instants: readonly OddValue[] = [
  { how: "the first", value: "0000-01-01T00:00:00Z" },
  { how: "the last", value: "9999-12-31T23:59:59.999999999-14:00" },
  { how: "900 KB of digits", value: filled("2025", longest) },
];

const ints: readonly OddValue[] = [
  { how: "200", value: 200 },
  { how: "the largest", value: 2_147_483_647 },
  { how: "the smallest", value: -2_147_483_648 },
];

const floats: readonly OddValue[] = [
  { how: "the largest", value: 1e308 },
  { how: "180", value: 180 },
  { how: "nearly nothing", value: -5e-324 },
];

const scalars: Readonly<Record<string, readonly OddValue[]>> = {
  ...{ String: texts, ID: ids, EDTF: edtfs, DateTime: instants, Int: ints, Float: floats },
  Boolean: [{ how: "true", value: true }],
};

/** Odd values of a type: the longest, the deepest and the oddest that it takes, or nearly takes. */
export function oddValues(type: GraphQLInputType): readonly OddValue[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return oddLists(nullable.ofType);
  if (isEnumType(nullable)) {
    return nullable.getValues().map(({ name }) => ({ how: name, value: name }));
  }
  if (isInputObjectType(nullable)) return oddObjects(nullable);
  return scalars[nullable.name] ?? [];
}

function oddLists(item: GraphQLInputType): readonly OddValue[] {
  const values = oddValues(item);
  const short = values.filter(({ value }) => JSON.stringify(value).length < 3_000);
  const [first] = short;
  const all = short.map(({ value }) => value);
  return [
    { how: "empty", value: [] },
    { how: "200 times the same", value: Array.from({ length: 200 }, () => first?.value) },
    { how: "450 times the same", value: Array.from({ length: 450 }, () => first?.value) },
    { how: "9,000 times the same", value: Array.from({ length: 9_000 }, () => first?.value) },
    { how: "each of them", value: all.slice(0, 40) },
    ...values
      .filter(({ value }) => JSON.stringify(value).length >= 3_000)
      .map(({ how, value }) => ({ how: `one: ${how}`, value: [value] })),
  ];
}

/** How deep values may be within each other. */
const deepest = 38;
/** Comparisons that an operation may have. */
const mostPatterns = 280;

function oddObjects(type: GraphQLInputObjectType): readonly OddValue[] {
  const fields = Object.values(type.getFields());
  const comparison = shallow(type, 2);
  const isWhere = "not" in type.getFields();
  return [
    { how: "every field at once", value: every(fields, 1) },
    ...(isWhere
      ? [
          {
            how: "not, 36 deep",
            value: within(deepest - 2, comparison, (inner) => ({ not: inner })),
          },
          {
            how: "or of 280",
            value: { or: Array.from({ length: mostPatterns }, () => comparison) },
          },
          { how: "every field at once, and within", value: every(fields, 2) },
        ]
      : []),
    ...longLeaves(type),
    ...throughRelationships(type),
  ];
}

/** The first field that takes a simple value, with one. */
function shallow(type: GraphQLInputObjectType, levels: number): Readonly<Record<string, unknown>> {
  const field = Object.values(type.getFields()).find(
    (each) => isLeafLike(each.type) || (levels > 0 && isComparison(each.type)),
  );
  return field === undefined ? {} : { [field.name]: sample(field.type, levels - 1) };
}

function every(
  fields: readonly GraphQLInputField[],
  levels: number,
): Readonly<Record<string, unknown>> {
  const taken = fields.filter(({ name }) => !["and", "or", "not"].includes(name));
  return Object.fromEntries(taken.map(({ name, type }) => [name, sample(type, levels)]));
}

/** A plain value of a type; objects have their first simple field, or all required ones. */
function sample(type: GraphQLInputType, levels: number): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [sample(nullable.ofType, levels)];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (isInputObjectType(nullable)) {
    const required = Object.values(nullable.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    if (required.length > 0) return every(required, levels);
    if (levels <= 0) return {};
    return shallow(nullable, levels);
  }
  return {
    String: "a",
    ID: "event:x",
    EDTF: "2025",
    DateTime: "2025-03-06T00:00:00Z",
    Int: 1,
    Float: 1,
    Boolean: true,
  }[nullable.name];
}

/** Each sort of comparison once, with each odd value that its operators take. */
function longLeaves(type: GraphQLInputObjectType): readonly OddValue[] {
  const seen = new Set<string>();
  return Object.values(type.getFields()).flatMap((field): readonly OddValue[] => {
    const nullable = getNullableType(field.type);
    if (!isInputObjectType(nullable)) {
      return isLeafLike(nullable) ? named(field.name, oddValues(nullable).slice(-3)) : [];
    }
    if (!isComparison(nullable) || seen.has(nullable.name)) return [];
    seen.add(nullable.name);
    return Object.values(nullable.getFields()).flatMap((operator) => {
      const values = isInputObjectType(getNullableType(operator.type))
        ? []
        : oddValues(operator.type);
      return values
        .filter((_value, i) => i % 3 === seen.size % 3)
        .map(({ how, value }) => ({
          how: `${field.name}.${operator.name}: ${how}`,
          value: { [field.name]: { [operator.name]: value } },
        }));
    });
  });
}

function named(name: string, values: readonly OddValue[]): readonly OddValue[] {
  return values.map(({ how, value }) => ({ how: `${name}: ${how}`, value: { [name]: value } }));
}

/** Through the relationships of a filter and back, as deep as they go. */
function throughRelationships(type: GraphQLInputObjectType): readonly OddValue[] {
  return [3, 8].flatMap((levels) => {
    const value = path(type, levels);
    return value === null ? [] : [{ how: `through ${levels} relationships`, value }];
  });
}

function path(type: GraphQLInputObjectType, levels: number): unknown {
  if (levels === 0) return shallow(type, 2);
  for (const { name, type: list } of Object.values(type.getFields()).toReversed()) {
    const some = inputField(list, "some");
    const node = some === null ? null : inputField(some, "node");
    const next = node ?? some;
    const inner = next === null ? null : path(next, levels - 1);
    if (inner !== null) return { [name]: { some: node === null ? inner : { node: inner } } };
  }
  return null;
}

/** The input object that a field of an input object takes; null where it takes none. */
function inputField(type: GraphQLInputType, name: string): GraphQLInputObjectType | null {
  const nullable = getNullableType(type);
  if (!isInputObjectType(nullable)) return null;
  const field = nullable.getFields()[name];
  const taken = field === undefined ? undefined : getNullableType(field.type);
  return isInputObjectType(taken) ? taken : null;
}

function within(levels: number, value: unknown, wrap: (inner: unknown) => unknown): unknown {
  return Array.from({ length: levels }).reduce<unknown>(wrap, value);
}

function isLeafLike(type: GraphQLInputType): boolean {
  const nullable = getNullableType(type);
  return !isListType(nullable) && !isInputObjectType(nullable);
}

/** A filter of one value: its operators take values, not filters of other things. */
function isComparison(type: GraphQLInputType): boolean {
  const nullable = getNullableType(type);
  return (
    isInputObjectType(nullable) &&
    !("some" in nullable.getFields()) &&
    !("not" in nullable.getFields())
  );
}
