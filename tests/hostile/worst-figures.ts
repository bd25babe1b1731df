import type { Figures } from "./watched-service.ts";

const rows = 10;

/** The requests that took most of something, as a table. */
export function worstOf(figures: readonly Figures[]): string {
  const most = (by: (of: Figures) => number): readonly Figures[] =>
    figures.toSorted((a, b) => by(b) - by(a)).slice(0, rows);
  const worst = new Set([
    ...most(({ longestTurnMs }) => longestTurnMs),
    ...most(({ grownMb }) => grownMb),
  ]);
  const lines = [...worst].map(
    ({ longestTurnMs, grownMb, elapsedMs, bytes, atOnce, codes, name }) =>
      `| ${longestTurnMs} | ${grownMb} | ${elapsedMs} | ${bytes} | ${atOnce} | ${codes.join(" ")} | ${name} |`,
  );
  return [
    `${figures.length} requests. Those that held the event loop longest or took most memory:`,
    "| ms in one turn | MB more | ms in all | bytes | at once | codes | request |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}
