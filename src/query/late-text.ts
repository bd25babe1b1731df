import { escapeName } from "../cypher/statement.ts";
import { dayStart, periodsAround } from "../lib/long-in.ts";
import { followed } from "./filter-input.ts";
import type { Names, Variables } from "./names.ts";
import type { LateStart, LongEntries } from "./plan.ts";

/** What is asked of a part of a list beside what is asked of the whole. */
export interface More {
  /** The index to be used, as a clause; empty where Neo4j shall choose. */
  readonly hint: string;
  readonly conditions: readonly string[];
  /** By what its index is ordered before the keys of the page. */
  readonly order: readonly string[];
}

/** How the parts of a late list are found. */
interface LateList {
  /** The variable of the node that has the list; empty at the root. */
  readonly near: string;
  /** What the parts return. */
  readonly carried: string;
  /** Finds a part, cut to the size of the page. */
  readonly found: (more: More) => readonly string[];
}

/**
 * Finds what of a list may have lasted until late: what begins on that day or later, and what began before and is long in a period
 * around it, each part in the order of an index. The parts share nothing.
 */
export function lateText(
  names: Names,
  late: LateStart,
  at: Variables,
  { near, carried, found }: LateList,
): readonly string[] {
  const { order, long, day, hint } = lateConditions(names, late, at);
  const periods = names.parameter(followed(late.from, "periods around", periodsAround));
  const lines = [
    ...found({ hint: "", conditions: [`${order} >= ${day}`], order: [] }),
    `RETURN ${carried}`,
    "UNION ALL",
    `UNWIND ${periods} AS period`,
    `CALL (${near === "" ? "" : `${near}, `}period) {`,
    ...found({ hint, conditions: [`${long} = period`, `${order} < ${day}`], order: [long] }).map(
      (line) => `  ${line}`,
    ),
    `  RETURN ${carried}`,
    "}",
    `RETURN ${carried}`,
  ];
  return [`CALL (${near}) {`, ...lines.map((line) => `  ${line}`), "}"];
}

/** Counts what of a list may have lasted until late, by the same parts. */
export function lateCount(
  names: Names,
  late: LateStart,
  at: Variables,
  counted: (conditions: readonly string[], hint: string) => string,
): string {
  const { order, long, day, hint } = lateConditions(names, late, at);
  const periods = names.parameter(followed(late.from, "periods around", periodsAround));
  // An index of several properties is used only where something is asked of each.
  const known = late.on === "node" ? [`${at.node}.id IS NOT NULL`] : [];
  const since = [`${order} >= ${day}`, ...known];
  const before = [`${long} IN ${periods}`, `${order} < ${day}`, ...known];
  return `${counted(since, "")} + ${counted(before, hint)}`;
}

function lateConditions(
  names: Names,
  late: LateStart,
  at: Variables,
): Readonly<Record<"order" | "long" | "day" | "hint", string>> {
  const of = late.on === "node" ? at.node : at.relationship;
  return {
    order: `${of}.${escapeName(late.order)}`,
    long: `${of}.${escapeName(late.long)}`,
    day: `datetime(${names.parameter(followed(late.from, "day", dayStart))})`,
    hint: indexHint(of, late.index),
  };
}

/** The clause that has an index used for a variable. */
export function indexHint(variable: string, { of, columns }: LongEntries["index"]): string {
  return `USING INDEX ${variable}:${escapeName(of)}(${columns.map(escapeName).join(", ")})`;
}
