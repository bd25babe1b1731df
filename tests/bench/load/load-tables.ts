import neo4j, { type Session } from "neo4j-driver";
import * as z from "zod";
import type { OpenDriver } from "../../../src/neo4j/driver.ts";
import type { Table } from "./table.ts";
import type { Instant, RowValue, TableRow } from "./value.ts";

/** Rows a transaction. */
const batchRows = 10_000;
const sessions = 2;

/** What one table took. */
export interface LoadedTable {
  readonly name: string;
  readonly rows: number;
  readonly seconds: number;
}

/** Creates the rows of a table, in batches over two sessions. */
export async function loadTable(open: OpenDriver, table: Table): Promise<LoadedTable> {
  const startedAt = performance.now();
  const batches = batchesOf(table.rows());
  const counts = await Promise.all(
    Array.from({ length: sessions }, () => loadBatches(open, table, batches)),
  );
  return {
    name: table.name,
    rows: counts.reduce((sum, count) => sum + count, 0),
    seconds: (performance.now() - startedAt) / 1_000,
  };
}

interface RowBatch {
  /** Number of the first row. */
  readonly from: number;
  readonly rows: readonly TableRow[];
}

function* batchesOf(rows: Iterable<TableRow>): Iterator<RowBatch> & Iterable<RowBatch> {
  let batch: TableRow[] = [];
  let from = 0;
  for (const row of rows) {
    batch.push(row);
    if (batch.length < batchRows) continue;
    yield { from, rows: batch };
    from += batch.length;
    batch = [];
  }
  if (batch.length > 0) yield { from, rows: batch };
}

/** Takes batches until none is left; the other session takes from the same. */
async function loadBatches(
  { driver, database }: OpenDriver,
  table: Table,
  batches: Iterator<RowBatch>,
): Promise<number> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE });
  let rows = 0;
  try {
    for (let next = batches.next(); next.done !== true; next = batches.next()) {
      await loadBatch(session, table, next.value);
      rows += next.value.rows.length;
    }
  } finally {
    await session.close();
  }
  return rows;
}

const createdNode = z.object({ id: z.number() });

async function loadBatch(session: Session, table: Table, { from, rows }: RowBatch): Promise<void> {
  const sent = withInstantsApart(rows);
  const { records } = await session.executeWrite((transaction) =>
    transaction.run(table.text, sent),
  );
  const { keep } = table;
  if (keep === null) return;
  for (const [i, record] of records.entries())
    keep(from + i, createdNode.parse(record.toObject()).id);
}

type SentValue = Exclude<RowValue, Instant>;

/** The rows with numbers in place of instants, and the instants by number. */
function withInstantsApart(rows: readonly TableRow[]): {
  readonly rows: readonly (readonly SentValue[])[];
  readonly instants: readonly Instant["value"][];
} {
  const numbers = new Map<Instant, bigint>();
  const numberOf = (instant: Instant): bigint => {
    const number = numbers.get(instant) ?? BigInt(numbers.size);
    numbers.set(instant, number);
    return number;
  };
  const sent = rows.map((row) => row.map((value) => (isInstant(value) ? numberOf(value) : value)));
  return { rows: sent, instants: [...numbers.keys()].map(({ value }) => value) };
}

function isInstant(value: RowValue): value is Instant {
  return typeof value === "object" && value !== null && "value" in value;
}
