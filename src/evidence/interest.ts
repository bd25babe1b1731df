import type {
  ActorFacts,
  ClaimFacts,
  ParticipantFacts,
  PartyFacts,
  SourceFacts,
} from "./claim-facts.ts";
import { countingKinds } from "./claim-words.ts";
import { originOf } from "./origin.ts";
import { belongsTo, sidesOf } from "./scope-people.ts";
import { peopleWords } from "./wording.ts";

/** What a source has to gain from a figure: `InterestKind` of schema/claim.graphql. */
export const interestKinds = [
  "OWN_LOSSES",
  "ENEMY_LOSSES",
  "OTHER_LOSSES",
  "THIRD_PARTY",
  "NOT_LOSSES",
  "UNKNOWN",
] as const;

/** One of `interestKinds`. */
export type InterestKind = (typeof interestKinds)[number];

/** The stake of a claim's origin in what it says. */
export interface Interest {
  readonly kind: InterestKind;
  /** Name of the rule that decided, and of its section in docs/evidence.md. */
  readonly rule: InterestRule;
  /** The side of the event on which the origin, or a body behind it, takes part; null where on none. */
  readonly side: "A" | "B" | null;
  readonly sentence: string;
}

/** Rule of each kind of interest. */
export const interestRules = {
  OWN_LOSSES: "own-losses",
  ENEMY_LOSSES: "enemy-losses",
  OTHER_LOSSES: "other-losses",
  THIRD_PARTY: "third-party",
  NOT_LOSSES: "not-losses",
  UNKNOWN: "unknown-interest",
} as const satisfies Readonly<Record<InterestKind, string>>;

/** A rule by which an interest was found. */
export type InterestRule = (typeof interestRules)[InterestKind];

/**
 * Whether a party to the event counts its own losses, its enemy's, others', or a third party counts. A party is whoever takes part
 * on a side, what belongs to it, what it operates, and who holds a position in it. It says nothing about whether the figure is right.
 */
export function interestOf(claim: ClaimFacts): Interest {
  const { kind, subject } = claim;
  if (!countingKinds.has(kind)) {
    return interest("NOT_LOSSES", null, "The claim counts no losses.");
  }
  const origin = originOf(claim);
  const { participants } = subject;
  if (!participants.some(({ side }) => side !== null)) {
    return interest("UNKNOWN", null, `Nobody is recorded on a side of ${subject.name}.`);
  }
  if (origin === null || origin.actor.definiteness === "UNIDENTIFIED") {
    return interest("UNKNOWN", null, "Nobody knows who the origin is.");
  }
  return ofOrigin(claim, origin.actor);
}

function ofOrigin(claim: ClaimFacts, origin: SourceFacts): Interest {
  const { participants, name } = claim.subject;
  const stakes = standingsOf(origin, participants);
  const [stake] = stakes;
  if (stake === undefined) {
    const nameless = origin.definiteness === "NAMED" ? "" : ", as far as is known of them";
    return interest("THIRD_PARTY", null, `No party to ${name}: ${origin.name}${nameless}.`);
  }
  if (stakes.some(({ side }) => side !== stake.side)) {
    return interest("UNKNOWN", null, `${origin.name} is tied to both sides of ${name}.`);
  }
  const kind = lossesOn(stake.side, claim);
  const people = peopleWords(claim.counts, claim.victimCategory);
  const sentence = `${stake.words}, on side ${stake.side} of ${name}; the figure counts ${people}: ${lossWords[kind]}.`;
  return interest(kind, stake.side, sentence);
}

interface Stake {
  readonly side: "A" | "B";
  readonly words: string;
}

/** Every way in which an origin stands on a side, the nearest first. */
function standingsOf(
  origin: SourceFacts,
  participants: readonly ParticipantFacts[],
): readonly Stake[] {
  const voices = [
    { actor: origin, tie: null },
    ...origin.operators.map((actor) => ({ actor, tie: "is operated by" })),
    ...origin.offices.map((actor) => ({ actor, tie: "holds a position in" })),
  ];
  return voices.flatMap(({ actor, tie }) =>
    [...sidesOf(actor, participants)].map((side) => ({
      side,
      words: `${origin.name} ${tieWords(actor, tie, partyOf(actor, participants, side))}`,
    })),
  );
}

function partyOf(
  actor: ActorFacts,
  participants: readonly ParticipantFacts[],
  side: "A" | "B",
): PartyFacts {
  const parties = participants.filter((party) => party.side === side).map((party) => party.actor);
  const own = parties.find(({ canonicalId }) => canonicalId === actor.canonicalId);
  return own ?? parties.find((party) => belongsTo(actor, [party])) ?? actor;
}

function tieWords(actor: ActorFacts, tie: string | null, party: PartyFacts): string {
  const isParty = actor.canonicalId === party.canonicalId;
  if (tie === null) return isParty ? "takes part" : `belongs to ${party.name}, which takes part`;
  const belonging = isParty ? "" : `, which belongs to ${party.name}`;
  return `${tie} ${actor.name}${belonging}, which takes part`;
}

type Losses = "OWN_LOSSES" | "ENEMY_LOSSES" | "OTHER_LOSSES";

const lossWords: Readonly<Record<Losses, string>> = {
  OWN_LOSSES: "its own losses",
  ENEMY_LOSSES: "its enemy's losses",
  OTHER_LOSSES: "neither its own losses alone nor its enemy's alone",
};

function lossesOn(side: "A" | "B", { counts, subject }: ClaimFacts): Losses {
  const sides = counts.map((actor) => [...sidesOf(actor, subject.participants)]);
  const areAllOn = (wanted: "A" | "B"): boolean =>
    sides.length > 0 && sides.every((each) => each.length === 1 && each[0] === wanted);
  if (areAllOn(side)) return "OWN_LOSSES";
  return areAllOn(side === "A" ? "B" : "A") ? "ENEMY_LOSSES" : "OTHER_LOSSES";
}

function interest(kind: InterestKind, side: "A" | "B" | null, sentence: string): Interest {
  return { kind, rule: interestRules[kind], side, sentence };
}
