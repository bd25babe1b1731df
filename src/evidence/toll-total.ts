import { compareScopes, type Scope } from "./scope.ts";
import type { ScopeRelation } from "./scope-relation.ts";
import type { TollRow } from "./toll-row.ts";
import { listWords } from "./wording.ts";

/** A sum over rows; null figures where there is none to give, which `sentence` explains. */
export interface TollTotal {
  /** False where no sum can be given. */
  readonly isSummed: boolean;
  readonly low: number | null;
  readonly best: number | null;
  /** Null also where a row is unbounded. */
  readonly high: number | null;
  /** Keys of the rows summed; parts of other rows are in those. */
  readonly from: readonly string[];
  /** From which rows, or why there is no sum. */
  readonly sentence: string;
}

/** A row with the scope by which it is compared. */
export interface ScopedRow {
  readonly row: TollRow;
  readonly scope: Scope;
}

/** The sum of rows that certainly share nobody; rows within other rows are in them already. */
export function tollTotal(scoped: readonly ScopedRow[]): TollTotal {
  if (scoped.length === 0) return notSummed("No claim gives a figure that counts.");
  const units = new Set(scoped.map(({ row }) => row.scope.unit));
  if (units.size > 1) return notSummed(`Different things are counted: ${listWords([...units])}.`);
  const outermost = scoped.filter(
    ({ scope }) => !scoped.some((other) => relation(scope, other.scope) === "WITHIN"),
  );
  const mixed = outermost.flatMap((one, i) =>
    outermost
      .slice(i + 1)
      .filter((other) => relation(one.scope, other.scope) !== "DISJOINT")
      .map((other) => [one.row, other.row] as const),
  )[0];
  if (mixed !== undefined) {
    const [one, other] = mixed.map(({ scope }) => scope.label);
    return notSummed(`It is not certain that these share nobody: ${one ?? ""}; ${other ?? ""}.`);
  }
  return sumOf(outermost.map(({ row }) => row));
}

function relation(a: Scope, b: Scope): ScopeRelation {
  return compareScopes(a, b).relation;
}

function sumOf(rows: readonly TollRow[]): TollTotal {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
  const highs = rows.map(({ high }) => high);
  const labels = rows.map(({ scope }) => scope.label);
  return {
    isSummed: true,
    low: sum(rows.map(({ low }) => low)),
    best: sum(rows.map(({ best }) => best)),
    high: highs.includes(null) ? null : sum(highs.map((high) => high ?? 0)),
    from: rows.map(({ scope }) => scope.key),
    sentence:
      rows.length === 1
        ? `One scope holds all that is counted: ${labels.join("")}.`
        : `The sum of scopes that share nobody: ${labels.join("; ")}.`,
  };
}

function notSummed(sentence: string): TollTotal {
  return { isSummed: false, low: null, best: null, high: null, from: [], sentence };
}
