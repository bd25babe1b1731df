import { shortened, shortenedMessage } from "../lib/quoted.ts";

/** Where something stands in a file. */
export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** Something wrong in the files given; nothing is written while there is one. */
export interface Problem extends Position {
  /** As given on the command line, or below a folder given there. */
  readonly file: string;
  /** `claims[0].figure.n`; empty for the file as a whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** A problem as one line: `file:line:column path: found …, expected …`. */
export function problemLine(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const path = problem.path === "" ? "" : ` ${problem.path}`;
  return `${place}${path}: found ${problem.found}, expected ${problem.expected}`;
}

/** Problems in the order of files and lines, with what they repeat of the files shortened. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems
    .toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column)
    .map((problem) => ({
      ...problem,
      path: shortened(problem.path),
      found: shortenedMessage(problem.found),
    }));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const longestShown = 80;

/** A value of a file as a problem shows it. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  if (typeof value === "object") return "an object";
  const whole = JSON.stringify(value);
  return whole.length <= longestShown ? whole : `${whole.slice(0, longestShown)}…`;
}
