import type { Column, Row } from "./plan.ts";

/** Collects the columns of a row; the same column asked for twice is fetched once. */
export interface RowBuilder {
  /** Position of this column in the row. */
  add(column: Column): number;
  /** The row so far. */
  row(): Row;
}

/** An empty row. */
export function createRowBuilder(): RowBuilder {
  const positions = new Map<string, number>();
  const columns: Column[] = [];
  return {
    add(column) {
      const text = JSON.stringify(column);
      const known = positions.get(text);
      if (known !== undefined) return known;
      positions.set(text, columns.length);
      return columns.push(column) - 1;
    },
    row: () => ({ columns: [...columns] }),
  };
}
