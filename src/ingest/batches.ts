import type { Statement } from "../cypher/statement.ts";
import type { Change } from "./derived/maintenance.ts";
import type { Operation } from "./operations.ts";

/** What one transaction writes. */
export interface Batch {
  readonly statements: readonly Statement<unknown>[];
  /** What the statements do to what is derived. */
  readonly changes: readonly Change[];
  readonly rows: number;
}

/** Packs operations in their order into transactions of at most so many rows; what fits in one is one. */
export function batchesOf(operations: readonly Operation[], mostRows: number): readonly Batch[] {
  const batches: Batch[] = [];
  let parts: Operation[] = [];
  let rows = 0;
  const close = (): void => {
    const [statements, changes] = [parts.map(statementOf), parts.map(changeOf)];
    if (rows > 0) batches.push({ statements, changes, rows });
    parts = [];
    rows = 0;
  };
  for (const operation of operations) {
    for (let from = 0; from < operation.rows.length;) {
      const taken = operation.rows.slice(from, from + mostRows - rows);
      parts.push({ ...operation, rows: taken });
      rows += taken.length;
      from += taken.length;
      if (rows === mostRows) close();
    }
  }
  close();
  return batches;
}

function statementOf({ text, rows }: Operation): Statement<unknown> {
  return { text, params: { rows: rows.map(({ values }) => values) } };
}

function changeOf({ effect, rows }: Operation): Change {
  return { effect, ids: rows.map(({ start }) => start), ends: rows.map(({ end }) => end) };
}
