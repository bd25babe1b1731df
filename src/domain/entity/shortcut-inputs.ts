import type { IntegrityFinding } from "../../evidence/integrity/integrity-finding.ts";
import { mostPlaces } from "../../evidence/integrity/not-all-read.ts";
import { staleShortcuts, type ShortcutFacts } from "../../evidence/integrity/stale-shortcuts.ts";

interface Reference {
  readonly id: string;
}

/** A claim with its shortcuts. */
export interface ClaimShortcuts {
  readonly id: string;
  readonly about: Reference & { readonly __typename: string };
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

/** What is compared: fields of `Query`. */
export const shortcutNeeds = `
  events { nodes { id partOf { nodes { id } } occurredAt: places { nodes { id } } occurredWithin { id } } }
  places(first: ${mostPlaces}) { nodes { id within { nodes { id } } enclosing { id } } }`;

/** Shortcuts that are missing, or that nothing stands behind any more. Nothing is said of what hangs on a record that was not read. */
export function staleShortcutsAmong(graph: {
  readonly claims: readonly ClaimShortcuts[];
  readonly events: readonly EventShortcuts[];
  readonly places: readonly PlaceShortcuts[];
}): readonly IntegrityFinding[] {
  const { claims, events, places } = graph;
  const insideOf = closure(places.map(({ id, within }) => [id, within.nodes] as const));
  const partOf = closure(events.map(({ id, partOf: wholes }) => [id, wholes.nodes] as const));
  return [
    ...places.flatMap(({ id, enclosing }) => compared("INSIDE", id, insideOf(id), enclosing)),
    ...events.flatMap(({ id, occurredAt, occurredWithin }) =>
      compared(
        "OCCURRED_WITHIN",
        id,
        union(occurredAt.nodes.map((at) => insideOf(at.id))),
        occurredWithin,
      ),
    ),
    ...claims.flatMap(({ id, about, bearsOn }) =>
      compared("BEARS_ON", id, about.__typename === "Event" ? partOf(about.id) : nothing, bearsOn),
    ),
  ];
}

const nothing: ReadonlySet<string> = new Set();

function compared(
  type: string,
  from: string,
  expected: ReadonlySet<string> | null,
  found: readonly Reference[],
): readonly IntegrityFinding[] {
  if (expected === null) return [];
  return staleShortcuts(shortcuts(type, from, expected), shortcuts(type, from, idsOf(found)));
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

/** Null where one of them is not known. */
function union(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  const known = sets.filter((set) => set !== null);
  return known.length < sets.length ? null : new Set(known.flatMap((set) => [...set]));
}

/** Everything above a thing, itself included; null where it leads to something that was not read. */
function closure(
  edges: readonly (readonly [string, readonly Reference[]])[],
): (id: string) => ReadonlySet<string> | null {
  const above = new Map(edges);
  return (id) => {
    const seen = new Set([id]);
    for (const each of seen) {
      const wholes = above.get(each);
      if (wholes === undefined) return null;
      for (const whole of wholes) seen.add(whole.id);
    }
    return seen;
  };
}
