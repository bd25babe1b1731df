import * as z from "zod";
import { stored, type GraphLink } from "../../cypher/graph-node.ts";
import { text } from "./field.ts";
import { reference } from "./reference.ts";
import type { Finding, RecordContext } from "./section.ts";

const offset = z.int().min(0);

const span = z
  .strictObject({
    document: reference(["document"]).describe("The document."),
    start: offset.optional().describe("First character, 0-based, in UTF-16 code units."),
    end: offset.optional().describe("Behind the last character, in UTF-16 code units."),
    prefix: text("A few characters before the span, to find it again.").optional(),
    suffix: text("A few characters behind the span, to find it again.").optional(),
  })
  .superRefine(({ start, end }, context) => {
    if (start === undefined && end === undefined) return;
    if (start === undefined || end === undefined) {
      const message = "start and end together, or neither for the whole document";
      context.addIssue({ code: "custom", message });
    } else if (end <= start) {
      const message = `an end behind the start, ${start}`;
      context.addIssue({ code: "custom", message, path: ["end"] });
    }
  });

/** The spans of documents that something rests on: at least one. */
export const evidence = z
  .array(span)
  .min(1)
  .describe("The words of documents it rests on; without start and end the whole document.");

type Spans = z.output<typeof evidence>;

/** Refuses spans that lie outside their document, or that nobody could check. */
export function checkEvidence(spans: Spans, context: RecordContext): readonly Finding[] {
  return spans.flatMap(({ document, end }, i): readonly Finding[] => {
    const facts = context.document(document.id);
    if (facts === null || end === undefined) return [];
    if (facts.length === null) {
      const found = `a span into ${document.id}, which has no sha256 and length`;
      return [{ path: ["evidence", i], found, expected: "both on the document, to check spans" }];
    }
    if (end <= facts.length) return [];
    const expected = `at most ${facts.length}, the length of ${document.id}`;
    return [{ path: ["evidence", i, "end"], found: null, expected }];
  });
}

/** The spans as relationships to their documents. */
export function evidenceLinks(spans: Spans): readonly GraphLink[] {
  return spans.map(({ document, start, end, prefix, suffix }) => ({
    to: document.id,
    properties: stored({ start, end, prefix, suffix }),
  }));
}
