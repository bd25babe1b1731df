import type { Statement } from "../../cypher/statement.ts";
import { escapeName } from "../../cypher/statement.ts";
import { groupBy } from "../../lib/group-by.ts";
import { noStart, openStart } from "../../lib/start-order.ts";
import type { Reader } from "../../neo4j/reader.ts";
import { writeLock } from "../../neo4j/write-lock.ts";
import type { Writer } from "../../neo4j/writer.ts";
import { labelsInUse } from "../stored-facts.ts";
import { aspects, type Aspect, type FaultKind } from "./aspect.ts";
import { checkTallies, rebuildTallies } from "./tally-check.ts";

/** What is wrong with one thing that is derived. */
export interface Fault {
  /** Such as `INSIDE` or `Event.startOrder`. */
  readonly what: string;
  readonly kind: FaultKind;
  readonly count: number;
  /** Ids of the first few nodes, or pairs of ids. */
  readonly examples: readonly string[];
}

/** How a graph is walked. */
export interface WalkOptions {
  readonly signal: AbortSignal;
  readonly progress: (step: { readonly message: string }) => void;
  /** Nodes a statement; 2,000 unless given. */
  readonly nodesAStep?: number;
}

const defaultNodesAStep = 2_000;
const mostExamples = 3;

/**
 * Everything derived that is not as it follows from what is stored; empty where all is right. While somebody seeds, something may
 * be reported that is right a moment later.
 *
 * Cost: reads the whole graph, a few statements for every 2,000 nodes.
 *
 * @throws {ClaimgraphError} DATABASE_UNAVAILABLE, QUERY_TIMEOUT
 */
export async function checkGraph(reader: Reader, options: WalkOptions): Promise<readonly Fault[]> {
  const faults = await walk(reader, options, () => Promise.resolve());
  return [...faults, ...(await checkTallies(reader, options))];
}

/**
 * Makes everything derived right, in a transaction for every 2,000 nodes where anything is wrong. Safe to repeat and to break off.
 *
 * @returns what was wrong
 * @throws {ClaimgraphError} DATABASE_UNAVAILABLE, QUERY_TIMEOUT
 */
export async function rebuildGraph(
  store: { readonly reader: Reader; readonly writer: Writer },
  options: WalkOptions,
): Promise<readonly Fault[]> {
  const faults = await walk(store.reader, options, ({ repairs }, origins) =>
    store.writer.write(
      [writeLock, ...repairs.map((text) => statementOver(text, origins))],
      options.signal,
    ),
  );
  return [...faults, ...(await rebuildTallies(store, options))];
}

type Mend = (aspect: Aspect, origins: readonly string[]) => Promise<void>;

async function walk(reader: Reader, options: WalkOptions, mend: Mend): Promise<readonly Fault[]> {
  const labels = await labelsInUse(reader, options.signal);
  const faults: Fault[] = [];
  for (const [label, ofLabel] of groupBy(aspects, (aspect) => aspect.label)) {
    if (!labels.has(label)) continue;
    options.progress({ message: `Comparing what follows from ${label}` });
    for await (const origins of pages(reader, label, options)) {
      for (const aspect of ofLabel) {
        const found = await faultsOf(reader, aspect, origins, options.signal);
        if (found.length > 0) await mend(aspect, origins);
        faults.push(...found);
      }
    }
  }
  return summed(faults);
}

/** Ids of all nodes with this label, in their order. */
async function* pages(
  reader: Reader,
  label: string,
  { signal, nodesAStep = defaultNodesAStep }: WalkOptions,
): AsyncGenerator<readonly string[]> {
  const text = [
    `MATCH (n:${escapeName(label)}) WHERE n.id > $after`,
    "RETURN n.id AS id ORDER BY id LIMIT $most",
  ].join("\n");
  for (let after = ""; ;) {
    const params = { after, most: nodesAStep };
    const rows = await reader.read<{ readonly id: string }>({ text, params }, signal);
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) yield ids;
    const last = ids.at(-1);
    if (last === undefined || ids.length < nodesAStep) return;
    after = last;
  }
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
