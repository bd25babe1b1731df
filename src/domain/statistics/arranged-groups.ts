import type { AskedToll } from "./events-toll.ts";
import {
  collectedClaims,
  collectedColumns,
  groupedClaims,
  ownClaims,
  ownMap,
  type GroupTolls,
} from "./group-toll.ts";

/** All groups with their tolls, as long as there are not too many of them. */
interface ArrangedGroups extends GroupTolls {
  /** Groups at most. */
  readonly mostGroups: number;
  /** Claims of a kind at most that all groups have together. */
  readonly mostTogether: number;
}

/**
 * Clauses that add the claims of each toll to all groups, and `groups` and `together`: how many there are of groups and, at most, of
 * claims of one kind in them. A claim counts in each of its groups. What is too many is read up to the first that is.
 */
export function arrangedGroups({ tolls, ...parts }: ArrangedGroups): readonly string[] {
  const { writer } = parts;
  const kinds = [...new Set(tolls.map(({ kind }) => kind))];
  const most = writer.parameter(parts.mostGroups);
  const initial = [...parts.columns, "together"];
  const clauses = kinds.flatMap((kind, i) => {
    const before = tolls.filter((toll) => kinds.indexOf(toll.kind) < i);
    const columns = [...initial, ...before.map(({ column }) => column)];
    const own = tolls.filter((toll) => toll.kind === kind);
    return kindText({ ...parts, columns }, kind, own);
  });
  return [`WITH *, 0 AS together LIMIT ${most} + 1`, ...clauses];
}

function kindText(
  parts: Omit<ArrangedGroups, "tolls">,
  kind: string,
  tolls: readonly AskedToll[],
): readonly string[] {
  const { writer, columns, mostGroups, mostTogether } = parts;
  const claims = groupedClaims(parts, kind, "WHERE isFew");
  const { claim, event } = claims;
  const carried = columns.filter((name) => name !== "together");
  const maps = tolls.map(
    ({ column, mostClaims }) =>
      `  ${ownMap(`size(coalesce(own.claims, [])) > ${writer.parameter(mostClaims)}`)} AS ${column}`,
  );
  return [
    collectedColumns(columns),
    `WITH page, size(page) <= ${writer.parameter(mostGroups)} AS isFew`,
    "CALL (isFew) {",
    ...claims.clauses,
    `  WITH DISTINCT groupKey, ${claim}, ${event} LIMIT ${writer.parameter(mostTogether)} + 1`,
    ...collectedClaims(claims),
    "  RETURN collect({groupKey: groupKey, claims: claims, events: events}) AS found, sum(size(claims)) AS weighed",
    "}",
    "UNWIND page AS group",
    `WITH group, weighed, ${ownClaims}`,
    `WITH ${carried.map((name) => `group.${name} AS ${name}`).join(", ")},`,
    "  CASE WHEN weighed > group.together THEN weighed ELSE group.together END AS together,",
    maps.join(",\n"),
  ];
}

/** From one record of all groups under `entries` to the same with `groups` and `together`, without entries where there are too many. */
export function boundedGroups({
  writer,
  mostGroups,
  mostTogether,
}: Pick<ArrangedGroups, "writer" | "mostGroups" | "mostTogether">): readonly string[] {
  const [groups, claims] = [writer.parameter(mostGroups), writer.parameter(mostTogether)];
  return [
    "WITH entries, size(entries) AS groups, coalesce(entries[0].together, 0) AS together",
    `WITH groups, together, CASE WHEN groups > ${groups} OR together > ${claims} THEN [] ELSE entries END AS entries`,
  ];
}
