import type { TypePlan } from "./plan.ts";

/** What seeding did, or would do, to the nodes of one type. A node whose own relationships change counts as updated. */
export interface TypeCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** What seeding did, or would do. */
export interface SeedReport {
  readonly isDryRun: boolean;
  readonly files: number;
  readonly records: number;
  /** By GraphQL type, those with records only. */
  readonly types: Readonly<Record<string, TypeCounts>>;
  /** Nodes and relationships written or deleted; those that follow from them are not counted. */
  readonly rows: number;
  /** Transactions that wrote them. */
  readonly transactions: number;
  /** What names the last commit for reads that must have seen it; empty where nothing was written. */
  readonly bookmarks: readonly string[];
  /** From the first file read to the last commit. */
  readonly ms: number;
  /** Of these, spent in write transactions. */
  readonly writeMs: number;
  /** Rows per second of writing; null where nothing was written. */
  readonly rowsPerSecond: number | null;
}

/** Counts by type, in the order of the plans. */
export function countsOf(plans: readonly TypePlan[]): Readonly<Record<string, TypeCounts>> {
  return Object.fromEntries(
    plans
      .filter(({ created, updated, unchanged }) => created + updated + unchanged > 0)
      .map(({ model, created, updated, unchanged }) => [
        model.type,
        { created, updated, unchanged },
      ]),
  );
}

/** The report as lines for a person. */
export function reportText(report: SeedReport): string {
  const all = Object.entries(report.types);
  const width = Math.max(...all.map(([type]) => type.length), "total".length);
  const line = (name: string, counts: readonly (number | string)[]): string =>
    `${name.padEnd(width)} ${counts.map((count) => String(count).padStart(10)).join("")}`;
  const sum = (key: keyof TypeCounts): number =>
    all.reduce((total, [, counts]) => total + counts[key], 0);
  return [
    line("", ["created", "updated", "unchanged"]),
    ...all.map(([type, { created, updated, unchanged }]) =>
      line(type, [created, updated, unchanged]),
    ),
    line("total", [sum("created"), sum("updated"), sum("unchanged")]),
    closingLine(report),
    ...report.bookmarks.map((bookmark) => `Bookmark of the last commit: ${bookmark}`),
  ].join("\n");
}

function closingLine(report: SeedReport): string {
  const read = `${count(report.files, "file")}, ${count(report.records, "record")}, ${seconds(report.ms)}`;
  if (report.rows === 0) return `${read}: everything is stored already, nothing was written.`;
  if (report.isDryRun)
    return `${read}: dry run, nothing was written; ${count(report.rows, "row")} would be.`;
  const rate = report.rowsPerSecond === null ? "" : ` (${String(report.rowsPerSecond)} rows/s)`;
  return `${read}: ${count(report.rows, "row")} written in ${count(report.transactions, "transaction")}, ${seconds(report.writeMs)}${rate}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
