import { GraphQLError, valueFromASTUntyped, type GraphQLScalarType } from "graphql";
import { quoted } from "../lib/quoted.ts";

/** Our scalars travel as the text that the graph stores; what is given is read here, before anything is planned. */
export function setTexts(scalar: GraphQLScalarType): void {
  const read = scalar.name === "DateTime" ? readInstant : (text: string) => text;
  scalar.serialize = (value) => {
    if (typeof value === "string") return value;
    throw new TypeError(`${scalar.name} is stored as ${typeof value}, not as a text`);
  };
  scalar.parseValue = (value) => {
    if (typeof value === "string") return read(value);
    throw new GraphQLError(`${scalar.name} is a text; this is ${quoted(value)}.`);
  };
  scalar.parseLiteral = (ast, variables) => scalar.parseValue(valueFromASTUntyped(ast, variables));
}

const instant = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2})(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** The instant in UTC: Neo4j takes instants of different offsets for different, even where they are one. */
function readInstant(text: string): string {
  const [, day = "", minute = "", second = "00", fraction = "", offset = ""] =
    instant.exec(text) ?? [];
  const written = `${day}T${minute}:${second}`;
  // A day that the calendar has not, such as 30 February, would silently become another one.
  const epochMs = Date.parse(`${written}Z`);
  const isReal = !Number.isNaN(epochMs) && new Date(epochMs).toISOString().startsWith(written);
  const utcMs = isReal ? Date.parse(`${written}${offset}`) : Number.NaN;
  if (Number.isNaN(utcMs)) {
    throw new GraphQLError(
      `A DateTime is ${quoted(text)}; expected ISO 8601 with offset, such as 2025-03-06T18:00:00Z.`,
    );
  }
  return new Date(utcMs).toISOString().replace(/\.\d+Z$/, `${fraction}Z`);
}
