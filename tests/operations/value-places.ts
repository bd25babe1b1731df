import {
  getNamedType,
  isInputObjectType,
  isListType,
  isObjectType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";

/** A place in an argument of a field that takes a single value. */
export interface ValuePlace {
  /** `Type.field(argument.input field. …)`. */
  readonly name: string;
  /** The scalar or enum that it takes. */
  readonly type: string;
  /** The argument with this text where the value goes. */
  readonly argument: (value: string) => string;
}

/** A field with arguments, and how an operation asks it. */
export interface PlacedField {
  readonly name: string;
  readonly places: readonly ValuePlace[];
  /** The operation without variables; `args` in parentheses, or nothing. */
  readonly operation: (args: string) => string;
}

/** Every field of the schema that takes arguments, each in the shortest operation that asks it. */
export function placedFields(schema: GraphQLSchema): readonly PlacedField[] {
  const query = schema.getQueryType();
  const roots = Object.values(query?.getFields() ?? {});
  const atRoot = roots.map((field) =>
    placed("Query", field, (args) => `{ ${field.name}${args} ${below(field)} }`),
  );
  const nested = roots.flatMap((root) => {
    const type = nodeType(root);
    if (type === null) return [];
    return Object.values(type.getFields())
      .filter(({ args }) => args.length > 0)
      .map((field) =>
        placed(
          type.name,
          field,
          (args) => `{ ${root.name}(first: 2) { nodes { ${field.name}${args} ${below(field)} } } }`,
        ),
      );
  });
  return [...atRoot, ...nested];
}

type Field = GraphQLField<unknown, unknown>;

function placed(owner: string, field: Field, operation: PlacedField["operation"]): PlacedField {
  const name = `${owner}.${field.name}`;
  const isDeep = owner === "Query";
  return { name, operation, places: field.args.flatMap((arg) => placesOf(name, arg, isDeep)) };
}

/** What is asked below a field, as little as can be. */
function below(field: Field): string {
  return nodeType(field) === null ? "{ __typename }" : "{ totalCount nodes { __typename } }";
}

/** The type of the nodes of a connection; null for other fields. */
function nodeType(field: Field) {
  const connection = getNamedType(field.type);
  const nodes = isObjectType(connection) ? connection.getFields()["nodes"] : undefined;
  const type = nodes === undefined ? undefined : getNamedType(nodes.type);
  return type !== undefined && "getFields" in type && !isInputObjectType(type) ? type : null;
}

/** The places in one argument; where it is deep, those in the filters of related records as well. */
function placesOf(field: string, arg: GraphQLArgument, isDeep: boolean): readonly ValuePlace[] {
  const found: ValuePlace[] = [];
  const visit = (
    type: GraphQLInputType,
    path: readonly string[],
    around: (value: string) => string,
    relations: number,
  ): void => {
    const inner = getNullableType(type);
    if (isListType(inner)) {
      visit(inner.ofType, path, (value) => around(`[${value}]`), relations);
      return;
    }
    if (!isInputObjectType(inner)) {
      found.push({ name: `${field}(${path.join(".")})`, type: String(inner), argument: around });
      return;
    }
    for (const [name, { type: below }] of Object.entries(inner.getFields())) {
      const isRelation = leadsToRecords(below) && name !== "node";
      if (["and", "or", "not"].includes(name) || (isRelation && relations === 0)) continue;
      visit(
        below,
        [...path, name],
        (value) => around(`{ ${name}: ${value} }`),
        relations - Number(isRelation && !["some", "none", "every"].includes(name)),
      );
    }
  };
  visit(arg.type, [arg.name], (value) => `${arg.name}: ${value}`, isDeep ? 1 : 0);
  return found;
}

/** True for filters of records, and for those that say how many of them. */
function leadsToRecords(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) && ("and" in named.getFields() || "some" in named.getFields());
}
