import type { LinkKind } from "../../generated/schema.ts";

/** How a kind of link lies in the graph. */
interface LinkPattern {
  /** Relationship types at either end of it: one each link. */
  readonly types: readonly string[];
  /** The object type of the node that the link goes through; null where it is a single relationship. */
  readonly through: "Relation" | "Tenure" | null;
}

const direct = (type: string): LinkPattern => ({ types: [type], through: null });

/** Every kind of link; a single relationship is of the kind that its type names. */
export const linkPatterns: Readonly<Record<LinkKind, LinkPattern>> = {
  RELATION: { types: ["FROM", "TO"], through: "Relation" },
  TENURE: { types: ["HOLDS", "OF"], through: "Tenure" },
  IN_BODY: direct("IN_BODY"),
  PARTICIPATED_IN: direct("PARTICIPATED_IN"),
  PART_OF: direct("PART_OF"),
  FOLLOWED_BY: direct("FOLLOWED_BY"),
  RESPONSE_TO: direct("RESPONSE_TO"),
  SAME_INCIDENT_AS: direct("SAME_INCIDENT_AS"),
  OCCURRED_AT: direct("OCCURRED_AT"),
  WITHIN: direct("WITHIN"),
};

/** What links where nothing is said: mere geography does not. */
const usualKinds: readonly LinkKind[] = [
  ...(["RELATION", "TENURE", "IN_BODY", "PARTICIPATED_IN"] as const),
  ...(["PART_OF", "FOLLOWED_BY", "RESPONSE_TO", "SAME_INCIDENT_AS"] as const),
];

/** The kinds asked for, each once and in the order of the list above. */
export function linkKinds(asked: readonly LinkKind[] | null | undefined): readonly LinkKind[] {
  const wanted = asked ?? usualKinds;
  return allKinds.filter((kind) => wanted.includes(kind));
}

const allKinds: readonly LinkKind[] = [...usualKinds, "OCCURRED_AT", "WITHIN"];

/** Types of things that links lead to. */
export const linkedTypes = ["Person", "Organization", "Group", "Event", "Position", "Place"];

/** The relationship types of these kinds, as they stand in a pattern. */
export function relationshipTypes(kinds: readonly LinkKind[]): string {
  return kinds.flatMap((kind) => linkPatterns[kind].types).join("|");
}
