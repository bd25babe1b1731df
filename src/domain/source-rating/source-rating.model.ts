import { defineNode, relationship } from "../../cypher/model.ts";
import {
  judgedByRelationship,
  judgementProperties,
  latestJudgementFirst,
} from "../judgement/judgement.model.ts";

/** How `type SourceRating` of schema/source-rating.graphql lies in the graph. */
export const sourceRatingModel = defineNode({
  type: "SourceRating",
  idPrefix: "source-rating",
  properties: { ...judgementProperties, reliability: "string" },
  relationships: {
    judgedBy: judgedByRelationship,
    source: relationship({ types: ["RATES"], direction: "out", to: "Actor" }),
  },
  orderBy: latestJudgementFirst,
});
