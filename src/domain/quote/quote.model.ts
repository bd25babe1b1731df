import { byNode, defineNode, extent, relationship } from "../../cypher/model.ts";
import { evidenceRelationship } from "../entity/entity.model.ts";

/** How `type Quote` of schema/quote.graphql lies in the graph. */
export const quoteModel = defineNode({
  type: "Quote",
  idPrefix: "quote",
  properties: { speechAct: "string", isDirect: "boolean", paraphrase: "string" },
  embedded: { said: extent("") },
  relationships: {
    saidBy: relationship({ types: ["SAID_BY"], direction: "out", to: "Actor" }),
    speakingAs: relationship({ types: ["SPEAKING_AS"], direction: "out", to: "Tenure" }),
    via: relationship({ types: ["VIA"], direction: "out", to: "Actor" }),
    addressedTo: relationship({ types: ["ADDRESSED_TO"], direction: "out", to: "Actor" }),
    concerns: relationship({ types: ["CONCERNS"], direction: "out", to: "Entity" }),
    evidence: evidenceRelationship,
  },
  orderBy: [byNode("startMin", "dateTime", "DESC")],
});
