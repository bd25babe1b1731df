import type { ClaimKind, VictimCategory } from "../../evidence/claim-words.ts";
import { disagreementsAmong } from "../../evidence/disagreements.ts";
import { figureTimeline } from "../../evidence/figure-steps.ts";
import { tollOf, type LeftOut, type TollRow } from "../../evidence/toll.ts";
import type { TollPolicy } from "../../evidence/toll-policy.ts";
import { isWithinFilter, type TollScope } from "../../evidence/toll-scope.ts";
import { defineDerivation, type Derivation } from "../../query/derivation.ts";
import { tollId } from "./explain-id.ts";
import {
  claimFacts,
  claimNeeds,
  referencesIn,
  type ClaimInput,
  type References,
} from "./claim-inputs.ts";

/** Claims about an event and its parts. */
interface EventClaims {
  readonly id: string;
  readonly allClaims: { readonly nodes: readonly ClaimInput[] };
}

const needs = `id allClaims { nodes { ${claimNeeds} } }`;

interface TollArguments {
  readonly kind: ClaimKind;
  readonly policy: TollPolicy;
  readonly scope?: {
    readonly counts?: string | null;
    readonly victimCategory?: VictimCategory | null;
    readonly inside?: string | null;
  } | null;
}

const toll = defineDerivation<EventClaims, TollArguments>({
  type: "Event",
  field: "toll",
  needs,
  compute({ id, allClaims: { nodes } }, { kind, policy, scope }) {
    const references = referencesIn(nodes);
    const filter = {
      actorId: scope?.counts ?? null,
      victimCategory: scope?.victimCategory ?? null,
      placeId: scope?.inside ?? null,
    };
    const claims = claimFacts(nodes).filter((claim) => isWithinFilter(claim, filter));
    const { rows, total, leftOut } = tollOf(claims, kind, policy);
    return {
      ...{ kind, policy, explainId: tollId(id, kind, policy) },
      rows: rows.map((row) => rowOf(row, references)),
      total,
      leftOut: leftOut.map((each) => leftOutOf(each, references)),
    };
  },
});

function rowOf(row: TollRow, references: References): unknown {
  return {
    ...row,
    scope: scopeOf(row.scope, references),
    used: row.used.map((id) => references.get(id)),
    leftOut: row.leftOut.map((each) => leftOutOf(each, references)),
  };
}

function leftOutOf(each: LeftOut, references: References): unknown {
  return { ...each, claim: references.get(each.claimId) };
}

function scopeOf(scope: TollScope, references: References): unknown {
  const { subject, counts, place, covers } = scope;
  return {
    ...scope,
    event: references.get(subject.id),
    counts: counts.map(({ id }) => references.get(id)),
    place: place === null ? null : references.get(place.id),
    from: covers?.from ?? null,
    to: covers?.to ?? null,
  };
}

const figures = defineDerivation<EventClaims, { readonly kind: ClaimKind }>({
  type: "Event",
  field: "figureTimeline",
  needs,
  compute({ allClaims: { nodes } }, { kind }) {
    const references = referencesIn(nodes);
    return figureTimeline(claimFacts(nodes), kind).map(({ origin, scope, steps }) => ({
      origin: origin === null ? null : references.get(origin.id),
      scope: scopeOf(scope, references),
      steps: steps.map(({ claimId, superseded }) => ({
        claim: references.get(claimId),
        supersededBy: superseded === null ? null : references.get(superseded.byId),
        how: superseded?.how ?? null,
        rule: superseded?.rule ?? null,
      })),
    }));
  },
});

const disagreements = defineDerivation<EventClaims>({
  type: "Event",
  field: "disagreements",
  needs,
  compute({ allClaims: { nodes } }) {
    const references = referencesIn(nodes);
    return disagreementsAmong(claimFacts(nodes)).map(({ claimIds, ...rest }) => ({
      ...rest,
      claims: claimIds.map((id) => references.get(id)),
    }));
  },
});

/** The derived fields of `type Event` that come from claims about it and its parts. */
export const tollDerivations: readonly Derivation[] = [toll, figures, disagreements];
