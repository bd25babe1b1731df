import type { CypherValue, Statement } from "../cypher/statement.ts";
import type { Operation } from "./operations.ts";

/** Statements of one transaction. */
export interface Batch {
  readonly statements: readonly Statement<unknown>[];
  readonly rows: number;
}

/** Packs operations in their order into transactions of at most so many rows; what fits in one is one. */
export function batchesOf(operations: readonly Operation[], mostRows: number): readonly Batch[] {
  const batches: Batch[] = [];
  let statements: Statement<unknown>[] = [];
  let rows = 0;
  const close = (): void => {
    if (rows > 0) batches.push({ statements, rows });
    statements = [];
    rows = 0;
  };
  for (const operation of operations) {
    for (let from = 0; from < operation.rows.length;) {
      const taken = operation.rows.slice(from, from + mostRows - rows);
      statements.push(statementOf(operation, taken));
      rows += taken.length;
      from += taken.length;
      if (rows === mostRows) close();
    }
  }
  close();
  return batches;
}

function statementOf({ text }: Operation, rows: readonly CypherValue[]): Statement<unknown> {
  return { text, params: { rows } };
}
