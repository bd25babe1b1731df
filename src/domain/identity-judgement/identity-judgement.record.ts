import * as z from "zod";
import { linksTo, stored } from "../../cypher/graph-node.ts";
import { entityPrefixes, recordId, reference } from "../entity/reference.ts";
import { defineSection } from "../entity/section.ts";
import { judgementFields } from "../judgement/judgement.record.ts";
import { identityJudgementModel } from "./identity-judgement.model.ts";

/** `IdentityVerdict` of schema/identity-judgement.graphql. */
export const identityVerdicts = ["POSITIVE", "NEGATIVE", "UNSURE"] as const;

const pair = z
  .array(reference(entityPrefixes))
  .length(2)
  .superRefine(([first, second], context) => {
    if (first?.id === second?.id) {
      context.addIssue({ code: "custom", message: "another record than the first", path: [1] });
    }
  })
  .describe("The two records compared.");

/** `identityJudgements:` of a seed file. */
export const identityJudgementSection = defineSection({
  key: "identityJudgements",
  model: identityJudgementModel,
  schema: z
    .strictObject({
      id: recordId("identity-judgement"),
      entities: pair,
      verdict: z.enum(identityVerdicts).describe("The verdict."),
      ...judgementFields,
    })
    .describe("Our judgement whether two records are the same thing."),
  graph: (record) => [
    {
      type: "IdentityJudgement",
      id: record.id,
      properties: stored({
        verdict: record.verdict,
        rationale: record.rationale,
        judgedAt: record.judgedAt,
      }),
      links: { entities: linksTo(...record.entities), judgedBy: linksTo(record.judgedBy) },
    },
  ],
});
