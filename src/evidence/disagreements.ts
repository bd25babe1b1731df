import type { ClaimFacts } from "./claim-facts.ts";
import { comparedClaim, type ComparedClaim } from "./compared-claim.ts";
import { linkBetween, type Link } from "./link.ts";
import { linkRules } from "./rules.ts";
import { isWithdrawn } from "./standing.ts";
import { supersessionsAmong } from "./supersession.ts";
import { byClaimId } from "./toll-policy.ts";
import { verdictOn } from "./verdict.ts";

/** Two claims that cannot, or perhaps cannot, both be right. */
export interface Disagreement extends Pick<Link, "basis" | "rule" | "sentence"> {
  readonly kind: "CONTRADICTS" | "POSSIBLY_CONTRADICTS";
  /** The two ids, sorted. */
  readonly claimIds: readonly [string, string];
}

/** All disagreements among claims that stand, certain ones first, then by ids. What was superseded, retracted or refuted is past argument. */
export function disagreementsAmong(claims: readonly ClaimFacts[]): readonly Disagreement[] {
  const compared = claims.map(comparedClaim);
  const superseded = supersessionsAmong(compared);
  const standing = compared
    .filter(({ facts }) => !isWithdrawn(facts, superseded.get(facts.id)))
    .toSorted((a, b) => byClaimId(a.facts, b.facts));
  const found = disagreementsBetween(standing, new Set(["CONTRADICTS", "POSSIBLY_CONTRADICTS"]));
  const isCertain = ({ kind }: Disagreement): boolean => kind === "CONTRADICTS";
  return [...found.filter(isCertain), ...found.filter((each) => !isCertain(each))];
}

/** Disagreements of some kinds among claims that stand, given by id, in their order. */
export function disagreementsBetween(
  standing: readonly ComparedClaim[],
  kinds: ReadonlySet<Disagreement["kind"]>,
): readonly Disagreement[] {
  const found: Disagreement[] = [];
  for (const [i, first] of standing.entries()) {
    for (const second of standing.slice(i + 1)) {
      const { kind } = linkRules[verdictOn(first, second).rule];
      if (!isDisagreement(kind) || !kinds.has(kind)) continue;
      const { basis, rule, sentence } = linkBetween(first, second);
      found.push({ kind, basis, rule, sentence, claimIds: [first.facts.id, second.facts.id] });
    }
  }
  return found;
}

function isDisagreement(kind: Link["kind"]): kind is Disagreement["kind"] {
  return kind === "CONTRADICTS" || kind === "POSSIBLY_CONTRADICTS";
}
