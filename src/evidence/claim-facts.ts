import type {
  AssessmentStatus,
  AttributionVerb,
  ClaimKind,
  HopKind,
  Polarity,
  PublisherDisclaimer,
  SupersessionManner,
  VictimCategory,
} from "./claim-words.ts";
import type { FigureInterval, FigureQualifier } from "./figure.ts";

/** The earliest and the latest instant that a time can mean, ISO 8601; null is open. */
export interface Bounds {
  readonly startMin: string | null;
  readonly endMax: string | null;
}

/** An actor, as far as it is a party. */
export interface PartyFacts {
  readonly id: string;
  /** The id that stands for it and for all that were judged to be the same. */
  readonly canonicalId: string;
  readonly name: string;
}

/** An actor, as far as claims are compared by it. */
export interface ActorFacts extends PartyFacts {
  /** Canonical ids of the groups and bodies that it belongs to (MEMBER_OF, PART_OF), however far. */
  readonly wholes: readonly string[];
}

/** An actor at a hop of an attribution chain. */
export interface SourceFacts extends ActorFacts {
  readonly definiteness: "NAMED" | "UNNAMED_COLLECTIVE" | "UNIDENTIFIED";
  /** Bodies that possibly operated it (OPERATES) when it spoke. */
  readonly operators: readonly ActorFacts[];
  /** Bodies in which it possibly held a position when it spoke. */
  readonly offices: readonly ActorFacts[];
}

/** One hop of an attribution chain. */
export interface HopFacts {
  readonly position: number;
  readonly hop: HopKind;
  readonly verb: AttributionVerb;
  readonly named: boolean;
  readonly actor: SourceFacts;
}

/** A place, as far as claims are compared by it. */
export interface PlaceFacts {
  readonly id: string;
  readonly name: string;
  /** `PlaceKind`; informal regions and routes may overlap their neighbours. */
  readonly kind: string;
  /** Ids of the places that it lies in, however far. */
  readonly within: readonly string[];
}

/** Who took part in an event, and on which side. */
export interface ParticipantFacts {
  readonly actor: PartyFacts;
  readonly role: string;
  readonly side: "A" | "B" | null;
}

/** What a claim is about. */
export interface SubjectFacts {
  /** The type in the API, such as Event or Relation. */
  readonly type: string;
  readonly id: string;
  /** The id that stands for it and for all records of the same thing. */
  readonly canonicalId: string;
  readonly name: string;
  /** Canonical ids of the events that it is part of, however far. */
  readonly wholes: readonly string[];
  /** Where an event was; empty for all else. */
  readonly places: readonly PlaceFacts[];
  /** Who took part in an event; empty for all else. */
  readonly participants: readonly ParticipantFacts[];
}

/** A figure with its words. */
export interface ClaimFigure extends FigureInterval {
  readonly qualifier: FigureQualifier;
  readonly unit: string;
  readonly rawText: string;
}

/** A judgement of ours on a claim. */
export interface AssessmentFacts {
  readonly status: AssessmentStatus;
  /** Admiralty code, 1 to 6; null where not rated. */
  readonly credibility: number | null;
  /** ISO 8601. */
  readonly judgedAt: string;
}

/** A claim that another takes the place of. */
export interface SupersededFacts {
  readonly claimId: string;
  readonly how: SupersessionManner;
}

/** All that the algebra knows of a claim. Lists may come in any order. */
export interface ClaimFacts {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly polarity: Polarity;
  /** In our words. */
  readonly statement: string;
  readonly figure: ClaimFigure | null;
  readonly subject: SubjectFacts;
  /** Whom it counts; empty where the source does not say. */
  readonly counts: readonly ActorFacts[];
  readonly victimCategory: VictimCategory | null;
  readonly covers: Bounds | null;
  /** Null is that of the subject. */
  readonly place: PlaceFacts | null;
  /** True for a running total; null where not known. */
  readonly cumulative: boolean | null;
  readonly published: Bounds;
  readonly publisherDisclaimer: PublisherDisclaimer;
  readonly attribution: readonly HopFacts[];
  /** Claims that its source says it corrects, takes back or brings up to date. */
  readonly supersedes: readonly SupersededFacts[];
  readonly assessments: readonly AssessmentFacts[];
}
