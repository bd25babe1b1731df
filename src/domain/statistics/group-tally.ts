import type { EventGroupKey } from "../../generated/schema.ts";
import type { FragmentWriter } from "../../query/fragment-writer.ts";
import { everything, tallyLabel, tallyMonths, totalLabel } from "../tally.ts";
import { groupKeys, monthText, yearText } from "./event-group.ts";
import { walkedColumn } from "./event-walk.ts";
import { fromTallies, type TallyQuestion } from "./tally-question.ts";

/** Groups that tallies may count. */
export interface TalliedGroups {
  readonly writer: FragmentWriter;
  readonly question: TallyQuestion;
  readonly groupBy: readonly EventGroupKey[];
  /** Clauses that count the same from the events themselves, ending in the columns of the keys and `events`. */
  readonly walked: (isWanted: string) => readonly string[];
}

const placeKinds: Partial<Readonly<Record<EventGroupKey, string>>> = {
  PLACE_ADM1: "ADM1",
  PLACE_COUNTRY: "COUNTRY",
};

const timeKeys: readonly EventGroupKey[] = ["MONTH", "YEAR"];
const ownKeys: readonly EventGroupKey[] = ["TYPE", ...timeKeys];

/** True where tallies know of each event in which of these groups it is: by one kind of place at most, and then inside no other. */
export function areTallied(groupBy: readonly EventGroupKey[], { inside }: TallyQuestion): boolean {
  const places = groupBy.filter((key) => !ownKeys.includes(key));
  if (places.some((key) => placeKinds[key] === undefined)) return false;
  return places.length === 0 || (places.length === 1 && inside === null);
}

/** Clauses that end in the columns of the keys, `events` and how many events were looked at: none where tallies know them. */
export function talliedGroups(groups: TalliedGroups): readonly string[] {
  const { writer, question, groupBy, walked } = groups;
  const placeKey = groupBy.find((key) => placeKinds[key] !== undefined);
  if (placeKey !== undefined) {
    const kind = placeKinds[placeKey] ?? "";
    const { column } = groupKeys[placeKey];
    return [
      `WITH "${kind}" AS kind, COLLECT { MATCH (p:Place) WHERE p.tallied = "${kind}" RETURN p } + [null] AS places`,
      `UNWIND places AS ${column}`,
      `WITH kind, ${column}, coalesce(${column}.id, "${everything}") AS place`,
      ...countedText(groups, [column]),
      `WITH *, 0 AS ${walkedColumn}`,
    ];
  }
  const columns = groupBy.map((key) => groupKeys[key].column);
  return fromTallies(writer, {
    ...{ question, walked, columns: [...columns, "events", walkedColumn] },
    counted: (place) => [
      `WITH kind, ${place} AS place`,
      ...countedText(groups, []),
      `WITH *, 0 AS ${walkedColumn}`,
    ],
  });
}

/** Over `kind` and `place`, to the columns of the other keys, `carried`, and `events`; each property of a tally is read once. */
function countedText(
  { writer, question: { types }, groupBy }: TalliedGroups,
  carried: readonly string[],
): readonly string[] {
  const isByTime = groupBy.some((key) => timeKeys.includes(key));
  const all = groupBy.includes("TYPE") ? `t.type > "${everything}"` : `t.type = "${everything}"`;
  const ofTypes = types === null ? all : `t.type IN ${writer.parameter(types)}`;
  const kept = [...carried, ...(groupBy.includes("TYPE") ? ["t.type AS type"] : [])];
  const names = [...carried, ...(groupBy.includes("TYPE") ? ["type"] : [])];
  const tally = `t.kind = kind AND t.place = place AND ${ofTypes}`;
  if (!isByTime) {
    return [
      `MATCH (t:${totalLabel}) WHERE ${tally}`,
      `WITH ${[...kept, "sum(t.events) AS events"].join(", ")}`,
      "WITH * WHERE events > 0",
    ];
  }
  return [
    `MATCH (t:${tallyLabel}) WHERE ${tally} AND t.month IS NOT NULL`,
    `WITH ${[...kept, "t.month AS at", "t.events AS events", "t.begun AS begun", ...(groupBy.includes("YEAR") ? ["t.begunInYear AS begunInYear"] : [])].join(", ")}`,
    `UNWIND ${partsByTime(groupBy)} AS part`,
    `WITH ${[...names, "part[0] AS inMonth", "part[1] AS inYear", "sum(part[2]) AS events"].join(", ")}`,
    "WITH * WHERE events > 0",
    `WITH ${[...names, ...groupBy.flatMap((key) => timeText(key)), "events"].join(", ")}`,
  ];
}

const yearOf = (month: string): string => `toInteger(floor(${month} / 12.0))`;

/**
 * What a tally counts, by when it began: events that began in its month, those of which only the year is certain, and so many less of
 * which nothing is. The tally of all months has them all, so that what is left there is unknown. Each part is a month, a year and a
 * number; what nothing is grouped by is null.
 */
function partsByTime(groupBy: readonly EventGroupKey[]): string {
  const year = yearOf("at");
  const parts: readonly (readonly string[])[] = !groupBy.includes("YEAR")
    ? [["at", "null", "begun"]]
    : !groupBy.includes("MONTH")
      ? [["null", year, "begun + begunInYear"]]
      : [
          ["at", year, "begun"],
          ["null", year, "begunInYear"],
        ];
  const dated = parts.map((part) => part[2] ?? "").join(" + ");
  const all = [...parts, ["null", "null", `-(${dated})`]].map((part) => `[${part.join(", ")}]`);
  return `CASE WHEN at = ${tallyMonths.all} THEN [[null, null, events]] ELSE [${all.join(", ")}] END`;
}

/** The column of a key of time. */
function timeText(key: EventGroupKey): readonly string[] {
  if (key === "YEAR") {
    const year = yearText("date({year: inYear})");
    return [`CASE WHEN inYear IS NOT NULL THEN ${year} END AS year`];
  }
  if (key !== "MONTH") return [];
  const year = yearOf("inMonth");
  const month = monthText(`date({year: ${year}, month: inMonth - 12 * ${year} + 1})`);
  return [`CASE WHEN inMonth IS NOT NULL THEN ${month} END AS month`];
}
