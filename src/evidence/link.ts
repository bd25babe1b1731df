import type { ClaimFacts } from "./claim-facts.ts";
import { comparedClaim, type ComparedClaim } from "./compared-claim.ts";
import { linkSentences } from "./link-sentences.ts";
import { compareText } from "./origin.ts";
import { linkRules, type LinkBasis, type LinkKind, type LinkRule } from "./rules.ts";
import { verdictOn } from "./verdict.ts";

/** How a claim relates to another, and why. */
export interface Link {
  /** The claim that the link leads to. */
  readonly claimId: string;
  readonly kind: LinkKind;
  readonly basis: LinkBasis;
  /** Name of the rule that decided, and of its section in docs/evidence.md. */
  readonly rule: LinkRule;
  /** The reason in English, with the figures' own words; the same from both ends. */
  readonly sentence: string;
}

/**
 * How `from` relates to `to`. Read from the other end the link is the same, save that SUPERSEDES is SUPERSEDED_BY there.
 * Every pair has a link; NOT_COMPARABLE and COMPATIBLE say why there is nothing between them.
 */
export function linkOf(from: ClaimFacts, to: ClaimFacts): Link {
  return linkBetween(comparedClaim(from), comparedClaim(to));
}

/** Links from a claim to others, by id; itself left out. */
export function linksOf(claim: ClaimFacts, others: readonly ClaimFacts[]): readonly Link[] {
  const from = comparedClaim(claim);
  return others
    .filter(({ id }) => id !== claim.id)
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((other) => linkBetween(from, comparedClaim(other)));
}

/** `linkOf`, for claims that are compared with many. */
export function linkBetween(from: ComparedClaim, to: ComparedClaim): Link {
  // One order for both readings, so that they end in one sentence.
  const isSwapped = compareText(from.facts.id, to.facts.id) > 0;
  const [first, second] = isSwapped ? [to, from] : [from, to];
  const { rule, from: reader } = verdictOn(first, second);
  const [subject, object] = reader === "first" ? [first, second] : [second, first];
  const { kind, basis } = linkRules[rule];
  return {
    claimId: to.facts.id,
    kind: kind === "SUPERSEDES" && subject !== from ? "SUPERSEDED_BY" : kind,
    basis,
    rule,
    sentence: linkSentences[rule](subject.facts, object.facts),
  };
}
