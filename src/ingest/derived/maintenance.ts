import type { Closure } from "../../cypher/closure.ts";
import type { Statement } from "../../cypher/statement.ts";
import { escapeName } from "../../cypher/statement.ts";
import { closures } from "../../domain/closures.ts";
import { groupBy } from "../../lib/group-by.ts";
import { closureMerge, closureRemoval } from "./closure-statements.ts";
import { differ, hubs, type Hub } from "./hub.ts";
import { reaches } from "./reach.ts";

/**
 * What the rows of an operation do to what is derived: nodes of a key label come, or come to stand elsewhere in the lists that
 * they are in; relationships of a type come or go.
 */
export type Effect =
  | { readonly kind: "created" | "reordered" | "updated"; readonly label: string }
  | { readonly kind: "linked" | "unlinked"; readonly type: string };

/** An effect and whom it concerns. */
export interface Change {
  readonly effect: Effect;
  /** The nodes, or those from which the relationships lead away. */
  readonly ids: readonly string[];
  /** Those to which the relationships lead; of nodes, themselves. */
  readonly ends: readonly string[];
}

/**
 * The statements that make everything derived right again after these changes, to be run behind them in the same transaction.
 * Before the changes it was right. Without `isForParts`, what follows for parts and all below them is left out.
 */
export function maintenanceOf(
  changes: readonly Change[],
  { isForParts }: { readonly isForParts: boolean },
): readonly Statement<unknown>[] {
  const closed = closures.flatMap((closure) => {
    const { from, via, over } = closure;
    const parts = (kind: "linked" | "unlinked"): readonly string[] =>
      isForParts ? idsOf(changes, kind, over) : [];
    const come = via === null ? idsOf(changes, "created", from) : idsOf(changes, "linked", via);
    const gone = via === null ? [] : idsOf(changes, "unlinked", via);
    return [
      ...statementOver(closureRemoval(closure), gone, parts("unlinked")),
      ...statementOver(closureMerge(closure), come, parts("linked")),
    ];
  });
  const reordered = reorderings.flatMap(({ label, text }) =>
    statementOver(text, idsOf(changes, "reordered", label), []),
  );
  const reached = reaches.flatMap(({ type, repair }) =>
    statementOver(repair, endsOf(changes, type), []),
  );
  return [...closed, ...reordered, ...reached];
}

/** Parts whose wholes these changes change. */
export function partsOf(changes: readonly Change[], { over }: Closure): readonly string[] {
  return [...new Set([...idsOf(changes, "linked", over), ...idsOf(changes, "unlinked", over)])];
}

/** Whom the changes of a kind to a label or a relationship type concern. */
export function idsOf(
  changes: readonly Change[],
  kind: Effect["kind"],
  name: string,
): readonly string[] {
  const concerned = changes.filter(
    ({ effect }) =>
      effect.kind === kind && name === ("label" in effect ? effect.label : effect.type),
  );
  return [...new Set(concerned.flatMap(({ ids }) => ids))];
}

/** Where the relationships of a type that came or went lead to. */
function endsOf(changes: readonly Change[], type: string): readonly string[] {
  const concerned = changes.filter(({ effect }) => "type" in effect && effect.type === type);
  return [...new Set(concerned.flatMap(({ ends }) => ends))];
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
  const long = `n.${escapeName(first.long)}`;
  const text = [
    "UNWIND $origins AS id",
    `MATCH (n:${escapeName(first.farLabel)} {id: id})${left}[r:${types}]${right}()`,
    `WHERE r.order <> ${order} OR ${differ("r.longIn", long)}`,
    `SET r.order = ${order}, r.longIn = ${long}`,
  ].join("\n");
  return [{ label: first.farLabel, text }];
}

function statementOver(
  text: string,
  origins: readonly string[],
  parts: readonly string[],
): readonly Statement<unknown>[] {
  return origins.length + parts.length === 0 ? [] : [{ text, params: { origins, parts } }];
}
