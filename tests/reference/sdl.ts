import { readdir, readFile } from "node:fs/promises";

const folder = new URL("../../schema/", import.meta.url);

/** The text of the whole schema. */
export async function readSdl(): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".graphql"));
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), "utf8")));
  return texts.join("\n");
}
