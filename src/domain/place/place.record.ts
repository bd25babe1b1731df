import * as z from "zod";
import { stored, type GraphLink } from "../../cypher/graph-node.ts";
import { isCertainlyAfter } from "../../lib/temporal.ts";
import { checkSource, namedFields, namedParts } from "../entity/entity.record.ts";
import { edtfText, text } from "../entity/field.ts";
import { recordId, reference } from "../entity/reference.ts";
import { defineSection } from "../entity/section.ts";
import { placeModel } from "./place.model.ts";

/** `PlaceKind` of schema/place.graphql. */
export const placeKinds = [
  "COUNTRY",
  "ADM1",
  "ADM2",
  "ADM3",
  "SETTLEMENT",
  "NEIGHBOURHOOD",
  "FACILITY",
  "ROUTE",
  "INFORMAL_REGION",
  "MARITIME",
] as const;

const latitude = z.number().min(-90).max(90).describe("Degrees north.");
const longitude = z.number().min(-180).max(180).describe("Degrees east.");

const bbox = z
  .strictObject({ south: latitude, west: longitude, north: latitude, east: longitude })
  .superRefine(({ south, north }, context) => {
    if (south > north) {
      const message = `at most the north, ${north}`;
      context.addIssue({ code: "custom", message, path: ["south"] });
    }
  })
  .describe("The box around it; one across the antimeridian has its west east of its east.");

const place = reference(["place"]);

const within = z.union([
  place,
  z
    .strictObject({
      place,
      from: edtfText("Since when it lies there.").optional(),
      to: edtfText("Until when it lay there.").optional(),
    })
    .superRefine(({ from, to }, context) => {
      if (from !== undefined && to !== undefined && isCertainlyAfter(from, to)) {
        const message = `a time that is not before ${from}, when it begins`;
        context.addIssue({ code: "custom", message, path: ["to"] });
      }
    }),
]);

const timezone = z
  .string()
  .superRefine((value, context) => {
    if (!isTimeZone(value)) {
      context.addIssue({ code: "custom", message: "an IANA time zone such as Asia/Damascus" });
    }
  })
  .describe("IANA time zone.");

/** `places:` of a seed file. */
export const placeSection = defineSection({
  key: "places",
  model: placeModel,
  schema: z
    .strictObject({
      id: recordId("place"),
      kind: z.enum(placeKinds).describe("What sort of place it is."),
      ...namedFields,
      description: text("What and where it is, in one sentence.").optional(),
      location: z
        .strictObject({ latitude, longitude })
        .optional()
        .describe("A point that stands for it, WGS 84."),
      bbox: bbox.optional(),
      iso3166_1: z
        .string()
        .regex(/^[A-Z]{2}$/, { error: "two upper-case letters such as SY" })
        .optional()
        .describe("ISO 3166-1 alpha-2 code of a country."),
      iso3166_2: z
        .string()
        .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, { error: "an ISO 3166-2 code such as SY-LA" })
        .optional()
        .describe("ISO 3166-2 code of a first-level division."),
      timezone: timezone.optional(),
      within: z.array(within).optional().describe("Places it lies directly within."),
    })
    .describe("Somewhere: from a country to a building."),
  check: checkSource,
  graph(record, context) {
    const parts = namedParts(record, context);
    const node = {
      type: "Place",
      id: record.id,
      properties: stored({
        name: parts.name,
        kind: record.kind,
        description: record.description,
        location: record.location,
        ...record.bbox,
        iso3166_1: record.iso3166_1,
        iso3166_2: record.iso3166_2,
        timezone: record.timezone,
      }),
      links: { ...parts.links, within: (record.within ?? []).map(withinLink) },
    };
    return [node, ...parts.nodes];
  },
});

function withinLink(entry: z.output<typeof within>): GraphLink {
  const {
    place: whole,
    from,
    to,
  } = "place" in entry ? entry : { place: entry, from: undefined, to: undefined };
  return { to: whole.id, properties: stored({ from, to }) };
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: value }).resolvedOptions().timeZone !== "";
  } catch {
    // The only way Intl has to say that it knows no such zone.
    return false;
  }
}
