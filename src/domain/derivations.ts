import type { Derivation } from "../query/derivation.ts";
import { claimDerivations } from "./claim/claim.derivations.ts";
import { codesDerivation } from "./claim/codes.derivation.ts";
import { eventsTollDerivations } from "./claim/events-toll.derivations.ts";
import { tollDerivations } from "./claim/toll.derivations.ts";
import { positionDerivations } from "./position/position.derivations.ts";

/** Every field whose value follows from others. */
export const derivations: readonly Derivation[] = [
  ...claimDerivations,
  ...tollDerivations,
  ...eventsTollDerivations,
  codesDerivation,
  ...positionDerivations,
];
