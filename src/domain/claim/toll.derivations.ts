import type { ClaimKind, VictimCategory } from "../../evidence/claim-words.ts";
import { disagreementsAmong } from "../../evidence/disagreements.ts";
import { figureTimeline } from "../../evidence/figure-steps.ts";
import type { TollRow } from "../../evidence/toll-row.ts";
import type { TollPolicy } from "../../evidence/toll-policy.ts";
import type { TollScope } from "../../evidence/toll-scope.ts";
import { defineDerivation, type Derivation } from "../../query/derivation.ts";
import { scopedToll, tollId } from "./asked-toll.ts";
import { claimsOf, eventClaimsNeeds, type EventClaims } from "./event-claims.ts";
import { claimFacts, referencesIn, type References } from "./placed-claim.ts";
import { disagreementOf, leftOutOf } from "./toll-references.ts";

const needs = eventClaimsNeeds();

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
  compute(event, { kind, policy, scope }) {
    const inputs = claimsOf(event);
    const references = referencesIn(inputs);
    const filter = {
      actorId: scope?.counts ?? null,
      victimCategory: scope?.victimCategory ?? null,
      placeId: scope?.inside ?? null,
    };
    const asked = { kind, policy, filter };
    const { rule, rows, total, leftOut } = scopedToll(claimFacts(inputs), asked);
    return {
      ...{ kind, policy, rule, explainId: tollId(event.id, asked) },
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
    disputedBy: row.disputedBy.map((each) => disagreementOf(each, references)),
  };
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
  compute(event, { kind }) {
    const inputs = claimsOf(event);
    const references = referencesIn(inputs);
    return figureTimeline(claimFacts(inputs), kind).map(({ origin, scope, steps }) => ({
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
  compute(event) {
    const inputs = claimsOf(event);
    const references = referencesIn(inputs);
    return disagreementsAmong(claimFacts(inputs)).map((each) => disagreementOf(each, references));
  },
});

/** The derived fields of `type Event` that come from claims about it and its parts. */
export const tollDerivations: readonly Derivation[] = [toll, figures, disagreements];
