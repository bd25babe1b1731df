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
    const columns = groupBy.map((key) => (key === placeKey ? column : groupKeys[key].column));
    return [
      `WITH "${kind}" AS kind, COLLECT { MATCH (p:Place) WHERE p.tallied = "${kind}" RETURN p.id } + ["${everything}"] AS places`,
      "UNWIND places AS place",
      ...countedText(groups, placeKey),
      `OPTIONAL MATCH (group:Place {id: place})`,
      `WITH ${[...columns.filter((name) => name !== column), `group AS ${column}`, "events", `0 AS ${walkedColumn}`].join(", ")}`,
    ];
  }
  const columns = groupBy.map((key) => groupKeys[key].column);
  return fromTallies(writer, {
    ...{ question, walked, columns: [...columns, "events", walkedColumn] },
    counted: (place) => [
      `WITH kind, ${place} AS place`,
      ...countedText(groups, null),
      `WITH *, 0 AS ${walkedColumn}`,
    ],
  });
}

/** Over `kind` and `place`, to the columns of the other keys, `place` where one of these is a place, and `events`. */
function countedText(
  { writer, question: { types }, groupBy }: TalliedGroups,
  placeKey: EventGroupKey | null,
): readonly string[] {
  const isByTime = groupBy.some((key) => timeKeys.includes(key));
  const all = groupBy.includes("TYPE") ? `t.type > "${everything}"` : `t.type = "${everything}"`;
  const ofTypes = types === null ? all : `t.type IN ${writer.parameter(types)}`;
  const values = groupBy.flatMap((key) => {
    if (key === placeKey) return [`place`];
    return [`${tallyValues[key] ?? "null"} AS ${groupKeys[key].column}`];
  });
  return [
    `MATCH (t:${isByTime ? tallyLabel : totalLabel}) WHERE t.kind = kind AND t.place = place AND ${ofTypes}${isByTime ? " AND t.month IS NOT NULL" : ""}`,
    `UNWIND ${isByTime ? partsByTime : "[{events: t.events}]"} AS part`,
    "WITH t, place, part WHERE part.events <> 0",
    `WITH ${values.join(", ")}, sum(part.events) AS events`,
    "WITH * WHERE events > 0",
  ];
}

const tallyValues: Partial<Readonly<Record<EventGroupKey, string>>> = {
  TYPE: "t.type",
  MONTH: `CASE WHEN part.month IS NOT NULL THEN ${monthText(`datetime({year: part.year, month: part.month})`)} END`,
  YEAR: `CASE WHEN part.year IS NOT NULL THEN ${yearText("datetime({year: part.year})")} END`,
};

const year = "toInteger(floor(t.month / 12.0))";

/**
 * What a tally counts, by when it began: events that began in its month, those of which only the year is certain, and so many less of
 * which nothing is. The tally of all months has them all, so that what is left there is unknown.
 */
const partsByTime = [
  `CASE WHEN t.month = ${tallyMonths.all} THEN [{events: t.events}] ELSE [`,
  `{year: ${year}, month: t.month - 12 * ${year} + 1, events: t.begun}, `,
  `{year: ${year}, events: t.begunInYear}, `,
  "{events: -(t.begun + t.begunInYear)}] END",
].join("");
