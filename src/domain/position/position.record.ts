import * as z from "zod";
import { linksTo, stored } from "../../cypher/graph-node.ts";
import { checkSource, namedFields, namedParts } from "../entity/entity.record.ts";
import { text } from "../entity/field.ts";
import { actorPrefixes, recordId, reference } from "../entity/reference.ts";
import { defineSection } from "../entity/section.ts";
import { positionModel } from "./position.model.ts";

/** `positions:` of a seed file. */
export const positionSection = defineSection({
  key: "positions",
  model: positionModel,
  schema: z
    .strictObject({
      id: recordId("position"),
      body: reference(actorPrefixes).describe("The body the post is in."),
      ...namedFields,
      description: text("What the post is, in one sentence.").optional(),
    })
    .describe("A post in a body."),
  check: checkSource,
  graph(record, context) {
    const parts = namedParts(record, context);
    const node = {
      type: "Position",
      id: record.id,
      properties: stored({ name: parts.name, description: record.description }),
      links: { ...parts.links, body: linksTo(record.body) },
    };
    return [node, ...parts.nodes];
  },
});
