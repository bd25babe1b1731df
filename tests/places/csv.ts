/** A row by the names in the first line of its table. */
export type CsvRow = Readonly<Record<string, string>>;

/** Rows of a comma-separated table; those with too few or too many cells are left out. Source: RFC 4180. */
export function parseCsv(text: string): readonly CsvRow[] {
  const table: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g,
  )) {
    table.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") table.push([]);
  }
  const [header = [], ...rows] = table;
  return rows
    .filter((row) => row.length === header.length)
    .map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ""])));
}
