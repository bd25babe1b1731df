import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import {
  buildASTSchema,
  isAbstractType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  Source,
  type GraphQLSchema,
} from "graphql";
import { setTexts } from "./scalars.ts";
import { isShaped, typeOf } from "../query/shape.ts";
import { queryResolvers } from "../domain/resolvers.ts";

const schemaFolder = new URL("../../schema/", import.meta.url);

/** The SDL of all files in schema/, in the order of their names. */
async function readSdl(): Promise<readonly Source[]> {
  const names = (await readdir(schemaFolder)).filter((name) => name.endsWith(".graphql"));
  return Promise.all(
    names.toSorted().map(async (name) => {
      const path = new URL(name, schemaFolder);
      return new Source(await readFile(path, "utf8"), fileURLToPath(path));
    }),
  );
}

/** The executable schema: root fields read, everything below them is already in their answer. */
export async function createSchema(): Promise<GraphQLSchema> {
  const sources = await readSdl();
  const schema = buildASTSchema(parse(sources.map(({ body }) => body).join("\n")));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) {
      type.resolveType = (value) => (isShaped(value) ? value[typeOf] : undefined);
    }
    if (isScalarType(type) && !isSpecifiedScalarType(type)) setTexts(type);
  }
  const query = schema.getQueryType();
  if (!isObjectType(query)) throw new Error("The schema has no type Query");
  for (const [name, resolve] of Object.entries(queryResolvers)) {
    const field = query.getFields()[name];
    if (field === undefined) throw new Error(`Query has no field ${name} for its resolver`);
    Object.assign(field, { resolve });
  }
  return schema;
}
