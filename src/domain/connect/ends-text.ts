import type { CypherValue } from "../../cypher/statement.ts";
import { escapeName } from "../../cypher/statement.ts";
import { groupBy } from "../../lib/group-by.ts";
import type { Graph } from "../../query/graph.ts";
import type { SightText } from "../../query/sight-text.ts";
import { linkedTypes } from "./link-kind.ts";

/** The beginning of a statement, and its parameters. */
export interface EndsText {
  readonly lines: readonly string[];
  readonly params: Readonly<Record<string, CypherValue>>;
}

/**
 * Seeks things by id and ends in the column `ends`, the list of all that are found and seen, in no order; null where an id is
 * of nothing that can be linked, so that not all can be found.
 */
export function endsText(graph: Graph, sight: SightText, ids: readonly string[]): EndsText | null {
  const known = [...new Set(ids)].flatMap((id) => {
    const model = graph.modelOfId(id);
    return model !== undefined && linkedTypes.includes(model.type) ? [{ id, model }] : [];
  });
  if (known.length < new Set(ids).size) return null;
  const grouped = [...groupBy(known, ({ model }) => model.keyLabel)].toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  );
  const seeks = grouped.map(([keyLabel, group], i) => [
    `  UNWIND $connectIds${String(i)} AS id`,
    `  MATCH (thing:${escapeName(keyLabel)} {id: id}) WHERE ${sight.visible([...new Set(group.map(({ model }) => model.type))], "thing")}`,
    "  RETURN thing",
  ]);
  return {
    lines: [
      "CALL () {",
      ...seeks.flatMap((lines, i) => [...(i === 0 ? [] : ["UNION ALL"]), ...lines]),
      "}",
      "WITH collect(thing) AS ends",
    ],
    params: Object.fromEntries(
      grouped.map(([, group], i) => [`connectIds${String(i)}`, group.map(({ id }) => id)]),
    ),
  };
}
