import { defineNode, relationship } from "../../cypher/model.ts";
import {
  judgedByRelationship,
  judgementProperties,
  latestJudgementFirst,
} from "../judgement/judgement.model.ts";

/** How `type Assessment` of schema/assessment.graphql lies in the graph. */
export const assessmentModel = defineNode({
  type: "Assessment",
  idPrefix: "assessment",
  properties: { ...judgementProperties, status: "string", credibility: "int" },
  relationships: {
    judgedBy: judgedByRelationship,
    claim: relationship({ types: ["ASSESSES"], direction: "out", to: "Claim" }),
  },
  orderBy: latestJudgementFirst,
});
