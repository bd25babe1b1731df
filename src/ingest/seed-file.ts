import * as z from "zod";
import { text } from "../domain/entity/field.ts";
import { reference } from "../domain/entity/reference.ts";
import type { Entry, Section } from "../domain/entity/section.ts";
import { sections } from "../domain/records.ts";
import { nearest } from "../lib/nearest.ts";
import { refusalsOf, type Refusal, type Refused } from "./issue.ts";
import type { KnownKeys } from "./known-keys.ts";
import { pathText, valueAtPath, type Path } from "./path.ts";
import { shown, type Problem } from "./problem.ts";
import type { SourceFile } from "./source-file.ts";

const formatVersion = 1;

/** The header of a seed file. */
export const headerFields = {
  claimgraph: z.literal(formatVersion).describe("Format version."),
  licence: text("Licence of this file, an SPDX id such as CC0-1.0."),
  source: reference(["document"])
    .optional()
    .describe("The document its facts come from, unless a record or name says otherwise."),
};

const header = z.strictObject(headerFields);

/** A record where it stands. */
export interface SeedRecord {
  readonly source: SourceFile;
  readonly section: Section;
  readonly path: Path;
  /** As written; null where there is none. */
  readonly id: string | null;
  readonly value: unknown;
  /** Null where its schema refused it. */
  readonly entry: Entry | null;
  /** The document in its file's header. */
  readonly headerSource: string | null;
}

/** The records of a file, and what its schemas have against it. */
export interface SeedFile {
  readonly source: SourceFile;
  /** False where it has no header of this format; then nothing else is read of it. */
  readonly isSeedFile: boolean;
  readonly headerSource: string | null;
  readonly records: readonly SeedRecord[];
  readonly problems: readonly Problem[];
}

/** Reads header and records, all problems at once. */
export function readSeedFile(source: SourceFile, knownKeys: KnownKeys): SeedFile {
  const { value } = source;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const problem = problemAt(source, [], {
      found: shown(value),
      expected: "a header, beginning with `claimgraph: 1`",
    });
    return noSeedFile(source, problem);
  }
  const version = valueAtPath(value, ["claimgraph"]);
  if (version !== formatVersion) {
    const refused = { found: shown(version), expected: String(formatVersion) };
    return noSeedFile(source, problemAt(source, ["claimgraph"], refused));
  }
  const sectionKeys = sections.map(({ key }) => key);
  const fields = Object.fromEntries(Object.entries(value).filter(([key]) => key in headerFields));
  const parsed = header.safeParse(fields);
  const given = valueAtPath(value, ["source"]);
  const headerSource = typeof given === "string" ? given : null;
  const headerProblems = parsed.success
    ? []
    : problemsOf(parsed.error, { schema: header, value: fields, knownKeys }, source, []);
  const known = [...Object.keys(headerFields), ...sectionKeys];
  const unknown = Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => unknownSection(source, key, known));
  const parts = sections.map((section) => readSection(section, source, headerSource, knownKeys));
  return {
    source,
    isSeedFile: true,
    headerSource: parsed.success ? headerSource : null,
    records: parts.flatMap(({ records }) => records),
    problems: [...headerProblems, ...unknown, ...parts.flatMap(({ problems }) => problems)],
  };
}

function noSeedFile(source: SourceFile, problem: Problem): SeedFile {
  return { source, isSeedFile: false, headerSource: null, records: [], problems: [problem] };
}

interface SectionPart {
  readonly records: readonly SeedRecord[];
  readonly problems: readonly Problem[];
}

function readSection(
  section: Section,
  source: SourceFile,
  headerSource: string | null,
  knownKeys: KnownKeys,
): SectionPart {
  const list = valueAtPath(source.value, [section.key]);
  if (list === undefined) return { records: [], problems: [] };
  if (!Array.isArray(list)) {
    const refused = { found: shown(list), expected: "a list of records" };
    return { records: [], problems: [problemAt(source, [section.key], refused)] };
  }
  const records: SeedRecord[] = [];
  const problems: Problem[] = [];
  const values: readonly unknown[] = list;
  for (const [i, value] of values.entries()) {
    const path = [section.key, i];
    const parsed = section.parse(value);
    const id = valueAtPath(value, ["id"]);
    records.push({
      source,
      section,
      path,
      id: typeof id === "string" ? id : null,
      value,
      entry: parsed.ok ? parsed.entry : null,
      headerSource,
    });
    problems.push(...longLists(value, path, source));
    if (!parsed.ok) {
      const refused = { schema: section.schema, value, knownKeys };
      problems.push(...problemsOf(parsed.error, refused, source, path));
    }
  }
  return { records, problems };
}

/** The list of a node shows so many entries at once. */
const mostEntries = 1_000;

function longLists(value: unknown, path: Path, source: SourceFile): readonly Problem[] {
  if (typeof value !== "object" || value === null) return [];
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, each]) => longLists(each, [...path, key], source));
  }
  const entries: readonly unknown[] = value;
  if (entries.length <= mostEntries) {
    return entries.flatMap((each, i) => longLists(each, [...path, i], source));
  }
  const refused = { found: `${entries.length} entries`, expected: `at most ${mostEntries}` };
  return [problemAt(source, path, refused)];
}

function unknownSection(source: SourceFile, key: string, known: readonly string[]): Problem {
  const near = nearest(key, known);
  return problemAt(source, [key], {
    part: "key",
    found: `the unknown key ${key}`,
    expected: near === null ? `one of ${known.join(", ")}` : `${near}?`,
  });
}

function problemsOf(
  error: z.ZodError,
  refused: Refused,
  source: SourceFile,
  base: Path,
): readonly Problem[] {
  return error.issues
    .flatMap((issue) => refusalsOf(issue, refused))
    .map((refusal) => problemAt(source, [...base, ...refusal.path], refusal));
}

/** A problem with what stands at a path of a file. */
export function problemAt(
  source: SourceFile,
  path: Path,
  refusal: Pick<Refusal, "found" | "expected"> & Partial<Pick<Refusal, "part">>,
): Problem {
  return {
    file: source.name,
    ...source.locate(path, refusal.part ?? "value"),
    path: pathText(path),
    found: refusal.found,
    expected: refusal.expected,
  };
}
