import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import { oddValues } from "./odd-values.ts";

/** A request, and what is odd about it. */
export interface OddRequest {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Aliases of one root field: as many as an operation may have root fields. */
export const mostAliases = 20;

/** Values of required arguments that are not the odd one. */
const usual: Readonly<Record<string, unknown>> = {
  ...{ id: "event:latakia-clashes-2025-03", ids: ["event:latakia-clashes-2025-03"] },
  ...{ from: "person:bashar-al-assad", to: "organization:bbc" },
  ...{ text: "Latakia", prefix: "lat", scheme: "wikidata", value: "Q1" },
  ...{ bucket: "MONTH", groupBy: ["TYPE"], kind: "FATALITIES" },
};

/** For each argument of a root field, a request with each odd value of it, under `times` aliases of the field. */
export function oddArguments(
  schema: GraphQLSchema,
  times: number,
): readonly (readonly OddRequest[])[] {
  return rootFields(schema).flatMap((field) =>
    field.args.map((argument) =>
      oddValues(argument.type).map(({ how, value }) => ({
        name: `${times} × ${field.name}(${argument.name}: ${how})`,
        ...asked(schema, field, { argument, value, times }),
      })),
    ),
  );
}

interface Asked {
  readonly argument: GraphQLArgument;
  readonly value: unknown;
  readonly times: number;
}

function asked(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  { argument, value, times }: Asked,
): Pick<OddRequest, "query" | "variables"> {
  const given = field.args.filter(
    (each) => each === argument || (isNonNullType(each.type) && each.defaultValue === undefined),
  );
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
  const passed = given.map(({ name }) => `${name}: $${name}`).join(", ");
  const selected = `(${passed}) { ${selectionOf(schema, field)} }`;
  const fields = Array.from({ length: times }, (_, i) => `a${i}: ${field.name}${selected}`);
  return {
    query: `query (${declared}) { ${fields.join(" ")} }`,
    variables: Object.fromEntries(
      given.map(({ name }) => [name, name === argument.name ? value : usual[name]]),
    ),
  };
}

/** A few plain fields. */
function selectionOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return "__typename";
  const fields = type.getFields();
  if ("nodes" in fields && "pageInfo" in fields) {
    const node = getNamedType(fields["nodes"].type);
    const own = isObjectType(node) || isAbstractType(node) ? "__typename" : "";
    return `nodes { ${own} ${plainFields(schema, node.name).slice(0, 4).join(" ")} } pageInfo { endCursor }`;
  }
  return ["__typename", ...plainFields(schema, type.name).slice(0, 4)].join(" ");
}

/** The names of the fields of a type that have plain values and take no arguments. */
function plainFields(schema: GraphQLSchema, typeName: string): readonly string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields())
    .filter(({ type: of, args }) => isLeafType(getNamedType(of)) && args.length === 0)
    .map(({ name }) => name);
}

function rootFields(schema: GraphQLSchema): readonly GraphQLField<unknown, unknown>[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {});
}
