import * as z from "zod";
import { linksTo, stored } from "../../cypher/graph-node.ts";
import { checkEvidence, evidence, evidenceLinks } from "../entity/evidence.record.ts";
import { text } from "../entity/field.ts";
import { entityPrefixes, recordId, reference } from "../entity/reference.ts";
import { defineSection } from "../entity/section.ts";
import { mentionModel } from "./mention.model.ts";

/** `mentions:` of a seed file. */
export const mentionSection = defineSection({
  key: "mentions",
  model: mentionModel,
  schema: z
    .strictObject({
      id: recordId("mention"),
      entity: reference(entityPrefixes).describe("Whom or what it means."),
      surface: text("The words for it in the document, at most a few.").optional(),
      evidence,
    })
    .describe("That a document speaks of an entity."),
  check: (record, context) => checkEvidence(record.evidence, context),
  graph: (record) => [
    {
      type: "Mention",
      id: record.id,
      properties: stored({ surface: record.surface }),
      links: { entity: linksTo(record.entity), evidence: evidenceLinks(record.evidence) },
    },
  ],
});
