import { integrityFinding, type IntegrityFinding } from "./integrity-finding.ts";

/** A span of a document on which a record rests; UTF-16 offsets, `end` exclusive, both null for the whole document. */
export interface SpanFacts {
  readonly ownerId: string;
  readonly documentId: string;
  readonly start: number | null;
  readonly end: number | null;
  /** Null where the document has no text to point into. */
  readonly documentLength: number | null;
}

/** Spans that point at no text. */
export function orphanSpans(spans: readonly SpanFacts[]): readonly IntegrityFinding[] {
  return spans.flatMap((span) => {
    const trouble = spanTrouble(span);
    if (trouble === null) return [];
    const { ownerId, documentId } = span;
    const sentence = `${ownerId} rests on ${documentId}, ${trouble}.`;
    return [integrityFinding("ORPHAN_SPAN", [ownerId, documentId], sentence)];
  });
}

function spanTrouble({ start, end, documentLength }: SpanFacts): string | null {
  if (start === null && end === null) return null;
  if (start === null || end === null) return "with one end of a span and not the other";
  const words = `characters ${start} to ${end}`;
  if (documentLength === null) return `${words}, but the document has no text to point into`;
  if (start < 0 || start >= end) return `${words}, which is no span`;
  return end > documentLength ? `${words}, but it has only ${documentLength}` : null;
}
