import { escapeName } from "../../cypher/statement.ts";
import { periodLengths } from "../../lib/long-in.ts";

/**
 * Clauses behind which `n` is still there and `wanted` is the period in which it is long, as `longIn` of src/lib has it: from the
 * properties of its extent that say whether there is one, when it starts at the earliest and when it ends at the latest.
 */
export function longInText(
  n: string,
  [marker, start, end]: readonly [marker: string, start: string, end: string],
): readonly string[] {
  const day = (name: string): string => `toString(date(${n}.${escapeName(name)}))`;
  const outside = [`${n}.${escapeName(start)}.year < 0`, `${n}.${escapeName(end)}.year > 9999`];
  return [
    `WITH ${n}, ${n}.${escapeName(marker)} IS NULL AS isNone, ${day(start)} AS first, ${day(end)} AS last,`,
    `  coalesce(${outside.join(" OR ")}, true) AS isOpen`,
    `WITH ${n}, CASE WHEN isNone THEN null WHEN isOpen THEN CASE WHEN first = last THEN null ELSE "" END WHEN first = last THEN null`,
    `  ELSE coalesce(head([k IN [${periodLengths.join(", ")}] WHERE left(first, k) = left(last, k) | left(first, k)]), "") END AS wanted`,
  ];
}
