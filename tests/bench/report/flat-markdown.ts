/** Database hits of one operation in graphs of several sizes. */
export interface FlatRow {
  readonly title: string;
  readonly contestant: string;
  /** By number of events; missing where a graph is not loaded. */
  readonly hits: ReadonlyMap<number, number>;
}

/** What the largest graph may cost at most, by what the smallest does. */
const mostGrowth = 1.3;

/** The hits of every operation, a column for each size, and how they grow from the smallest to the largest. */
export function flatMarkdown(sizes: readonly number[], rows: readonly FlatRow[]): string {
  const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
  const head = ["", "", ...sizes.map((size) => `${number(size)} events`), "growth", "flat"];
  const lines = rows.map(({ title, contestant, hits }) => {
    const growth = (hits.get(largest) ?? Number.NaN) / (hits.get(smallest) ?? Number.NaN);
    const cells = sizes.map((size) => number(hits.get(size) ?? Number.NaN));
    return [title, contestant, ...cells, growth.toFixed(2), growth <= mostGrowth ? "yes" : "no"];
  });
  const table = [head, head.map((_, i) => (i < 2 ? "---" : "---:")), ...lines];
  return [
    "# Flat",
    "",
    `Database hits of one question, as PROFILE counts them, for the biggest hub and the biggest places too. Flat is what grows by ${mostGrowth} at most from the smallest graph to the largest.`,
    "",
    ...table.map((cells) => `| ${cells.join(" | ")} |`),
    "",
  ].join("\n");
}

function number(value: number): string {
  return Number.isNaN(value) ? "" : value.toLocaleString("en");
}
