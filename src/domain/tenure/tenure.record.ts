import * as z from "zod";
import { extentProperties, linksTo, stored } from "../../cypher/graph-node.ts";
import { checkSource, entityFields, entityParts } from "../entity/entity.record.ts";
import { time } from "../entity/field.ts";
import { actorPrefixes, recordId, reference } from "../entity/reference.ts";
import { defineSection } from "../entity/section.ts";
import { tenureModel } from "./tenure.model.ts";

/** `TenureStatus` of schema/tenure.graphql. */
export const tenureStatuses = [
  "ACTING",
  "INTERIM",
  "ELECTED",
  "APPOINTED",
  "CLAIMED",
  "CONTESTED",
  "UNKNOWN",
] as const;

/** `tenures:` of a seed file. */
export const tenureSection = defineSection({
  key: "tenures",
  model: tenureModel,
  schema: z
    .strictObject({
      id: recordId("tenure"),
      holder: reference(actorPrefixes).describe("Who held it."),
      position: reference(["position"]).describe("What was held."),
      status: z.enum(tenureStatuses).describe("How it was held."),
      valid: time("When it was held.").optional(),
      ...entityFields,
    })
    .describe("That an actor held a position for a time."),
  check: checkSource,
  graph(record, context) {
    const parts = entityParts(record, context);
    const node = {
      type: "Tenure",
      id: record.id,
      properties: stored({ status: record.status, ...extentProperties("", record.valid) }),
      links: {
        ...parts.links,
        holder: linksTo(record.holder),
        position: linksTo(record.position),
      },
    };
    return [node, ...parts.nodes];
  },
});
