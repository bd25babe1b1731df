import { createKnownKeys } from "../../src/ingest/known-keys.ts";
import { problemLine, sortProblems } from "../../src/ingest/problem.ts";
import { readSeedFile } from "../../src/ingest/seed-file.ts";
import { parseSource } from "../../src/ingest/source-file.ts";
import { noFacts } from "../../src/ingest/stored-facts.ts";
import { collect, validate, type Collected } from "../../src/ingest/validate.ts";

/** Records of texts that take the place of files `a.yaml`, `b.yaml` …; texts that cannot be read throw. */
export function collectTexts(...texts: readonly string[]): Collected {
  const knownKeys = createKnownKeys();
  const files = texts.map((text, i) => {
    const name = `${String.fromCharCode(97 + i)}.yaml`;
    const result = parseSource(name, new TextEncoder().encode(text));
    if (!result.ok) throw new Error(result.problems.map(problemLine).join("\n"));
    return readSeedFile(result.source, knownKeys);
  });
  return collect(files);
}

/** Everything wrong with seed files of these texts, without a database, as the command prints it. */
export function problemsIn(...texts: readonly string[]): readonly string[] {
  return sortProblems(validate(collectTexts(...texts), noFacts, []).problems).map(problemLine);
}

/** What is wrong with these bytes as a file, as the command prints it. */
export function unreadable(bytes: Uint8Array): readonly string[] {
  const result = parseSource("a.yaml", bytes);
  return result.ok ? [] : result.problems.map(problemLine);
}

/** Six lines: a header, and a document with its publisher. */
export const base = `claimgraph: 1
licence: CC0-1.0
source: document:d
documents: [ { id: document:d, title: D, kind: ARTICLE, published: "2025-03-07" } ]
organizations: [ { id: organization:o, kind: MONITOR, names: [ { text: O, language: en, kind: OFFICIAL } ] } ]
places: [ { id: place:jableh, kind: SETTLEMENT, names: [ { text: Jableh, language: en, kind: OFFICIAL } ] } ]
`;

/** One line: an event of this key. */
export function event(key: string, more = ""): string {
  return `  - { id: event:${key}, type: ARMED_CLASH, title: T, when: "2025-03-06", status: ONGOING, clarity: CLEAR${more} }\n`;
}

/** One line: a claim about `event:e` with these fields in place of the usual ones. */
export function claim(fields: Readonly<Record<string, string>>): string {
  const all = {
    id: "claim:c",
    kind: "OCCURRENCE",
    statement: "S",
    about: "event:e",
    attribution: `[ ${hop("PUBLISHER")}, ${hop("ORIGIN")} ]`,
    evidence: "[ { document: document:d } ]",
    ...fields,
  };
  const text = Object.entries(all)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `${key}: ${value}`);
  return `  - { ${text.join(", ")} }\n`;
}

/** A hop of an attribution chain. */
export function hop(kind: string): string {
  return `{ actor: organization:o, hop: ${kind}, verb: REPORTED, named: true }`;
}

/** The text without its mark `▸`, and the problem as the command prints it with the place of the mark. */
export function marked(
  withMark: string,
  problem: string,
): { readonly text: string; readonly line: string } {
  const [before = "", behind = ""] = withMark.split("▸");
  const lines = before.split("\n");
  const place = `${String(lines.length)}:${String((lines.at(-1) ?? "").length + 1)}`;
  const line = `a.yaml:${place}${problem.startsWith("found") ? ":" : ""} ${problem}`;
  return { text: before + behind, line };
}
