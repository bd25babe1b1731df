import type { EmbeddedModel } from "../cypher/model.ts";
import { escapeName } from "../cypher/statement.ts";
import { periodLengths } from "../lib/long-in.ts";
import { longEntries, type OrderedList } from "./index-order.ts";
import { indexHint, lateText, type More } from "./late-text.ts";
import type { Names, Variables } from "./names.ts";
import { extentNames } from "./period.ts";
import type { LateStart } from "./plan.ts";
import type { Predicate } from "./predicate.ts";

/** A pattern that finds nodes. */
export interface FoundNodes {
  /** The variable of the node. */
  readonly node: string;
  /** `MATCH` the pattern, where the filter is true; where that wants what may last until late, only what can is looked at. */
  match(): string;
  /**
   * Clauses that find the dated nodes among them that possibly meet the time from the first of these instants until before the second:
   * what began before and lasts, and what begins in it, each by an index. The two are variables in scope.
   */
  during(start: string, stop: string): readonly string[];
  /** The filter and what the operation sees, for the cost. */
  readonly where: Predicate | null;
}

/** What the text of a pattern is made from. */
interface PatternParts {
  readonly at: Variables;
  readonly pattern: string;
  /** What is true of the nodes wanted. */
  readonly own: readonly string[];
  readonly where: Predicate | null;
  readonly list: OrderedList;
  /** The extent by which the nodes are ordered; null where they have none. */
  readonly extent: EmbeddedModel | null;
  readonly names: Names;
  /** From when on the nodes are wanted; null where from the beginning. */
  readonly late: LateStart | null;
}

/** The nodes that a pattern finds. */
export function foundNodes(parts: PatternParts): FoundNodes {
  const { at, pattern, own, where, list, extent, names, late } = parts;
  const match = (hint: string, ...conditions: readonly string[]): string => {
    const wanted = [...own, ...conditions];
    const condition = wanted.length === 0 ? "" : ` WHERE ${wanted.join(" AND ")}`;
    return `MATCH ${pattern}${hint === "" ? "" : ` ${hint}`}${condition}`;
  };
  return {
    ...{ node: at.node, where },
    match() {
      if (late === null) return match("");
      const found = ({ hint, conditions }: More): readonly string[] => [match(hint, ...conditions)];
      return lateText(names, late, at, { near: "", carried: at.node, found }).join("\n");
    },
    during(start, stop) {
      const { order, long, hint, asked } = lasting(at, { list, extent, start });
      const day = `datetime.truncate('day', ${start})`;
      const prefixes = `[k IN [${periodLengths.join(", ")}] | left(toString(date(${start})), k)]`;
      const before = [`${long} = period`, `${order} < ${day}`, `${order} < ${stop}`];
      return [
        `CALL (${start}, ${stop}) {`,
        `  ${match("", `${order} >= ${day}`, `${order} < ${stop}`, ...asked)}`,
        `  RETURN ${at.node}`,
        "  UNION ALL",
        `  UNWIND ${prefixes} + [''] AS period`,
        `  ${match(hint, ...before, ...asked)}`,
        `  RETURN ${at.node}`,
        "}",
      ];
    },
  };
}

interface Lasting {
  /** Where the order, and the period in which a node is long, are stored. */
  readonly order: string;
  readonly long: string;
  /** Has the index over what is long used. */
  readonly hint: string;
  /** What is true of dated nodes that may have lasted until the start. */
  readonly asked: readonly string[];
}

function lasting(
  { node, relationship }: Variables,
  { list, extent, start }: Pick<PatternParts, "list" | "extent"> & { readonly start: string },
): Lasting {
  const entries = extent === null ? null : longEntries(list, extent);
  if (extent === null || entries === null) {
    throw new Error("What has no extent meets no time");
  }
  const of = entries.on === "node" ? node : relationship;
  const ends = `${node}.${escapeName(extentNames(extent).end)}`;
  return {
    order: `${of}.${escapeName(entries.order)}`,
    long: `${of}.${escapeName(entries.long)}`,
    hint: indexHint(of, entries.index),
    asked: [
      `${node}.${escapeName(extent.marker)} IS NOT NULL`,
      `(${ends} >= ${start} OR ${ends} IS NULL)`,
    ],
  };
}
