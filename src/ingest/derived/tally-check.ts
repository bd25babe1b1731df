import type { Statement } from "../../cypher/statement.ts";
import { everything, talliedKinds, tallyKeys } from "../../domain/tally.ts";
import type { Reader } from "../../neo4j/reader.ts";
import { writeLock } from "../../neo4j/write-lock.ts";
import type { Writer } from "../../neo4j/writer.ts";
import type { FaultKind } from "./aspect.ts";
import { mostExamples, type Fault, type WalkOptions } from "./fault.ts";
import { recount, refill, storedCounts, storedTallies, type Spot } from "./tally-statements.ts";

/**
 * Tallies that do not count what is stored; empty where all do.
 *
 * Cost: reads every event once, and once more for each kind and each place for which events are counted and that it is in.
 *
 * @throws {ClaimgraphError} DATABASE_UNAVAILABLE, QUERY_TIMEOUT
 */
export function checkTallies(reader: Reader, options: WalkOptions): Promise<readonly Fault[]> {
  return walk(reader, options, () => Promise.resolve());
}

/**
 * Makes all tallies count what is stored, in a transaction for each place where any does not. Places must be marked as counted already,
 * as everything that makes them does. Safe to repeat and to break off.
 *
 * @returns what was wrong
 * @throws {ClaimgraphError} DATABASE_UNAVAILABLE, QUERY_TIMEOUT
 */
export function rebuildTallies(
  { reader, writer }: { readonly reader: Reader; readonly writer: Writer },
  options: WalkOptions,
): Promise<readonly Fault[]> {
  return walk(reader, options, (spot) =>
    writer.write(
      [
        writeLock,
        statementOver(`${storedTallies}\nDELETE t`, spot),
        statementOver(refill(spot).join("\n"), spot),
      ],
      options.signal,
    ),
  );
}

async function walk(
  reader: Reader,
  { signal, progress }: WalkOptions,
  mend: (spot: Spot) => Promise<void>,
): Promise<readonly Fault[]> {
  progress({ message: "Comparing what is counted beforehand" });
  const wrong: Wrong[] = [];
  for (const spot of await spots(reader, signal)) {
    const found = await wrongAt(reader, spot, signal);
    if (found.length > 0) await mend(spot);
    wrong.push(...found);
  }
  const kinds: readonly FaultKind[] = ["missing", "superfluous", "stale"];
  return kinds.flatMap((kind) => {
    const of = wrong.filter((each) => each.kind === kind);
    const examples = of.slice(0, mostExamples).map(({ example }) => example);
    return of.length === 0 ? [] : [{ what: "Tally", kind, count: of.length, examples }];
  });
}

const withoutPlace: readonly Spot[] = [everything, ...talliedKinds].map((kind) => ({
  ...{ kind, place: everything },
}));

/** Everything under which events are counted, or under which there are tallies. */
async function spots(reader: Reader, signal: AbortSignal): Promise<readonly Spot[]> {
  const text = [
    "MATCH (p:Place) WHERE p.tallied IS NOT NULL RETURN p.tallied AS kind, p.id AS place",
    "UNION",
    "MATCH (t:Tally) WHERE t.place <> $everything RETURN DISTINCT t.kind AS kind, t.place AS place",
  ].join("\n");
  const places = await reader.read<Spot>({ text, params: { everything } }, signal);
  return [...withoutPlace, ...places];
}

interface Wrong {
  readonly kind: FaultKind;
  readonly example: string;
}

interface TallyRow {
  readonly type: string;
  readonly month: number;
  readonly of: Readonly<Record<string, number>>;
}

async function wrongAt(reader: Reader, spot: Spot, signal: AbortSignal): Promise<readonly Wrong[]> {
  const wanted = await rowsOf(
    reader,
    [...recount(spot), returned("type", "month", "of")],
    spot,
    signal,
  );
  const stored = await rowsOf(
    reader,
    [storedTallies, returned("t.type", "t.month", storedCounts)],
    spot,
    signal,
  );
  const keys = [...new Set([...wanted.keys(), ...stored.keys()])];
  return keys.flatMap((key): readonly Wrong[] => {
    const [shall, is] = [wanted.get(key), stored.get(key)];
    if (shall === is) return [];
    const kind = is === undefined ? "missing" : shall === undefined ? "superfluous" : "stale";
    return [
      { kind, example: [spot.kind, spot.place, key].filter((part) => part !== "").join(" ") },
    ];
  });
}

function returned(type: string, month: string, of: string): string {
  const [, , typeKey, monthKey] = tallyKeys;
  return `RETURN ${type} AS ${typeKey}, ${month} AS ${monthKey}, ${of} AS of`;
}

/** What is counted, as a text, by type and month. */
async function rowsOf(
  reader: Reader,
  lines: readonly string[],
  spot: Spot,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const rows = await reader.read<TallyRow>(statementOver(lines.join("\n"), spot), signal);
  return new Map(
    rows.map(({ type, month, of }) => [
      `${type} ${month}`,
      JSON.stringify(Object.entries(of).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    ]),
  );
}

function statementOver<Row>(text: string, { kind, place }: Spot): Statement<Row> {
  return { text, params: { kind, place } };
}
