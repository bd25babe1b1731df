import type { EventGroupKey } from "../../generated/schema.ts";
import type { FragmentWriter } from "../../query/fragment-writer.ts";

/** How one key groups events. */
export interface GroupKey {
  /** The column of the key; the field of `EventGroup` has the same name. */
  readonly column: string;
  /** Whether the column holds a node; otherwise it holds a text. */
  readonly isNode: boolean;
  /** Clauses that lead from the event to what it is grouped by, and the expression of that. */
  readonly from: (writer: FragmentWriter, event: string) => KeyText;
}

interface KeyText {
  readonly clauses: readonly string[];
  readonly value: string;
}

/** How each key groups events. */
export const groupKeys: Readonly<Record<EventGroupKey, GroupKey>> = {
  TYPE: text("type", (event) => `${event}.type`),
  MONTH: text("month", (event) => begun(event, monthText)),
  YEAR: text("year", (event) => begun(event, yearText)),
  PLACE_ADM1: node("adm1", (writer, event) => within(writer, event, "ADM1")),
  PLACE_COUNTRY: node("country", (writer, event) => within(writer, event, "COUNTRY")),
  ACTOR: node("actor", (writer, event) => {
    const { text: clause, node: value } = writer.over(
      { type: "Event", node: event },
      "participants",
    );
    return { clauses: [clause], value };
  }),
  ORIGIN: node("origin", (writer, event) => {
    const { claims, origins } = sayings(writer, event);
    return { clauses: [claims.text, origins.text], value: origins.node };
  }),
};

/** From an event to the claims about it, and on to their origins. */
export function sayings(
  writer: FragmentWriter,
  event: string,
): Readonly<Record<"claims" | "origins", ReturnType<FragmentWriter["over"]>>> {
  const claims = writer.over({ type: "Event", node: event }, "claims");
  return { claims, origins: writer.over({ type: "Claim", node: claims.node }, "origin") };
}

function text(column: string, value: (event: string) => string): GroupKey {
  return {
    ...{ column, isNode: false },
    from: (_writer, event) => ({ clauses: [], value: value(event) }),
  };
}

function node(column: string, from: GroupKey["from"]): GroupKey {
  return { column, isNode: true, from };
}

/** The month of a date, as EDTF. */
export function monthText(date: string): string {
  return `[day IN [toString(${date})] | left(day, size(day) - 3)][0]`;
}

/** The year of a date, as EDTF. */
export function yearText(date: string): string {
  return `[day IN [toString(${date})] | left(day, size(day) - 6)][0]`;
}

/** The month or year in which it certainly began: that of both bounds of its start, where they are alike. */
function begun(event: string, of: (date: string) => string): string {
  const [first, last] = [of(`date(${event}.startMin)`), of(`date(${event}.startMax)`)];
  return `CASE WHEN NOT ${event}.approximate AND NOT ${event}.uncertain AND ${first} = ${last} THEN ${first} END`;
}

function within(writer: FragmentWriter, event: string, kind: string): KeyText {
  const { text: clause, node: value } = writer.over(
    { type: "Event", node: event },
    "occurredWithin",
    { kind: { eq: kind } },
  );
  return { clauses: [clause], value };
}

/**
 * From events to the columns of these keys: each key on its own, because two lists of one event would multiply each other's rows.
 * Other columns are carried on.
 */
export function keyedText(
  writer: FragmentWriter,
  event: string,
  keys: readonly GroupKey[],
  carried: readonly string[] = [],
): readonly string[] {
  return keys.flatMap(({ column, from }, i) => {
    const { clauses, value } = from(writer, event);
    const before = keys.slice(0, i).map((key) => key.column);
    return [
      ...clauses,
      `WITH DISTINCT ${[event, ...carried, ...before, `${value} AS ${column}`].join(", ")}`,
    ];
  });
}
