import { loadedText } from "../load/loaded-graph.ts";
import type { Figures } from "../measure/figures.ts";
import { rowText } from "./markdown-table.ts";
import type { Report, ReportedContestant, ReportedOperation } from "./report.ts";

/** A run as tables, one an operation. */
export function reportMarkdown(report: Report): string {
  return `${[heading(report), ...report.operations.map(operationText)].join("\n\n")}\n`;
}

function heading({ circumstances: where, graph, memory }: Report): string {
  return [
    `# ${number(graph.events)} events`,
    "",
    `${where.date}; ${where.processor}, ${where.cores} cores shared by load, contestants and Neo4j, ${where.memoryGiB} GiB; load average before: ${where.loadAverage.toFixed(1)}.`,
    `Node ${where.node}, Neo4j ${where.neo4j} with ${memory.heapMb} MB of heap and ${memory.pageCacheMb} MB of page cache.`,
    `${loadedText(graph)}.`,
    "",
    `    ${where.command}`,
    "",
    "CPU is processor time per request at the most connections, from the operating system. Ratios are to the first row. Who needs more than a second alone is asked alone only.",
  ].join("\n");
}

function operationText({ title, skipped, contestants }: ReportedOperation): string {
  if (skipped !== null) return `## ${title}\n\nNot measured: ${skipped}`;
  const counts = contestants[0]?.figures.map(({ connections }) => connections) ?? [];
  const head = [
    "",
    ...counts.flatMap((count) => [`p50, ms (${count})`, "p99, ms", "req/s"]),
    ...["CPU Node, ms", "CPU Neo4j, ms", "answer, KB", "db hits"],
    ...["p50 ratio", "req/s ratio", "CPU ratio"],
  ];
  const measured = contestants.filter(({ cannot }) => cannot === null);
  const lines = measured.map((contestant) => [
    contestant.title,
    ...counts.flatMap((count) =>
      speedCells(contestant.figures.find(({ connections }) => connections === count)),
    ),
    ...costCells(contestant),
    ...ratioCells(contestant, contestants[0]),
  ]);
  const rows = [head, head.map((_, i) => (i === 0 ? "---" : "---:")), ...lines];
  const others = contestants.flatMap(({ title: who, cannot }) =>
    cannot === null ? [] : [`${who} cannot: ${cannot}.`],
  );
  return [`## ${title}`, "", ...rows.map(rowText), ...others.flatMap((line) => ["", line])].join(
    "\n",
  );
}

function speedCells(figures: Figures | undefined): readonly string[] {
  if (figures === undefined) return ["", "", ""];
  const { p50Ms, p99Ms, perSecond } = figures;
  return [p50Ms.toFixed(2), p99Ms.toFixed(2), number(Number(perSecond.toPrecision(3)))];
}

function costCells({ figures, answerBytes, databaseHits }: ReportedContestant): readonly string[] {
  const last = figures.at(-1);
  return [
    fixed(last?.nodeCpuMs ?? null),
    fixed(last?.neo4jCpuMs ?? null),
    (answerBytes / 1_000).toFixed(1),
    databaseHits === null ? "" : number(databaseHits),
  ];
}

/** p50 at the fewest connections, requests and CPU at the most. */
function ratioCells(
  contestant: ReportedContestant,
  limit: ReportedContestant | undefined,
): readonly string[] {
  const [first, limitFirst] = [contestant.figures[0], limit?.figures[0]];
  const [last, limitLast] = [contestant.figures.at(-1), limit?.figures.at(-1)];
  return [
    ratio(first?.p50Ms, limitFirst?.p50Ms),
    last?.connections === limitLast?.connections
      ? ratio(last?.perSecond, limitLast?.perSecond)
      : "",
    ratio(cpuMs(last), cpuMs(limitLast)),
  ];
}

function cpuMs(figures: Figures | undefined): number | undefined {
  if (figures === undefined || figures.nodeCpuMs === null) return undefined;
  return figures.neo4jCpuMs === null ? undefined : figures.nodeCpuMs + figures.neo4jCpuMs;
}

function ratio(value: number | undefined, base: number | undefined): string {
  return value === undefined || base === undefined || base === 0 ? "" : (value / base).toFixed(2);
}

function fixed(value: number | null): string {
  return value === null ? "" : value.toFixed(2);
}

function number(value: number): string {
  return value.toLocaleString("en");
}
