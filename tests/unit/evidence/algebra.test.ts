import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClaimFacts } from "../../../src/evidence/claim-facts.ts";
import { claimKinds } from "../../../src/evidence/claim-words.ts";
import { disagreementsAmong } from "../../../src/evidence/disagreements.ts";
import { figureTimeline } from "../../../src/evidence/figure-steps.ts";
import { linkOf } from "../../../src/evidence/link.ts";
import { independentOrigins } from "../../../src/evidence/origin.ts";
import { compareScopes, scopeOf } from "../../../src/evidence/scope.ts";
import { inverse } from "../../../src/evidence/scope-relation.ts";
import { supersessions } from "../../../src/evidence/supersession.ts";
import { tollPolicies } from "../../../src/evidence/toll-policy.ts";
import { tollOf } from "../../../src/evidence/toll.ts";
import { anyClaim, anyClaims, anyPair, anyWithStranger } from "./arbitrary-claim.ts";
import { reuters } from "./small-world.ts";

const numRuns = 40;
const anyPolicy = fc.constantFrom(...tollPolicies);

test("a link read from the other end is the same, or its inverse", () => {
  fc.assert(
    fc.property(anyPair, ([a, b]) => {
      const [forth, back] = [linkOf(a, b), linkOf(b, a)];

      const mirrored = { SUPERSEDES: "SUPERSEDED_BY", SUPERSEDED_BY: "SUPERSEDES" } as const;
      const isDirected = forth.kind === "SUPERSEDES" || forth.kind === "SUPERSEDED_BY";
      const kind = isDirected ? mirrored[forth.kind] : forth.kind;
      expect(back).toEqual({ ...forth, claimId: a.id, kind });
    }),
    { numRuns },
  );
});

test("scopes lie to each other from both ends alike", () => {
  fc.assert(
    fc.property(anyPair, ([a, b]) => {
      const forth = compareScopes(scopeOf(a), scopeOf(b));

      const back = compareScopes(scopeOf(b), scopeOf(a));
      expect(back).toEqual({ ...forth, relation: inverse(forth.relation) });
      expect(compareScopes(scopeOf(a), scopeOf(a)).relation).toMatch(/EQUAL|UNKNOWN/);
    }),
    { numRuns },
  );
});

test("a claim never contradicts itself, nor an exact copy of itself", () => {
  fc.assert(
    fc.property(anyClaim, (claim) => {
      const copy = { ...claim, id: "claim:copy" };

      expect(linkOf(claim, claim).basis).toBe("SAME_CLAIM");
      expect(linkOf(claim, copy).kind).not.toMatch(/CONTRADICTS/);
    }),
    { numRuns },
  );
});

test("an echo never raises the number of independent origins", () => {
  fc.assert(
    fc.property(anyClaims, fc.nat(), (claims, n) => {
      const claim = claims[n % Math.max(1, claims.length)];
      if (claim === undefined) return;
      const [, ...further] = claim.attribution;
      const hop = {
        ...claim.attribution[0],
        position: 0,
        hop: "PUBLISHER",
        actor: reuters,
      } as const;
      const publisher = { verb: "CITED", named: true, ...hop } as const;
      const echo = { ...claim, id: "claim:echo", attribution: [publisher, ...further] };

      const before = independentOrigins(claims).length;
      expect(independentOrigins([...claims, echo]).length).toBeLessThanOrEqual(before);
    }),
    { numRuns },
  );
});

/** More numbers that can be true: a wider figure where it is affirmed, a narrower one where it is denied. */
function widened(claim: ClaimFacts, below: number, above: number): ClaimFacts {
  const { figure } = claim;
  if (figure === null) return claim;
  const { min, max } = figure;
  const isDenial = claim.polarity === "DENIES";
  const wider = {
    min: isDenial ? Math.min(min + below, max ?? min + below) : Math.max(0, min - below),
    max: isDenial || max === null ? max : max + above,
  };
  return { ...claim, figure: { ...figure, ...wider } };
}

test("widening what a claim allows never creates a contradiction", () => {
  fc.assert(
    fc.property(anyPair, fc.nat(9), fc.nat(9), ([a, b], below, above) => {
      const before = linkOf(a, b).kind;
      fc.pre(before !== "CONTRADICTS");

      expect(linkOf(widened(a, below, above), b).kind).not.toBe("CONTRADICTS");
      expect(linkOf(b, widened(a, below, above)).kind).not.toBe("CONTRADICTS");
    }),
    { numRuns },
  );
});

test("adding a claim that none of the others can be compared with changes no row of a toll", () => {
  fc.assert(
    fc.property(anyWithStranger, anyPolicy, fc.nat(), ({ claims, stranger }, policy, n) => {
      const links = claims.map((claim) => linkOf(stranger, claim).kind);
      const at = n % claims.length;

      const before = tollOf(claims, "FATALITIES", policy);
      const after = tollOf(claims.toSpliced(at, 0, stranger), "FATALITIES", policy);
      const isOwn = ({ used }: { readonly used: readonly string[] }): boolean =>
        used.includes(stranger.id);
      expect(new Set(links)).toEqual(new Set(["NOT_COMPARABLE"]));
      expect(after.rows.filter((row) => !isOwn(row))).toEqual(before.rows);
      expect(after.rows.filter(isOwn).length + after.leftOut.length).toBe(
        before.leftOut.length + 1,
      );
    }),
    { numRuns: 200 },
  );
});

test("adding a claim of another kind changes nothing of a toll", () => {
  fc.assert(
    fc.property(anyClaims, anyClaim, anyPolicy, (claims, random, policy) => {
      const added = { ...random, id: "claim:added", kind: "INJURED", supersedes: [] } as const;

      const before = tollOf(claims, "FATALITIES", policy);
      expect(tollOf([added, ...claims], "FATALITIES", policy)).toEqual(before);
    }),
    { numRuns },
  );
});

test("low is never above best, nor best above high", () => {
  fc.assert(
    fc.property(anyClaims, anyPolicy, (claims, policy) => {
      const { rows, total } = tollOf(claims, "FATALITIES", policy);

      for (const { low, best, high } of [...rows, total]) {
        expect(Number(low)).toBeLessThanOrEqual(Number(best));
        expect(Number(best)).toBeLessThanOrEqual(high ?? Infinity);
      }
    }),
    { numRuns },
  );
});

test("what is superseded, retracted, refuted, denied or not confirmed never counts, and says so", () => {
  fc.assert(
    fc.property(anyClaims, anyPolicy, (claims, policy) => {
      const toll = tollOf(claims, "FATALITIES", policy);
      const superseded = supersessions(claims);

      const used = toll.rows.flatMap((row) => row.used);
      const leftOut = [...toll.rows, toll].flatMap((each) =>
        each.leftOut.map((out) => out.claimId),
      );
      const ofKind = claims.filter(({ kind }) => kind === "FATALITIES").map(({ id }) => id);
      expect([...used, ...leftOut].toSorted()).toEqual(ofKind.toSorted());
      for (const { id, polarity } of claims.filter((claim) => used.includes(claim.id))) {
        expect([polarity, superseded.has(id)]).toEqual(["AFFIRMS", false]);
      }
    }),
    { numRuns },
  );
});

test("the order of input never matters", () => {
  fc.assert(
    fc.property(anyClaims, anyPolicy, (claims, policy) => {
      const turned = claims.toReversed();
      const all = (list: readonly ClaimFacts[]): unknown => [
        claimKinds.slice(0, 1).map((kind) => tollOf(list, kind, policy)),
        figureTimeline(list, "FATALITIES"),
        disagreementsAmong(list),
        independentOrigins(list),
        [...supersessions(list)].toSorted(),
      ];

      expect(all(turned)).toEqual(all(claims));
    }),
    { numRuns },
  );
});

test("following what superseded a claim always ends", () => {
  fc.assert(
    fc.property(anyClaims, (claims) => {
      const superseded = supersessions(claims);

      for (const { id } of claims) {
        let steps = 0;
        for (let at = superseded.get(id); at !== undefined; at = superseded.get(at.byId)) {
          steps += 1;
          expect(steps).toBeLessThanOrEqual(claims.length);
        }
      }
    }),
    { numRuns },
  );
});
