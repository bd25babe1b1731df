import * as z from "zod";

const division = z.object({
  id: z.string(),
  governorateId: z.string().optional(),
  districtId: z.string().optional(),
  name: z.object({ en: z.string(), ar: z.string() }),
  aliases: z.array(z.object({ value: z.string(), language: z.enum(["en", "ar"]) })),
  iso31662: z.string().optional(),
  centroid: z.object({ latitude: z.number(), longitude: z.number() }),
  externalIds: z.object({
    wikidata: z.string().optional(),
    geonames: z.string().optional(),
    ochaPcode: z.string(),
  }),
});

/** A governorate, district or subdistrict of Open Syria geography. Source: `data/*.json` of github.com/Open-Syria/data-geography. */
export type SyrianDivision = z.output<typeof division>;

/**
 * Divisions of one of the three files.
 *
 * @throws {z.ZodError} the text is not such a file
 */
export function parseDivisions(text: string): readonly SyrianDivision[] {
  return z.array(division).parse(JSON.parse(text));
}
