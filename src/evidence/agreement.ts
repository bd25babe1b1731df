import type { ComparedClaim } from "./compared-claim.ts";
import { dependence } from "./origin.ts";
import type { LinkRule } from "./rules.ts";

/** Why two claims that agree do: one voice repeated, or several. */
export function agreementRule(a: ComparedClaim, b: ComparedClaim): LinkRule {
  switch (dependence(a.origin, b.origin)) {
    case "SAME_ORIGIN":
      return isEcho(a, b) ? "echo" : "same-origin";
    case "SAME_OPERATOR":
      return "same-operator";
    case "UNNAMED_ORIGINS":
      return "unnamed-origins";
    case null:
      return "independent-origins";
  }
}

function isEcho(a: ComparedClaim, b: ComparedClaim): boolean {
  return a.origin?.publisher.canonicalId !== b.origin?.publisher.canonicalId;
}
