/** Names of the checks of the graph: `IntegrityCheck` of schema/integrity.graphql. */
export const integrityChecks = [
  "PART_EXCEEDS_WHOLE",
  "SUPERSESSION_CIRCLE",
  "TENURE_OVERLAP",
  "SPOKE_OUT_OF_TENURE",
  "EVENT_AFTER_PUBLICATION",
  "CHAIN_GAP",
  "ORPHAN_SPAN",
  "STALE_SHORTCUT",
  "NOT_ALL_READ",
] as const;

/** One of `integrityChecks`. */
export type IntegrityCheck = (typeof integrityChecks)[number];

/** Something in the graph that cannot be right as it stands, or deserves a look. */
export interface IntegrityFinding {
  readonly check: IntegrityCheck;
  /** Records concerned, sorted. */
  readonly ids: readonly string[];
  readonly sentence: string;
}

/** A finding, its ids sorted and each once. */
export function integrityFinding(
  check: IntegrityCheck,
  ids: readonly string[],
  sentence: string,
): IntegrityFinding {
  return { check, ids: [...new Set(ids)].toSorted(), sentence };
}
