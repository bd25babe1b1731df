import { integrityFinding, type IntegrityFinding } from "./integrity-finding.ts";

/** A shortcut for traversal, and the record that it is derived from. */
export interface ShortcutFacts {
  readonly type: string;
  readonly fromId: string;
  readonly toId: string;
  readonly derivedFrom: string;
}

/** Shortcuts that should be there and are not, and those that are there and should not be. */
export function staleShortcuts(
  expected: readonly ShortcutFacts[],
  found: readonly ShortcutFacts[],
): readonly IntegrityFinding[] {
  return [
    ...missingFrom(found, expected).map((shortcut) =>
      finding(shortcut, `is missing, though ${shortcut.derivedFrom} says so`),
    ),
    ...missingFrom(expected, found).map((shortcut) =>
      finding(shortcut, `is there, though ${shortcut.derivedFrom} no longer says so`),
    ),
  ];
}

function missingFrom(
  present: readonly ShortcutFacts[],
  wanted: readonly ShortcutFacts[],
): readonly ShortcutFacts[] {
  const keys = new Set(present.map(keyOf));
  return wanted.filter((shortcut) => !keys.has(keyOf(shortcut)));
}

function keyOf({ type, fromId, toId, derivedFrom }: ShortcutFacts): string {
  return JSON.stringify([type, fromId, toId, derivedFrom]);
}

function finding(shortcut: ShortcutFacts, trouble: string): IntegrityFinding {
  const { type, fromId, toId, derivedFrom } = shortcut;
  const sentence = `The shortcut ${type} from ${fromId} to ${toId} ${trouble}.`;
  return integrityFinding("STALE_SHORTCUT", [fromId, toId, derivedFrom], sentence);
}
