import { rowText, type Cells } from "./markdown-table.ts";
import type { Report, ReportedContestant } from "./report.ts";

/** What the largest graph may cost at most, by what the smallest does. */
const most = { hits: 1.3, p99: 2 } as const;

/** How hits and times of every operation grow from the smallest of these graphs to the largest, in that order. */
export function flatMarkdown(reports: readonly Report[]): string {
  const lines = operationsIn(reports).flatMap(({ name, title }) => {
    const limit = figuresOf(reports, name, "limit");
    return ["limit", "ours"].map((contestant) =>
      lineOf(title, figuresOf(reports, name, contestant), limit),
    );
  });
  return [
    "# Flat",
    "",
    `What one question costs in graphs of several sizes: database hits as PROFILE counts them, milliseconds at one connection. Flat is what grows from the smallest graph to the largest by ${most.hits} at most in hits and by ${most.p99} at most in its p99; what does not is **bold**. Ratios are to the hand-written statement, on the largest.`,
    "",
    ...reports.map(circumstancesText),
    "",
    ...table(reports, lines),
    "",
  ].join("\n");
}

function circumstancesText({ circumstances: where, graph, operations }: Report): string {
  const loads = operations.map(({ loadAverage }) => loadAverage);
  const load = `${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`;
  return `- ${number(graph.events)} events: ${number(graph.rows)} nodes and relationships; ${where.date}, ${where.processor}, ${where.cores} cores, load average ${load}; \`${where.command}\``;
}

function table(reports: readonly Report[], lines: readonly Cells[]): readonly string[] {
  const sizes = reports.map(({ graph }) => sizeText(graph.events));
  const head = [
    ...["", ""],
    ...["hits", "p50", "p99"].flatMap((what) => [
      ...sizes.map((size) => `${what} ${size}`),
      "grows",
    ]),
    ...["hits ratio", "p50 ratio"],
  ];
  return [head, head.map((_, i) => (i < 2 ? "---" : "---:")), ...lines].map(rowText);
}

interface SizedFigures {
  readonly title: string;
  /** One a graph; null where it was not measured there. */
  readonly hits: readonly (number | null)[];
  readonly p50: readonly (number | null)[];
  readonly p99: readonly (number | null)[];
}

function lineOf(title: string, figures: SizedFigures, limit: SizedFigures): Cells {
  return [
    ...[title, figures.title],
    ...[...figures.hits.map(numberOrNone), growthText(figures.hits, most.hits)],
    ...[...figures.p50.map(milliseconds), growthText(figures.p50, Number.POSITIVE_INFINITY)],
    ...[...figures.p99.map(milliseconds), growthText(figures.p99, most.p99)],
    ...[ratioText(figures.hits, limit.hits), ratioText(figures.p50, limit.p50)],
  ];
}

function figuresOf(reports: readonly Report[], operation: string, name: string): SizedFigures {
  const found = reports.map(({ operations }): ReportedContestant | undefined =>
    operations
      .find((each) => each.name === operation)
      ?.contestants.find((contestant) => contestant.name === name),
  );
  return {
    title: found.find((contestant) => contestant !== undefined)?.title ?? name,
    hits: found.map((contestant) => contestant?.databaseHits ?? null),
    p50: found.map((contestant) => contestant?.figures[0]?.p50Ms ?? null),
    p99: found.map((contestant) => contestant?.figures[0]?.p99Ms ?? null),
  };
}

function operationsIn(
  reports: readonly Report[],
): readonly { readonly name: string; readonly title: string }[] {
  const all = reports.flatMap(({ operations }) => operations);
  return [...new Map(all.map(({ name, title }) => [name, { name, title }])).values()];
}

function growthText(values: readonly (number | null)[], bound: number): string {
  const [first, last] = [values[0] ?? null, values.at(-1) ?? null];
  if (first === null || last === null || values.length < 2) return "";
  const growth = last / first;
  return growth > bound ? `**${growth.toFixed(2)}**` : growth.toFixed(2);
}

function ratioText(values: readonly (number | null)[], bases: readonly (number | null)[]): string {
  const [value, base] = [values.at(-1) ?? null, bases.at(-1) ?? null];
  return value === null || base === null ? "" : (value / base).toFixed(2);
}

function sizeText(events: number): string {
  return events >= 1_000_000 ? `${events / 1_000_000}M` : `${events / 1_000}k`;
}

function milliseconds(value: number | null): string {
  return value === null ? "" : value.toFixed(2);
}

function numberOrNone(value: number | null): string {
  return value === null ? "" : number(value);
}

function number(value: number): string {
  return value.toLocaleString("en");
}
