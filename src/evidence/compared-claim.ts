import type { ClaimFacts } from "./claim-facts.ts";
import { countingKinds } from "./claim-words.ts";
import { numbersAllowed, type NumberSet } from "./numbers-meant.ts";
import { originOf, type Origin } from "./origin.ts";
import { scopeOf, type Scope } from "./scope.ts";
import { timeBounds, type TimeBounds } from "./time-bounds.ts";

/** A claim with what comparing it needs, worked out once. */
export interface ComparedClaim {
  readonly facts: ClaimFacts;
  readonly scope: Scope;
  readonly origin: Origin | null;
  readonly numbers: NumberSet;
  readonly published: TimeBounds;
}

/** A claim made ready to be compared with many. */
export function comparedClaim(facts: ClaimFacts): ComparedClaim {
  return {
    facts,
    scope: scopeOf(facts),
    origin: originOf(facts),
    numbers: numbersAllowed(facts),
    published: timeBounds(facts.published),
  };
}

/** True where the two are compared by their figures. */
export function areFigures(a: ComparedClaim, b: ComparedClaim): boolean {
  const hasFigure = ({ facts }: ComparedClaim): boolean =>
    countingKinds.has(facts.kind) || facts.figure !== null;
  return hasFigure(a) && hasFigure(b);
}
