import { atMost, defineNode, relationship } from "../../cypher/model.ts";
import {
  judgedByRelationship,
  judgementProperties,
  latestJudgementFirst,
} from "../judgement/judgement.model.ts";

/** How `type IdentityJudgement` of schema/identity-judgement.graphql lies in the graph. */
export const identityJudgementModel = defineNode({
  type: "IdentityJudgement",
  idPrefix: "identity-judgement",
  properties: { ...judgementProperties, verdict: "string" },
  relationships: {
    judgedBy: judgedByRelationship,
    entities: atMost(2, relationship({ types: ["JUDGES"], direction: "out", to: "Entity" })),
  },
  orderBy: latestJudgementFirst,
});
