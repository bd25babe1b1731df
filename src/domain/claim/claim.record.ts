import * as z from "zod";
import { extentProperties, linksTo, stored } from "../../cypher/graph-node.ts";
import type { Extent } from "../../lib/temporal.ts";
import { checkEvidence, evidence, evidenceLinks } from "../entity/evidence.record.ts";
import { text, time } from "../entity/field.ts";
import { actorPrefixes, recordId, reference } from "../entity/reference.ts";
import { defineSection, type Finding, type RecordContext } from "../entity/section.ts";
import { attribution, attributionLinks } from "./attribution.record.ts";
import {
  claimKinds,
  countingKinds,
  polarities,
  publisherDisclaimers,
  supersessionManners,
  victimCategories,
} from "../../evidence/claim-words.ts";
import { claimModel } from "./claim.model.ts";
import { figure, figureProperties } from "./figure.record.ts";

const subject = reference([...actorPrefixes, "place", "event", "tenure", "relation"]);

const supersession = z.strictObject({
  claim: reference(["claim"]).describe("The claim that no longer stands."),
  how: z.enum(supersessionManners).describe("How this one takes its place."),
});

const schema = z
  .strictObject({
    id: recordId("claim"),
    kind: z.enum(claimKinds).describe("What sort of thing is claimed."),
    polarity: z
      .enum(polarities)
      .default("AFFIRMS")
      .describe("Affirmed, denied, or cannot be confirmed."),
    statement: text("The claim in our words."),
    about: subject.describe("What it is about."),
    figure: figure.optional(),
    counts: z.array(reference(actorPrefixes)).optional().describe("Whom the figure counts."),
    victimCategory: z
      .enum(victimCategories)
      .optional()
      .describe("Whom the figure counts, in general."),
    cumulative: z.boolean().optional().describe("True where the figure is a running total."),
    covers: time("The period the claim covers.").optional(),
    coversPlace: reference(["place"]).optional().describe("The place the claim covers."),
    published: time(
      "When the source said it; default: that of the first evidence document.",
    ).optional(),
    publisherDisclaimer: z
      .enum(publisherDisclaimers)
      .default("NONE")
      .describe("What the publisher says of its reliability."),
    attribution,
    supersedes: z
      .array(supersession)
      .optional()
      .describe("Claims that the source says this one takes the place of."),
    evidence,
  })
  .refine(hasFigureWhereItCounts, {
    // Also where other fields are wrong, so that all problems are told at once.
    when: () => true,
    path: ["figure"],
    error: "one, as claims of this kind count (qualifier UNKNOWN where the source gives no number)",
  })
  .describe("What one chain of sources says about one thing.");

type ClaimRecord = z.output<typeof schema>;

/** `claims:` of a seed file. */
export const claimSection = defineSection({
  key: "claims",
  model: claimModel,
  schema,
  check: (record, context) => [
    ...checkPublished(record, context),
    ...checkEvidence(record.evidence, context),
  ],
  graph: (record, context) => [
    {
      type: "Claim",
      id: record.id,
      properties: stored({
        kind: record.kind,
        polarity: record.polarity,
        statement: record.statement,
        victimCategory: record.victimCategory,
        cumulative: record.cumulative,
        publisherDisclaimer: record.publisherDisclaimer,
        ...figureProperties(record.figure),
        ...extentProperties("covers", record.covers),
        ...extentProperties("published", publishedOf(record, context)),
      }),
      links: {
        about: linksTo(record.about),
        coversPlace: linksTo(record.coversPlace),
        counts: linksTo(...(record.counts ?? [])),
        attribution: attributionLinks(record.attribution),
        supersedes: (record.supersedes ?? []).map(({ claim, how }) => ({
          to: claim.id,
          properties: stored({ how }),
        })),
        evidence: evidenceLinks(record.evidence),
      },
    },
  ],
});

function publishedOf(record: ClaimRecord, context: RecordContext): Extent | undefined {
  const [first] = record.evidence;
  if (record.published !== undefined || first === undefined) return record.published;
  return context.document(first.document.id)?.published ?? undefined;
}

/** Takes anything: it runs before the other fields are known to be right. */
function hasFigureWhereItCounts(record: unknown): boolean {
  if (typeof record !== "object" || record === null || !("kind" in record)) return true;
  return (
    "figure" in record ||
    !claimKinds.some((kind) => kind === record.kind && countingKinds.has(kind))
  );
}

/** A document nobody knows is a dangling reference, and reported as that alone. */
function checkPublished(record: ClaimRecord, context: RecordContext): readonly Finding[] {
  const [first] = record.evidence;
  if (first === undefined || publishedOf(record, context) !== undefined) return [];
  if (context.document(first.document.id) === null) return [];
  const found = `no published, here or on ${first.document.id}`;
  return [{ path: ["published"], found, expected: "one of them" }];
}
