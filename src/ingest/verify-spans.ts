import { createHash } from "node:crypto";
import { isReference } from "../domain/entity/reference.ts";
import { groupBy } from "../lib/group-by.ts";
import { valueAtPath, type Path } from "./path.ts";
import { shown, type Problem } from "./problem.ts";
import { problemAt, type SeedRecord } from "./seed-file.ts";
import { createNearestId } from "./similar-ids.ts";
import type { Collected } from "./validate.ts";

/** A span that a record points at, with the words there. */
export interface VerifiedSpan {
  readonly recordId: string;
  readonly words: string;
}

/** All spans into a document, in the order of the files, and what is wrong with them or with the text. */
export interface SpanVerification {
  readonly spans: readonly VerifiedSpan[];
  readonly problems: readonly Problem[];
}

/** Compares a text with the record of its document, and every span into it with the words there. */
export function verifySpans(
  { files, records, declared }: Collected,
  documentId: string,
  text: string,
): SpanVerification {
  const document = declared.get(documentId);
  if (document === undefined) {
    return { spans: [], problems: [unknownDocument(documentId, { files, declared })] };
  }
  const wrongText = textProblems(document, text);
  // Against another text every span is wrong.
  if (wrongText.length > 0) return { spans: [], problems: wrongText };
  const spans = records.flatMap((record) => spansOf(record, documentId));
  return {
    spans: spans.map(({ record, start, end }) => ({
      recordId: String(record.id),
      words: text.slice(start, end),
    })),
    problems: [
      ...spans.flatMap((span) => spanProblems(span, text)),
      ...[...groupBy(spans, ({ record }) => record)].flatMap(([record, own]) =>
        quotedProblems(record, own, text),
      ),
    ],
  };
}

function unknownDocument(
  id: string,
  { files, declared }: Pick<Collected, "files" | "declared">,
): Problem {
  const documents = [...declared.keys()].filter((each) => each.startsWith("document:"));
  const near = createNearestId(documents)(id);
  const searched =
    files.length === 0 ? "no file" : files.map(({ source }) => source.name).join(", ");
  return {
    ...{ file: id, line: 1, column: 1, path: "" },
    found: `no record of it; searched in ${searched}`,
    expected: `${near === null ? "the id of a document" : `${near}?`} (name your file behind the text)`,
  };
}

function textProblems(document: SeedRecord, text: string): readonly Problem[] {
  const actual = {
    sha256: createHash("sha256").update(text, "utf8").digest("hex"),
    length: text.length,
  };
  return (["sha256", "length"] as const)
    .filter((key) => valueAtPath(document.value, [key]) !== actual[key])
    .map((key) =>
      problemAt(document.source, [...document.path, key], {
        found: shown(valueAtPath(document.value, [key])),
        expected: `${String(actual[key])}, that of the text`,
      }),
    );
}

interface Span {
  readonly record: SeedRecord;
  readonly path: Path;
  readonly start: number;
  readonly end: number;
  readonly prefix: string;
  readonly suffix: string;
}

function spansOf(record: SeedRecord, documentId: string): readonly Span[] {
  const evidence = valueAtPath(record.entry?.record, ["evidence"]);
  if (!Array.isArray(evidence)) return [];
  const entries: readonly unknown[] = evidence;
  return entries.flatMap((entry, i) => {
    const reference = valueAtPath(entry, ["document"]);
    const [start, end] = [valueAtPath(entry, ["start"]), valueAtPath(entry, ["end"])];
    if (!isReference(reference) || reference.id !== documentId) return [];
    if (typeof start !== "number" || typeof end !== "number") return [];
    const path = [...record.path, "evidence", i];
    return [{ record, path, start, end, ...contextOf(entry) }];
  });
}

function contextOf(entry: unknown): Pick<Span, "prefix" | "suffix"> {
  const [prefix, suffix] = [valueAtPath(entry, ["prefix"]), valueAtPath(entry, ["suffix"])];
  return {
    prefix: typeof prefix === "string" ? prefix : "",
    suffix: typeof suffix === "string" ? suffix : "",
  };
}

function spanProblems(span: Span, text: string): readonly Problem[] {
  const { source } = span.record;
  const at = (key: string, found: string, expected: string): Problem =>
    problemAt(source, [...span.path, key], { found, expected });
  if (span.end > text.length) {
    return [at("end", String(span.end), `at most ${text.length}, the length of the text`)];
  }
  const before = text.slice(0, span.start);
  const behind = text.slice(span.end);
  const words = text.slice(span.start, span.end);
  const cuts = (["start", "end"] as const)
    .filter((edge) => isInsideWord(text, span[edge]))
    .map((edge) =>
      at(edge, `${span[edge]}, inside a word: ${around(text, span[edge])}`, "the edge of a word"),
    );
  const padding =
    words.trim() === words ? [] : [at("start", shown(words), "words without spaces around them")];
  const prefix = before.endsWith(span.prefix)
    ? []
    : [at("prefix", shown(span.prefix), `the words before the span, ${shown(before.slice(-40))}`)];
  const suffix = behind.startsWith(span.suffix)
    ? []
    : [
        at(
          "suffix",
          shown(span.suffix),
          `the words behind the span, ${shown(behind.slice(0, 40))}`,
        ),
      ];
  return [...cuts, ...padding, ...prefix, ...suffix];
}

/** Words that a record quotes from its source, which must stand in one of its spans. */
const quotedFields: readonly Path[] = [["figure", "rawText"], ["surface"]];

function quotedProblems(
  record: SeedRecord,
  spans: readonly Span[],
  text: string,
): readonly Problem[] {
  const words = spans.map(({ start, end }) => text.slice(start, end));
  return quotedFields.flatMap((field) => {
    const quoted = valueAtPath(record.value, field);
    if (typeof quoted !== "string") return [];
    if (words.some((each) => plain(each).includes(plain(quoted)))) return [];
    const expected = `words of its spans: ${words.map(shown).join(", ")}`;
    return [
      problemAt(record.source, [...record.path, ...field], { found: shown(quoted), expected }),
    ];
  });
}

function plain(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim().toLowerCase();
}

/** Also true between the halves of a surrogate pair. */
function isInsideWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const isPairCut =
    /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));
  return (
    isPairCut ||
    (endsInWord.test(text.slice(Math.max(0, offset - 2), offset)) &&
      beginsWord.test(text.slice(offset, offset + 2)))
  );
}

const endsInWord = /[\p{L}\p{M}\p{N}]$/u;
const beginsWord = /^[\p{L}\p{M}\p{N}]/u;

function around(text: string, offset: number): string {
  return shown(`${text.slice(Math.max(0, offset - 8), offset)}|${text.slice(offset, offset + 8)}`);
}
