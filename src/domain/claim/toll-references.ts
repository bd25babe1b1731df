import type { Disagreement } from "../../evidence/disagreements.ts";
import type { LeftOut } from "../../evidence/toll-row.ts";
import type { References } from "./placed-claim.ts";

/** A claim that was left out, as the operation selects it. */
export function leftOutOf(each: LeftOut, references: References): unknown {
  return { ...each, claim: references.get(each.claimId) };
}

/** A disagreement with its claims as the operation selects them. */
export function disagreementOf(
  { claimIds, ...rest }: Disagreement,
  references: References,
): unknown {
  return { ...rest, claims: claimIds.map((id) => references.get(id)) };
}
