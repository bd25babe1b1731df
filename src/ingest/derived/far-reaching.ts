import type { Closure } from "../../cypher/closure.ts";
import type { Statement } from "../../cypher/statement.ts";
import { cypher, escapeName } from "../../cypher/statement.ts";
import { closures } from "../../domain/closures.ts";
import type { Reader } from "../../neo4j/reader.ts";
import { writeLock } from "../../neo4j/write-lock.ts";
import type { Writer } from "../../neo4j/writer.ts";
import { affected, closureMerge, closureRemoval, partsBelow } from "./closure-statements.ts";
import { partsOf, type Change } from "./maintenance.ts";
import { isTallied, tallyingOver } from "./tally-maintenance.ts";

/** The database, and how much of it one transaction may touch. */
export interface Bounds {
  readonly reader: Reader;
  readonly writer: Writer;
  readonly signal: AbortSignal;
  /** Nodes from which derived relationships lead away. */
  readonly mostRows: number;
}

/** Whether more lies below the parts whose wholes change, as stored now, than one transaction may touch. */
export async function isFarReaching(
  changes: readonly Change[],
  { reader, signal, mostRows }: Bounds,
): Promise<boolean> {
  let reached = 0;
  for (const closure of closures) {
    const parts = partsOf(changes, closure);
    if (parts.length === 0) continue;
    const [row] = await reader.read(reachedFrom(closure, parts), signal);
    reached += row?.reached ?? 0;
  }
  return reached > mostRows;
}

/** Those that lead to a part are its degree: none is read. */
function reachedFrom(
  closure: Closure,
  parts: readonly string[],
): Statement<{ readonly reached: number }> {
  const { via } = closure;
  const reached = via === null ? "count(part)" : `sum(COUNT { (part)<-[:${escapeName(via)}]-() })`;
  return {
    text: `${partsBelow(closure, "part")}\nWITH DISTINCT part\nRETURN ${reached} AS reached`,
    params: { parts },
  };
}

/**
 * The statement that leaves what follows from changed wholes to `settle`; for the transaction of the change, so that whoever writes
 * next knows of it, should this process be broken off.
 */
export function postponed(changes: readonly Change[]): Statement<unknown> {
  const parts = closures.flatMap((closure) => partsOf(changes, closure));
  return cypher`
    MATCH (m:Migration {number: ${1}})
    SET m.unsettled = coalesce(m.unsettled, []) + ${[...new Set(parts)]}`;
}

/** Derives what was postponed, by this process or by one that was broken off, in as many transactions as it takes. */
export async function settle(bounds: Bounds): Promise<void> {
  const { reader, writer, signal } = bounds;
  const [row] = await reader.read(
    cypher<{ readonly parts: readonly string[] | null }>`
      MATCH (m:Migration {number: ${1}})
      RETURN m.unsettled AS parts`,
    signal,
  );
  const parts = row?.parts ?? [];
  if (parts.length === 0) return;
  for (const closure of closures) await settleClosure(closure, parts, bounds);
  const forget = cypher`
    MATCH (m:Migration {number: ${1}})
    SET m.unsettled = [id IN m.unsettled WHERE NOT id IN ${parts}]`;
  await writer.write([writeLock, forget], signal);
}

async function settleClosure(
  closure: Closure,
  parts: readonly string[],
  { reader, writer, signal, mostRows }: Bounds,
): Promise<void> {
  const all = await reader.read<{ readonly id: string }>(
    { text: `${affected(closure)}\nRETURN n.id AS id`, params: { origins: [], parts } },
    signal,
  );
  for (let from = 0; from < all.length; from += mostRows) {
    const origins = all.slice(from, from + mostRows).map(({ id }) => id);
    const over = (text: string): Statement<unknown> => ({ text, params: { origins, parts: [] } });
    const statements = [over(closureRemoval(closure)), over(closureMerge(closure))];
    const { before, behind } = isTallied(closure)
      ? tallyingOver(origins, [])
      : { before: [], behind: [] };
    await writer.write([writeLock, ...before, ...statements, ...behind], signal);
  }
}
