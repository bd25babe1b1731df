import * as z from "zod";
import { stored, type GraphLink } from "../../cypher/graph-node.ts";
import { reference } from "../entity/reference.ts";

/** `GeoPrecision` of schema/place.graphql. */
export const geoPrecisions = [
  "EXACT",
  "SETTLEMENT",
  "NEAR",
  "ADM2",
  "ADM1",
  "LINE_OR_FUZZY",
  "COUNTRY",
  "INTERNATIONAL",
] as const;

/** `OccurrenceManner` of schema/place.graphql. */
export const occurrenceManners = ["AT", "NEAR"] as const;

/** Default radius, metres. Source: the place precision table of the domain; divisions differ too much in size for a default. */
const defaultRadiusM: Readonly<Record<string, number>> = {
  EXACT: 500,
  SETTLEMENT: 5_000,
  NEAR: 25_000,
};

const occurrence = z
  .strictObject({
    place: reference(["place"]).describe("The place."),
    geoPrecision: z.enum(geoPrecisions).describe("How precisely the place is known."),
    how: z.enum(occurrenceManners).default("AT").describe("At the place or near it."),
    uncertaintyRadiusM: z
      .int()
      .min(1)
      .max(20_100_000)
      .optional()
      .describe("Metres around the place; default: EXACT 500, SETTLEMENT 5000, NEAR 25000."),
    primary: z
      .boolean()
      .optional()
      .describe("The place to show first; the first of the list unless one says so."),
  })
  .superRefine(({ geoPrecision, uncertaintyRadiusM }, context) => {
    if (uncertaintyRadiusM === undefined && defaultRadiusM[geoPrecision] === undefined) {
      const message = `metres, as ${geoPrecision} has no default radius`;
      context.addIssue({ code: "custom", message, path: ["uncertaintyRadiusM"] });
    }
  });

/** The places of an event: each once, at most one primary. */
export const occurrences = z
  .array(occurrence)
  .superRefine((list, context) => {
    const primaries = list.filter((each) => each.primary === true);
    for (const [i, each] of list.entries()) {
      if (each.primary === true && primaries.indexOf(each) > 0) {
        context.addIssue({ code: "custom", message: "one primary place", path: [i, "primary"] });
      }
    }
  })
  .describe("Where it occurred.");

/** The places as relationships. */
export function occurrenceLinks(
  list: z.output<typeof occurrences> | undefined,
): readonly GraphLink[] {
  const all = list ?? [];
  const primary = all.find((each) => each.primary === true) ?? all[0];
  return all.map((each) => ({
    to: each.place.id,
    properties: stored({
      geoPrecision: each.geoPrecision,
      uncertaintyRadiusM: each.uncertaintyRadiusM ?? defaultRadiusM[each.geoPrecision],
      primary: each === primary,
      how: each.how,
    }),
  }));
}
