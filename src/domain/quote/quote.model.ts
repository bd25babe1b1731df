import { extent } from "../../cypher/extent.ts";
import { defineNode, relationship } from "../../cypher/model.ts";
import { byStart } from "../../cypher/order.ts";
import { textWordsIndex } from "../entity/full-text.ts";
import { evidenceRelationship } from "../entity/entity.model.ts";

const said = extent("");
const saidBy = relationship({ types: ["SAID_BY"], direction: "out", to: "Actor" });
const via = relationship({ types: ["VIA"], direction: "out", to: "Actor" });

/** How `type Quote` of schema/quote.graphql lies in the graph. */
export const quoteModel = defineNode({
  type: "Quote",
  idPrefix: "quote",
  properties: { speechAct: "string", isDirect: "boolean", paraphrase: "string" },
  embedded: { said },
  relationships: {
    saidBy,
    speakingAs: relationship({ types: ["SPEAKING_AS"], direction: "out", to: "Tenure" }),
    via,
    addressedTo: relationship({ types: ["ADDRESSED_TO"], direction: "out", to: "Actor" }),
    concerns: relationship({ types: ["CONCERNS"], direction: "out", to: "Entity" }),
    evidence: evidenceRelationship,
  },
  orderBy: [byStart("", "DESC")],
  visibility: { published: said, sources: [saidBy, via] },
  fullText: [{ index: textWordsIndex, properties: ["paraphrase"] }],
});
