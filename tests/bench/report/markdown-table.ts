/** The cells of one row of a table. */
export type Cells = readonly string[];

/** A row of a table. */
export function rowText(cells: Cells): string {
  return `| ${cells.join(" | ")} |`;
}
