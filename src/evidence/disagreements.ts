import type { ClaimFacts } from "./claim-facts.ts";
import { comparedClaim } from "./compared-claim.ts";
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
  const found = standing.flatMap((first, i) =>
    standing.slice(i + 1).flatMap((second): readonly Disagreement[] => {
      const { kind } = linkRules[verdictOn(first, second).rule];
      if (kind !== "CONTRADICTS" && kind !== "POSSIBLY_CONTRADICTS") return [];
      const { basis, rule, sentence } = linkBetween(first, second);
      return [{ kind, basis, rule, sentence, claimIds: [first.facts.id, second.facts.id] }];
    }),
  );
  return [
    ...found.filter(({ kind }) => kind === "CONTRADICTS"),
    ...found.filter(({ kind }) => kind === "POSSIBLY_CONTRADICTS"),
  ];
}
