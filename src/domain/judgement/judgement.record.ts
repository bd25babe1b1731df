import { instant, text } from "../entity/field.ts";
import { actorPrefixes, reference } from "../entity/reference.ts";

/** Fields of the record of every judgement of ours. */
export const judgementFields = {
  rationale: text("Why, in words."),
  judgedAt: instant("When it was judged."),
  judgedBy: reference(actorPrefixes).describe("Who judged."),
};
