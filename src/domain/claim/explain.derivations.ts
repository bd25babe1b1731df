import type { ClaimFacts } from "../../evidence/claim-facts.ts";
import { linkOf } from "../../evidence/link.ts";
import { rangeWords } from "../../evidence/wording.ts";
import type { TollRow } from "../../evidence/toll-row.ts";
import { defineDerivation } from "../../query/derivation.ts";
import { filterWords, scopedToll, type AskedToll } from "./asked-toll.ts";
import { claimNeeds, type ClaimInput, type OwnClaimInput } from "./claim-inputs.ts";
import { claimsOf, eventClaimsNeeds, type EventClaim, type EventClaims } from "./event-claims.ts";
import {
  claimSteps,
  evidenceNeeds,
  step,
  type EvidencedInput,
  type ExplanationStep,
} from "./explanation.ts";
import { claimFacts, placed, type PlacedClaim } from "./placed-claim.ts";

type Evidenced = ClaimInput & EvidencedInput;

const needs = `${claimNeeds} ${evidenceNeeds}`;

/** Facts and words of claims by id. */
type Known = ReadonlyMap<string, { readonly facts: ClaimFacts; readonly input: EvidencedInput }>;

function known(claims: readonly PlacedClaim<OwnClaimInput & EvidencedInput>[]): Known {
  const inputs = new Map(claims.map(({ own }) => [own.id, own]));
  return new Map(
    claimFacts(claims).flatMap((facts) => {
      const input = inputs.get(facts.id);
      return input === undefined ? [] : [[facts.id, { facts, input }] as const];
    }),
  );
}

function stepsOf(all: Known, depth: number, id: string, why = ""): readonly ExplanationStep[] {
  const claim = all.get(id);
  return claim === undefined ? [] : claimSteps(depth, claim.facts, claim.input, why);
}

/** Why a claim says what it says. */
export const explainClaim = defineDerivation<Evidenced>({
  type: "Claim",
  field: "explain",
  needs,
  compute(input) {
    const all = known(placed([input]));
    return {
      explains: input.id,
      sentence: input.statement,
      rule: null,
      steps: stepsOf(all, 1, input.id),
    };
  },
});

interface LinkedInput {
  readonly id: string;
  readonly candidates: readonly { readonly allClaims: { readonly nodes: readonly Evidenced[] } }[];
  readonly fellows: { readonly claims: { readonly nodes: readonly Evidenced[] } };
}

/** Why two claims relate as they do. */
export const explainLink = defineDerivation<
  LinkedInput,
  { readonly id: string; readonly other: string }
>({
  type: "Claim",
  field: "explainLink",
  // The claim itself is among them.
  needs: `id
    candidates: bearsOn { allClaims { nodes { ${needs} } } }
    fellows: about { ... on Entity { claims { nodes { ${needs} } } } }`,
  compute(input, { id, other }) {
    const lists = [...input.candidates.map(({ allClaims }) => allClaims), input.fellows.claims];
    const all = known(placed(lists.flatMap(({ nodes }) => nodes)));
    const [from, to] = [all.get(input.id), all.get(other)];
    if (from === undefined || to === undefined) return null;
    const { kind, basis, rule, sentence } = linkOf(from.facts, to.facts);
    return {
      ...{ explains: id, sentence, rule },
      steps: [
        step(1, `${kind}, because of ${basis}.`, rule),
        ...[input.id, other].flatMap((each) => stepsOf(all, 2, each)),
      ],
    };
  },
});

/** Why a toll is what it is. */
export const explainToll = defineDerivation<
  EventClaims<EventClaim & EvidencedInput> & { readonly title: string },
  AskedToll & { readonly id: string }
>({
  type: "Event",
  field: "explainToll",
  needs: `title ${eventClaimsNeeds(evidenceNeeds)}`,
  compute({ title, ...event }, { id, ...asked }) {
    const { kind, policy, filter } = asked;
    const all = known(claimsOf(event));
    const facts = [...all.values()].map((each) => each.facts);
    const { rule, rows, total, leftOut } = scopedToll(facts, asked);
    return {
      explains: id,
      sentence: `${kind} of ${title}${filterWords(filter)} under ${policy}: ${total.sentence}`,
      rule,
      steps: [
        ...rows.flatMap((row) => rowSteps(all, row, rule)),
        ...leftOut.flatMap(({ claimId, sentence }) =>
          stepsOf(all, 1, claimId, `Left out: ${sentence}`),
        ),
      ],
    };
  },
});

function rowSteps(all: Known, row: TollRow, rule: string): readonly ExplanationStep[] {
  const { scope, low, best, high, used, leftOut, disputedBy, independentOrigins } = row;
  const range = `${rangeWords(low, high)}, best ${best}`;
  const origins =
    independentOrigins === 1 ? "one origin" : `${independentOrigins} independent origins`;
  return [
    step(1, `${scope.label}: ${range}, by ${origins}.`, rule),
    ...disputedBy.map((dispute) => step(2, `Disputed: ${dispute.sentence}`, dispute.rule)),
    ...used.flatMap((id) => stepsOf(all, 2, id)),
    ...leftOut.flatMap(({ claimId, sentence }) =>
      stepsOf(all, 2, claimId, `Left out: ${sentence}`),
    ),
  ];
}
