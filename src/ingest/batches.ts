import type { Statement } from "../cypher/statement.ts";
import { writeLock } from "../neo4j/write-lock.ts";
import { maintenanceOf, type Change } from "./derived/maintenance.ts";
import type { Operation, Row } from "./operations.ts";

/** Statements of one transaction. */
export interface Batch {
  readonly statements: readonly Statement<unknown>[];
  /** Rows of operations; what is derived from them is not counted. */
  readonly rows: number;
}

/**
 * Packs operations in their order into transactions of at most so many rows, each with the statements that derive what follows
 * from it; what fits in one is one.
 */
export function batchesOf(operations: readonly Operation[], mostRows: number): readonly Batch[] {
  const batches: Batch[] = [];
  let parts: Operation[] = [];
  let rows = 0;
  const close = (): void => {
    if (rows > 0) batches.push(batchOf(parts, rows));
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

function batchOf(parts: readonly Operation[], rows: number): Batch {
  return {
    statements: [writeLock, ...parts.map(statementOf), ...maintenanceOf(parts.map(changeOf))],
    rows,
  };
}

function statementOf({ text, rows }: Operation): Statement<unknown> {
  return { text, params: { rows: rows.map(({ values }) => values) } };
}

function changeOf({ effect, rows }: Operation): Change {
  return { effect, ids: rows.map(({ start }: Row) => start) };
}
