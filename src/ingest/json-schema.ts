import * as z from "zod";
import { sections } from "../domain/records.ts";
import { headerFields } from "./seed-file.ts";

/** JSON Schema of a whole seed file, for completion in editors: the text of seed/seed.schema.json. */
export function seedJsonSchema(): string {
  const file = z
    .strictObject({
      ...headerFields,
      ...Object.fromEntries(
        sections.map(({ key, schema }) => [key, z.array(schema).optional()] as const),
      ),
    })
    .describe("A seed file of Claimgraph; docs/seed-format.md explains it.");
  return `${JSON.stringify(z.toJSONSchema(file, { io: "input" }), null, 2)}\n`;
}
