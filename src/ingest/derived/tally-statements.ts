import { escapeName } from "../../cypher/statement.ts";
import {
  everything,
  talliedKinds,
  tallyColumns,
  tallyKeys,
  tallyLabel,
  tallyMeasures,
  tallyMonths,
  totalLabel,
} from "../../domain/tally.ts";

const label = escapeName(tallyLabel);
const kinds = `[${talliedKinds.map((kind) => `"${kind}"`).join(", ")}]`;
/** In how many ways a tally counts events at all: one that counts none goes. */
const entries = "entries";
const measured = [entries, ...tallyMeasures.map(({ name }) => name)];

/** The kind under which events in a place are counted; null where they are not. */
export function talliedKind(place: string): string {
  return `CASE WHEN ${place}.kind IN ${kinds} THEN ${place}.kind END`;
}

/** Behind clauses that bind `n`, each event once: adds these events to the tallies of all that they count for. */
export function tally(): readonly string[] {
  return [...spotsOfEvents, ...counted, ...added];
}

/** Behind clauses that bind `n`, each event once: takes these events out of the tallies, as they and their places are stored now. */
export function untally(): readonly string[] {
  return [
    ...spotsOfEvents,
    ...counted,
    `MATCH ${pattern}`,
    `SET ${measured.map((name) => `t.${name} = t.${name} - of.${name}`).join(", ")}`,
    `WITH t WHERE t.${entries} = 0`,
    "DELETE t",
  ];
}

/** One thing under which events are counted: all, those in a place, or those in no place of a kind. */
export interface Spot {
  readonly kind: string;
  readonly place: string;
}

/** Over `$kind` and `$place`: the tallies as they follow from the events, as columns and a map `of` of what they count. */
export function recount(spot: Spot): readonly string[] {
  return [eventsAt(spot), "WITH n, [[$kind, $place]] AS spots", ...counted];
}

/** Over `$kind` and `$place`: makes the tallies of a spot of which there are none. */
export function refill(spot: Spot): readonly string[] {
  return [...recount(spot), ...made];
}

/** Over `$kind` and `$place`: binds `t`, the tallies of a spot. */
export const storedTallies = `MATCH (t:${label}) WHERE t.kind = $kind AND t.place = $place AND t.type IS NOT NULL AND t.month IS NOT NULL`;

/** What a tally holds, as a map in the shape of `of`. */
export const storedCounts = `t{${measured.map((name) => `.${name}`).join(", ")}}`;

function eventsAt({ kind, place }: Spot): string {
  if (place !== everything)
    return "MATCH (n:Event)-[:OCCURRED_WITHIN]->(:Place {id: $place, tallied: $kind})";
  return kind === everything
    ? "MATCH (n:Event)"
    : "MATCH (n:Event) WHERE NOT EXISTS { (n)-[:OCCURRED_WITHIN]->(:Place {tallied: $kind}) }";
}

/** From `n` to `spots`, what it counts under: each a kind and a place. */
const spotsOfEvents = [
  "WITH n, COLLECT { MATCH (n)-[:OCCURRED_WITHIN]->(p) WHERE p.tallied IS NOT NULL RETURN [p.tallied, p.id] } AS places",
  `WITH n, [["${everything}", "${everything}"]] + places`,
  `  + [kind IN ${kinds} WHERE none(place IN places WHERE place[0] = kind) | [kind, "${everything}"]] AS spots`,
];

const columns = Object.entries(tallyColumns("n"));
const files = tallyMeasures.map(
  ({ name, month, when }) => `["${name}", CASE WHEN ${when} THEN ${month} END]`,
);
const sums = tallyMeasures.map(
  ({ name }) => `${name}: sum(CASE file[0] WHEN "${name}" THEN events ELSE 0 END)`,
);

/** From `n` and its `spots` to a row for each tally that counts it: its keys, and a map `of` of what it counts. Alike events are counted together first. */
const counted: readonly string[] = [
  `WITH spots, ${columns.map(([name, value]) => `${value} AS ${name}`).join(", ")}`,
  "UNWIND spots AS spot",
  `WITH spot, ${columns.map(([name]) => name).join(", ")}, count(*) AS events`,
  `UNWIND ["${everything}", type] AS each`,
  `UNWIND [${files.join(", ")}] AS file`,
  "WITH spot, each, file, events WHERE file[1] IS NOT NULL",
  "WITH spot[0] AS kind, spot[1] AS place, each AS type, file[1] AS month,",
  `  {${entries}: sum(events), ${sums.join(", ")}} AS of`,
];

const pattern = `(t:${label} {${tallyKeys.map((key) => `${key}: ${key}`).join(", ")}})`;
const counts = `SET ${measured.map((name) => `t.${name} = of.${name}`).join(", ")}`;
const total = `FOREACH (each IN CASE WHEN month = ${tallyMonths.all} THEN [t] ELSE [] END | SET each:${escapeName(totalLabel)})`;
const made = [`CREATE ${pattern}`, counts, total];
const added = [
  `MERGE ${pattern}`,
  `ON CREATE ${counts}`,
  `ON MATCH SET ${measured.map((name) => `t.${name} = t.${name} + of.${name}`).join(", ")}`,
  total,
];
