import * as z from "zod";
import { actorFields, actorNodes } from "../actor/actor.record.ts";
import { checkSource } from "../entity/entity.record.ts";
import { recordId } from "../entity/reference.ts";
import { defineSection } from "../entity/section.ts";
import { organizationModel } from "./organization.model.ts";

/** `OrganizationKind` of schema/organization.graphql. */
export const organizationKinds = [
  "STATE",
  "GOVERNMENT_BODY",
  "ARMED_FORCE",
  "ARMED_GROUP",
  "NEWS_AGENCY",
  "STATE_MEDIA",
  "BROADCASTER",
  "MONITOR",
  "INTERNATIONAL_ORGANIZATION",
  "PARTY",
  "COMPANY",
  "OTHER",
] as const;

/** `organizations:` of a seed file. */
export const organizationSection = defineSection({
  key: "organizations",
  model: organizationModel,
  schema: z
    .strictObject({
      id: recordId("organization"),
      kind: z.enum(organizationKinds).describe("What sort of organization it is."),
      ...actorFields,
    })
    .describe("A body with a name and offices."),
  check: checkSource,
  graph: (record, context) => actorNodes("Organization", record, { kind: record.kind }, context),
});
