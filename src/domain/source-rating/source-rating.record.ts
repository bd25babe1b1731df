import * as z from "zod";
import { linksTo, stored } from "../../cypher/graph-node.ts";
import { actorPrefixes, recordId, reference } from "../entity/reference.ts";
import { defineSection } from "../entity/section.ts";
import { judgementFields } from "../judgement/judgement.record.ts";
import { sourceRatingModel } from "./source-rating.model.ts";

/** `Reliability` of schema/source-rating.graphql. */
export const reliabilities = ["A", "B", "C", "D", "E", "F"] as const;

/** `sourceRatings:` of a seed file. */
export const sourceRatingSection = defineSection({
  key: "sourceRatings",
  model: sourceRatingModel,
  schema: z
    .strictObject({
      id: recordId("source-rating"),
      source: reference(actorPrefixes).describe("The source rated."),
      reliability: z.enum(reliabilities).describe("Admiralty code, A to F."),
      ...judgementFields,
    })
    .describe("Our rating of an actor as a source."),
  graph: (record) => [
    {
      type: "SourceRating",
      id: record.id,
      properties: stored({
        reliability: record.reliability,
        rationale: record.rationale,
        judgedAt: record.judgedAt,
      }),
      links: { source: linksTo(record.source), judgedBy: linksTo(record.judgedBy) },
    },
  ],
});
