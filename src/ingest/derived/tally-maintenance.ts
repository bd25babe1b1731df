import type { Closure } from "../../cypher/closure.ts";
import { escapeName, type Statement } from "../../cypher/statement.ts";
import { occurredWithin } from "../../domain/closures.ts";
import { affected } from "./closure-statements.ts";
import { idsOf, partsOf, type Change } from "./maintenance.ts";
import { tally, talliedKind, untally } from "./tally-statements.ts";

/** Over which events are in the places for which they are counted. */
const within = occurredWithin;

/** True of the closure from which tallies follow. */
export function isTallied({ type }: Closure): boolean {
  return type === within.type;
}

/** The statements to be run before and behind those that change what tallies follow from. */
export interface Tallying {
  readonly before: readonly Statement<unknown>[];
  readonly behind: readonly Statement<unknown>[];
}

/**
 * Takes the events that these changes concern out of the tallies before, and adds them behind, when everything else that is derived
 * is right again. Without `isForParts`, events in places whose wholes change are left as they are.
 */
export function tallyingOf(
  changes: readonly Change[],
  { isForParts }: { readonly isForParts: boolean },
): Tallying {
  const concerned = (["created", "reordered", "updated"] as const).flatMap((kind) =>
    idsOf(changes, kind, within.from),
  );
  const moved = (["linked", "unlinked"] as const).flatMap((kind) =>
    idsOf(changes, kind, within.via),
  );
  const parts = isForParts ? partsOf(changes, within) : [];
  const { before, behind } = tallyingOver([...new Set([...concerned, ...moved])], parts);
  const places = (["created", "reordered", "updated"] as const).flatMap((kind) =>
    idsOf(changes, kind, within.to),
  );
  return { before, behind: [...behind, ...rekinded(places)] };
}

/** The same for these events, and for those in these places and all below them. */
export function tallyingOver(origins: readonly string[], parts: readonly string[]): Tallying {
  if (origins.length + parts.length === 0) return { before: [], behind: [] };
  const over = (lines: readonly string[]): Statement<unknown> => ({
    text: [affected(within), ...lines].join("\n"),
    params: { origins, parts },
  });
  return { before: [over(untally())], behind: [over(tally())] };
}

/** What follows where one of these places has come to be of another kind, its events counted or no more. Mostly none has. */
function rekinded(places: readonly string[]): readonly Statement<unknown>[] {
  if (places.length === 0) return [];
  const place = `MATCH (p:${escapeName(within.to)}) WHERE p.id IN $places`;
  const marked = `${place} AND p.retally`;
  const inside = `${marked}\nMATCH (n:${escapeName(within.from)})-[:${escapeName(within.type)}]->(p)\nWITH DISTINCT n`;
  const kind = talliedKind("p");
  return [
    `${place} AND coalesce(p.tallied, "") <> coalesce(${kind}, "") SET p.retally = true`,
    [inside, ...untally()].join("\n"),
    `${marked} SET p.tallied = ${kind}`,
    [inside, ...tally()].join("\n"),
    `${place} SET p.retally = null`,
  ].map((text) => ({ text, params: { places: [...new Set(places)] } }));
}
