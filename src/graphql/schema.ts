import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import {
  buildASTSchema,
  isAbstractType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  Source,
  type GraphQLSchema,
} from "graphql";
import { setTexts } from "./scalars.ts";
import { isShaped, typeOf } from "../query/shaped.ts";

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

/** The schema: which type an answer is of lies in the answer itself. */
export async function createSchema(): Promise<GraphQLSchema> {
  const sources = await readSdl();
  const schema = buildASTSchema(parse(sources.map(({ body }) => body).join("\n")));
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) {
      type.resolveType = (value) => (isShaped(value) ? value[typeOf] : undefined);
    }
    if (isScalarType(type) && !isSpecifiedScalarType(type)) setTexts(type);
  }
  return schema;
}
