import * as z from "zod";
import { actorFields, actorNodes } from "../actor/actor.record.ts";
import { checkSource } from "../entity/entity.record.ts";
import { recordId } from "../entity/reference.ts";
import { defineSection } from "../entity/section.ts";
import { groupModel } from "./group.model.ts";

/** `GroupKind` of schema/group.graphql. */
export const groupKinds = [
  "COMMUNITY",
  "ACTIVISTS",
  "FIGHTERS",
  "CIVILIANS",
  "OFFICIALS",
  "OTHER",
] as const;

/** `groups:` of a seed file. */
export const groupSection = defineSection({
  key: "groups",
  model: groupModel,
  schema: z
    .strictObject({
      id: recordId("group"),
      kind: z.enum(groupKinds).describe("What sort of group it is."),
      ...actorFields,
    })
    .describe("People without offices: a community, activists, fighters."),
  check: checkSource,
  graph: (record, context) => actorNodes("Group", record, { kind: record.kind }, context),
});
