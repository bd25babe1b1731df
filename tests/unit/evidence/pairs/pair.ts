import type { ClaimFacts } from "../../../../src/evidence/claim-facts.ts";
import type { LinkBasis, LinkKind } from "../../../../src/evidence/rules.ts";
import * as w from "../small-world.ts";

/** Two claims, how the first relates to the second, and why a reader would agree. */
export type Pair = readonly [
  why: string,
  first: ClaimFacts,
  second: ClaimFacts,
  kind: LinkKind,
  basis: LinkBasis,
];

const { figure, via } = w;
export const soldiers = { counts: [w.forces], victimCategory: "GOVERNMENT_FORCES" } as const;
export const civilians = { counts: [], victimCategory: "CIVILIAN" } as const;
export const everybody = { counts: [], victimCategory: "MIXED" } as const;
export const somebody = { counts: [], victimCategory: null } as const;
export const denial = { polarity: "DENIES" } as const;
export const about70 = { figure: figure("ABOUT", 70) };
export const exactly = (n: number): Pick<ClaimFacts, "figure"> => ({
  figure: figure("EXACTLY", n),
});
export const atLeast = (n: number): Pick<ClaimFacts, "figure"> => ({
  figure: figure("AT_LEAST", n),
});
export const byAfp = { attribution: via(w.bbc, w.afp, w.monitors) };
export const total = { cumulative: true } as const;
export const replacing = (
  id: string,
  how: "UPDATE" | "CORRECTION" | "RETRACTION",
): Partial<ClaimFacts> => ({
  supersedes: [{ claimId: id, how }],
});
export const weapon = { kind: "WEAPON_USE", subject: w.chemicalAttacks } as const;
