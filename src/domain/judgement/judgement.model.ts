import { relationship, type PropertyKind } from "../../cypher/model.ts";
import { byNode } from "../../cypher/order.ts";

/** What every judgement of ours stores: why and when. */
export const judgementProperties = {
  rationale: "string",
  judgedAt: "dateTime",
} as const satisfies Record<string, PropertyKind>;

/** Who judged. */
export const judgedByRelationship = relationship({
  types: ["JUDGED_BY"],
  direction: "out",
  to: "Actor",
});

/** Order of lists of judgements. */
export const latestJudgementFirst = [byNode("judgedAt", "dateTime", "DESC")];
