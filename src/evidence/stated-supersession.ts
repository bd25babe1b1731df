import type { ClaimFacts } from "./claim-facts.ts";
import type { SupersessionManner } from "./claim-words.ts";
import type { Verdict } from "./rules.ts";

const ruleOf = {
  UPDATE: "stated-update",
  CORRECTION: "correction",
  RETRACTION: "retraction",
} as const satisfies Readonly<Record<SupersessionManner, string>>;

/** What a source says itself of its claims; null where it says nothing, or where each claim is said to replace the other. */
export function statedSupersession(first: ClaimFacts, second: ClaimFacts): Verdict | null {
  const forth = mannerOf(first, second);
  const back = mannerOf(second, first);
  if (forth !== null && back !== null) return null;
  if (forth !== null) return { rule: ruleOf[forth], from: "first" };
  return back === null ? null : { rule: ruleOf[back], from: "second" };
}

const byWeight: readonly SupersessionManner[] = ["RETRACTION", "CORRECTION", "UPDATE"];

/** How the later claim is said to replace the earlier, the gravest manner first. */
export function mannerOf(later: ClaimFacts, earlier: ClaimFacts): SupersessionManner | null {
  if (later.supersedes.length === 0) return null;
  const manners = later.supersedes
    .filter(({ claimId }) => claimId === earlier.id && claimId !== later.id)
    .map(({ how }) => how);
  return byWeight.find((manner) => manners.includes(manner)) ?? null;
}
