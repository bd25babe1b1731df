import {
  DirectiveLocation,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isInterfaceType,
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";

/** A place in an argument of a field that takes a single value. */
export interface ValuePlace {
  /** `Type.field(argument.input field. …)`. */
  readonly name: string;
  readonly argument: string;
  /** Whether several values for the argument can stand beside each other in an `or`. */
  readonly isCombinable: boolean;
  /** The scalar or enum that it takes. */
  readonly type: string;
  /** The argument's value with this text in the place. */
  readonly around: (text: string) => string;
}

/** A field or directive with arguments, and how an operation asks it. */
export interface PlacedField {
  readonly name: string;
  readonly places: readonly ValuePlace[];
  /** Arguments that must be given, each with something harmless. */
  readonly required: ReadonlyMap<string, string>;
  /** The operation behind `query` and its variables; `args` in parentheses, or nothing. */
  readonly operation: (args: string) => string;
}

type Field = GraphQLField<unknown, unknown>;

/** Every field and directive of the schema that takes arguments, each in the shortest operation that asks it. */
export function placedFields(schema: GraphQLSchema): readonly PlacedField[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const atRoot = roots.map((field) =>
    placed("Query", field, (args) => `{ ${field.name}${args} ${below(field)} }`),
  );
  const nested = roots.flatMap((list) => {
    const type = nodeType(list);
    const fields = type === null ? [] : Object.values(type.getFields());
    return fields
      .filter(({ args }) => args.length > 0)
      .map((field) =>
        placed(
          type?.name ?? "",
          field,
          (args) =>
            `{ ${list.name}(${firstOf(list)}) { nodes { ${field.name}${args} ${below(field)} } } }`,
        ),
      );
  });
  const directives = schema
    .getDirectives()
    .filter(({ locations }) => locations.includes(DirectiveLocation.QUERY))
    .map(placedDirective);
  return [...atRoot, ...nested, ...directives].filter(({ places }) => places.length > 0);
}

/** The arguments for a short page of a list. */
function firstOf({ args }: Field): string {
  const required = args
    .filter(isRequiredArgument)
    .map(({ name, type }) => `${name}: ${harmless(type)}`);
  return ["first: 2", ...required].join(", ");
}

function placedDirective({ name, args }: GraphQLDirective): PlacedField {
  return {
    name: `@${name}`,
    places: args.flatMap((arg) => placesOf(`@${name}`, arg, 0)),
    required: new Map(),
    operation: (given) =>
      `@${name}${given} { events(first: 2) { totalCount nodes { claims(first: 2) { totalCount } } } }`,
  };
}

/**
 * Filters are gone through place by place at the root; below it they are the same types, and one place stands for all of
 * its type and name.
 */
function placed(owner: string, field: Field, operation: PlacedField["operation"]): PlacedField {
  const name = `${owner}.${field.name}`;
  const isRoot = owner === "Query";
  const required = field.args
    .filter(isRequiredArgument)
    .map((arg) => [arg.name, harmless(arg.type)] as const);
  const all = field.args.flatMap((arg) => placesOf(name, arg, isRoot ? 1 : 0));
  const places = isRoot ? all : [...new Map(all.map((place) => [kindOf(place), place])).values()];
  return { name, operation, places, required: new Map(required) };
}

/** The argument, the type, and the last name on the way. */
function kindOf({ name, argument, type }: ValuePlace): string {
  return [argument, type, /\w+(?=\)$)/.exec(name)?.[0]].join(" ");
}

/** A value that each scalar takes; others take a text. */
const harmlessValues: Readonly<Record<string, string>> = {
  Int: "0",
  Float: "0",
  Boolean: "true",
  DateTime: '"2025-03-06T00:00:00Z"',
  EDTF: '"2025-03-06"',
};

/** A value that the type takes. */
function harmless(type: GraphQLInputType): string {
  const inner = getNullableType(type);
  if (isListType(inner)) return `[${harmless(inner.ofType)}]`;
  if (isInputObjectType(inner)) return "{}";
  if (isEnumType(inner)) return inner.getValues()[0]?.name ?? "null";
  return harmlessValues[String(inner)] ?? '"x"';
}

/** What is asked below a field: as little as can be, but enough to have to look. */
function below({ type }: Field): string {
  const named = getNamedType(type);
  const fields = isObjectType(named) ? named.getFields() : {};
  const nodes = "nodes" in fields ? " nodes { __typename }" : "";
  return `{ __typename${"totalCount" in fields ? " totalCount" : ""}${nodes} }`;
}

/** The type of the nodes of a connection; null for other fields. */
function nodeType(field: Field): GraphQLObjectType | GraphQLInterfaceType | null {
  const connection = getNamedType(field.type);
  const nodes = isObjectType(connection) ? connection.getFields()["nodes"] : undefined;
  const type = nodes === undefined ? null : getNamedType(nodes.type);
  return isObjectType(type) || isInterfaceType(type) ? type : null;
}

const combinations = new Set(["and", "or", "not"]);

/** `none` and `every` take what `some` takes. */
const others = new Set(["none", "every"]);

function placesOf(
  field: string,
  { name: argument, type }: GraphQLArgument,
  relations: number,
): readonly ValuePlace[] {
  const visit = (
    input: GraphQLInputType,
    path: readonly string[],
    left: number,
  ): readonly Omit<ValuePlace, "argument" | "isCombinable">[] => {
    const inner = getNullableType(input);
    if (isListType(inner)) {
      // Of single values two, because some lists must have as many.
      const second = isInputObjectType(getNamedType(inner)) ? "" : `, ${harmless(inner.ofType)}`;
      return visit(inner.ofType, path, left).map((place) => ({
        ...place,
        around: (text) => `[${place.around(text)}${second}]`,
      }));
    }
    if (!isInputObjectType(inner)) {
      const name = `${field}(${path.join(".")})`;
      return [{ name, type: inner.name, around: (text) => text }];
    }
    return Object.values(inner.getFields())
      .filter(({ name }) => !combinations.has(name) && !others.has(name))
      .flatMap(({ name, type: innerType }) => {
        const isRelation = leadsToRecords(innerType) && name !== "node" && name !== "some";
        if (isRelation && left === 0) return [];
        const required = Object.values(inner.getFields())
          .filter((other) => other.name !== name && isRequiredInputField(other))
          .map((other) => `, ${other.name}: ${harmless(other.type)}`)
          .join("");
        const found = visit(innerType, [...path, name], left - Number(isRelation));
        // What lies within a related record's filter has its places where that filter stands by itself.
        return (isRelation ? found.slice(0, 1) : found).map((place) => ({
          ...place,
          around: (text: string) => `{ ${name}: ${place.around(text)}${required} }`,
        }));
      });
  };
  const named = getNamedType(type);
  const isCombinable = isInputObjectType(named) && "or" in named.getFields();
  return visit(type, [argument], relations).map((place) => ({ ...place, argument, isCombinable }));
}

/** True for filters of records, and for those that say how many of them. */
function leadsToRecords(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) && ("and" in named.getFields() || "some" in named.getFields());
}
