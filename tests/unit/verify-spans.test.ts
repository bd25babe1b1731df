import { createHash } from "node:crypto";
import { Command } from "commander";
import { expect, test } from "vitest";
import { verifySpansCommand } from "../../src/cli/verify-spans.ts";
import { problemLine } from "../../src/ingest/problem.ts";
import { verifySpans } from "../../src/ingest/verify-spans.ts";
import { base, claim, collectTexts, event } from "./seed-text.ts";

const text = "On Thursday at least 13 soldiers\ndied 😀 near Jableh.";
const hash = createHash("sha256").update(text).digest("hex");

function seed(
  claims: string,
  document = `sha256: ${hash}, length: ${String(text.length)}`,
): string {
  const documents = base.replace("title: D,", `title: D, ${document},`);
  return `${documents}events:\n${event("e")}claims:\n${claims}`;
}

const span = (start: number, end: number, more = ""): string =>
  `[ { document: document:d, start: ${String(start)}, end: ${String(end)}${more} } ]`;

function verify(claims: string, document?: string): readonly string[] {
  return verifySpans(collectTexts(seed(claims, document)), "document:d", text).problems.map(
    problemLine,
  );
}

const counted = (evidence: string): string =>
  claim({
    kind: "FATALITIES",
    figure: "{ qualifier: AT_LEAST, n: 13, unit: person, rawText: At least 13 soldiers died }",
    evidence,
  });

test("each record is listed with the words it points at", () => {
  const collected = collectTexts(seed(counted(span(12, 37))));

  expect(verifySpans(collected, "document:d", text)).toEqual({
    spans: [{ recordId: "claim:c", words: "at least 13 soldiers\ndied" }],
    problems: [],
  });
});

test("quoted words may stand in any of a record's spans", () => {
  const two = `[ ${span(3, 11).slice(2, -2)}, ${span(12, 37).slice(2, -2)} ]`;

  expect(verify(counted(two))).toEqual([]);
});

test.each([
  [
    "inside a word",
    claim({ evidence: span(4, 11) }),
    'start: found 4, inside a word: "On T|hursday ", expected the edge of a word',
  ],
  ["half a surrogate pair", claim({ evidence: span(33, 39) }), "end: found 39, inside a word"],
  [
    "spaces around",
    claim({ evidence: span(2, 11) }),
    'start: found " Thursday", expected words without spaces around them',
  ],
  [
    "behind the end",
    claim({ evidence: span(3, 400) }),
    "end: found 400, expected at most 53, the length of the text",
  ],
  [
    "other words before",
    claim({ evidence: span(3, 11, ", prefix: Off") }),
    'prefix: found "Off", expected the words before the span, "On "',
  ],
  [
    "other words behind",
    claim({ evidence: span(3, 11, ", suffix: to") }),
    'suffix: found "to", expected the words behind the span',
  ],
  [
    "quoted words elsewhere",
    counted(span(3, 11)),
    'figure.rawText: found "At least 13 soldiers died", expected words of its spans: "Thursday"',
  ],
])("a span is refused: %s", (_what, claims, problem) => {
  expect(verify(claims).join("\n")).toContain(problem);
});

test("another text is told by hash and length, without the spans, which are all wrong then", () => {
  expect(verify(claim({ evidence: span(4, 11) }), `sha256: ${"0".repeat(64)}, length: 9`)).toEqual([
    expect.stringContaining(`expected ${hash}, that of the text`),
    expect.stringContaining("found 9, expected 53, that of the text"),
  ]);
});

test("a document that no file declares is told", () => {
  expect(verifySpans(collectTexts(base), "document:x-d", text).problems.map(problemLine)).toEqual([
    "document:x-d:1:1: found no record of it; searched in a.yaml, expected document:d? (name your file behind the text)",
  ]);
});

test.each([
  ["/no/such/text", "error: there is no text file /no/such/text"],
  [import.meta.dirname, `error: ${import.meta.dirname} is a folder, not the text of the document`],
])("a text that cannot be read is told in a sentence: %s", async (file, message) => {
  const command = new Command().exitOverride().configureOutput({ writeErr: () => undefined });

  await expect(verifySpansCommand(["document:d", file], [], false, command)).rejects.toMatchObject({
    message,
    exitCode: 1,
  });
});
