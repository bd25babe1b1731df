import type { IntegrityFinding } from "../../evidence/integrity/integrity-finding.ts";
import { mostRead } from "../../evidence/integrity/not-all-read.ts";
import { staleShortcuts, type ShortcutFacts } from "../../evidence/integrity/stale-shortcuts.ts";

interface Reference {
  readonly id: string;
}

/** A claim with its shortcuts. */
export interface ClaimShortcuts {
  readonly id: string;
  readonly about: Reference;
  readonly bearsOn: readonly Reference[];
}

/** An event with its shortcuts, and what they follow from. */
export interface EventShortcuts {
  readonly id: string;
  readonly partOf: { readonly nodes: readonly Reference[] };
  readonly occurredAt: { readonly nodes: readonly Reference[] };
  readonly occurredWithin: readonly Reference[];
}

/** A place with its shortcuts, and what they follow from. */
export interface PlaceShortcuts {
  readonly id: string;
  readonly within: { readonly nodes: readonly Reference[] };
  readonly enclosing: readonly Reference[];
}

/** What is compared: fields of `Query`, lists whole up to a thousand. */
export const shortcutNeeds = `
  events { nodes { id partOf { nodes { id } } occurredAt: places { nodes { id } } occurredWithin { id } } }
  places { nodes { id within { nodes { id } } enclosing { id } } }`;

/** Shortcuts that are missing, or that nothing stands behind any more. Where a list was cut, nothing is said. */
export function staleShortcutsAmong(graph: {
  readonly claims: readonly ClaimShortcuts[];
  readonly events: readonly EventShortcuts[];
  readonly places: readonly PlaceShortcuts[];
}): readonly IntegrityFinding[] {
  const { claims, events, places } = graph;
  if ([claims, events, places].some(({ length }) => length >= mostRead)) return [];
  const insideOf = closure(places.map(({ id, within }) => [id, within.nodes] as const));
  const partOf = closure(events.map(({ id, partOf: wholes }) => [id, wholes.nodes] as const));
  const isEvent = new Set(events.map(({ id }) => id));
  const expected: readonly ShortcutFacts[] = [
    ...places.flatMap(({ id }) => shortcuts("INSIDE", id, insideOf(id))),
    ...events.flatMap(({ id, occurredAt }) =>
      shortcuts("OCCURRED_WITHIN", id, union(occurredAt.nodes.map((at) => insideOf(at.id)))),
    ),
    ...claims.flatMap(({ id, about }) =>
      isEvent.has(about.id) ? shortcuts("BEARS_ON", id, partOf(about.id)) : [],
    ),
  ];
  const found: readonly ShortcutFacts[] = [
    ...places.flatMap(({ id, enclosing }) => shortcuts("INSIDE", id, idsOf(enclosing))),
    ...events.flatMap(({ id, occurredWithin }) =>
      shortcuts("OCCURRED_WITHIN", id, idsOf(occurredWithin)),
    ),
    ...claims.flatMap(({ id, bearsOn }) => shortcuts("BEARS_ON", id, idsOf(bearsOn))),
  ];
  return staleShortcuts(expected, found);
}

function shortcuts(
  type: string,
  from: string,
  wholes: ReadonlySet<string>,
): readonly ShortcutFacts[] {
  return [...wholes].map((toId) => ({ type, fromId: from, toId, derivedFrom: from }));
}

function idsOf(references: readonly Reference[]): ReadonlySet<string> {
  return new Set(references.map(({ id }) => id));
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

/** Everything above a thing, itself included. */
function closure(
  edges: readonly (readonly [string, readonly Reference[]])[],
): (id: string) => ReadonlySet<string> {
  const above = new Map(edges);
  return (id) => {
    const seen = new Set([id]);
    for (const each of seen) for (const whole of above.get(each) ?? []) seen.add(whole.id);
    return seen;
  };
}
