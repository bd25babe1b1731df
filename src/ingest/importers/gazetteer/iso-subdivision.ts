import * as z from "zod";

const subdivision = z.object({
  code: z.string(),
  name: z.string(),
  type: z.string(),
  parent: z.string().optional(),
});

/** A subdivision of ISO 3166-2. Source: `iso3166-2.json` of iso-codes; `parent` is a code. */
export type IsoSubdivision = z.output<typeof subdivision>;

/**
 * Subdivisions of the file.
 *
 * @throws {z.ZodError} the text is not such a file
 */
export function parseSubdivisions(text: string): readonly IsoSubdivision[] {
  return z.array(subdivision).parse(JSON.parse(text));
}
