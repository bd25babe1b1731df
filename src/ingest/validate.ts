import type { GraphNode } from "../cypher/graph-node.ts";
import type { DocumentFacts, RecordContext } from "../domain/entity/section.ts";
import { cycleProblems } from "./cycles.ts";
import { linkProblems } from "./link-problems.ts";
import { valueAtPath } from "./path.ts";
import { shown, type Problem } from "./problem.ts";
import { referencesOf, type FoundReference } from "./references.ts";
import { problemAt, type SeedFile, type SeedRecord } from "./seed-file.ts";
import { createNearestId } from "./similar-ids.ts";
import { extentAt } from "./record-extent.ts";
import { createSimilarPlaces } from "./similar-places.ts";
import { speakerProblems } from "./speakers.ts";
import type { StoredFacts } from "./stored-facts.ts";

/** Records of all files, and what their files say alone, before the database is asked. */
export interface Collected {
  readonly files: readonly SeedFile[];
  readonly records: readonly SeedRecord[];
  /** Id -> its first record. */
  readonly declared: ReadonlyMap<string, SeedRecord>;
  /** References to what no file declares. */
  readonly unresolved: readonly UnresolvedReference[];
  readonly problems: readonly Problem[];
}

/** A reference, and the file that it is in. */
export interface UnresolvedReference extends FoundReference {
  readonly file: SeedFile;
}

/** Puts the records of all files together: each id once, every reference looked up among them. */
export function collect(files: readonly SeedFile[]): Collected {
  const records = files.flatMap((file) => file.records);
  const declared = new Map<string, SeedRecord>();
  const problems = files.flatMap((file) => [...file.problems]);
  for (const record of records) {
    if (record.id === null) continue;
    const first = declared.get(record.id);
    if (first === undefined) declared.set(record.id, record);
    else problems.push(duplicate(record, first));
  }
  // References into a file that is not read are not dangling; they are looked at once it is.
  const unresolved = files.every(({ isSeedFile }) => isSeedFile)
    ? files.flatMap((file) => unresolvedIn(file, declared))
    : [];
  return {
    files,
    records,
    declared,
    unresolved,
    problems: [...problems, ...records.flatMap(selfReferences)],
  };
}

function unresolvedIn(
  file: SeedFile,
  declared: ReadonlyMap<string, SeedRecord>,
): readonly UnresolvedReference[] {
  return referencesIn(file)
    .filter(({ id }) => !declared.has(id))
    .map((reference) => ({ ...reference, file }));
}

function referencesIn(file: SeedFile): readonly FoundReference[] {
  const header = file.headerSource === null ? [] : [{ id: file.headerSource, path: ["source"] }];
  return [...header, ...file.records.flatMap(referencesOf)];
}

function duplicate(record: SeedRecord, first: SeedRecord): Problem {
  const { line, column } = first.source.locate([...first.path, "id"], "value");
  return problemAt(record.source, [...record.path, "id"], {
    found: `${shown(record.id)} again, declared at ${first.source.name}:${line}:${column}`,
    expected: "an id of its own",
  });
}

function selfReferences(record: SeedRecord): readonly Problem[] {
  return referencesOf(record)
    .filter(({ id }) => id === record.id)
    .map(({ path }) =>
      problemAt(record.source, path, {
        found: `${shown(record.id)}, the record itself`,
        expected: "another record",
      }),
    );
}

/** Records that may be written, or everything that is wrong with the files. */
export interface Validated {
  /** For each record its nodes, its own first. */
  readonly nodes: ReadonlyMap<SeedRecord, readonly GraphNode[]>;
  readonly problems: readonly Problem[];
}

/**
 * Checks the records against each other and against what is stored.
 * `similar` are stored ids to suggest instead of dangling ones.
 */
export function validate(
  collected: Collected,
  facts: StoredFacts,
  similar: readonly string[],
): Validated {
  const documentOf = documentFinder(collected, facts);
  const nodes = new Map<SeedRecord, readonly GraphNode[]>();
  const findings: Problem[] = [];
  for (const record of collected.records) {
    if (record.entry === null) continue;
    const context: RecordContext = { source: record.headerSource, document: documentOf };
    for (const finding of record.entry.check(context)) {
      const path = [...record.path, ...finding.path];
      const found = finding.found ?? shown(valueAtPath(record.value, finding.path));
      findings.push(problemAt(record.source, path, { found, expected: finding.expected }));
    }
    nodes.set(record, record.entry.graph(context));
  }
  return {
    nodes,
    problems: [
      ...collected.problems,
      ...danglingProblems(collected, facts, similar),
      ...findings,
      ...linkProblems(nodes, facts),
      ...cycleProblems(collected.records, facts),
      ...speakerProblems(collected.records, collected.declared, facts),
    ],
  };
}

function danglingProblems(
  { unresolved, declared, records }: Collected,
  facts: StoredFacts,
  similar: readonly string[],
): readonly Problem[] {
  const nearestId = createNearestId([...declared.keys(), ...similar]);
  const similarPlaces = createSimilarPlaces(records);
  return unresolved
    .filter(({ id }) => !facts.ids.has(id))
    .map(({ id, path, file }) => {
      const near = nearestId(id);
      const meant = near === null ? similarPlaces(id) : [near];
      return problemAt(file.source, path, {
        found: `${shown(id)}, which nothing declares`,
        expected: meant.length === 0 ? "the id of a record" : `${meant.join(" or ")}?`,
      });
    });
}

function documentFinder(
  { declared }: Collected,
  facts: StoredFacts,
): (id: string) => DocumentFacts | null {
  const found = new Map<string, DocumentFacts | null>();
  return (id) => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const record = declared.get(id);
    const value = record === undefined ? facts.documents.get(id) : documentFactsOf(record);
    found.set(id, value ?? null);
    return value ?? null;
  };
}

/** What the record of a document says, read off it without its type: a record is `unknown` outside its section. */
function documentFactsOf({ entry }: SeedRecord): DocumentFacts | null {
  if (entry === null) return null;
  const { record } = entry;
  const length = valueAtPath(record, ["length"]);
  return {
    published: extentAt(record, "published"),
    length: typeof length === "number" ? length : null,
  };
}
