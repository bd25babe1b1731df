import type { Statement } from "../../cypher/statement.ts";
import { groupBy } from "../../lib/group-by.ts";
import { noStart, openStart } from "../../lib/start-order.ts";
import type { Reader } from "../../neo4j/reader.ts";
import { writeLock } from "../../neo4j/write-lock.ts";
import type { Writer } from "../../neo4j/writer.ts";
import { labelsInUse } from "../stored-facts.ts";
import { aspects, type Aspect } from "./aspect.ts";
import { mostExamples, type Fault, type WalkOptions } from "./fault.ts";
import { checkNameForms, rebuildNameForms } from "./name-forms.ts";
import { nodeRows } from "./node-rows.ts";
import { checkTallies, rebuildTallies } from "./tally-check.ts";

/**
 * Everything derived that is not as it follows from what is stored; empty where all is right. While somebody seeds, something may
 * be reported that is right a moment later.
 *
 * Cost: reads the whole graph, a few statements for every 2,000 nodes.
 *
 * @throws {ClaimgraphError} DATABASE_UNAVAILABLE, QUERY_TIMEOUT
 */
export async function checkGraph(reader: Reader, options: WalkOptions): Promise<readonly Fault[]> {
  const faults = await walk(reader, aspects, options, () => Promise.resolve());
  return [
    ...faults,
    ...(await checkNameForms(reader, options)),
    ...(await checkTallies(reader, options)),
  ];
}

/**
 * Makes everything derived right, in a transaction for every 2,000 nodes where anything is wrong. Safe to repeat and to break off.
 *
 * @returns what was wrong
 * @throws {ClaimgraphError} DATABASE_UNAVAILABLE, QUERY_TIMEOUT
 */
export async function rebuildGraph(
  store: WrittenStore,
  options: WalkOptions,
): Promise<readonly Fault[]> {
  return [
    ...(await rebuildAspects(store, aspects, options)),
    ...(await rebuildNameForms(store, options)),
    ...(await rebuildTallies(store, options)),
  ];
}

/** The same for these alone. */
export function rebuildAspects(
  { reader, writer }: WrittenStore,
  these: readonly Aspect[],
  options: WalkOptions,
): Promise<readonly Fault[]> {
  return walk(reader, these, options, ({ repairs }, origins) =>
    writer.write(
      [writeLock, ...repairs.map((text) => statementOver(text, origins))],
      options.signal,
    ),
  );
}

interface WrittenStore {
  readonly reader: Reader;
  readonly writer: Writer;
}

type Mend = (aspect: Aspect, origins: readonly string[]) => Promise<void>;

async function walk(
  reader: Reader,
  these: readonly Aspect[],
  options: WalkOptions,
  mend: Mend,
): Promise<readonly Fault[]> {
  const labels = await labelsInUse(reader, options.signal);
  const faults: Fault[] = [];
  for (const [label, ofLabel] of groupBy(these, (aspect) => aspect.label)) {
    if (!labels.has(label)) continue;
    options.progress({ message: `Comparing what follows from ${label}` });
    for await (const rows of nodeRows(reader, { label, properties: [] }, options)) {
      const origins = rows.map(({ id }) => id);
      for (const aspect of ofLabel) {
        const found = await faultsOf(reader, aspect, origins, options.signal);
        if (found.length > 0) await mend(aspect, origins);
        faults.push(...found);
      }
    }
  }
  return summed(faults);
}

async function faultsOf(
  reader: Reader,
  aspect: Aspect,
  origins: readonly string[],
  signal: AbortSignal,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const { kind, text } of aspect.faults) {
    const statement: Statement<{ readonly examples: readonly string[] }> = statementOver(
      text,
      origins,
    );
    const [row] = await reader.read(statement, signal);
    const { length: count } = row?.examples ?? [];
    const examples = row?.examples.slice(0, mostExamples) ?? [];
    if (count > 0) faults.push({ what: aspect.name, kind, count, examples });
  }
  return faults;
}

function statementOver<Row>(text: string, origins: readonly string[]): Statement<Row> {
  return { text, params: { origins, parts: [], noStart, openStart } };
}

function summed(faults: readonly Fault[]): readonly Fault[] {
  const groups = groupBy(faults, ({ what, kind }) => `${what} ${kind}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const examples = group.flatMap((fault) => fault.examples).slice(0, mostExamples);
    return [{ ...first, count: group.reduce((sum, { count }) => sum + count, 0), examples }];
  });
}
