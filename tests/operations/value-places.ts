import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  isRequiredInputField,
  isInterfaceType,
  type GraphQLArgument,
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
  /** The scalar or enum that it takes. */
  readonly type: string;
  /** The argument's value with this text in the place. */
  readonly around: (text: string) => string;
}

/** A field with arguments, and how an operation asks it. */
export interface PlacedField {
  readonly name: string;
  readonly places: readonly ValuePlace[];
  /** The operation; `args` in parentheses, or nothing. */
  readonly operation: (args: string) => string;
}

type Field = GraphQLField<unknown, unknown>;

/** Every field of the schema that takes arguments, each in the shortest operation that asks it. */
export function placedFields(schema: GraphQLSchema): readonly PlacedField[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const atRoot = roots.map((field) =>
    placed("Query", field, (args) => `{ ${field.name}${args} ${below(field)} }`),
  );
  const nested = roots.flatMap((root) => {
    const type = nodeType(root);
    const fields = type === null ? [] : Object.values(type.getFields());
    return fields
      .filter(({ args }) => args.length > 0)
      .map((field) =>
        placed(
          type?.name ?? "",
          field,
          (args) => `{ ${root.name}(first: 2) { nodes { ${field.name}${args} ${below(field)} } } }`,
        ),
      );
  });
  return [...atRoot, ...nested].filter(({ places }) => places.length > 0);
}

/** Filters of related records are gone into at the root alone: below it they are the same types. */
function placed(owner: string, field: Field, operation: PlacedField["operation"]): PlacedField {
  const name = `${owner}.${field.name}`;
  const relations = owner === "Query" ? 1 : 0;
  return { name, operation, places: field.args.flatMap((arg) => placesOf(name, arg, relations)) };
}

/** What is asked below a field, as little as can be. */
function below(field: Field): string {
  return nodeType(field) === null ? "{ __typename }" : "{ totalCount nodes { __typename } }";
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
  ): readonly Pick<ValuePlace, "name" | "type" | "around">[] => {
    const inner = getNullableType(input);
    if (isListType(inner)) {
      return visit(inner.ofType, path, left).map((place) => ({
        ...place,
        around: (text) => `[${place.around(text)}]`,
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
          .map((other) => `, ${other.name}: 0`)
          .join("");
        const found = visit(innerType, [...path, name], left - Number(isRelation));
        // What lies within a related record's filter has its places where that filter stands by itself.
        return (isRelation ? found.slice(0, 1) : found).map((place) => ({
          ...place,
          around: (text: string) => `{ ${name}: ${place.around(text)}${required} }`,
        }));
      });
  };
  return visit(type, [argument], relations).map((place) => ({ ...place, argument }));
}

/** True for filters of records, and for those that say how many of them. */
function leadsToRecords(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) && ("and" in named.getFields() || "some" in named.getFields());
}
