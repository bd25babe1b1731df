import * as z from "zod";
import { extentProperties, linksTo, stored } from "../../cypher/graph-node.ts";
import { greatestFigure } from "../../evidence/figure.ts";
import { languageTag, text, time } from "../entity/field.ts";
import { actorPrefixes, recordId, reference } from "../entity/reference.ts";
import { defineSection, type Finding } from "../entity/section.ts";
import { documentModel } from "./document.model.ts";

/** `DocumentKind` of schema/document.graphql. */
export const documentKinds = [
  "ARTICLE",
  "BROADCAST",
  "DATASET",
  "STATEMENT",
  "POST",
  "OTHER",
] as const;

const schema = z
  .strictObject({
    id: recordId("document"),
    title: text("Its title or a description of it."),
    kind: z.enum(documentKinds).describe("What sort of publication it is."),
    url: z.url({ protocol: /^https?$/, error: "a http or https address" }).optional(),
    language: languageTag("BCP 47 tag of its language.").optional(),
    published: time("When it was published.").optional(),
    publisher: reference(actorPrefixes).optional().describe("Who published it."),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: "64 lower-case hexadecimal digits" })
      .optional()
      .describe("SHA-256 of its UTF-8 text; required where spans point into it."),
    length: z
      .int()
      .min(1)
      .optional()
      .describe("Length of its text in UTF-16 code units; required with sha256."),
    licence: text("SPDX id or short name of its licence.").optional(),
  })
  .describe("Something published; its text is not kept, spans point into it.");

/** `documents:` of a seed file. */
export const documentSection = defineSection({
  key: "documents",
  model: documentModel,
  schema,
  check: checkText,
  graph: (record) => [
    {
      type: "Document",
      id: record.id,
      properties: stored({
        title: record.title,
        kind: record.kind,
        url: record.url,
        language: record.language,
        sha256: record.sha256,
        length: record.length,
        licence: record.licence,
        ...extentProperties("published", record.published),
      }),
      links: { publisher: linksTo(record.publisher) },
    },
  ],
});

interface TextFacts {
  readonly sha256?: string | undefined;
  readonly length?: number | undefined;
}

/** Hash and length come together; GraphQL's Int holds the length. */
function checkText({ sha256, length }: TextFacts): readonly Finding[] {
  if ((sha256 === undefined) !== (length === undefined)) {
    const found = length === undefined ? "sha256 without length" : "length without sha256";
    return [{ path: [], found, expected: "both or neither" }];
  }
  if (length === undefined || length <= greatestFigure) return [];
  return [{ path: ["length"], found: null, expected: `at most ${greatestFigure}` }];
}
