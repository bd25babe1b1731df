import * as z from "zod";
import { extentProperties, linksTo, stored } from "../../cypher/graph-node.ts";
import { checkEvidence, evidence, evidenceLinks } from "../entity/evidence.record.ts";
import { text, time } from "../entity/field.ts";
import { actorPrefixes, entityPrefixes, recordId, reference } from "../entity/reference.ts";
import { defineSection } from "../entity/section.ts";
import { quoteModel } from "./quote.model.ts";

/** `SpeechAct` of schema/quote.graphql. */
export const speechActs = [
  "ASSERT",
  "DENY",
  "CONFIRM",
  "ORDER",
  "WARN",
  "APPEAL",
  "PROMISE",
  "CONDEMN",
  "ANNOUNCE",
  "ACCUSE",
] as const;

const actor = reference(actorPrefixes);

const schema = z
  .strictObject({
    id: recordId("quote"),
    speechAct: z.enum(speechActs).describe("What the speaker did by saying it."),
    isDirect: z.boolean().describe("True for direct speech in the document."),
    paraphrase: text("What was said, in our words."),
    said: time("When it was said.").optional(),
    saidBy: actor.describe("Who said it."),
    speakingAs: reference(["tenure"]).optional().describe("In which capacity."),
    via: z.array(actor).optional().describe("Through whom it came."),
    addressedTo: z.array(actor).optional().describe("To whom."),
    concerns: z.array(reference(entityPrefixes)).optional().describe("What it concerns."),
    evidence,
  })
  .describe("What somebody said, as an act.");

/** `quotes:` of a seed file. */
export const quoteSection = defineSection({
  key: "quotes",
  model: quoteModel,
  schema,
  check: (record, context) => checkEvidence(record.evidence, context),
  graph: (record) => [
    {
      type: "Quote",
      id: record.id,
      properties: stored({
        speechAct: record.speechAct,
        isDirect: record.isDirect,
        paraphrase: record.paraphrase,
        ...extentProperties("", record.said),
      }),
      links: {
        saidBy: linksTo(record.saidBy),
        speakingAs: linksTo(record.speakingAs),
        via: linksTo(...(record.via ?? [])),
        addressedTo: linksTo(...(record.addressedTo ?? [])),
        concerns: linksTo(...(record.concerns ?? [])),
        evidence: evidenceLinks(record.evidence),
      },
    },
  ],
});
