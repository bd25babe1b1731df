/** How two claims relate: `ClaimLinkKind` of schema/evidence.graphql. */
export const linkKinds = [
  "CONTRADICTS",
  "POSSIBLY_CONTRADICTS",
  "CORROBORATES",
  "REPEATS",
  "SUPERSEDES",
  "SUPERSEDED_BY",
  "COMPATIBLE",
  "NOT_COMPARABLE",
] as const;

/** One of `linkKinds`. */
export type LinkKind = (typeof linkKinds)[number];

/** Why two claims relate so: `LinkBasis` of schema/claim.graphql. */
export const linkBases = [
  "DISJOINT_FIGURES",
  "POLARITY",
  "PART_EXCEEDS_WHOLE",
  "DISJOINT_TIMES",
  "UNKNOWN_SCOPE",
  "UPDATE",
  "CORRECTION",
  "RETRACTION",
  "SAME_CLAIM",
  "SAME_ORIGIN",
  "ECHO",
  "INDEPENDENT_ORIGINS",
  "SAME_OPERATOR",
  "UNNAMED_ORIGINS",
  "VAGUE_FIGURE",
  "NO_NUMBER",
  "LATER_TOTAL",
  "OTHER_FIGURE_DENIED",
  "PART_WITHIN_WHOLE",
  "NOT_CONFIRMED",
  "DIFFERENT_KINDS",
  "DIFFERENT_SUBJECTS",
  "DIFFERENT_UNITS",
  "DIFFERENT_PEOPLE",
  "DIFFERENT_PLACES",
  "DIFFERENT_PERIODS",
  "OVERLAPPING_SCOPES",
  "UNSTATED_CONTENT",
] as const;

/** One of `linkBases`. */
export type LinkBasis = (typeof linkBases)[number];

interface Conclusion {
  /** SUPERSEDES is read from the claim that takes the other's place. */
  readonly kind: Exclude<LinkKind, "SUPERSEDED_BY">;
  readonly basis: LinkBasis;
}

/** What follows from each rule. Every rule has a section of its name in docs/evidence.md. */
export const linkRules = {
  "same-claim": { kind: "REPEATS", basis: "SAME_CLAIM" },
  "stated-update": { kind: "SUPERSEDES", basis: "UPDATE" },
  correction: { kind: "SUPERSEDES", basis: "CORRECTION" },
  retraction: { kind: "SUPERSEDES", basis: "RETRACTION" },
  "later-total-of-origin": { kind: "SUPERSEDES", basis: "UPDATE" },
  "different-kinds": { kind: "NOT_COMPARABLE", basis: "DIFFERENT_KINDS" },
  "different-subjects": { kind: "NOT_COMPARABLE", basis: "DIFFERENT_SUBJECTS" },
  "different-units": { kind: "NOT_COMPARABLE", basis: "DIFFERENT_UNITS" },
  "different-people": { kind: "NOT_COMPARABLE", basis: "DIFFERENT_PEOPLE" },
  "different-places": { kind: "NOT_COMPARABLE", basis: "DIFFERENT_PLACES" },
  "different-periods": { kind: "NOT_COMPARABLE", basis: "DIFFERENT_PERIODS" },
  "overlapping-scopes": { kind: "NOT_COMPARABLE", basis: "OVERLAPPING_SCOPES" },
  "unknown-scope": { kind: "COMPATIBLE", basis: "UNKNOWN_SCOPE" },
  "unstated-content": { kind: "NOT_COMPARABLE", basis: "UNSTATED_CONTENT" },
  "opposite-polarity": { kind: "CONTRADICTS", basis: "POLARITY" },
  "disjoint-figures": { kind: "CONTRADICTS", basis: "DISJOINT_FIGURES" },
  "part-exceeds-whole": { kind: "CONTRADICTS", basis: "PART_EXCEEDS_WHOLE" },
  "unknown-scope-conflict": { kind: "POSSIBLY_CONTRADICTS", basis: "UNKNOWN_SCOPE" },
  "partial-denial": { kind: "POSSIBLY_CONTRADICTS", basis: "POLARITY" },
  "unstated-denial": { kind: "POSSIBLY_CONTRADICTS", basis: "UNSTATED_CONTENT" },
  "disjoint-times": { kind: "POSSIBLY_CONTRADICTS", basis: "DISJOINT_TIMES" },
  "cannot-confirm": { kind: "COMPATIBLE", basis: "NOT_CONFIRMED" },
  "vague-figure": { kind: "COMPATIBLE", basis: "VAGUE_FIGURE" },
  "no-number": { kind: "COMPATIBLE", basis: "NO_NUMBER" },
  "later-total": { kind: "COMPATIBLE", basis: "LATER_TOTAL" },
  "other-figure-denied": { kind: "COMPATIBLE", basis: "OTHER_FIGURE_DENIED" },
  "part-within-whole": { kind: "COMPATIBLE", basis: "PART_WITHIN_WHOLE" },
  "same-origin": { kind: "REPEATS", basis: "SAME_ORIGIN" },
  echo: { kind: "REPEATS", basis: "ECHO" },
  "independent-origins": { kind: "CORROBORATES", basis: "INDEPENDENT_ORIGINS" },
  "same-operator": { kind: "CORROBORATES", basis: "SAME_OPERATOR" },
  "unnamed-origins": { kind: "CORROBORATES", basis: "UNNAMED_ORIGINS" },
} as const satisfies Readonly<Record<string, Conclusion>>;

/** Name of a rule, and of its section in docs/evidence.md. */
export type LinkRule = keyof typeof linkRules;

/** The rule that says how two claims relate. */
export interface Verdict {
  readonly rule: LinkRule;
  /** The claim that the rule is read from: the later, the part, the denial. `first` where it is read alike from both. */
  readonly from: "first" | "second";
}
