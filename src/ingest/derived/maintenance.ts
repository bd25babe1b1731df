import type { Statement } from "../../cypher/statement.ts";
import { escapeName } from "../../cypher/statement.ts";
import { closures } from "../../domain/closures.ts";
import { groupBy } from "../../lib/group-by.ts";
import { closureMerge, closureRemoval } from "./closure-statements.ts";
import { hubs, type Hub } from "./hub.ts";

/**
 * What the rows of an operation do to what is derived: nodes of a key label come, or come to stand elsewhere in the lists that
 * they are in; relationships of a type come or go.
 */
export type Effect =
  | { readonly kind: "created" | "reordered" | "updated"; readonly label: string }
  | { readonly kind: "linked" | "unlinked"; readonly type: string };

/** An effect and whom it concerns: the nodes, or those from which the relationships lead away. */
export interface Change {
  readonly effect: Effect;
  readonly ids: readonly string[];
}

/**
 * The statements that make everything derived right again after these changes, to be run behind them in the same transaction.
 * Before the changes it was right.
 */
export function maintenanceOf(changes: readonly Change[]): readonly Statement<unknown>[] {
  const ids = (kind: Effect["kind"], name: string | null): readonly string[] => [
    ...new Set(
      changes
        .filter(({ effect }) => effect.kind === kind && nameOf(effect) === name)
        .flatMap((change) => change.ids),
    ),
  ];
  return [
    ...closures.flatMap((closure) => {
      const gone = { origins: ids("unlinked", closure.via), parts: ids("unlinked", closure.over) };
      const come = {
        origins: closure.via === null ? ids("created", closure.from) : ids("linked", closure.via),
        parts: ids("linked", closure.over),
      };
      return [
        ...statementOver(closureRemoval(closure), gone),
        ...statementOver(closureMerge(closure), come),
      ];
    }),
    ...reorderings.flatMap(({ label, text }) =>
      statementOver(text, { origins: ids("reordered", label), parts: [] }),
    ),
  ];
}

function nameOf(effect: Effect): string {
  return "label" in effect ? effect.label : effect.type;
}

interface Reordering {
  readonly label: string;
  readonly text: string;
}

/** Relationships follow the far node when it comes to stand elsewhere; those with one end and one order in one statement. */
const reorderings: readonly Reordering[] = [
  ...groupBy(hubs, ({ farLabel, isToHub, order }) => [farLabel, order, isToHub].join(" ")).values(),
].flatMap(reordering);

function reordering(group: readonly Hub[]): readonly Reordering[] {
  const [first] = group;
  if (first === undefined) return [];
  const types = group.map(({ type }) => escapeName(type)).join("|");
  const [left, right] = first.isToHub ? ["-", "->"] : ["<-", "-"];
  const order = `n.${escapeName(first.order)}`;
  const text = [
    "UNWIND $origins AS id",
    `MATCH (n:${escapeName(first.farLabel)} {id: id})${left}[r:${types}]${right}()`,
    `WHERE r.order <> ${order}`,
    `SET r.order = ${order}`,
  ].join("\n");
  return [{ label: first.farLabel, text }];
}

function statementOver(
  text: string,
  params: { readonly origins: readonly string[]; readonly parts: readonly string[] },
): readonly Statement<unknown>[] {
  return params.origins.length + params.parts.length === 0 ? [] : [{ text, params }];
}
