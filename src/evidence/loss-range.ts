import { greatestFigure } from "./figure.ts";
import { compareScopes } from "./scope.ts";
import { compareText } from "./origin.ts";
import type { ScopeRelation } from "./scope-relation.ts";
import type { ScopedRow } from "./toll-total.ts";

/** Rows of tolls as one range, `low <= best <= high`. */
export interface LossRange {
  readonly low: number;
  readonly best: number;
  /** Null where nothing bounds it, or it is more than a figure can be. */
  readonly high: number | null;
  /** Labels of two rows that may share people; null where none do. */
  readonly mixed: readonly [string, string] | null;
}

/**
 * Rows of one unit as one range. What is part of another row is in that. Of rows that may share people at least the greatest and at
 * most all count; the rest is added up.
 */
export function rangeOfRows(rows: readonly ScopedRow[]): LossRange {
  const outermost = outermostOf(rows);
  const groups = sharingGroups(outermost);
  const ranges = groups.map((group) => ({
    low: Math.max(...group.map(({ row }) => row.low)),
    best: Math.max(...group.map(({ row }) => row.best)),
    high: sumOrNull(group.map(({ row }) => row.high)),
  }));
  const sum = (numbers: readonly number[]): number =>
    Math.min(
      numbers.reduce((all, each) => all + each, 0),
      greatestFigure,
    );
  const labels = groups
    .filter(({ length }) => length > 1)
    .map((group) => group.map(({ row }) => row.scope.label).toSorted(compareText))
    .toSorted((a, b) => compareText(a.join(), b.join()));
  const [first, second] = labels[0] ?? [];
  return {
    low: sum(ranges.map(({ low }) => low)),
    best: sum(ranges.map(({ best }) => best)),
    high: sumOrNull(ranges.map(({ high }) => high)),
    mixed: first === undefined || second === undefined ? null : [first, second],
  };
}

function sumOrNull(highs: readonly (number | null)[]): number | null {
  const sum = highs.reduce<number>((all, high) => all + (high ?? Infinity), 0);
  return sum > greatestFigure ? null : sum;
}

/** Rows that are in no other one. Only rows about one happening or its parts can be. */
function outermostOf(rows: readonly ScopedRow[]): readonly ScopedRow[] {
  return rows.filter((one) =>
    nearby(one, rows).every((other) => relationOf(one, other) !== "WITHIN"),
  );
}

/** Rows that may share people, with all that may share people with these. */
function sharingGroups(rows: readonly ScopedRow[]): readonly (readonly ScopedRow[])[] {
  const groups: ScopedRow[][] = [];
  const left = new Set(rows);
  for (const row of left) {
    left.delete(row);
    const group = [row];
    for (const one of group) {
      for (const other of nearby(one, [...left])) {
        if (relationOf(one, other) === "DISJOINT") continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

/** Other rows about the same happening, what it is part of or what is part of it: all others are apart. */
function nearby(one: ScopedRow, rows: readonly ScopedRow[]): readonly ScopedRow[] {
  const { canonicalId, wholes } = one.row.scope.subject;
  return rows.filter(({ row }) => {
    const { subject } = row.scope;
    return (
      row !== one.row &&
      (subject.canonicalId === canonicalId ||
        wholes.includes(subject.canonicalId) ||
        subject.wholes.includes(canonicalId))
    );
  });
}

function relationOf(a: ScopedRow, b: ScopedRow): ScopeRelation {
  return compareScopes(a.scope, b.scope).relation;
}
