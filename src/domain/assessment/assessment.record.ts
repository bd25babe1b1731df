import * as z from "zod";
import { linksTo, stored } from "../../cypher/graph-node.ts";
import { assessmentStatuses } from "../../evidence/claim-words.ts";
import { recordId, reference } from "../entity/reference.ts";
import { defineSection } from "../entity/section.ts";
import { judgementFields } from "../judgement/judgement.record.ts";
import { assessmentModel } from "./assessment.model.ts";

/** `assessments:` of a seed file. */
export const assessmentSection = defineSection({
  key: "assessments",
  model: assessmentModel,
  schema: z
    .strictObject({
      id: recordId("assessment"),
      claim: reference(["claim"]).describe("The claim judged."),
      status: z.enum(assessmentStatuses).describe("The verdict."),
      credibility: z.int().min(1).max(6).optional().describe("Admiralty code, 1 to 6."),
      ...judgementFields,
    })
    .describe("Our judgement of one claim."),
  graph: (record) => [
    {
      type: "Assessment",
      id: record.id,
      properties: stored({
        status: record.status,
        credibility: record.credibility,
        rationale: record.rationale,
        judgedAt: record.judgedAt,
      }),
      links: { claim: linksTo(record.claim), judgedBy: linksTo(record.judgedBy) },
    },
  ],
});
