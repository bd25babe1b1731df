import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ResolverContext } from '../context.ts';
import type { Shaped } from '../query/shaped.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant: ISO 8601 with offset, UTC (`2025-03-07T00:00:00Z`). */
  DateTime: { input: string; output: string; }
  /** A date as imprecise as it is known: Extended Date/Time Format, ISO 8601-2 (`2025-03-06`, `2024-12~`, `2025-03-06/2025-03-07`). */
  EDTF: { input: string; output: string; }
};

/** An event as ACLED codes it. */
export type AcledCodes = {
  readonly __typename?: 'AcledCodes';
  /** Event type. */
  readonly eventType: Scalars['String']['output'];
  /** Kinds of those who took part, as far as they are known, by name. */
  readonly inters: ReadonlyArray<AcledInter>;
  /** Sub-event type. */
  readonly subEventType: Scalars['String']['output'];
};

/** The kind of actor that ACLED sees in a participant. */
export type AcledInter = {
  readonly __typename?: 'AcledInter';
  /** The participant's name. */
  readonly actorName: Scalars['String']['output'];
  /** `inter` code, 1 to 8. */
  readonly code: Scalars['Int']['output'];
  /** The code in words. */
  readonly text: Scalars['String']['output'];
};

/** Someone who acts or speaks. A source is an actor: an agency, a ministry and unnamed monitors can all say something, and all can be a party to an event. */
export type Actor = {
  /** ACLED `inter` code, 1 to 8; null where none is assigned. */
  readonly acledInter: Maybe<Scalars['Int']['output']>;
  /** When it existed or was active; null where not known. */
  readonly active: Maybe<TemporalExtent>;
  /** Groups and bodies that it is a member or part of, however far up, at most eight steps; by id. */
  readonly belongsTo: ReadonlyArray<Actor>;
  /** Claims about this actor itself, latest published first. */
  readonly claims: ClaimConnection;
  /** Claims in whose attribution chain it stands, latest published first; the edge says at which hop. */
  readonly claimsAttributed: AttributedClaimConnection;
  /** Claims whose figure counts its members, latest published first. */
  readonly claimsCounting: ClaimConnection;
  /** NAMED, or what kind of nameless source or party it is. */
  readonly definiteness: Definiteness;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn: DocumentConnection;
  /** Who this is, in one sentence; null where nothing is recorded. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Documents it published, latest first. */
  readonly documents: DocumentConnection;
  /** Its ids in other data sets. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Our judgements on it, and on the records that these find to be the same, and so on, up to three records away; by id. A later judgement on a pair takes the place of an earlier. */
  readonly identityChain: ReadonlyArray<IdentityJudgement>;
  /** Our judgements whether it is the same as another record, latest first. A later one on the same pair takes the place of an earlier. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** Display name: the primary one of `names`. */
  readonly name: Scalars['String']['output'];
  /** Every known name, the primary one first, then by language and text. */
  readonly names: ReadonlyArray<Name>;
  /** Bodies that operate it, by id. */
  readonly operatedBy: ReadonlyArray<Actor>;
  /** Events it took part in, earliest first. */
  readonly participations: ParticipationConnection;
  /** Quotes that concern it, by id. */
  readonly quotes: QuoteConnection;
  /** What it said, by time of speaking, latest first. */
  readonly quotesSaid: QuoteConnection;
  /** How we rate it as a source, latest first. */
  readonly ratings: SourceRatingConnection;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** Standing relations with it at either end, by id. */
  readonly relations: PartyRelationConnection;
  /** Posts it held or holds, earliest first. */
  readonly tenures: TenureConnection;
};


/** Someone who acts or speaks. A source is an actor: an agency, a ministry and unnamed monitors can all say something, and all can be a party to an event. */
export type ActorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** Someone who acts or speaks. A source is an actor: an agency, a ministry and unnamed monitors can all say something, and all can be a party to an event. */
export type ActorClaimsAttributedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<AttributedClaimWhere>;
};


/** Someone who acts or speaks. A source is an actor: an agency, a ministry and unnamed monitors can all say something, and all can be a party to an event. */
export type ActorClaimsCountingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** Someone who acts or speaks. A source is an actor: an agency, a ministry and unnamed monitors can all say something, and all can be a party to an event. */
export type ActorDescribedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Someone who acts or speaks. A source is an actor: an agency, a ministry and unnamed monitors can all say something, and all can be a party to an event. */
export type ActorDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Someone who acts or speaks. A source is an actor: an agency, a ministry and unnamed monitors can all say something, and all can be a party to an event. */
export type ActorParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** Someone who acts or speaks. A source is an actor: an agency, a ministry and unnamed monitors can all say something, and all can be a party to an event. */
export type ActorQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<QuoteWhere>;
};


/** Someone who acts or speaks. A source is an actor: an agency, a ministry and unnamed monitors can all say something, and all can be a party to an event. */
export type ActorQuotesSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<QuoteWhere>;
};


/** Someone who acts or speaks. A source is an actor: an agency, a ministry and unnamed monitors can all say something, and all can be a party to an event. */
export type ActorRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceRatingOrder>>;
  where?: InputMaybe<SourceRatingWhere>;
};


/** Someone who acts or speaks. A source is an actor: an agency, a ministry and unnamed monitors can all say something, and all can be a party to an event. */
export type ActorRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationOrder>>;
  where?: InputMaybe<RelationWhere>;
};


/** Someone who acts or speaks. A source is an actor: an agency, a ministry and unnamed monitors can all say something, and all can be a party to an event. */
export type ActorTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The actors of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The actors of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a ActorConnection. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Actor;
};

/** How many Actor records must be so. */
export type ActorListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<ActorWhere>;
  /** Not one. */
  readonly none?: InputMaybe<ActorWhere>;
  /** At least one. */
  readonly some?: InputMaybe<ActorWhere>;
};

/** One key of an order: exactly one field. Unknown values count as greatest; `id` breaks ties. */
export type ActorOrder =
  /** ACLED `inter` code, 1 to 8; null where none is assigned. */
  { readonly acledInter: OrderDirection; readonly active?: never; readonly definiteness?: never; readonly description?: never; readonly id?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** By when it may have begun at the earliest. */
  { readonly acledInter?: never; readonly active: OrderDirection; readonly definiteness?: never; readonly description?: never; readonly id?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** NAMED, or what kind of nameless source or party it is. */
  { readonly acledInter?: never; readonly active?: never; readonly definiteness: OrderDirection; readonly description?: never; readonly id?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** Who this is, in one sentence; null where nothing is recorded. */
  { readonly acledInter?: never; readonly active?: never; readonly definiteness?: never; readonly description: OrderDirection; readonly id?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** Stable, readable identity: `type:key`. */
  { readonly acledInter?: never; readonly active?: never; readonly definiteness?: never; readonly description?: never; readonly id: OrderDirection; readonly name?: never; readonly recordedFrom?: never; }
  |  /** Display name: the primary one of `names`. */
  { readonly acledInter?: never; readonly active?: never; readonly definiteness?: never; readonly description?: never; readonly id?: never; readonly name: OrderDirection; readonly recordedFrom?: never; }
  |  /** When this graph first learned of it (recorded time, UTC). */
  { readonly acledInter?: never; readonly active?: never; readonly definiteness?: never; readonly description?: never; readonly id?: never; readonly name?: never; readonly recordedFrom: OrderDirection; };

/** Which Actor records to take: all that is said must be true. */
export type ActorWhere = {
  /** ACLED `inter` code, 1 to 8; null where none is assigned. */
  readonly acledInter?: InputMaybe<IntFilter>;
  /** When it existed or was active; null where not known. */
  readonly active?: InputMaybe<TemporalExtentFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<ActorWhere>>;
  /** Claims about this actor itself, latest published first. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Claims in whose attribution chain it stands, latest published first; the edge says at which hop. */
  readonly claimsAttributed?: InputMaybe<AttributedClaimListFilter>;
  /** Claims whose figure counts its members, latest published first. */
  readonly claimsCounting?: InputMaybe<ClaimListFilter>;
  /** NAMED, or what kind of nameless source or party it is. */
  readonly definiteness?: InputMaybe<DefinitenessFilter>;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn?: InputMaybe<DocumentListFilter>;
  /** Who this is, in one sentence; null where nothing is recorded. */
  readonly description?: InputMaybe<StringFilter>;
  /** Documents it published, latest first. */
  readonly documents?: InputMaybe<DocumentListFilter>;
  /** Its ids in other data sets. */
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  /** Stable, readable identity: `type:key`. */
  readonly id?: InputMaybe<IdFilter>;
  /** Display name: the primary one of `names`. */
  readonly name?: InputMaybe<StringFilter>;
  /** Every known name, the primary one first, then by language and text. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<ActorWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ActorWhere>>;
  /** Events it took part in, earliest first. */
  readonly participations?: InputMaybe<ParticipationListFilter>;
  /** Quotes that concern it, by id. */
  readonly quotes?: InputMaybe<QuoteListFilter>;
  /** What it said, by time of speaking, latest first. */
  readonly quotesSaid?: InputMaybe<QuoteListFilter>;
  /** How we rate it as a source, latest first. */
  readonly ratings?: InputMaybe<SourceRatingListFilter>;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom?: InputMaybe<DateTimeFilter>;
  /** Standing relations with it at either end, by id. */
  readonly relations?: InputMaybe<RelationListFilter>;
  /** Posts it held or holds, earliest first. */
  readonly tenures?: InputMaybe<TenureListFilter>;
};

/** Our judgement of one claim; the publisher's own words about it are in `publisherDisclaimer`. */
export type Assessment = Node & {
  readonly __typename?: 'Assessment';
  /** The claim judged. */
  readonly claim: Claim;
  /** Credibility of the information by the Admiralty code, 1 (confirmed) to 6 (cannot be judged); null where not rated. */
  readonly credibility: Maybe<Scalars['Int']['output']>;
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** When it was judged. */
  readonly judgedAt: Scalars['DateTime']['output'];
  /** Who judged. */
  readonly judgedBy: Actor;
  /** Why, in words. */
  readonly rationale: Scalars['String']['output'];
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** The verdict. */
  readonly status: AssessmentStatus;
};

/** A page of assessments. */
export type AssessmentConnection = {
  readonly __typename?: 'AssessmentConnection';
  /** The assessments of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<AssessmentEdge>;
  /** The assessments of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Assessment>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a AssessmentConnection. */
export type AssessmentEdge = {
  readonly __typename?: 'AssessmentEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Assessment;
};

/** How many Assessment records must be so. */
export type AssessmentListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<AssessmentWhere>;
  /** Not one. */
  readonly none?: InputMaybe<AssessmentWhere>;
  /** At least one. */
  readonly some?: InputMaybe<AssessmentWhere>;
};

/** One key of an order: exactly one field. Unknown values count as greatest; `id` breaks ties. */
export type AssessmentOrder =
  /** Credibility of the information by the Admiralty code, 1 (confirmed) to 6 (cannot be judged); null where not rated. */
  { readonly credibility: OrderDirection; readonly id?: never; readonly judgedAt?: never; readonly rationale?: never; readonly recordedFrom?: never; readonly status?: never; }
  |  /** Stable, readable identity: `type:key`. */
  { readonly credibility?: never; readonly id: OrderDirection; readonly judgedAt?: never; readonly rationale?: never; readonly recordedFrom?: never; readonly status?: never; }
  |  /** When it was judged. */
  { readonly credibility?: never; readonly id?: never; readonly judgedAt: OrderDirection; readonly rationale?: never; readonly recordedFrom?: never; readonly status?: never; }
  |  /** Why, in words. */
  { readonly credibility?: never; readonly id?: never; readonly judgedAt?: never; readonly rationale: OrderDirection; readonly recordedFrom?: never; readonly status?: never; }
  |  /** When this graph first learned of it (recorded time, UTC). */
  { readonly credibility?: never; readonly id?: never; readonly judgedAt?: never; readonly rationale?: never; readonly recordedFrom: OrderDirection; readonly status?: never; }
  |  /** The verdict. */
  { readonly credibility?: never; readonly id?: never; readonly judgedAt?: never; readonly rationale?: never; readonly recordedFrom?: never; readonly status: OrderDirection; };

/** The verdict on a claim. */
export type AssessmentStatus =
  /** Disputed. */
  | 'DISPUTED'
  /** Verified in part. */
  | 'PARTIALLY_VERIFIED'
  /** Refuted. */
  | 'REFUTED'
  /** Taken back by its source. */
  | 'RETRACTED'
  /** Cannot be verified. */
  | 'UNVERIFIABLE'
  /** Not verified. */
  | 'UNVERIFIED'
  /** Verified. */
  | 'VERIFIED';

/** Compares a AssessmentStatus. */
export type AssessmentStatusFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<AssessmentStatus>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AssessmentStatus>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<AssessmentStatus>;
};

/** Which Assessment records to take: all that is said must be true. */
export type AssessmentWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<AssessmentWhere>>;
  /** The claim judged. */
  readonly claim?: InputMaybe<ClaimWhere>;
  /** Credibility of the information by the Admiralty code, 1 (confirmed) to 6 (cannot be judged); null where not rated. */
  readonly credibility?: InputMaybe<IntFilter>;
  /** Stable, readable identity: `type:key`. */
  readonly id?: InputMaybe<IdFilter>;
  /** When it was judged. */
  readonly judgedAt?: InputMaybe<DateTimeFilter>;
  /** Who judged. */
  readonly judgedBy?: InputMaybe<ActorWhere>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<AssessmentWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<AssessmentWhere>>;
  /** Why, in words. */
  readonly rationale?: InputMaybe<StringFilter>;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom?: InputMaybe<DateTimeFilter>;
  /** The verdict. */
  readonly status?: InputMaybe<AssessmentStatusFilter>;
};

/** A page of claims. */
export type AttributedClaimConnection = {
  readonly __typename?: 'AttributedClaimConnection';
  /** The claims of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<AttributedClaimEdge>;
  /** The claims of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a AttributedClaimConnection. */
export type AttributedClaimEdge = {
  readonly __typename?: 'AttributedClaimEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What the actor's hop is. */
  readonly hop: HopKind;
  /** True where the document names the actor. */
  readonly named: Scalars['Boolean']['output'];
  /** The entry itself. */
  readonly node: Claim;
  /** Place of the actor in the chain, 0 for the publisher. */
  readonly position: Scalars['Int']['output'];
  /** What the actor did with the claim. */
  readonly verb: AttributionVerb;
};

/** How many entries must be so. */
export type AttributedClaimListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<AttributedClaimWhere>;
  /** Not one. */
  readonly none?: InputMaybe<AttributedClaimWhere>;
  /** At least one. */
  readonly some?: InputMaybe<AttributedClaimWhere>;
};

/** Which entries to take, by what lies on the relationship and by what is behind it. */
export type AttributedClaimWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<AttributedClaimWhere>>;
  /** What the actor's hop is. */
  readonly hop?: InputMaybe<HopKindFilter>;
  /** True where the document names the actor. */
  readonly named?: InputMaybe<BooleanFilter>;
  /** What is behind the relationship. */
  readonly node?: InputMaybe<ClaimWhere>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<AttributedClaimWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<AttributedClaimWhere>>;
  /** Place of the actor in the chain, 0 for the publisher. */
  readonly position?: InputMaybe<IntFilter>;
  /** What the actor did with the claim. */
  readonly verb?: InputMaybe<AttributionVerbFilter>;
};

/** One hop of an attribution chain. */
export type AttributionHop = {
  readonly __typename?: 'AttributionHop';
  /** Who stands at this hop. */
  readonly actor: Actor;
  /** What this hop is. */
  readonly hop: HopKind;
  /** True where the document names the actor. */
  readonly named: Scalars['Boolean']['output'];
  /** Place in the chain, 0 for the publisher. */
  readonly position: Scalars['Int']['output'];
  /** What this hop did with the claim. */
  readonly verb: AttributionVerb;
};

/** How many entries must be so. */
export type AttributionHopListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<AttributionHopWhere>;
  /** Not one. */
  readonly none?: InputMaybe<AttributionHopWhere>;
  /** At least one. */
  readonly some?: InputMaybe<AttributionHopWhere>;
};

/** Which entries to take, by what lies on the relationship and by what is behind it. */
export type AttributionHopWhere = {
  /** What is behind the relationship. */
  readonly actor?: InputMaybe<ActorWhere>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<AttributionHopWhere>>;
  /** What this hop is. */
  readonly hop?: InputMaybe<HopKindFilter>;
  /** True where the document names the actor. */
  readonly named?: InputMaybe<BooleanFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<AttributionHopWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<AttributionHopWhere>>;
  /** Place in the chain, 0 for the publisher. */
  readonly position?: InputMaybe<IntFilter>;
  /** What this hop did with the claim. */
  readonly verb?: InputMaybe<AttributionVerbFilter>;
};

/** What a hop did with the claim. */
export type AttributionVerb =
  /** Cited somebody for it. */
  | 'CITED'
  /** Asserted it. */
  | 'CLAIMED'
  /** Confirmed it. */
  | 'CONFIRMED'
  /** Denied it. */
  | 'DENIED'
  /** Reported it. */
  | 'REPORTED';

/** Compares a AttributionVerb. */
export type AttributionVerbFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<AttributionVerb>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<AttributionVerb>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<AttributionVerb>;
};

/** Compares yes and no. */
export type BooleanFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A box on the earth, WGS 84, degrees. */
export type BoundingBox = {
  readonly __typename?: 'BoundingBox';
  /** Eastern edge, degrees east; smaller than `west` across the antimeridian. */
  readonly east: Scalars['Float']['output'];
  /** Northern edge, degrees north. */
  readonly north: Scalars['Float']['output'];
  /** Southern edge, degrees north. */
  readonly south: Scalars['Float']['output'];
  /** Western edge, degrees east. */
  readonly west: Scalars['Float']['output'];
};

/** Compares boxes by their sides, degrees WGS 84. */
export type BoundingBoxFilter = {
  /** Eastern edge. */
  readonly east?: InputMaybe<FloatFilter>;
  /** True: a box is known. False: none is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Northern edge. */
  readonly north?: InputMaybe<FloatFilter>;
  /** Southern edge. */
  readonly south?: InputMaybe<FloatFilter>;
  /** Western edge. */
  readonly west?: InputMaybe<FloatFilter>;
};

/** Between two parallels and two meridians; with `west` greater than `east` it spans the antimeridian. */
export type BoxFilter = {
  /** Degrees east, WGS 84. */
  readonly east: Scalars['Float']['input'];
  /** Whether an uncertain position must lie in the box possibly or certainly. */
  readonly mode?: InputMaybe<SpatialMode>;
  /** Degrees north, WGS 84. */
  readonly north: Scalars['Float']['input'];
  /** Degrees north, WGS 84. */
  readonly south: Scalars['Float']['input'];
  /** Degrees east, WGS 84. */
  readonly west: Scalars['Float']['input'];
};

/** What one chain of sources says about one thing. Two claims may contradict each other; neither is preferred. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** What it is about. */
  readonly about: ClaimSubject;
  /** What we make of it, latest first. */
  readonly assessments: AssessmentConnection;
  /** Through whom it came: the publisher first, the origin last. */
  readonly attribution: ReadonlyArray<AttributionHop>;
  /** The event it is about, and the larger events that this is part of, by id; none where it is about no event. */
  readonly bearsOn: ReadonlyArray<Event>;
  /** Whom the figure counts, by id. */
  readonly counts: ReadonlyArray<Actor>;
  /** The period the claim covers; null where the source does not say. */
  readonly covers: Maybe<TemporalExtent>;
  /** The place the claim covers; null where it is that of the subject. */
  readonly coversPlace: Maybe<Place>;
  /** True where the figure is a running total; null where it is no figure or not known. */
  readonly cumulative: Maybe<Scalars['Boolean']['output']>;
  /** The words it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The number claimed, with the words for it; null where none is. */
  readonly figure: Maybe<Figure>;
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Whether its origin is a party to the event, and whose losses it counts. It says nothing about whether the claim is right. */
  readonly interest: Interest;
  /** What sort of thing is claimed. */
  readonly kind: ClaimKind;
  /** How it relates to other claims about the same subject, its parts and wholes, by id of the other claim. Each link says why; read from the other claim it is the same, or its inverse. */
  readonly links: ReadonlyArray<ClaimLink>;
  /** Who said it first: the last hop. */
  readonly origin: Actor;
  /** Whether it is affirmed, denied, or cannot be confirmed. A denial is data, not the absence of data. */
  readonly polarity: Polarity;
  /** When the source said it. */
  readonly published: TemporalExtent;
  /** Who published it: the first hop. */
  readonly publisher: Actor;
  /** What the publisher says of its reliability; our own judgement is in `assessments`. */
  readonly publisherDisclaimer: PublisherDisclaimer;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** The claim in our words. */
  readonly statement: Scalars['String']['output'];
  /** Claims that their source says take its place, by id. Such a claim stays readable and never counts. */
  readonly supersededBy: ReadonlyArray<ClaimSupersession>;
  /** Claims that its source says it takes the place of, by id. */
  readonly supersedes: ReadonlyArray<ClaimSupersession>;
  /** Whom the figure counts, in general; null where it counts nobody. */
  readonly victimCategory: Maybe<VictimCategory>;
};


/** What one chain of sources says about one thing. Two claims may contradict each other; neither is preferred. */
export type ClaimAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AssessmentOrder>>;
  where?: InputMaybe<AssessmentWhere>;
};


/** What one chain of sources says about one thing. Two claims may contradict each other; neither is preferred. */
export type ClaimLinksArgs = {
  kinds?: InputMaybe<ReadonlyArray<ClaimLinkKind>>;
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a ClaimConnection. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Claim;
};

/** What sort of thing is claimed. */
export type ClaimKind =
  /** Taken prisoner. */
  | 'CAPTURED'
  /** That an undertaking was given. */
  | 'COMMITMENT'
  /** Who is in control. */
  | 'CONTROL'
  /** That forces moved. */
  | 'DEPLOYMENT'
  /** Detained. */
  | 'DETAINED'
  /** Displaced. */
  | 'DISPLACED'
  /** Equipment lost. */
  | 'EQUIPMENT_LOSS'
  /** Dead. */
  | 'FATALITIES'
  /** Injured. */
  | 'INJURED'
  /** Where it was. */
  | 'LOCATION'
  /** Missing. */
  | 'MISSING'
  /** That it happened. */
  | 'OCCURRENCE'
  /** That an order was given. */
  | 'ORDER_ISSUED'
  /** Anything else. */
  | 'OTHER'
  /** Who took part. */
  | 'PARTICIPATION'
  /** Who did it. */
  | 'PERPETRATOR'
  /** Who holds a position. */
  | 'ROLE_HELD'
  /** Gave themselves or their arms up. */
  | 'SURRENDERED'
  /** When it was. */
  | 'TIMING'
  /** That a weapon or means was used. */
  | 'WEAPON_USE';

/** Compares a ClaimKind. */
export type ClaimKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<ClaimKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ClaimKind>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<ClaimKind>;
};

/** How a claim relates to another, and why. */
export type ClaimLink = {
  readonly __typename?: 'ClaimLink';
  /** Why, in a word. */
  readonly basis: LinkBasis;
  /** The other claim. */
  readonly claim: Claim;
  /** Pass it to `explain`. */
  readonly explainId: Scalars['ID']['output'];
  /** How this claim relates to it. */
  readonly kind: ClaimLinkKind;
  /** Name of the rule that decided; a heading of docs/evidence.md. */
  readonly rule: Scalars['String']['output'];
  /** Why, in English, with the figures' own words; the same from both ends. */
  readonly sentence: Scalars['String']['output'];
};

/** How two claims relate. */
export type ClaimLinkKind =
  /** They can be compared, and nothing stands between them. */
  | 'COMPATIBLE'
  /** They cannot both be right. */
  | 'CONTRADICTS'
  /** They agree, and come from different origins. */
  | 'CORROBORATES'
  /** They say nothing about each other. */
  | 'NOT_COMPARABLE'
  /** They cannot both be right if they are about the same, which is not known. */
  | 'POSSIBLY_CONTRADICTS'
  /** They agree because they come from one origin. */
  | 'REPEATS'
  /** The other takes its place; it no longer counts. */
  | 'SUPERSEDED_BY'
  /** It takes the other's place, which no longer counts. */
  | 'SUPERSEDES';

/** How many Claim records must be so. */
export type ClaimListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<ClaimWhere>;
  /** Not one. */
  readonly none?: InputMaybe<ClaimWhere>;
  /** At least one. */
  readonly some?: InputMaybe<ClaimWhere>;
};

/** One key of an order: exactly one field. Unknown values count as greatest; `id` breaks ties. */
export type ClaimOrder =
  /** By when it may have begun at the earliest. */
  { readonly covers: OrderDirection; readonly id?: never; readonly kind?: never; readonly polarity?: never; readonly published?: never; readonly publisherDisclaimer?: never; readonly recordedFrom?: never; readonly statement?: never; readonly victimCategory?: never; }
  |  /** Stable, readable identity: `type:key`. */
  { readonly covers?: never; readonly id: OrderDirection; readonly kind?: never; readonly polarity?: never; readonly published?: never; readonly publisherDisclaimer?: never; readonly recordedFrom?: never; readonly statement?: never; readonly victimCategory?: never; }
  |  /** What sort of thing is claimed. */
  { readonly covers?: never; readonly id?: never; readonly kind: OrderDirection; readonly polarity?: never; readonly published?: never; readonly publisherDisclaimer?: never; readonly recordedFrom?: never; readonly statement?: never; readonly victimCategory?: never; }
  |  /** Whether it is affirmed, denied, or cannot be confirmed. A denial is data, not the absence of data. */
  { readonly covers?: never; readonly id?: never; readonly kind?: never; readonly polarity: OrderDirection; readonly published?: never; readonly publisherDisclaimer?: never; readonly recordedFrom?: never; readonly statement?: never; readonly victimCategory?: never; }
  |  /** By when it may have begun at the earliest. */
  { readonly covers?: never; readonly id?: never; readonly kind?: never; readonly polarity?: never; readonly published: OrderDirection; readonly publisherDisclaimer?: never; readonly recordedFrom?: never; readonly statement?: never; readonly victimCategory?: never; }
  |  /** What the publisher says of its reliability; our own judgement is in `assessments`. */
  { readonly covers?: never; readonly id?: never; readonly kind?: never; readonly polarity?: never; readonly published?: never; readonly publisherDisclaimer: OrderDirection; readonly recordedFrom?: never; readonly statement?: never; readonly victimCategory?: never; }
  |  /** When this graph first learned of it (recorded time, UTC). */
  { readonly covers?: never; readonly id?: never; readonly kind?: never; readonly polarity?: never; readonly published?: never; readonly publisherDisclaimer?: never; readonly recordedFrom: OrderDirection; readonly statement?: never; readonly victimCategory?: never; }
  |  /** The claim in our words. */
  { readonly covers?: never; readonly id?: never; readonly kind?: never; readonly polarity?: never; readonly published?: never; readonly publisherDisclaimer?: never; readonly recordedFrom?: never; readonly statement: OrderDirection; readonly victimCategory?: never; }
  |  /** Whom the figure counts, in general; null where it counts nobody. */
  { readonly covers?: never; readonly id?: never; readonly kind?: never; readonly polarity?: never; readonly published?: never; readonly publisherDisclaimer?: never; readonly recordedFrom?: never; readonly statement?: never; readonly victimCategory: OrderDirection; };

/** What a claim can be about. */
export type ClaimSubject = Event | Group | Organization | Person | Place | Relation | Tenure;

/** A claim that takes the place of another, by its source's own word. */
export type ClaimSupersession = {
  readonly __typename?: 'ClaimSupersession';
  /** The other claim. */
  readonly claim: Claim;
  /** How it takes its place. */
  readonly how: SupersessionManner;
};

/** How many entries must be so. */
export type ClaimSupersessionListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<ClaimSupersessionWhere>;
  /** Not one. */
  readonly none?: InputMaybe<ClaimSupersessionWhere>;
  /** At least one. */
  readonly some?: InputMaybe<ClaimSupersessionWhere>;
};

/** Which entries to take, by what lies on the relationship and by what is behind it. */
export type ClaimSupersessionWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<ClaimSupersessionWhere>>;
  /** The other claim. */
  readonly claim?: InputMaybe<ClaimWhere>;
  /** How it takes its place. */
  readonly how?: InputMaybe<SupersessionMannerFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<ClaimSupersessionWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ClaimSupersessionWhere>>;
};

/** Which Claim records to take: all that is said must be true. */
export type ClaimWhere = {
  /** What it is about. */
  readonly about?: InputMaybe<EntityWhere>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<ClaimWhere>>;
  /** What we make of it, latest first. */
  readonly assessments?: InputMaybe<AssessmentListFilter>;
  /** Through whom it came: the publisher first, the origin last. */
  readonly attribution?: InputMaybe<AttributionHopListFilter>;
  /** The event it is about, and the larger events that this is part of, by id; none where it is about no event. */
  readonly bearsOn?: InputMaybe<EventListFilter>;
  /** Whom the figure counts, by id. */
  readonly counts?: InputMaybe<ActorListFilter>;
  /** The period the claim covers; null where the source does not say. */
  readonly covers?: InputMaybe<TemporalExtentFilter>;
  /** The place the claim covers; null where it is that of the subject. */
  readonly coversPlace?: InputMaybe<PlaceWhere>;
  /** True where the figure is a running total; null where it is no figure or not known. */
  readonly cumulative?: InputMaybe<BooleanFilter>;
  /** The words it rests on. */
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  /** The number claimed, with the words for it; null where none is. */
  readonly figure?: InputMaybe<FigureFilter>;
  /** Stable, readable identity: `type:key`. */
  readonly id?: InputMaybe<IdFilter>;
  /** What sort of thing is claimed. */
  readonly kind?: InputMaybe<ClaimKindFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<ClaimWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ClaimWhere>>;
  /** Who said it first: the last hop. */
  readonly origin?: InputMaybe<ActorWhere>;
  /** Whether it is affirmed, denied, or cannot be confirmed. A denial is data, not the absence of data. */
  readonly polarity?: InputMaybe<PolarityFilter>;
  /** When the source said it. */
  readonly published?: InputMaybe<TemporalExtentFilter>;
  /** Who published it: the first hop. */
  readonly publisher?: InputMaybe<ActorWhere>;
  /** What the publisher says of its reliability; our own judgement is in `assessments`. */
  readonly publisherDisclaimer?: InputMaybe<PublisherDisclaimerFilter>;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom?: InputMaybe<DateTimeFilter>;
  /** The claim in our words. */
  readonly statement?: InputMaybe<StringFilter>;
  /** Claims that their source says take its place, by id. Such a claim stays readable and never counts. */
  readonly supersededBy?: InputMaybe<ClaimSupersessionListFilter>;
  /** Claims that its source says it takes the place of, by id. */
  readonly supersedes?: InputMaybe<ClaimSupersessionListFilter>;
  /** Whom the figure counts, in general; null where it counts nobody. */
  readonly victimCategory?: InputMaybe<VictimCategoryFilter>;
};

/** How several things are connected with each other. */
export type Connections = {
  readonly __typename?: 'Connections';
  /** The paths between each two of them, in the order of the ids. */
  readonly pairs: ReadonlyArray<Paths>;
};

/** Whether a name is found in other scripts than that of the text. */
export type CrossScript =
  /** Only in the scripts of the text. */
  | 'OFF'
  /** In all of them: Arabic and Latin spellings meet. */
  | 'ON';

/** Compares instants. */
export type DateTimeFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is greater. */
  readonly gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is greater or this. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['DateTime']['input']>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is less or this. */
  readonly lte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<Scalars['DateTime']['input']>;
};

/** How well an actor is identified. */
export type Definiteness =
  /** Has a name of its own. */
  | 'NAMED'
  /** Someone whose identity is not known. */
  | 'UNIDENTIFIED'
  /** A real but nameless set, such as the monitors whom an agency cites. */
  | 'UNNAMED_COLLECTIVE';

/** Compares a Definiteness. */
export type DefinitenessFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Definiteness>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Definiteness>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<Definiteness>;
};

/** Two claims that cannot, or perhaps cannot, both be right. */
export type Disagreement = {
  readonly __typename?: 'Disagreement';
  /** Why, in a word. */
  readonly basis: LinkBasis;
  /** The two, by id. */
  readonly claims: ReadonlyArray<Claim>;
  /** CONTRADICTS or POSSIBLY_CONTRADICTS. */
  readonly kind: ClaimLinkKind;
  /** Name of the rule that decided; a heading of docs/evidence.md. */
  readonly rule: Scalars['String']['output'];
  /** Why, in English, with the figures' own words. */
  readonly sentence: Scalars['String']['output'];
};

/** Something published: an article, a broadcast, a data set. The text itself is not kept; spans point into it. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** Claims it is evidence for, by id; the edge points at the words. */
  readonly claims: EvidencedClaimConnection;
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of publication it is. */
  readonly kind: DocumentKind;
  /** BCP 47 tag of its language; null for a document without one. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** Length of its text in UTF-16 code units, the unit of all span offsets; null where unknown. */
  readonly length: Maybe<Scalars['Int']['output']>;
  /** SPDX id or short name of its licence; null where none is stated. */
  readonly licence: Maybe<Scalars['String']['output']>;
  /** Entities it mentions, by id; the edge points at the words. */
  readonly mentions: EvidencedMentionConnection;
  /** When it was published; null where not known. */
  readonly published: Maybe<TemporalExtent>;
  /** Who published it; null where not known. */
  readonly publisher: Maybe<Actor>;
  /** Quotes it carries, by id; the edge points at the words. */
  readonly quotes: EvidencedQuoteConnection;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** SHA-256 of its UTF-8 text, hex; null where no spans point into it. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** Its title or a description of it. */
  readonly title: Scalars['String']['output'];
  /** Where it is; null where not known. */
  readonly url: Maybe<Scalars['String']['output']>;
};


/** Something published: an article, a broadcast, a data set. The text itself is not kept; spans point into it. */
export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<EvidencedClaimWhere>;
};


/** Something published: an article, a broadcast, a data set. The text itself is not kept; spans point into it. */
export type DocumentMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MentionOrder>>;
  where?: InputMaybe<EvidencedMentionWhere>;
};


/** Something published: an article, a broadcast, a data set. The text itself is not kept; spans point into it. */
export type DocumentQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<EvidencedQuoteWhere>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The documents of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The documents of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a DocumentConnection. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Document;
};

/** What sort of publication it is. */
export type DocumentKind =
  /** A report or article. */
  | 'ARTICLE'
  /** Something broadcast. */
  | 'BROADCAST'
  /** A data set or reference work. */
  | 'DATASET'
  /** Anything else. */
  | 'OTHER'
  /** A post. */
  | 'POST'
  /** A statement or press release. */
  | 'STATEMENT';

/** Compares a DocumentKind. */
export type DocumentKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<DocumentKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<DocumentKind>;
};

/** How many Document records must be so. */
export type DocumentListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<DocumentWhere>;
  /** Not one. */
  readonly none?: InputMaybe<DocumentWhere>;
  /** At least one. */
  readonly some?: InputMaybe<DocumentWhere>;
};

/** One key of an order: exactly one field. Unknown values count as greatest; `id` breaks ties. */
export type DocumentOrder =
  /** Stable, readable identity: `type:key`. */
  { readonly id: OrderDirection; readonly kind?: never; readonly language?: never; readonly length?: never; readonly licence?: never; readonly published?: never; readonly recordedFrom?: never; readonly sha256?: never; readonly title?: never; readonly url?: never; }
  |  /** What sort of publication it is. */
  { readonly id?: never; readonly kind: OrderDirection; readonly language?: never; readonly length?: never; readonly licence?: never; readonly published?: never; readonly recordedFrom?: never; readonly sha256?: never; readonly title?: never; readonly url?: never; }
  |  /** BCP 47 tag of its language; null for a document without one. */
  { readonly id?: never; readonly kind?: never; readonly language: OrderDirection; readonly length?: never; readonly licence?: never; readonly published?: never; readonly recordedFrom?: never; readonly sha256?: never; readonly title?: never; readonly url?: never; }
  |  /** Length of its text in UTF-16 code units, the unit of all span offsets; null where unknown. */
  { readonly id?: never; readonly kind?: never; readonly language?: never; readonly length: OrderDirection; readonly licence?: never; readonly published?: never; readonly recordedFrom?: never; readonly sha256?: never; readonly title?: never; readonly url?: never; }
  |  /** SPDX id or short name of its licence; null where none is stated. */
  { readonly id?: never; readonly kind?: never; readonly language?: never; readonly length?: never; readonly licence: OrderDirection; readonly published?: never; readonly recordedFrom?: never; readonly sha256?: never; readonly title?: never; readonly url?: never; }
  |  /** By when it may have begun at the earliest. */
  { readonly id?: never; readonly kind?: never; readonly language?: never; readonly length?: never; readonly licence?: never; readonly published: OrderDirection; readonly recordedFrom?: never; readonly sha256?: never; readonly title?: never; readonly url?: never; }
  |  /** When this graph first learned of it (recorded time, UTC). */
  { readonly id?: never; readonly kind?: never; readonly language?: never; readonly length?: never; readonly licence?: never; readonly published?: never; readonly recordedFrom: OrderDirection; readonly sha256?: never; readonly title?: never; readonly url?: never; }
  |  /** SHA-256 of its UTF-8 text, hex; null where no spans point into it. */
  { readonly id?: never; readonly kind?: never; readonly language?: never; readonly length?: never; readonly licence?: never; readonly published?: never; readonly recordedFrom?: never; readonly sha256: OrderDirection; readonly title?: never; readonly url?: never; }
  |  /** Its title or a description of it. */
  { readonly id?: never; readonly kind?: never; readonly language?: never; readonly length?: never; readonly licence?: never; readonly published?: never; readonly recordedFrom?: never; readonly sha256?: never; readonly title: OrderDirection; readonly url?: never; }
  |  /** Where it is; null where not known. */
  { readonly id?: never; readonly kind?: never; readonly language?: never; readonly length?: never; readonly licence?: never; readonly published?: never; readonly recordedFrom?: never; readonly sha256?: never; readonly title?: never; readonly url: OrderDirection; };

/** Which Document records to take: all that is said must be true. */
export type DocumentWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<DocumentWhere>>;
  /** Claims it is evidence for, by id; the edge points at the words. */
  readonly claims?: InputMaybe<EvidencedClaimListFilter>;
  /** Stable, readable identity: `type:key`. */
  readonly id?: InputMaybe<IdFilter>;
  /** What sort of publication it is. */
  readonly kind?: InputMaybe<DocumentKindFilter>;
  /** BCP 47 tag of its language; null for a document without one. */
  readonly language?: InputMaybe<StringFilter>;
  /** Length of its text in UTF-16 code units, the unit of all span offsets; null where unknown. */
  readonly length?: InputMaybe<IntFilter>;
  /** SPDX id or short name of its licence; null where none is stated. */
  readonly licence?: InputMaybe<StringFilter>;
  /** Entities it mentions, by id; the edge points at the words. */
  readonly mentions?: InputMaybe<EvidencedMentionListFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<DocumentWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<DocumentWhere>>;
  /** When it was published; null where not known. */
  readonly published?: InputMaybe<TemporalExtentFilter>;
  /** Who published it; null where not known. */
  readonly publisher?: InputMaybe<ActorWhere>;
  /** Quotes it carries, by id; the edge points at the words. */
  readonly quotes?: InputMaybe<EvidencedQuoteListFilter>;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom?: InputMaybe<DateTimeFilter>;
  /** SHA-256 of its UTF-8 text, hex; null where no spans point into it. */
  readonly sha256?: InputMaybe<StringFilter>;
  /** Its title or a description of it. */
  readonly title?: InputMaybe<StringFilter>;
  /** Where it is; null where not known. */
  readonly url?: InputMaybe<StringFilter>;
};

/** Something of the world: it exists, or it happened. */
export type Entity = {
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn: DocumentConnection;
  /** Its ids in other data sets. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Our judgements on it, and on the records that these find to be the same, and so on, up to three records away; by id. A later judgement on a pair takes the place of an earlier. */
  readonly identityChain: ReadonlyArray<IdentityJudgement>;
  /** Our judgements whether it is the same as another record, latest first. A later one on the same pair takes the place of an earlier. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** Quotes that concern it, by id. */
  readonly quotes: QuoteConnection;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
};


/** Something of the world: it exists, or it happened. */
export type EntityDescribedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Something of the world: it exists, or it happened. */
export type EntityQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<QuoteWhere>;
};

/** How many Entity records must be so. */
export type EntityListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<EntityWhere>;
  /** Not one. */
  readonly none?: InputMaybe<EntityWhere>;
  /** At least one. */
  readonly some?: InputMaybe<EntityWhere>;
};

/** One key of an order: exactly one field. Unknown values count as greatest; `id` breaks ties. */
export type EntityOrder =
  /** Stable, readable identity: `type:key`. */
  { readonly id: OrderDirection; readonly recordedFrom?: never; }
  |  /** When this graph first learned of it (recorded time, UTC). */
  { readonly id?: never; readonly recordedFrom: OrderDirection; };

/** Which Entity records to take: all that is said must be true. */
export type EntityWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<EntityWhere>>;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn?: InputMaybe<DocumentListFilter>;
  /** Its ids in other data sets. */
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  /** Stable, readable identity: `type:key`. */
  readonly id?: InputMaybe<IdFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<EntityWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<EntityWhere>>;
  /** Quotes that concern it, by id. */
  readonly quotes?: InputMaybe<QuoteListFilter>;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom?: InputMaybe<DateTimeFilter>;
};

/** Something that happened, whole or part. Nothing here is the truth about it: figures and disputed facts are claims. */
export type Event = Entity & Node & {
  readonly __typename?: 'Event';
  /** What was claimed about it or about any of its parts, latest published first. */
  readonly allClaims: ClaimConnection;
  /** Whom those claims came from or through, and whom they count; by id. */
  readonly claimActors: ReadonlyArray<Actor>;
  /** What those claims are about: it and its parts, as far as anything is claimed about them; by id. */
  readonly claimSubjects: ReadonlyArray<Event>;
  /** What was claimed about it, latest published first. */
  readonly claims: ClaimConnection;
  /** The events on which the claims about it bear: it and the larger events that it is part of; none where nothing is claimed about it. By id. */
  readonly claimsBearOn: ReadonlyArray<Event>;
  /** Whether the report separates single events. */
  readonly clarity: EventClarity;
  /** What it is in other coding schemes, and where they diverge. */
  readonly codes: EventCodes;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn: DocumentConnection;
  /** Pairs of claims about it and its parts that cannot, or perhaps cannot, both be right; certain ones first. Superseded, retracted and refuted claims are past argument. */
  readonly disagreements: ReadonlyArray<Disagreement>;
  /** Its ids in other data sets. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** How each origin's figures of one kind moved, one series for an origin and scope, by name of the origin. */
  readonly figureTimeline: ReadonlyArray<FigureSeries>;
  /** Events that followed it, earliest first. */
  readonly followedBy: EventConnection;
  /** Events it followed, earliest first. */
  readonly follows: EventConnection;
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Our judgements on it, and on the records that these find to be the same, and so on, up to three records away; by id. A later judgement on a pair takes the place of an earlier. */
  readonly identityChain: ReadonlyArray<IdentityJudgement>;
  /** Our judgements whether it is the same as another record, latest first. A later one on the same pair takes the place of an earlier. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** Every place that it occurred in: where it was, and all that contain that, by id. */
  readonly occurredWithin: ReadonlyArray<Place>;
  /** The larger events it is part of, earliest first. */
  readonly partOf: EventConnection;
  /** Who took part, by id; the edge says as what and on which side. */
  readonly participants: ParticipantConnection;
  /** Its parts, earliest first. */
  readonly parts: EventConnection;
  /** Where it occurred, the primary place first. */
  readonly places: EventPlaceConnection;
  /** Quotes that concern it, by id. */
  readonly quotes: QuoteConnection;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** Events it answers, earliest first. */
  readonly responseTo: EventConnection;
  /** Events that answer it, earliest first. */
  readonly responses: EventConnection;
  /** Other records of the same incident, earliest first. */
  readonly sameIncidentAs: EventConnection;
  /** Whether it is over. */
  readonly status: EventStatus;
  /** What happened, in one or two sentences; null where nothing is recorded. */
  readonly summary: Maybe<Scalars['String']['output']>;
  /** What it is called here, neutral and short. */
  readonly title: Scalars['String']['output'];
  /** What is said of losses, as a range for each scope, from claims about it and its parts. Derived when asked, by a named policy; never the truth. */
  readonly toll: Toll;
  /** What sort of event it is. */
  readonly type: EventType;
  /** When it was. */
  readonly when: TemporalExtent;
};


/** Something that happened, whole or part. Nothing here is the truth about it: figures and disputed facts are claims. */
export type EventAllClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** Something that happened, whole or part. Nothing here is the truth about it: figures and disputed facts are claims. */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** Something that happened, whole or part. Nothing here is the truth about it: figures and disputed facts are claims. */
export type EventDescribedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Something that happened, whole or part. Nothing here is the truth about it: figures and disputed facts are claims. */
export type EventFigureTimelineArgs = {
  kind: ClaimKind;
};


/** Something that happened, whole or part. Nothing here is the truth about it: figures and disputed facts are claims. */
export type EventFollowedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** Something that happened, whole or part. Nothing here is the truth about it: figures and disputed facts are claims. */
export type EventFollowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** Something that happened, whole or part. Nothing here is the truth about it: figures and disputed facts are claims. */
export type EventPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** Something that happened, whole or part. Nothing here is the truth about it: figures and disputed facts are claims. */
export type EventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  where?: InputMaybe<ParticipantWhere>;
};


/** Something that happened, whole or part. Nothing here is the truth about it: figures and disputed facts are claims. */
export type EventPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** Something that happened, whole or part. Nothing here is the truth about it: figures and disputed facts are claims. */
export type EventPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<EventPlaceWhere>;
};


/** Something that happened, whole or part. Nothing here is the truth about it: figures and disputed facts are claims. */
export type EventQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<QuoteWhere>;
};


/** Something that happened, whole or part. Nothing here is the truth about it: figures and disputed facts are claims. */
export type EventResponseToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** Something that happened, whole or part. Nothing here is the truth about it: figures and disputed facts are claims. */
export type EventResponsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** Something that happened, whole or part. Nothing here is the truth about it: figures and disputed facts are claims. */
export type EventSameIncidentAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** Something that happened, whole or part. Nothing here is the truth about it: figures and disputed facts are claims. */
export type EventTollArgs = {
  kind: ClaimKind;
  policy?: TollPolicy;
  scope?: InputMaybe<TollFilter>;
};

/** Whether the report separates single events (UCDP `event_clarity`). */
export type EventClarity =
  /** One event, told apart from others. */
  | 'CLEAR'
  /** Several events told as one. */
  | 'SUMMARY';

/** Compares a EventClarity. */
export type EventClarityFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<EventClarity>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EventClarity>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<EventClarity>;
};

/** An event in other coding schemes. */
export type EventCodes = {
  readonly __typename?: 'EventCodes';
  /** In ACLED; null where it records no such event. */
  readonly acled: Maybe<AcledCodes>;
  /** CAMEO codes that it may be; `x` at the end stands for any digit. */
  readonly cameo: ReadonlyArray<Scalars['String']['output']>;
  /** Where the schemes diverge or do not apply, a sentence each. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  /** In PLOVER; null where it has none. */
  readonly plover: Maybe<Scalars['String']['output']>;
  /** UCDP's type of violence, 1 state-based, 2 non-state, 3 one-sided; null where it would not record the event, or the type cannot be told. `notes` says which. */
  readonly ucdp: Maybe<Scalars['Int']['output']>;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The events of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a EventConnection. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Event;
};

/**
 * How many events are alike in what they are grouped by. What they are not grouped by is null, and so is what is not known:
 * events of which that is so are a group of their own.
 */
export type EventGroup = {
  readonly __typename?: 'EventGroup';
  /** Who took part, where grouped by it; null for events of which nobody is known. */
  readonly actor: Maybe<Actor>;
  /** The first-level division, where grouped by it; null for events of which none is known. */
  readonly adm1: Maybe<Place>;
  /** Claims about these events themselves, each once, and where grouped by origin those of this one; claims about parts of them count with the parts. */
  readonly claims: Scalars['Int']['output'];
  /** The country, where grouped by it; null for events of which none is known. */
  readonly country: Maybe<Place>;
  /** Events in this group, each once. An event can be in several groups. */
  readonly events: Scalars['Int']['output'];
  /** The month in which they began, where grouped by it; null for events of which it is not certain. */
  readonly month: Maybe<Scalars['EDTF']['output']>;
  /** Who says so, where grouped by it; null for events about which there is no claim, or one whose origin is not known. */
  readonly origin: Maybe<Actor>;
  /**
   * Different actors that claims about these events go back to, the last of each chain. Not the `independentOrigins` of a toll: actors
   * that are judged to be the same, that one body speaks through, or that nobody names, count one each, so that there may be fewer
   * independent voices and never more.
   */
  readonly origins: Scalars['Int']['output'];
  /**
   * What is said of losses of one kind in these events together, from claims about the events themselves; claims about parts of them count
   * with the parts, where these are in the group. Where grouped by origin, from the claims of this one. Derived when asked, by a named
   * policy; never the truth.
   */
  readonly toll: EventsToll;
  /** What kind of event, where grouped by it. */
  readonly type: Maybe<EventType>;
  /** The year in which they began, where grouped by it; null for events of which it is not certain. */
  readonly year: Maybe<Scalars['EDTF']['output']>;
};


/**
 * How many events are alike in what they are grouped by. What they are not grouped by is null, and so is what is not known:
 * events of which that is so are a group of their own.
 */
export type EventGroupTollArgs = {
  kind: ClaimKind;
  mostClaims?: Scalars['Int']['input'];
  policy?: TollPolicy;
};

/** A page of groups of events. */
export type EventGroupConnection = {
  readonly __typename?: 'EventGroupConnection';
  /** The groups with their cursors. */
  readonly edges: ReadonlyArray<EventGroupEdge>;
  /** The groups. */
  readonly nodes: ReadonlyArray<EventGroup>;
  /** Where this page lies in its list. */
  readonly pageInfo: PageInfo;
};

/** An entry of a list of groups of events. */
export type EventGroupEdge = {
  readonly __typename?: 'EventGroupEdge';
  /** Opaque; pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: EventGroup;
};

/** By what events are grouped. */
export type EventGroupKey =
  /** Whoever took part in it, in any role; an event of several counts with each. */
  | 'ACTOR'
  /** The month, of UTC, in which it certainly began; unknown where its date is coarser, approximate or uncertain. */
  | 'MONTH'
  /** Who, as the origin of a claim about it, says so; an event of several counts with each. Not merged by identity judgements. */
  | 'ORIGIN'
  /** The first-level division (in Syria the governorate) in which it happened; an event in several counts in each. */
  | 'PLACE_ADM1'
  /** The country in which it happened; an event in several counts in each. */
  | 'PLACE_COUNTRY'
  /** What kind of event it is. */
  | 'TYPE'
  /** The year, of UTC, in which it certainly began; unknown where its date is coarser, approximate or uncertain. */
  | 'YEAR';

/** How many Event records must be so. */
export type EventListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<EventWhere>;
  /** Not one. */
  readonly none?: InputMaybe<EventWhere>;
  /** At least one. */
  readonly some?: InputMaybe<EventWhere>;
};

/** One key of an order: exactly one field. Unknown values count as greatest; `id` breaks ties. */
export type EventOrder =
  /** Whether the report separates single events. */
  { readonly clarity: OrderDirection; readonly id?: never; readonly recordedFrom?: never; readonly status?: never; readonly summary?: never; readonly title?: never; readonly type?: never; readonly when?: never; }
  |  /** Stable, readable identity: `type:key`. */
  { readonly clarity?: never; readonly id: OrderDirection; readonly recordedFrom?: never; readonly status?: never; readonly summary?: never; readonly title?: never; readonly type?: never; readonly when?: never; }
  |  /** When this graph first learned of it (recorded time, UTC). */
  { readonly clarity?: never; readonly id?: never; readonly recordedFrom: OrderDirection; readonly status?: never; readonly summary?: never; readonly title?: never; readonly type?: never; readonly when?: never; }
  |  /** Whether it is over. */
  { readonly clarity?: never; readonly id?: never; readonly recordedFrom?: never; readonly status: OrderDirection; readonly summary?: never; readonly title?: never; readonly type?: never; readonly when?: never; }
  |  /** What happened, in one or two sentences; null where nothing is recorded. */
  { readonly clarity?: never; readonly id?: never; readonly recordedFrom?: never; readonly status?: never; readonly summary: OrderDirection; readonly title?: never; readonly type?: never; readonly when?: never; }
  |  /** What it is called here, neutral and short. */
  { readonly clarity?: never; readonly id?: never; readonly recordedFrom?: never; readonly status?: never; readonly summary?: never; readonly title: OrderDirection; readonly type?: never; readonly when?: never; }
  |  /** What sort of event it is. */
  { readonly clarity?: never; readonly id?: never; readonly recordedFrom?: never; readonly status?: never; readonly summary?: never; readonly title?: never; readonly type: OrderDirection; readonly when?: never; }
  |  /** By when it may have begun at the earliest. */
  { readonly clarity?: never; readonly id?: never; readonly recordedFrom?: never; readonly status?: never; readonly summary?: never; readonly title?: never; readonly type?: never; readonly when: OrderDirection; };

/** A page of places. */
export type EventPlaceConnection = {
  readonly __typename?: 'EventPlaceConnection';
  /** The places of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<EventPlaceEdge>;
  /** The places of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a EventPlaceConnection. */
export type EventPlaceEdge = {
  readonly __typename?: 'EventPlaceEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How precisely the place is known. */
  readonly geoPrecision: GeoPrecision;
  /** At the place or near it. */
  readonly how: OccurrenceManner;
  /** The entry itself. */
  readonly node: Place;
  /** True for the place to show first. */
  readonly primary: Scalars['Boolean']['output'];
  /** Metres around the place within which it may have occurred. */
  readonly uncertaintyRadiusM: Scalars['Int']['output'];
};

/** How many entries must be so. */
export type EventPlaceListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<EventPlaceWhere>;
  /** Not one. */
  readonly none?: InputMaybe<EventPlaceWhere>;
  /** At least one. */
  readonly some?: InputMaybe<EventPlaceWhere>;
};

/** Which entries to take, by what lies on the relationship and by what is behind it. */
export type EventPlaceWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<EventPlaceWhere>>;
  /** How precisely the place is known. */
  readonly geoPrecision?: InputMaybe<GeoPrecisionFilter>;
  /** At the place or near it. */
  readonly how?: InputMaybe<OccurrenceMannerFilter>;
  /** What is behind the relationship. */
  readonly node?: InputMaybe<PlaceWhere>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<EventPlaceWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<EventPlaceWhere>>;
  /** True for the place to show first. */
  readonly primary?: InputMaybe<BooleanFilter>;
  /** Metres around the place within which it may have occurred. */
  readonly uncertaintyRadiusM?: InputMaybe<IntFilter>;
};

/** One key of an order: exactly one field. What the groups are grouped by breaks ties. */
export type EventStatsOrder =
  /** How many claims. */
  { readonly claims: OrderDirection; readonly events?: never; readonly group?: never; readonly origins?: never; readonly toll?: never; }
  |  /** How many events. */
  { readonly claims?: never; readonly events: OrderDirection; readonly group?: never; readonly origins?: never; readonly toll?: never; }
  |  /** By type, month or year, or the id of the place or actor, in the order of `groupBy`; the unknown first, ascending. */
  { readonly claims?: never; readonly events?: never; readonly group: OrderDirection; readonly origins?: never; readonly toll?: never; }
  |  /** How many origins. */
  { readonly claims?: never; readonly events?: never; readonly group?: never; readonly origins: OrderDirection; readonly toll?: never; }
  |  /** By what is said of losses of one kind. */
  { readonly claims?: never; readonly events?: never; readonly group?: never; readonly origins?: never; readonly toll: EventStatsTollOrder; };

/**
 * An order by the range of `toll`, at one of its ends. Groups without a range come last in either direction; a `high` that nothing
 * bounds is higher than any number.
 *
 * The database does not know tolls: each page reads all groups, 500 at most, and their claims. Where there are more groups, or more
 * claims than `mostClaims`, the operation is refused, for what was not read might come first: group by fewer keys, or take fewer events.
 * Where tolls of other kinds are selected besides, `mostClaims` holds for each kind.
 */
export type EventStatsTollOrder = {
  /** Which end of the range. */
  readonly by?: TollBound;
  /** Highest first where nothing is said. */
  readonly direction?: OrderDirection;
  /** Which losses; one of the kinds that count. */
  readonly kind: ClaimKind;
  /**
   * How many claims of the kind to weigh at most in all groups together, 1 to 2,000; one that is in several groups counts in each. The cost
   * grows with it, whatever `first` is.
   */
  readonly mostClaims?: Scalars['Int']['input'];
  /** How figures that disagree become a range. */
  readonly policy?: TollPolicy;
};

/** Whether an event is over. */
export type EventStatus =
  /** Over. */
  | 'ENDED'
  /** Still going on when recorded. */
  | 'ONGOING'
  /** Not known. */
  | 'UNKNOWN';

/** Compares a EventStatus. */
export type EventStatusFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<EventStatus>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EventStatus>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<EventStatus>;
};

/** What sort of event it is: Claimgraph's taxonomy, mapped to ACLED, UCDP, PLOVER and CAMEO. */
export type EventType =
  /** Abduction or forced disappearance. */
  | 'ABDUCTION'
  /** Access or an inspection granted. */
  | 'ACCESS_INSPECTION'
  /** A statement: an accusation. */
  | 'ACCUSATION'
  /** An agreement. */
  | 'AGREEMENT'
  /** Aid. */
  | 'AID'
  /** A strike from the air. */
  | 'AIR_DRONE_STRIKE'
  /** A statement: an appeal. */
  | 'APPEAL'
  /** Fighting between armed parties. */
  | 'ARMED_CLASH'
  /** Arrests. */
  | 'ARRESTS'
  /** An attack on civilians. */
  | 'ATTACK_ON_CIVILIANS'
  /** A base or headquarters established. */
  | 'BASE_ESTABLISHED'
  /** Fighters taken prisoner. */
  | 'CAPTURE_OF_COMBATANTS'
  /** A ceasefire. */
  | 'CEASEFIRE'
  /** Use of a chemical weapon. */
  | 'CHEMICAL_WEAPON'
  /** An undertaking given to someone. */
  | 'COMMITMENT'
  /** A curfew. */
  | 'CURFEW'
  /** People displaced. */
  | 'DISPLACEMENT'
  /** A state of emergency. */
  | 'EMERGENCY'
  /** Excessive force against protesters. */
  | 'EXCESSIVE_FORCE'
  /** Forces or supplies on the move. */
  | 'FORCE_MOVEMENT'
  /** A grenade. */
  | 'GRENADE'
  /** Looting or destruction of property. */
  | 'LOOTING_DESTRUCTION'
  /** A meeting. */
  | 'MEETING'
  /** Mob violence. */
  | 'MOB_VIOLENCE'
  /** Territory changes hands without violence. */
  | 'NONVIOLENT_TRANSFER'
  /** Anything else. */
  | 'OTHER'
  /** A peaceful protest. */
  | 'PEACEFUL_PROTEST'
  /** A protest with intervention. */
  | 'PROTEST_INTERVENTION'
  /** A statement: a rejection or denial. */
  | 'REJECTION'
  /** A remote explosive, landmine or IED. */
  | 'REMOTE_EXPLOSIVE'
  /** A sanction. */
  | 'SANCTION'
  /** Sexual violence. */
  | 'SEXUAL_VIOLENCE'
  /** Shelling, artillery or missiles. */
  | 'SHELLING'
  /** A suicide bombing. */
  | 'SUICIDE_BOMB'
  /** A non-state actor takes territory. */
  | 'TERRITORY_OVERTAKEN'
  /** A government takes territory back. */
  | 'TERRITORY_REGAINED'
  /** A violent demonstration. */
  | 'VIOLENT_DEMONSTRATION'
  /** A statement: a warning. */
  | 'WARNING'
  /** Weapons seized or made useless. */
  | 'WEAPONS_DISRUPTED';

/** Compares a EventType. */
export type EventTypeFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<EventType>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EventType>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<EventType>;
};

/** Which Event records to take: all that is said must be true. */
export type EventWhere = {
  /** What was claimed about it or about any of its parts, latest published first. */
  readonly allClaims?: InputMaybe<ClaimListFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<EventWhere>>;
  /** What was claimed about it, latest published first. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Whether the report separates single events. */
  readonly clarity?: InputMaybe<EventClarityFilter>;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn?: InputMaybe<DocumentListFilter>;
  /** Its ids in other data sets. */
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  /** Events that followed it, earliest first. */
  readonly followedBy?: InputMaybe<EventListFilter>;
  /** Events it followed, earliest first. */
  readonly follows?: InputMaybe<EventListFilter>;
  /** Stable, readable identity: `type:key`. */
  readonly id?: InputMaybe<IdFilter>;
  /** Occurred in a box. */
  readonly inBox?: InputMaybe<BoxFilter>;
  /** Occurred in this place or anywhere inside it, whatever lies between: the id of a place. */
  readonly inside?: InputMaybe<Scalars['ID']['input']>;
  /** Occurred near a point. */
  readonly near?: InputMaybe<NearFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<EventWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<EventWhere>>;
  /** The larger events it is part of, earliest first. */
  readonly partOf?: InputMaybe<EventListFilter>;
  /** Who took part, by id; the edge says as what and on which side. */
  readonly participants?: InputMaybe<ParticipantListFilter>;
  /** Its parts, earliest first. */
  readonly parts?: InputMaybe<EventListFilter>;
  /** Where it occurred, the primary place first. */
  readonly places?: InputMaybe<EventPlaceListFilter>;
  /** Quotes that concern it, by id. */
  readonly quotes?: InputMaybe<QuoteListFilter>;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom?: InputMaybe<DateTimeFilter>;
  /** Events it answers, earliest first. */
  readonly responseTo?: InputMaybe<EventListFilter>;
  /** Events that answer it, earliest first. */
  readonly responses?: InputMaybe<EventListFilter>;
  /** Other records of the same incident, earliest first. */
  readonly sameIncidentAs?: InputMaybe<EventListFilter>;
  /** Whether it is over. */
  readonly status?: InputMaybe<EventStatusFilter>;
  /** What happened, in one or two sentences; null where nothing is recorded. */
  readonly summary?: InputMaybe<StringFilter>;
  /** What it is called here, neutral and short. */
  readonly title?: InputMaybe<StringFilter>;
  /** What sort of event it is. */
  readonly type?: InputMaybe<EventTypeFilter>;
  /** When it was. */
  readonly when?: InputMaybe<TemporalExtentFilter>;
};

/**
 * What is said of losses in several events together: low <= best <= high. Happenings that have nothing to do with each other are added
 * up; what is part of another event of the list is in that; figures that may share people count at least as the greatest and at most as their
 * sum. An event that is only possible in a bucket lifts the high and nothing else.
 */
export type EventsToll = {
  readonly __typename?: 'EventsToll';
  /** The number to give where only one can be given, of the events that are certain; null where there is no range. */
  readonly best: Maybe<Scalars['Int']['output']>;
  /** Claims that the range rests on. */
  readonly claims: Scalars['Int']['output'];
  /** True where claims that stand contradict each other, whether the policy uses them or not. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The contradictions that dispute it, by the ids of their claims; none where it is not disputed. */
  readonly disputedBy: ReadonlyArray<Disagreement>;
  /** Events about which a figure counts; records of one incident are one. */
  readonly events: Scalars['Int']['output'];
  /** Highest number, of all events that are possible; null where there is no range, or no figure bounds it. */
  readonly high: Maybe<Scalars['Int']['output']>;
  /** Independent origins of these claims; echoes count once. */
  readonly independentOrigins: Scalars['Int']['output'];
  /** True where there are more claims than `mostClaims`; then no range is given. */
  readonly isTruncated: Scalars['Boolean']['output'];
  /** Which losses. */
  readonly kind: ClaimKind;
  /** The claims of this kind that it does not rest on, by id, with the reason. */
  readonly leftOut: ReadonlyArray<LeftOutClaim>;
  /** Lowest number, of the events that are certain; null where there is no range. */
  readonly low: Maybe<Scalars['Int']['output']>;
  /** The policy. */
  readonly policy: TollPolicy;
  /** Those of them that are only possible here. */
  readonly possibleEvents: Scalars['Int']['output'];
  /** Publishers of these claims. */
  readonly publishers: Scalars['Int']['output'];
  /** Name of the policy's rule; a heading of docs/evidence.md. */
  readonly rule: Scalars['String']['output'];
  /** From what, or why there is no range. */
  readonly sentence: Scalars['String']['output'];
  /** What is counted, such as `person`; null where no figure counts, or different things are counted. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** The claims that the range rests on, by id. */
  readonly used: ReadonlyArray<Claim>;
};

/** The words of a document that something rests on: W3C text position and text quote selectors. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The document. */
  readonly document: Document;
  /** Behind the last character, in UTF-16 code units; null where the whole document is meant. */
  readonly end: Maybe<Scalars['Int']['output']>;
  /** A few characters before the span, to find it again; null where not recorded. */
  readonly prefix: Maybe<Scalars['String']['output']>;
  /** First character, 0-based, in UTF-16 code units; null where the whole document is meant. */
  readonly start: Maybe<Scalars['Int']['output']>;
  /** A few characters behind the span, to find it again; null where not recorded. */
  readonly suffix: Maybe<Scalars['String']['output']>;
};

/** How many entries must be so. */
export type EvidenceListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<EvidenceWhere>;
  /** Not one. */
  readonly none?: InputMaybe<EvidenceWhere>;
  /** At least one. */
  readonly some?: InputMaybe<EvidenceWhere>;
};

/** Which entries to take, by what lies on the relationship and by what is behind it. */
export type EvidenceWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<EvidenceWhere>>;
  /** What is behind the relationship. */
  readonly document?: InputMaybe<DocumentWhere>;
  /** Behind the last character, in UTF-16 code units; null where the whole document is meant. */
  readonly end?: InputMaybe<IntFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<EvidenceWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<EvidenceWhere>>;
  /** A few characters before the span, to find it again; null where not recorded. */
  readonly prefix?: InputMaybe<StringFilter>;
  /** First character, 0-based, in UTF-16 code units; null where the whole document is meant. */
  readonly start?: InputMaybe<IntFilter>;
  /** A few characters behind the span, to find it again; null where not recorded. */
  readonly suffix?: InputMaybe<StringFilter>;
};

/** A page of claims. */
export type EvidencedClaimConnection = {
  readonly __typename?: 'EvidencedClaimConnection';
  /** The claims of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<EvidencedClaimEdge>;
  /** The claims of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a EvidencedClaimConnection. */
export type EvidencedClaimEdge = {
  readonly __typename?: 'EvidencedClaimEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** Behind the last character of the words, UTF-16; null for the whole document. */
  readonly end: Maybe<Scalars['Int']['output']>;
  /** The entry itself. */
  readonly node: Claim;
  /** First character of the words, 0-based, UTF-16; null for the whole document. */
  readonly start: Maybe<Scalars['Int']['output']>;
};

/** How many entries must be so. */
export type EvidencedClaimListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<EvidencedClaimWhere>;
  /** Not one. */
  readonly none?: InputMaybe<EvidencedClaimWhere>;
  /** At least one. */
  readonly some?: InputMaybe<EvidencedClaimWhere>;
};

/** Which entries to take, by what lies on the relationship and by what is behind it. */
export type EvidencedClaimWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<EvidencedClaimWhere>>;
  /** Behind the last character of the words, UTF-16; null for the whole document. */
  readonly end?: InputMaybe<IntFilter>;
  /** What is behind the relationship. */
  readonly node?: InputMaybe<ClaimWhere>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<EvidencedClaimWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<EvidencedClaimWhere>>;
  /** First character of the words, 0-based, UTF-16; null for the whole document. */
  readonly start?: InputMaybe<IntFilter>;
};

/** A page of mentions. */
export type EvidencedMentionConnection = {
  readonly __typename?: 'EvidencedMentionConnection';
  /** The mentions of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<EvidencedMentionEdge>;
  /** The mentions of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a EvidencedMentionConnection. */
export type EvidencedMentionEdge = {
  readonly __typename?: 'EvidencedMentionEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** Behind the last character of the words, UTF-16; null for the whole document. */
  readonly end: Maybe<Scalars['Int']['output']>;
  /** The entry itself. */
  readonly node: Mention;
  /** First character of the words, 0-based, UTF-16; null for the whole document. */
  readonly start: Maybe<Scalars['Int']['output']>;
};

/** How many entries must be so. */
export type EvidencedMentionListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<EvidencedMentionWhere>;
  /** Not one. */
  readonly none?: InputMaybe<EvidencedMentionWhere>;
  /** At least one. */
  readonly some?: InputMaybe<EvidencedMentionWhere>;
};

/** Which entries to take, by what lies on the relationship and by what is behind it. */
export type EvidencedMentionWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<EvidencedMentionWhere>>;
  /** Behind the last character of the words, UTF-16; null for the whole document. */
  readonly end?: InputMaybe<IntFilter>;
  /** What is behind the relationship. */
  readonly node?: InputMaybe<MentionWhere>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<EvidencedMentionWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<EvidencedMentionWhere>>;
  /** First character of the words, 0-based, UTF-16; null for the whole document. */
  readonly start?: InputMaybe<IntFilter>;
};

/** A page of quotes. */
export type EvidencedQuoteConnection = {
  readonly __typename?: 'EvidencedQuoteConnection';
  /** The quotes of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<EvidencedQuoteEdge>;
  /** The quotes of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Quote>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a EvidencedQuoteConnection. */
export type EvidencedQuoteEdge = {
  readonly __typename?: 'EvidencedQuoteEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** Behind the last character of the words, UTF-16; null for the whole document. */
  readonly end: Maybe<Scalars['Int']['output']>;
  /** The entry itself. */
  readonly node: Quote;
  /** First character of the words, 0-based, UTF-16; null for the whole document. */
  readonly start: Maybe<Scalars['Int']['output']>;
};

/** How many entries must be so. */
export type EvidencedQuoteListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<EvidencedQuoteWhere>;
  /** Not one. */
  readonly none?: InputMaybe<EvidencedQuoteWhere>;
  /** At least one. */
  readonly some?: InputMaybe<EvidencedQuoteWhere>;
};

/** Which entries to take, by what lies on the relationship and by what is behind it. */
export type EvidencedQuoteWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<EvidencedQuoteWhere>>;
  /** Behind the last character of the words, UTF-16; null for the whole document. */
  readonly end?: InputMaybe<IntFilter>;
  /** What is behind the relationship. */
  readonly node?: InputMaybe<QuoteWhere>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<EvidencedQuoteWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<EvidencedQuoteWhere>>;
  /** First character of the words, 0-based, UTF-16; null for the whole document. */
  readonly start?: InputMaybe<IntFilter>;
};

/** Why the graph says something: a sentence, and the reasons below it, down to the words of documents. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /** The id that was asked. */
  readonly explains: Scalars['ID']['output'];
  /** Name of the rule that decided; a heading of docs/evidence.md. Null where none had to. */
  readonly rule: Maybe<Scalars['String']['output']>;
  /** What the graph says. */
  readonly sentence: Scalars['String']['output'];
  /** The reasons as a tree written down in order: each belongs to the last one before it that is less deep. */
  readonly steps: ReadonlyArray<ExplanationStep>;
};

/** One reason of an explanation. */
export type ExplanationStep = {
  readonly __typename?: 'ExplanationStep';
  /** The claim that is the reason; null where it is none. */
  readonly claim: Maybe<Claim>;
  /** 1 for a reason of the explanation itself, 2 for a reason of that, and so on. */
  readonly depth: Scalars['Int']['output'];
  /** The document in which the words are, or that a record is taken from; null where the reason is neither. */
  readonly document: Maybe<Document>;
  /** Behind the last character of the span; null where the reason is no span. */
  readonly end: Maybe<Scalars['Int']['output']>;
  /** Name of the rule that decided; a heading of docs/evidence.md. Null where none had to. */
  readonly rule: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  readonly sentence: Scalars['String']['output'];
  /** First character of the span, UTF-16 code units from 0; null where the reason is no span. */
  readonly start: Maybe<Scalars['Int']['output']>;
};

/** The id of an entity in another data set; unique within a scheme. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** Data set, such as `wikidata`. */
  readonly scheme: Scalars['String']['output'];
  /** The id there, such as `Q858`. */
  readonly value: Scalars['String']['output'];
};

/** How many ExternalId records must be so. */
export type ExternalIdListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<ExternalIdWhere>;
  /** Not one. */
  readonly none?: InputMaybe<ExternalIdWhere>;
  /** At least one. */
  readonly some?: InputMaybe<ExternalIdWhere>;
};

/** Which ExternalId records to take: all that is said must be true. */
export type ExternalIdWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<ExternalIdWhere>>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<ExternalIdWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ExternalIdWhere>>;
  /** Data set, such as `wikidata`. */
  readonly scheme?: InputMaybe<StringFilter>;
  /** The id there, such as `Q858`. */
  readonly value?: InputMaybe<StringFilter>;
};

/** A number in a claim: the words, and the interval they mean. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** Greatest number it can mean, inclusive; null where unbounded. */
  readonly max: Maybe<Scalars['Int']['output']>;
  /** Least number it can mean, inclusive. */
  readonly min: Scalars['Int']['output'];
  /** How the number is qualified. */
  readonly qualifier: FigureQualifier;
  /** The source's words for it. */
  readonly rawText: Scalars['String']['output'];
  /** What is counted, such as `person`. */
  readonly unit: Scalars['String']['output'];
  /** True where the words give no number (several, dozens, hundreds). */
  readonly vague: Scalars['Boolean']['output'];
};

/** Compares figures by the interval that their words mean. */
export type FigureFilter = {
  /** True: a figure is claimed. False: none is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Greatest number it can mean; not known where unbounded. */
  readonly max?: InputMaybe<IntFilter>;
  /** Least number it can mean. */
  readonly min?: InputMaybe<IntFilter>;
  /** How the number is qualified. */
  readonly qualifier?: InputMaybe<FigureQualifierFilter>;
  /** What is counted. */
  readonly unit?: InputMaybe<StringFilter>;
  /** Whether the words give no number. */
  readonly vague?: InputMaybe<BooleanFilter>;
};

/** How a number is qualified, with the interval that [n] or [a, b] becomes. */
export type FigureQualifier =
  /** About n: [floor(9n / 10), ceil(11n / 10)]. */
  | 'ABOUT'
  /** At least n: [n, unbounded]. */
  | 'AT_LEAST'
  /** Between a and b: [a, b]. */
  | 'BETWEEN'
  /** Dozens: [24, 99], vague. */
  | 'DOZENS'
  /** n: [n, n]. */
  | 'EXACTLY'
  /** Fewer than n: [0, n - 1]. */
  | 'FEWER_THAN'
  /** Hundreds: [200, 999], vague. */
  | 'HUNDREDS'
  /** More than n: [n + 1, unbounded]. */
  | 'MORE_THAN'
  /** Nearly n: [ceil(9n / 10), n - 1]. */
  | 'NEARLY'
  /** None: [0, 0]. */
  | 'NONE'
  /** Several: [2, 9], vague. */
  | 'SEVERAL'
  /** Not known: [0, unbounded]. */
  | 'UNKNOWN'
  /** Up to n: [0, n]. */
  | 'UP_TO';

/** Compares a FigureQualifier. */
export type FigureQualifierFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<FigureQualifier>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<FigureQualifier>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<FigureQualifier>;
};

/** How the figure of one origin for one scope moved. */
export type FigureSeries = {
  readonly __typename?: 'FigureSeries';
  /** Who gave it; null where the chain is empty. */
  readonly origin: Maybe<Actor>;
  /** Whom, where and when it counts. */
  readonly scope: TollScope;
  /** What it said, in the order in which it was said. */
  readonly steps: ReadonlyArray<FigureStep>;
};

/** What an origin said of one scope at one time. */
export type FigureStep = {
  readonly __typename?: 'FigureStep';
  /** The claim; its figure and time are there. */
  readonly claim: Claim;
  /** How it took its place; null while it stands. */
  readonly how: Maybe<SupersessionManner>;
  /** Name of the rule that says so; null while it stands. */
  readonly rule: Maybe<Scalars['String']['output']>;
  /** The claim that took its place; null while it stands. */
  readonly supersededBy: Maybe<Claim>;
};

/** Compares numbers. */
export type FloatFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Scalars['Float']['input']>;
  /** Is greater. */
  readonly gt?: InputMaybe<Scalars['Float']['input']>;
  /** Is greater or this. */
  readonly gte?: InputMaybe<Scalars['Float']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less. */
  readonly lt?: InputMaybe<Scalars['Float']['input']>;
  /** Is less or this. */
  readonly lte?: InputMaybe<Scalars['Float']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<Scalars['Float']['input']>;
};

/** A point on the earth, WGS 84. */
export type GeoPoint = {
  readonly __typename?: 'GeoPoint';
  /** Degrees north, -90 to 90. */
  readonly latitude: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  readonly longitude: Scalars['Float']['output'];
};

/** Compares points by their coordinates, degrees WGS 84. */
export type GeoPointFilter = {
  /** True: a point is known. False: none is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Degrees north. */
  readonly latitude?: InputMaybe<FloatFilter>;
  /** Degrees east. */
  readonly longitude?: InputMaybe<FloatFilter>;
};

/** How precisely the place of an event is known. */
export type GeoPrecision =
  /** The first-level division. */
  | 'ADM1'
  /** The second-level division. */
  | 'ADM2'
  /** The country. */
  | 'COUNTRY'
  /** The spot, within 500 m. */
  | 'EXACT'
  /** International waters or airspace. */
  | 'INTERNATIONAL'
  /** Along a line, or fuzzy. */
  | 'LINE_OR_FUZZY'
  /** Near the named place, within 25 km. */
  | 'NEAR'
  /** The settlement, within 5 km. */
  | 'SETTLEMENT';

/** Compares a GeoPrecision. */
export type GeoPrecisionFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<GeoPrecision>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<GeoPrecision>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<GeoPrecision>;
};

/** People taken together without an organization of their own: a community, activists, fighters. */
export type Group = Actor & Entity & Node & {
  readonly __typename?: 'Group';
  /** ACLED `inter` code, 1 to 8; null where none is assigned. */
  readonly acledInter: Maybe<Scalars['Int']['output']>;
  /** When it existed or was active; null where not known. */
  readonly active: Maybe<TemporalExtent>;
  /** Groups and bodies that it is a member or part of, however far up, at most eight steps; by id. */
  readonly belongsTo: ReadonlyArray<Actor>;
  /** Claims about this actor itself, latest published first. */
  readonly claims: ClaimConnection;
  /** Claims in whose attribution chain it stands, latest published first; the edge says at which hop. */
  readonly claimsAttributed: AttributedClaimConnection;
  /** Claims whose figure counts its members, latest published first. */
  readonly claimsCounting: ClaimConnection;
  /** NAMED, or what kind of nameless source or party it is. */
  readonly definiteness: Definiteness;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn: DocumentConnection;
  /** Who this is, in one sentence; null where nothing is recorded. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Documents it published, latest first. */
  readonly documents: DocumentConnection;
  /** Its ids in other data sets. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Our judgements on it, and on the records that these find to be the same, and so on, up to three records away; by id. A later judgement on a pair takes the place of an earlier. */
  readonly identityChain: ReadonlyArray<IdentityJudgement>;
  /** Our judgements whether it is the same as another record, latest first. A later one on the same pair takes the place of an earlier. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** What sort of group it is. */
  readonly kind: GroupKind;
  /** Display name: the primary one of `names`. */
  readonly name: Scalars['String']['output'];
  /** Every known name, the primary one first, then by language and text. */
  readonly names: ReadonlyArray<Name>;
  /** Bodies that operate it, by id. */
  readonly operatedBy: ReadonlyArray<Actor>;
  /** Events it took part in, earliest first. */
  readonly participations: ParticipationConnection;
  /** Quotes that concern it, by id. */
  readonly quotes: QuoteConnection;
  /** What it said, by time of speaking, latest first. */
  readonly quotesSaid: QuoteConnection;
  /** How we rate it as a source, latest first. */
  readonly ratings: SourceRatingConnection;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** Standing relations with it at either end, by id. */
  readonly relations: PartyRelationConnection;
  /** Posts it held or holds, earliest first. */
  readonly tenures: TenureConnection;
};


/** People taken together without an organization of their own: a community, activists, fighters. */
export type GroupClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** People taken together without an organization of their own: a community, activists, fighters. */
export type GroupClaimsAttributedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<AttributedClaimWhere>;
};


/** People taken together without an organization of their own: a community, activists, fighters. */
export type GroupClaimsCountingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** People taken together without an organization of their own: a community, activists, fighters. */
export type GroupDescribedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** People taken together without an organization of their own: a community, activists, fighters. */
export type GroupDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** People taken together without an organization of their own: a community, activists, fighters. */
export type GroupParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** People taken together without an organization of their own: a community, activists, fighters. */
export type GroupQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<QuoteWhere>;
};


/** People taken together without an organization of their own: a community, activists, fighters. */
export type GroupQuotesSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<QuoteWhere>;
};


/** People taken together without an organization of their own: a community, activists, fighters. */
export type GroupRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceRatingOrder>>;
  where?: InputMaybe<SourceRatingWhere>;
};


/** People taken together without an organization of their own: a community, activists, fighters. */
export type GroupRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationOrder>>;
  where?: InputMaybe<RelationWhere>;
};


/** People taken together without an organization of their own: a community, activists, fighters. */
export type GroupTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};

/** A page of groups. */
export type GroupConnection = {
  readonly __typename?: 'GroupConnection';
  /** The groups of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** The groups of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Group>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a GroupConnection. */
export type GroupEdge = {
  readonly __typename?: 'GroupEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Group;
};

/** What sort of group it is. */
export type GroupKind =
  /** Activists. */
  | 'ACTIVISTS'
  /** Civilians. */
  | 'CIVILIANS'
  /** A religious, ethnic or local community. */
  | 'COMMUNITY'
  /** Fighters without a known organization. */
  | 'FIGHTERS'
  /** Officials. */
  | 'OFFICIALS'
  /** Anything else. */
  | 'OTHER';

/** Compares a GroupKind. */
export type GroupKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<GroupKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<GroupKind>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<GroupKind>;
};

/** One key of an order: exactly one field. Unknown values count as greatest; `id` breaks ties. */
export type GroupOrder =
  /** ACLED `inter` code, 1 to 8; null where none is assigned. */
  { readonly acledInter: OrderDirection; readonly active?: never; readonly definiteness?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** By when it may have begun at the earliest. */
  { readonly acledInter?: never; readonly active: OrderDirection; readonly definiteness?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** NAMED, or what kind of nameless source or party it is. */
  { readonly acledInter?: never; readonly active?: never; readonly definiteness: OrderDirection; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** Who this is, in one sentence; null where nothing is recorded. */
  { readonly acledInter?: never; readonly active?: never; readonly definiteness?: never; readonly description: OrderDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** Stable, readable identity: `type:key`. */
  { readonly acledInter?: never; readonly active?: never; readonly definiteness?: never; readonly description?: never; readonly id: OrderDirection; readonly kind?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** What sort of group it is. */
  { readonly acledInter?: never; readonly active?: never; readonly definiteness?: never; readonly description?: never; readonly id?: never; readonly kind: OrderDirection; readonly name?: never; readonly recordedFrom?: never; }
  |  /** Display name: the primary one of `names`. */
  { readonly acledInter?: never; readonly active?: never; readonly definiteness?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name: OrderDirection; readonly recordedFrom?: never; }
  |  /** When this graph first learned of it (recorded time, UTC). */
  { readonly acledInter?: never; readonly active?: never; readonly definiteness?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly recordedFrom: OrderDirection; };

/** Which Group records to take: all that is said must be true. */
export type GroupWhere = {
  /** ACLED `inter` code, 1 to 8; null where none is assigned. */
  readonly acledInter?: InputMaybe<IntFilter>;
  /** When it existed or was active; null where not known. */
  readonly active?: InputMaybe<TemporalExtentFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<GroupWhere>>;
  /** Claims about this actor itself, latest published first. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Claims in whose attribution chain it stands, latest published first; the edge says at which hop. */
  readonly claimsAttributed?: InputMaybe<AttributedClaimListFilter>;
  /** Claims whose figure counts its members, latest published first. */
  readonly claimsCounting?: InputMaybe<ClaimListFilter>;
  /** NAMED, or what kind of nameless source or party it is. */
  readonly definiteness?: InputMaybe<DefinitenessFilter>;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn?: InputMaybe<DocumentListFilter>;
  /** Who this is, in one sentence; null where nothing is recorded. */
  readonly description?: InputMaybe<StringFilter>;
  /** Documents it published, latest first. */
  readonly documents?: InputMaybe<DocumentListFilter>;
  /** Its ids in other data sets. */
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  /** Stable, readable identity: `type:key`. */
  readonly id?: InputMaybe<IdFilter>;
  /** What sort of group it is. */
  readonly kind?: InputMaybe<GroupKindFilter>;
  /** Display name: the primary one of `names`. */
  readonly name?: InputMaybe<StringFilter>;
  /** Every known name, the primary one first, then by language and text. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<GroupWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<GroupWhere>>;
  /** Events it took part in, earliest first. */
  readonly participations?: InputMaybe<ParticipationListFilter>;
  /** Quotes that concern it, by id. */
  readonly quotes?: InputMaybe<QuoteListFilter>;
  /** What it said, by time of speaking, latest first. */
  readonly quotesSaid?: InputMaybe<QuoteListFilter>;
  /** How we rate it as a source, latest first. */
  readonly ratings?: InputMaybe<SourceRatingListFilter>;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom?: InputMaybe<DateTimeFilter>;
  /** Standing relations with it at either end, by id. */
  readonly relations?: InputMaybe<RelationListFilter>;
  /** Posts it held or holds, earliest first. */
  readonly tenures?: InputMaybe<TenureListFilter>;
};

/** What a hop of an attribution chain is. */
export type HopKind =
  /** Said it first, as far as is known. */
  | 'ORIGIN'
  /** Published the document. */
  | 'PUBLISHER'
  /** Passed it on. */
  | 'RELAY';

/** Compares a HopKind. */
export type HopKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<HopKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<HopKind>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<HopKind>;
};

/** Compares ids. */
export type IdFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<Scalars['ID']['input']>;
  /** Starts with this, such as `event:ucdp-ged/`. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Our judgement whether two records are the same thing. Records are never merged: a split is one more judgement. */
export type IdentityJudgement = Node & {
  readonly __typename?: 'IdentityJudgement';
  /** The two records compared, by id. */
  readonly entities: ReadonlyArray<Entity>;
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** When it was judged. */
  readonly judgedAt: Scalars['DateTime']['output'];
  /** Who judged. */
  readonly judgedBy: Actor;
  /** Why, in words. */
  readonly rationale: Scalars['String']['output'];
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** The verdict. */
  readonly verdict: IdentityVerdict;
};

/** A page of identity judgements. */
export type IdentityJudgementConnection = {
  readonly __typename?: 'IdentityJudgementConnection';
  /** The identity judgements of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<IdentityJudgementEdge>;
  /** The identity judgements of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<IdentityJudgement>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a IdentityJudgementConnection. */
export type IdentityJudgementEdge = {
  readonly __typename?: 'IdentityJudgementEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: IdentityJudgement;
};

/** One key of an order: exactly one field. Unknown values count as greatest; `id` breaks ties. */
export type IdentityJudgementOrder =
  /** Stable, readable identity: `type:key`. */
  { readonly id: OrderDirection; readonly judgedAt?: never; readonly rationale?: never; readonly recordedFrom?: never; readonly verdict?: never; }
  |  /** When it was judged. */
  { readonly id?: never; readonly judgedAt: OrderDirection; readonly rationale?: never; readonly recordedFrom?: never; readonly verdict?: never; }
  |  /** Why, in words. */
  { readonly id?: never; readonly judgedAt?: never; readonly rationale: OrderDirection; readonly recordedFrom?: never; readonly verdict?: never; }
  |  /** When this graph first learned of it (recorded time, UTC). */
  { readonly id?: never; readonly judgedAt?: never; readonly rationale?: never; readonly recordedFrom: OrderDirection; readonly verdict?: never; }
  |  /** The verdict. */
  { readonly id?: never; readonly judgedAt?: never; readonly rationale?: never; readonly recordedFrom?: never; readonly verdict: OrderDirection; };

/** Which IdentityJudgement records to take: all that is said must be true. */
export type IdentityJudgementWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<IdentityJudgementWhere>>;
  /** The two records compared, by id. */
  readonly entities?: InputMaybe<EntityListFilter>;
  /** Stable, readable identity: `type:key`. */
  readonly id?: InputMaybe<IdFilter>;
  /** When it was judged. */
  readonly judgedAt?: InputMaybe<DateTimeFilter>;
  /** Who judged. */
  readonly judgedBy?: InputMaybe<ActorWhere>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<IdentityJudgementWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<IdentityJudgementWhere>>;
  /** Why, in words. */
  readonly rationale?: InputMaybe<StringFilter>;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom?: InputMaybe<DateTimeFilter>;
  /** The verdict. */
  readonly verdict?: InputMaybe<IdentityVerdictFilter>;
};

/** Whether two records are the same thing. */
export type IdentityVerdict =
  /** Not the same, and not to be proposed again. */
  | 'NEGATIVE'
  /** The same. */
  | 'POSITIVE'
  /** Not known. */
  | 'UNSURE';

/** Compares a IdentityVerdict. */
export type IdentityVerdictFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<IdentityVerdict>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<IdentityVerdict>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<IdentityVerdict>;
};

/** Compares whole numbers. */
export type IntFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or this. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or this. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<Scalars['Int']['input']>;
};

/** A check of the graph. */
export type IntegrityCheck =
  /** An attribution chain is not one publisher, relays, one origin. */
  | 'CHAIN_GAP'
  /** A claim was said before what it is about had begun. */
  | 'EVENT_AFTER_PUBLICATION'
  /** The graph has more records than the checks read at once: of the rest nothing is said. */
  | 'NOT_ALL_READ'
  /** A span of a claim, quote or mention points at no text. */
  | 'ORPHAN_SPAN'
  /** A part of an event, of its people, places or days counts more than the whole. */
  | 'PART_EXCEEDS_WHOLE'
  /** Somebody is quoted in a capacity that certainly was not held then, or that somebody else held. */
  | 'SPOKE_OUT_OF_TENURE'
  /** A shortcut is missing, or has outlived what it is derived from. */
  | 'STALE_SHORTCUT'
  /** Claims are said to replace each other in a circle. */
  | 'SUPERSESSION_CIRCLE'
  /** Two people certainly held one position at a time. */
  | 'TENURE_OVERLAP';

/** Something that cannot be right as it stands, or deserves a look. */
export type IntegrityFinding = {
  readonly __typename?: 'IntegrityFinding';
  /** The check that found it. */
  readonly check: IntegrityCheck;
  /** Ids of the records concerned, sorted. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** What is the matter, in English. */
  readonly sentence: Scalars['String']['output'];
};

/** The stake of a claim's origin in what it says. */
export type Interest = {
  readonly __typename?: 'Interest';
  /** Whose losses it counts, seen from its origin. */
  readonly kind: InterestKind;
  /** Name of the rule that decided; a heading of docs/evidence.md. */
  readonly rule: Scalars['String']['output'];
  /** Why, in English. */
  readonly sentence: Scalars['String']['output'];
  /** The side of the event on which the origin, or a body behind it, takes part; null where on none. */
  readonly side: Maybe<Side>;
};

/** Whose losses a claim counts, seen from its origin. */
export type InterestKind =
  /** A party counts the other side's losses. */
  | 'ENEMY_LOSSES'
  /** The claim counts no losses. */
  | 'NOT_LOSSES'
  /** A party counts others' losses, or both sides' together, or does not say whose. */
  | 'OTHER_LOSSES'
  /** A party counts its own side's losses. */
  | 'OWN_LOSSES'
  /** The origin is no party, as far as is known. */
  | 'THIRD_PARTY'
  /** The parties, or the origin, are not known. */
  | 'UNKNOWN';

/** A claim on which a toll does not rest. */
export type LeftOutClaim = {
  readonly __typename?: 'LeftOutClaim';
  /** The claim. */
  readonly claim: Claim;
  /** Why, in a word. */
  readonly reason: LeftOutReason;
  /** Name of the rule; a heading of docs/evidence.md. */
  readonly rule: Scalars['String']['output'];
  /** Why, in English. */
  readonly sentence: Scalars['String']['output'];
};

/** Why a claim does not count. */
export type LeftOutReason =
  /** It says that something cannot be confirmed. */
  | 'CANNOT_CONFIRM'
  /** Its source has corrected it. */
  | 'CORRECTED'
  /** It is a denial: it disputes figures and gives none. */
  | 'DENIAL'
  /** We judged it improbable (credibility 5). */
  | 'IMPROBABLE'
  /** The policy takes each origin's latest figure only. */
  | 'NOT_LATEST'
  /** The policy takes the lowest figure only. */
  | 'NOT_LOWEST'
  /** It gives no number. */
  | 'NO_NUMBER'
  /** We judged it refuted. */
  | 'REFUTED'
  /** Its source has taken it back. */
  | 'RETRACTED'
  /** Its source has given a later figure in its place. */
  | 'SUPERSEDED';

/** One link between two things. */
export type Link = {
  readonly __typename?: 'Link';
  /** Where it starts: the member, the holder, the participant, the part. */
  readonly from: Entity;
  /**
   * What the link rests on: it has the dates, and claims are about it. Null for IN_BODY, PART_OF, FOLLOWED_BY, RESPONSE_TO,
   * SAME_INCIDENT_AS and WITHIN: no dates and claims of such a link are recorded but those of its ends. The records of the two say that it
   * is so, and their `describedIn` names the documents; of events `when` dates both; since when a place lies in another is on the
   * edges of `Place.within`.
   */
  readonly ground: Maybe<LinkGround>;
  /** What links them. */
  readonly kind: LinkKind;
  /** As what the actor took part; null for other links. */
  readonly role: Maybe<ParticipantRole>;
  /** On which side the actor took part; null where on none, and for other links. */
  readonly side: Maybe<Side>;
  /** Where it leads: the whole, the position, the event. */
  readonly to: Entity;
};

/** Why two claims relate as they do. */
export type LinkBasis =
  /** The source says that it was wrong. */
  | 'CORRECTION'
  /** They are of different kinds. */
  | 'DIFFERENT_KINDS'
  /** They count different people. */
  | 'DIFFERENT_PEOPLE'
  /** They cover different days. */
  | 'DIFFERENT_PERIODS'
  /** They are about different places. */
  | 'DIFFERENT_PLACES'
  /** They are about different things. */
  | 'DIFFERENT_SUBJECTS'
  /** They count in different units. */
  | 'DIFFERENT_UNITS'
  /** They count the same, and no number fits both. */
  | 'DISJOINT_FIGURES'
  /** They give times that do not meet. */
  | 'DISJOINT_TIMES'
  /** One origin comes through several publishers. */
  | 'ECHO'
  /** Their origins have nothing to do with each other. */
  | 'INDEPENDENT_ORIGINS'
  /** A running total may have grown. */
  | 'LATER_TOTAL'
  /** That somebody cannot confirm a thing is no word against it. */
  | 'NOT_CONFIRMED'
  /** One of them gives no number. */
  | 'NO_NUMBER'
  /** What is denied is another figure or time than the one given. */
  | 'OTHER_FIGURE_DENIED'
  /** What they are about may overlap, and neither is part of the other. */
  | 'OVERLAPPING_SCOPES'
  /** The part counts more than the whole. */
  | 'PART_EXCEEDS_WHOLE'
  /** One is about a part of what the other is about, and fits. */
  | 'PART_WITHIN_WHOLE'
  /** One denies what the other affirms. */
  | 'POLARITY'
  /** The source takes the claim back. */
  | 'RETRACTION'
  /** It is one and the same claim. */
  | 'SAME_CLAIM'
  /** One body speaks through both origins. */
  | 'SAME_OPERATOR'
  /** One origin said it twice through one publisher. */
  | 'SAME_ORIGIN'
  /** A source leaves open whom, where or when it counts. */
  | 'UNKNOWN_SCOPE'
  /** Nobody names their origins, which may be the same. */
  | 'UNNAMED_ORIGINS'
  /** What they say is in their words alone. */
  | 'UNSTATED_CONTENT'
  /** A later figure brings an earlier one up to date. */
  | 'UPDATE'
  /** A vague word, such as dozens, contradicts no number. */
  | 'VAGUE_FIGURE';

/** What a link rests on: claims are about it, and it has the dates. */
export type LinkGround = Event | Relation | Tenure;

/**
 * How two things can be linked. Documents, claims and quotes link nothing here: that one report names two people does not
 * connect them.
 */
export type LinkKind =
  /** An event was followed by another. */
  | 'FOLLOWED_BY'
  /** A position is one of a body. */
  | 'IN_BODY'
  /** An event happened at a place; its `ground` is the event. Only where asked for: much happens at one place. */
  | 'OCCURRED_AT'
  /** An actor took part in an event; its `ground` is the event. */
  | 'PARTICIPATED_IN'
  /** An event is part of a larger one. */
  | 'PART_OF'
  /** A standing relation between two parties; its `ground` is the relation, which says of what kind. */
  | 'RELATION'
  /** An event was a response to another. */
  | 'RESPONSE_TO'
  /** Two records tell of one incident; symmetric. */
  | 'SAME_INCIDENT_AS'
  /** An actor held a position; its `ground` is the tenure. */
  | 'TENURE'
  /** A place lies in another. Only where asked for. */
  | 'WITHIN';

/** What of something matched a search. */
export type MatchedOn = {
  readonly __typename?: 'MatchedOn';
  /** The name or text that matched; of several, the first that has the most words of the search. */
  readonly text: Scalars['String']['output'];
  /** Words of the search, and the words that they met there; none where only the whole matched. */
  readonly tokens: ReadonlyArray<MatchedToken>;
};

/** A word of the search, and what it met. */
export type MatchedToken = {
  readonly __typename?: 'MatchedToken';
  /** The word of the name or text, folded. */
  readonly name: Scalars['String']['output'];
  /** The word of the search, folded: lower case, without diacritics and article; all words together where the name parts them otherwise. */
  readonly query: Scalars['String']['output'];
  /** By which rule the two are alike. */
  readonly rule: SearchRule;
};

/** That a document speaks of an entity. */
export type Mention = Node & {
  readonly __typename?: 'Mention';
  /** Whom or what it means. */
  readonly entity: Entity;
  /** Where in the document. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** The words for it in the document, at most a few; null where not recorded. */
  readonly surface: Maybe<Scalars['String']['output']>;
};

/** A page of mentions. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** The mentions of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The mentions of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a MentionConnection. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Mention;
};

/** One key of an order: exactly one field. Unknown values count as greatest; `id` breaks ties. */
export type MentionOrder =
  /** Stable, readable identity: `type:key`. */
  { readonly id: OrderDirection; readonly recordedFrom?: never; readonly surface?: never; }
  |  /** When this graph first learned of it (recorded time, UTC). */
  { readonly id?: never; readonly recordedFrom: OrderDirection; readonly surface?: never; }
  |  /** The words for it in the document, at most a few; null where not recorded. */
  { readonly id?: never; readonly recordedFrom?: never; readonly surface: OrderDirection; };

/** Which Mention records to take: all that is said must be true. */
export type MentionWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<MentionWhere>>;
  /** Whom or what it means. */
  readonly entity?: InputMaybe<EntityWhere>;
  /** Where in the document. */
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  /** Stable, readable identity: `type:key`. */
  readonly id?: InputMaybe<IdFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<MentionWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<MentionWhere>>;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom?: InputMaybe<DateTimeFilter>;
  /** The words for it in the document, at most a few; null where not recorded. */
  readonly surface?: InputMaybe<StringFilter>;
};

/** One name of an entity, in one language and one script. */
export type Name = {
  readonly __typename?: 'Name';
  /** The document it comes from. */
  readonly attestedIn: Document;
  /** What sort of name it is. */
  readonly kind: NameKind;
  /** BCP 47 tag of its language, such as `ar`. */
  readonly language: Scalars['String']['output'];
  /** True for the name to show first; one a record. */
  readonly primary: Scalars['Boolean']['output'];
  /** ISO 15924 code of its script, such as `Arab`, read off the text. */
  readonly script: Scalars['String']['output'];
  /** The name as written. */
  readonly text: Scalars['String']['output'];
  /** When it was in use; null where not recorded. */
  readonly valid: Maybe<TemporalExtent>;
};

/** What sort of name it is. */
export type NameKind =
  /** Initials. */
  | 'ACRONYM'
  /** Another name in common use. */
  | 'ALIAS'
  /** A name no longer in use. */
  | 'FORMER'
  /** A name taken for the fight. */
  | 'NOM_DE_GUERRE'
  /** The name its bearer or the authorities use. */
  | 'OFFICIAL'
  /** A spelling of it in another script. */
  | 'TRANSLITERATION'
  /** Too vague to identify its bearer alone. */
  | 'WEAK';

/** Compares a NameKind. */
export type NameKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<NameKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<NameKind>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<NameKind>;
};

/** How many Name records must be so. */
export type NameListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<NameWhere>;
  /** Not one. */
  readonly none?: InputMaybe<NameWhere>;
  /** At least one. */
  readonly some?: InputMaybe<NameWhere>;
};

/** Which Name records to take: all that is said must be true. */
export type NameWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<NameWhere>>;
  /** The document it comes from. */
  readonly attestedIn?: InputMaybe<DocumentWhere>;
  /** What sort of name it is. */
  readonly kind?: InputMaybe<NameKindFilter>;
  /** BCP 47 tag of its language, such as `ar`. */
  readonly language?: InputMaybe<StringFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<NameWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<NameWhere>>;
  /** True for the name to show first; one a record. */
  readonly primary?: InputMaybe<BooleanFilter>;
  /** ISO 15924 code of its script, such as `Arab`, read off the text. */
  readonly script?: InputMaybe<StringFilter>;
  /** The name as written. */
  readonly text?: InputMaybe<StringFilter>;
  /** When it was in use; null where not recorded. */
  readonly valid?: InputMaybe<TemporalExtentFilter>;
};

/** Within a distance of a point of the earth. */
export type NearFilter = {
  /** Degrees north of the equator, WGS 84, -90 to 90. */
  readonly latitude: Scalars['Float']['input'];
  /** Degrees east of Greenwich, WGS 84, -180 to 180. */
  readonly longitude: Scalars['Float']['input'];
  /** Whether an uncertain position must lie within the distance possibly or certainly. */
  readonly mode?: InputMaybe<SpatialMode>;
  /** Kilometres along the surface, 0 or more. */
  readonly radiusKm: Scalars['Float']['input'];
};

/** Something in a neighbourhood. */
export type Neighbour = {
  readonly __typename?: 'Neighbour';
  /** How many links of the kinds asked for it has in the whole graph, whatever the operation sees. */
  readonly degree: Scalars['Int']['output'];
  /** Links between it and the center at the least. */
  readonly distance: Scalars['Int']['output'];
  /** The thing itself. */
  readonly node: Entity;
};

/** What surrounds something. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** The thing itself. */
  readonly center: Entity;
  /** Links among the center and these nodes, by the ids of their ends: all with an end that is nearer than the depth asked for. */
  readonly links: ReadonlyArray<Link>;
  /**
   * What is around it, the most relevant first: the nearest, then what has the most links in the whole graph, then by id. The
   * center is not among them.
   */
  readonly nodes: ReadonlyArray<Neighbour>;
  /**
   * True where more may be around than is shown: more nodes than asked for, more than 2,000 links, or something with more links
   * than are looked at. Those are 2,000 of a sort where the depth is 1 and 300 of each node where it is more; the sorts are relations,
   * tenures and all others.
   */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Anything with an identity of its own. */
export type Node = {
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
};

/** A page of events. */
export type OccurrenceConnection = {
  readonly __typename?: 'OccurrenceConnection';
  /** The events of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<OccurrenceEdge>;
  /** The events of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a OccurrenceConnection. */
export type OccurrenceEdge = {
  readonly __typename?: 'OccurrenceEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** How precisely the place is known. */
  readonly geoPrecision: GeoPrecision;
  /** At the place or near it. */
  readonly how: OccurrenceManner;
  /** The entry itself. */
  readonly node: Event;
  /** True where this is the event's first place. */
  readonly primary: Scalars['Boolean']['output'];
  /** Metres around the place within which it may have occurred. */
  readonly uncertaintyRadiusM: Scalars['Int']['output'];
};

/** How many entries must be so. */
export type OccurrenceListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<OccurrenceWhere>;
  /** Not one. */
  readonly none?: InputMaybe<OccurrenceWhere>;
  /** At least one. */
  readonly some?: InputMaybe<OccurrenceWhere>;
};

/** Whether an event occurred at a place or near it. */
export type OccurrenceManner =
  /** At or in it. */
  | 'AT'
  /** Near it. */
  | 'NEAR';

/** Compares a OccurrenceManner. */
export type OccurrenceMannerFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<OccurrenceManner>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<OccurrenceManner>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<OccurrenceManner>;
};

/** Which entries to take, by what lies on the relationship and by what is behind it. */
export type OccurrenceWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<OccurrenceWhere>>;
  /** How precisely the place is known. */
  readonly geoPrecision?: InputMaybe<GeoPrecisionFilter>;
  /** At the place or near it. */
  readonly how?: InputMaybe<OccurrenceMannerFilter>;
  /** What is behind the relationship. */
  readonly node?: InputMaybe<EventWhere>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<OccurrenceWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<OccurrenceWhere>>;
  /** True where this is the event's first place. */
  readonly primary?: InputMaybe<BooleanFilter>;
  /** Metres around the place within which it may have occurred. */
  readonly uncertaintyRadiusM?: InputMaybe<IntFilter>;
};

/** Which way to order. */
export type OrderDirection =
  /** Least, earliest or first in the alphabet first. */
  | 'ASC'
  /** Greatest, latest or last in the alphabet first. */
  | 'DESC';

/** A body with a name and offices: a state, a ministry, an army, an agency. */
export type Organization = Actor & Entity & Node & {
  readonly __typename?: 'Organization';
  /** ACLED `inter` code, 1 to 8; null where none is assigned. */
  readonly acledInter: Maybe<Scalars['Int']['output']>;
  /** When it existed or was active; null where not known. */
  readonly active: Maybe<TemporalExtent>;
  /** Groups and bodies that it is a member or part of, however far up, at most eight steps; by id. */
  readonly belongsTo: ReadonlyArray<Actor>;
  /** Claims about this actor itself, latest published first. */
  readonly claims: ClaimConnection;
  /** Claims in whose attribution chain it stands, latest published first; the edge says at which hop. */
  readonly claimsAttributed: AttributedClaimConnection;
  /** Claims whose figure counts its members, latest published first. */
  readonly claimsCounting: ClaimConnection;
  /** NAMED, or what kind of nameless source or party it is. */
  readonly definiteness: Definiteness;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn: DocumentConnection;
  /** Who this is, in one sentence; null where nothing is recorded. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Documents it published, latest first. */
  readonly documents: DocumentConnection;
  /** Its ids in other data sets. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Our judgements on it, and on the records that these find to be the same, and so on, up to three records away; by id. A later judgement on a pair takes the place of an earlier. */
  readonly identityChain: ReadonlyArray<IdentityJudgement>;
  /** Our judgements whether it is the same as another record, latest first. A later one on the same pair takes the place of an earlier. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** What sort of body it is. */
  readonly kind: OrganizationKind;
  /** Display name: the primary one of `names`. */
  readonly name: Scalars['String']['output'];
  /** Every known name, the primary one first, then by language and text. */
  readonly names: ReadonlyArray<Name>;
  /** Bodies that operate it, by id. */
  readonly operatedBy: ReadonlyArray<Actor>;
  /** Events it took part in, earliest first. */
  readonly participations: ParticipationConnection;
  /** Posts in this body, by id. */
  readonly positions: PositionConnection;
  /** Quotes that concern it, by id. */
  readonly quotes: QuoteConnection;
  /** What it said, by time of speaking, latest first. */
  readonly quotesSaid: QuoteConnection;
  /** How we rate it as a source, latest first. */
  readonly ratings: SourceRatingConnection;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** Standing relations with it at either end, by id. */
  readonly relations: PartyRelationConnection;
  /** Posts it held or holds, earliest first. */
  readonly tenures: TenureConnection;
};


/** A body with a name and offices: a state, a ministry, an army, an agency. */
export type OrganizationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** A body with a name and offices: a state, a ministry, an army, an agency. */
export type OrganizationClaimsAttributedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<AttributedClaimWhere>;
};


/** A body with a name and offices: a state, a ministry, an army, an agency. */
export type OrganizationClaimsCountingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** A body with a name and offices: a state, a ministry, an army, an agency. */
export type OrganizationDescribedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A body with a name and offices: a state, a ministry, an army, an agency. */
export type OrganizationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A body with a name and offices: a state, a ministry, an army, an agency. */
export type OrganizationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** A body with a name and offices: a state, a ministry, an army, an agency. */
export type OrganizationPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PositionOrder>>;
  where?: InputMaybe<PositionWhere>;
};


/** A body with a name and offices: a state, a ministry, an army, an agency. */
export type OrganizationQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<QuoteWhere>;
};


/** A body with a name and offices: a state, a ministry, an army, an agency. */
export type OrganizationQuotesSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<QuoteWhere>;
};


/** A body with a name and offices: a state, a ministry, an army, an agency. */
export type OrganizationRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceRatingOrder>>;
  where?: InputMaybe<SourceRatingWhere>;
};


/** A body with a name and offices: a state, a ministry, an army, an agency. */
export type OrganizationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationOrder>>;
  where?: InputMaybe<RelationWhere>;
};


/** A body with a name and offices: a state, a ministry, an army, an agency. */
export type OrganizationTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};

/** A page of organizations. */
export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  /** The organizations of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<OrganizationEdge>;
  /** The organizations of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Organization>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a OrganizationConnection. */
export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Organization;
};

/** What sort of body it is. */
export type OrganizationKind =
  /** Armed forces of a state. */
  | 'ARMED_FORCE'
  /** An armed group that is no state's. */
  | 'ARMED_GROUP'
  /** A broadcaster. */
  | 'BROADCASTER'
  /** A company. */
  | 'COMPANY'
  /** A part of a government. */
  | 'GOVERNMENT_BODY'
  /** An organization of states, or between them. */
  | 'INTERNATIONAL_ORGANIZATION'
  /** Observes and documents events. */
  | 'MONITOR'
  /** A news agency. */
  | 'NEWS_AGENCY'
  /** Anything else. */
  | 'OTHER'
  /** A political party. */
  | 'PARTY'
  /** A state. */
  | 'STATE'
  /** Media that a state operates. */
  | 'STATE_MEDIA';

/** Compares a OrganizationKind. */
export type OrganizationKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<OrganizationKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<OrganizationKind>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<OrganizationKind>;
};

/** One key of an order: exactly one field. Unknown values count as greatest; `id` breaks ties. */
export type OrganizationOrder =
  /** ACLED `inter` code, 1 to 8; null where none is assigned. */
  { readonly acledInter: OrderDirection; readonly active?: never; readonly definiteness?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** By when it may have begun at the earliest. */
  { readonly acledInter?: never; readonly active: OrderDirection; readonly definiteness?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** NAMED, or what kind of nameless source or party it is. */
  { readonly acledInter?: never; readonly active?: never; readonly definiteness: OrderDirection; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** Who this is, in one sentence; null where nothing is recorded. */
  { readonly acledInter?: never; readonly active?: never; readonly definiteness?: never; readonly description: OrderDirection; readonly id?: never; readonly kind?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** Stable, readable identity: `type:key`. */
  { readonly acledInter?: never; readonly active?: never; readonly definiteness?: never; readonly description?: never; readonly id: OrderDirection; readonly kind?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** What sort of body it is. */
  { readonly acledInter?: never; readonly active?: never; readonly definiteness?: never; readonly description?: never; readonly id?: never; readonly kind: OrderDirection; readonly name?: never; readonly recordedFrom?: never; }
  |  /** Display name: the primary one of `names`. */
  { readonly acledInter?: never; readonly active?: never; readonly definiteness?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name: OrderDirection; readonly recordedFrom?: never; }
  |  /** When this graph first learned of it (recorded time, UTC). */
  { readonly acledInter?: never; readonly active?: never; readonly definiteness?: never; readonly description?: never; readonly id?: never; readonly kind?: never; readonly name?: never; readonly recordedFrom: OrderDirection; };

/** Which Organization records to take: all that is said must be true. */
export type OrganizationWhere = {
  /** ACLED `inter` code, 1 to 8; null where none is assigned. */
  readonly acledInter?: InputMaybe<IntFilter>;
  /** When it existed or was active; null where not known. */
  readonly active?: InputMaybe<TemporalExtentFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** Claims about this actor itself, latest published first. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Claims in whose attribution chain it stands, latest published first; the edge says at which hop. */
  readonly claimsAttributed?: InputMaybe<AttributedClaimListFilter>;
  /** Claims whose figure counts its members, latest published first. */
  readonly claimsCounting?: InputMaybe<ClaimListFilter>;
  /** NAMED, or what kind of nameless source or party it is. */
  readonly definiteness?: InputMaybe<DefinitenessFilter>;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn?: InputMaybe<DocumentListFilter>;
  /** Who this is, in one sentence; null where nothing is recorded. */
  readonly description?: InputMaybe<StringFilter>;
  /** Documents it published, latest first. */
  readonly documents?: InputMaybe<DocumentListFilter>;
  /** Its ids in other data sets. */
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  /** Stable, readable identity: `type:key`. */
  readonly id?: InputMaybe<IdFilter>;
  /** What sort of body it is. */
  readonly kind?: InputMaybe<OrganizationKindFilter>;
  /** Display name: the primary one of `names`. */
  readonly name?: InputMaybe<StringFilter>;
  /** Every known name, the primary one first, then by language and text. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<OrganizationWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<OrganizationWhere>>;
  /** Events it took part in, earliest first. */
  readonly participations?: InputMaybe<ParticipationListFilter>;
  /** Posts in this body, by id. */
  readonly positions?: InputMaybe<PositionListFilter>;
  /** Quotes that concern it, by id. */
  readonly quotes?: InputMaybe<QuoteListFilter>;
  /** What it said, by time of speaking, latest first. */
  readonly quotesSaid?: InputMaybe<QuoteListFilter>;
  /** How we rate it as a source, latest first. */
  readonly ratings?: InputMaybe<SourceRatingListFilter>;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom?: InputMaybe<DateTimeFilter>;
  /** Standing relations with it at either end, by id. */
  readonly relations?: InputMaybe<RelationListFilter>;
  /** Posts it held or holds, earliest first. */
  readonly tenures?: InputMaybe<TenureListFilter>;
};

/** Where a page lies in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last entry; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** True where entries follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True where entries precede this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A page of actors. */
export type ParticipantConnection = {
  readonly __typename?: 'ParticipantConnection';
  /** The actors of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<ParticipantEdge>;
  /** The actors of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a ParticipantConnection. */
export type ParticipantEdge = {
  readonly __typename?: 'ParticipantEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Actor;
  /** What the actor was in the event. */
  readonly role: ParticipantRole;
  /** The side it was on; null for none. */
  readonly side: Maybe<Side>;
};

/** How many entries must be so. */
export type ParticipantListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<ParticipantWhere>;
  /** Not one. */
  readonly none?: InputMaybe<ParticipantWhere>;
  /** At least one. */
  readonly some?: InputMaybe<ParticipantWhere>;
};

/** What an actor was in an event. */
export type ParticipantRole =
  /** Was spoken to. */
  | 'ADDRESSEE'
  /** Had to do with it in a way the source leaves open. */
  | 'ASSOCIATED'
  /** Fought in it, whoever began. */
  | 'BELLIGERENT'
  /** Was there, without part in it. */
  | 'BYSTANDER'
  /** Commanded one side. */
  | 'COMMANDER'
  /** Began it or gave the order. */
  | 'INITIATOR'
  /** Went between the sides. */
  | 'MEDIATOR'
  /** Was aimed at. */
  | 'TARGET'
  /** Was harmed. */
  | 'VICTIM';

/** Compares a ParticipantRole. */
export type ParticipantRoleFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<ParticipantRole>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<ParticipantRole>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<ParticipantRole>;
};

/** Which entries to take, by what lies on the relationship and by what is behind it. */
export type ParticipantWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<ParticipantWhere>>;
  /** What is behind the relationship. */
  readonly node?: InputMaybe<ActorWhere>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<ParticipantWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ParticipantWhere>>;
  /** What the actor was in the event. */
  readonly role?: InputMaybe<ParticipantRoleFilter>;
  /** The side it was on; null for none. */
  readonly side?: InputMaybe<SideFilter>;
};

/** A page of events. */
export type ParticipationConnection = {
  readonly __typename?: 'ParticipationConnection';
  /** The events of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<ParticipationEdge>;
  /** The events of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a ParticipationConnection. */
export type ParticipationEdge = {
  readonly __typename?: 'ParticipationEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Event;
  /** What the actor was in the event. */
  readonly role: ParticipantRole;
  /** The side it was on; null for none. */
  readonly side: Maybe<Side>;
};

/** How many entries must be so. */
export type ParticipationListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<ParticipationWhere>;
  /** Not one. */
  readonly none?: InputMaybe<ParticipationWhere>;
  /** At least one. */
  readonly some?: InputMaybe<ParticipationWhere>;
};

/** Which entries to take, by what lies on the relationship and by what is behind it. */
export type ParticipationWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<ParticipationWhere>>;
  /** What is behind the relationship. */
  readonly node?: InputMaybe<EventWhere>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<ParticipationWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<ParticipationWhere>>;
  /** What the actor was in the event. */
  readonly role?: InputMaybe<ParticipantRoleFilter>;
  /** The side it was on; null for none. */
  readonly side?: InputMaybe<SideFilter>;
};

/** A page of relations. */
export type PartyRelationConnection = {
  readonly __typename?: 'PartyRelationConnection';
  /** The relations of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<PartyRelationEdge>;
  /** The relations of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a PartyRelationConnection. */
export type PartyRelationEdge = {
  readonly __typename?: 'PartyRelationEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** At which end of the relation the actor or place stands. */
  readonly end: RelationEnd;
  /** The entry itself. */
  readonly node: Relation;
};

/** One way from one thing to another, over links in either direction. */
export type Path = {
  readonly __typename?: 'Path';
  /** The links in the order of the way. */
  readonly hops: ReadonlyArray<PathHop>;
  /** Links on the way. */
  readonly length: Scalars['Int']['output'];
  /**
   * The least `origins` of its links: of equally short paths, the one with the greatest comes first. Null where no link on the way has a
   * ground; such a path comes last of its length.
   */
  readonly support: Maybe<Scalars['Int']['output']>;
};

/** One step of a path. */
export type PathHop = {
  readonly __typename?: 'PathHop';
  /** Where the step starts, seen along the path. */
  readonly from: Entity;
  /** What links them; its own ends may lie the other way round. */
  readonly link: Link;
  /**
   * Different actors that claims about the link's ground go back to, the last of each chain, of 100 claims at most; null where it has no
   * ground. Not the `independentOrigins` of a toll: actors that are judged to be the same, that one body speaks through, or that nobody
   * names, count one each, so that there may be fewer independent voices and never more.
   */
  readonly origins: Maybe<Scalars['Int']['output']>;
  /** Where it leads, seen along the path. */
  readonly to: Entity;
};

/** How two things are connected. */
export type Paths = {
  readonly __typename?: 'Paths';
  /** Where the paths start. */
  readonly from: Entity;
  /**
   * The paths, the shortest first, of equally short ones the best supported. No path comes twice through the same thing. Empty
   * where there is none; one path without a hop where both ends are the same.
   */
  readonly paths: ReadonlyArray<Path>;
  /** Where they end. */
  readonly to: Entity;
  /**
   * True where there may be more paths than are shown: more than asked for, or longer ones, which are not looked for once there are as
   * many as asked for, or more on the way than is looked at, shorter or better supported paths among them. Looked at are 300 links of a
   * sort of each thing (relations, tenures, all others), and at each distance from an end the 30 things with the most relationships of
   * any type. Name fewer kinds of links then, or nearer ends.
   */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A stretch of time: from the first instant of one date to the last of another. Either may be left out. */
export type Period = {
  /** EDTF; a day means all of it. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** EDTF; a day means all of it. */
  readonly to?: InputMaybe<Scalars['EDTF']['input']>;
};

/** A human being. */
export type Person = Actor & Entity & Node & {
  readonly __typename?: 'Person';
  /** ACLED `inter` code, 1 to 8; null where none is assigned. */
  readonly acledInter: Maybe<Scalars['Int']['output']>;
  /** When it existed or was active; null where not known. */
  readonly active: Maybe<TemporalExtent>;
  /** Groups and bodies that it is a member or part of, however far up, at most eight steps; by id. */
  readonly belongsTo: ReadonlyArray<Actor>;
  /** Day or year of birth; null where not known. */
  readonly born: Maybe<Scalars['EDTF']['output']>;
  /** Claims about this actor itself, latest published first. */
  readonly claims: ClaimConnection;
  /** Claims in whose attribution chain it stands, latest published first; the edge says at which hop. */
  readonly claimsAttributed: AttributedClaimConnection;
  /** Claims whose figure counts its members, latest published first. */
  readonly claimsCounting: ClaimConnection;
  /** NAMED, or what kind of nameless source or party it is. */
  readonly definiteness: Definiteness;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn: DocumentConnection;
  /** Who this is, in one sentence; null where nothing is recorded. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Day or year of death; null where not known or alive. */
  readonly died: Maybe<Scalars['EDTF']['output']>;
  /** Documents it published, latest first. */
  readonly documents: DocumentConnection;
  /** Its ids in other data sets. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Gender as sources give it, a word such as `female`; null where not recorded. */
  readonly gender: Maybe<Scalars['String']['output']>;
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Our judgements on it, and on the records that these find to be the same, and so on, up to three records away; by id. A later judgement on a pair takes the place of an earlier. */
  readonly identityChain: ReadonlyArray<IdentityJudgement>;
  /** Our judgements whether it is the same as another record, latest first. A later one on the same pair takes the place of an earlier. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** Display name: the primary one of `names`. */
  readonly name: Scalars['String']['output'];
  /** Every known name, the primary one first, then by language and text. */
  readonly names: ReadonlyArray<Name>;
  /** Bodies that operate it, by id. */
  readonly operatedBy: ReadonlyArray<Actor>;
  /** Events it took part in, earliest first. */
  readonly participations: ParticipationConnection;
  /** Quotes that concern it, by id. */
  readonly quotes: QuoteConnection;
  /** What it said, by time of speaking, latest first. */
  readonly quotesSaid: QuoteConnection;
  /** How we rate it as a source, latest first. */
  readonly ratings: SourceRatingConnection;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** Standing relations with it at either end, by id. */
  readonly relations: PartyRelationConnection;
  /** Posts it held or holds, earliest first. */
  readonly tenures: TenureConnection;
};


/** A human being. */
export type PersonClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** A human being. */
export type PersonClaimsAttributedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<AttributedClaimWhere>;
};


/** A human being. */
export type PersonClaimsCountingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** A human being. */
export type PersonDescribedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A human being. */
export type PersonDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A human being. */
export type PersonParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<ParticipationWhere>;
};


/** A human being. */
export type PersonQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<QuoteWhere>;
};


/** A human being. */
export type PersonQuotesSaidArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<QuoteWhere>;
};


/** A human being. */
export type PersonRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceRatingOrder>>;
  where?: InputMaybe<SourceRatingWhere>;
};


/** A human being. */
export type PersonRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationOrder>>;
  where?: InputMaybe<RelationWhere>;
};


/** A human being. */
export type PersonTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};

/** A page of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The people of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a PersonConnection. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Person;
};

/** One key of an order: exactly one field. Unknown values count as greatest; `id` breaks ties. */
export type PersonOrder =
  /** ACLED `inter` code, 1 to 8; null where none is assigned. */
  { readonly acledInter: OrderDirection; readonly active?: never; readonly born?: never; readonly definiteness?: never; readonly description?: never; readonly died?: never; readonly gender?: never; readonly id?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** By when it may have begun at the earliest. */
  { readonly acledInter?: never; readonly active: OrderDirection; readonly born?: never; readonly definiteness?: never; readonly description?: never; readonly died?: never; readonly gender?: never; readonly id?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** Day or year of birth; null where not known. */
  { readonly acledInter?: never; readonly active?: never; readonly born: OrderDirection; readonly definiteness?: never; readonly description?: never; readonly died?: never; readonly gender?: never; readonly id?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** NAMED, or what kind of nameless source or party it is. */
  { readonly acledInter?: never; readonly active?: never; readonly born?: never; readonly definiteness: OrderDirection; readonly description?: never; readonly died?: never; readonly gender?: never; readonly id?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** Who this is, in one sentence; null where nothing is recorded. */
  { readonly acledInter?: never; readonly active?: never; readonly born?: never; readonly definiteness?: never; readonly description: OrderDirection; readonly died?: never; readonly gender?: never; readonly id?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** Day or year of death; null where not known or alive. */
  { readonly acledInter?: never; readonly active?: never; readonly born?: never; readonly definiteness?: never; readonly description?: never; readonly died: OrderDirection; readonly gender?: never; readonly id?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** Gender as sources give it, a word such as `female`; null where not recorded. */
  { readonly acledInter?: never; readonly active?: never; readonly born?: never; readonly definiteness?: never; readonly description?: never; readonly died?: never; readonly gender: OrderDirection; readonly id?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** Stable, readable identity: `type:key`. */
  { readonly acledInter?: never; readonly active?: never; readonly born?: never; readonly definiteness?: never; readonly description?: never; readonly died?: never; readonly gender?: never; readonly id: OrderDirection; readonly name?: never; readonly recordedFrom?: never; }
  |  /** Display name: the primary one of `names`. */
  { readonly acledInter?: never; readonly active?: never; readonly born?: never; readonly definiteness?: never; readonly description?: never; readonly died?: never; readonly gender?: never; readonly id?: never; readonly name: OrderDirection; readonly recordedFrom?: never; }
  |  /** When this graph first learned of it (recorded time, UTC). */
  { readonly acledInter?: never; readonly active?: never; readonly born?: never; readonly definiteness?: never; readonly description?: never; readonly died?: never; readonly gender?: never; readonly id?: never; readonly name?: never; readonly recordedFrom: OrderDirection; };

/** Which Person records to take: all that is said must be true. */
export type PersonWhere = {
  /** ACLED `inter` code, 1 to 8; null where none is assigned. */
  readonly acledInter?: InputMaybe<IntFilter>;
  /** When it existed or was active; null where not known. */
  readonly active?: InputMaybe<TemporalExtentFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** Day or year of birth; null where not known. */
  readonly born?: InputMaybe<StringFilter>;
  /** Claims about this actor itself, latest published first. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Claims in whose attribution chain it stands, latest published first; the edge says at which hop. */
  readonly claimsAttributed?: InputMaybe<AttributedClaimListFilter>;
  /** Claims whose figure counts its members, latest published first. */
  readonly claimsCounting?: InputMaybe<ClaimListFilter>;
  /** NAMED, or what kind of nameless source or party it is. */
  readonly definiteness?: InputMaybe<DefinitenessFilter>;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn?: InputMaybe<DocumentListFilter>;
  /** Who this is, in one sentence; null where nothing is recorded. */
  readonly description?: InputMaybe<StringFilter>;
  /** Day or year of death; null where not known or alive. */
  readonly died?: InputMaybe<StringFilter>;
  /** Documents it published, latest first. */
  readonly documents?: InputMaybe<DocumentListFilter>;
  /** Its ids in other data sets. */
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  /** Gender as sources give it, a word such as `female`; null where not recorded. */
  readonly gender?: InputMaybe<StringFilter>;
  /** Stable, readable identity: `type:key`. */
  readonly id?: InputMaybe<IdFilter>;
  /** Display name: the primary one of `names`. */
  readonly name?: InputMaybe<StringFilter>;
  /** Every known name, the primary one first, then by language and text. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<PersonWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PersonWhere>>;
  /** Events it took part in, earliest first. */
  readonly participations?: InputMaybe<ParticipationListFilter>;
  /** Quotes that concern it, by id. */
  readonly quotes?: InputMaybe<QuoteListFilter>;
  /** What it said, by time of speaking, latest first. */
  readonly quotesSaid?: InputMaybe<QuoteListFilter>;
  /** How we rate it as a source, latest first. */
  readonly ratings?: InputMaybe<SourceRatingListFilter>;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom?: InputMaybe<DateTimeFilter>;
  /** Standing relations with it at either end, by id. */
  readonly relations?: InputMaybe<RelationListFilter>;
  /** Posts it held or holds, earliest first. */
  readonly tenures?: InputMaybe<TenureListFilter>;
};

/** Somewhere: from a country to a building. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** The box around it; null where not known. */
  readonly bbox: Maybe<BoundingBox>;
  /** Claims about this place itself, latest published first. */
  readonly claims: ClaimConnection;
  /** Places that lie directly within it, by id. */
  readonly contains: PlaceWithinConnection;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn: DocumentConnection;
  /** What and where it is, in one sentence; null where nothing is recorded. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** It and every place that contains it, whatever lies between, by id. */
  readonly enclosing: ReadonlyArray<Place>;
  /** Events that occurred exactly here, earliest first; places within are not included. */
  readonly events: OccurrenceConnection;
  /** What occurred in it or anywhere inside it, earliest first. */
  readonly eventsWithin: EventConnection;
  /** Its ids in other data sets. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Our judgements on it, and on the records that these find to be the same, and so on, up to three records away; by id. A later judgement on a pair takes the place of an earlier. */
  readonly identityChain: ReadonlyArray<IdentityJudgement>;
  /** Our judgements whether it is the same as another record, latest first. A later one on the same pair takes the place of an earlier. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** ISO 3166-1 alpha-2 code of a country; null for other places. */
  readonly iso3166_1: Maybe<Scalars['String']['output']>;
  /** ISO 3166-2 code of a first-level division (`SY-LA`); null for other places. */
  readonly iso3166_2: Maybe<Scalars['String']['output']>;
  /** What sort of place it is. */
  readonly kind: PlaceKind;
  /** A point that stands for it; null where not known. */
  readonly location: Maybe<GeoPoint>;
  /** Display name: the primary one of `names`. */
  readonly name: Scalars['String']['output'];
  /** Every known name, the primary one first, then by language and text. */
  readonly names: ReadonlyArray<Name>;
  /** Quotes that concern it, by id. */
  readonly quotes: QuoteConnection;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** Standing relations with it at either end, by id. */
  readonly relations: PartyRelationConnection;
  /** IANA time zone; null where not recorded. */
  readonly timezone: Maybe<Scalars['String']['output']>;
  /** Places it lies directly within, by id. */
  readonly within: PlaceWithinConnection;
};


/** Somewhere: from a country to a building. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** Somewhere: from a country to a building. */
export type PlaceContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<PlaceWithinWhere>;
};


/** Somewhere: from a country to a building. */
export type PlaceDescribedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Somewhere: from a country to a building. */
export type PlaceEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<OccurrenceWhere>;
};


/** Somewhere: from a country to a building. */
export type PlaceEventsWithinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** Somewhere: from a country to a building. */
export type PlaceQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<QuoteWhere>;
};


/** Somewhere: from a country to a building. */
export type PlaceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationOrder>>;
  where?: InputMaybe<RelationWhere>;
};


/** Somewhere: from a country to a building. */
export type PlaceWithinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<PlaceWithinWhere>;
};

/** A page of places. */
export type PlaceConnection = {
  readonly __typename?: 'PlaceConnection';
  /** The places of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The places of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a PlaceConnection. */
export type PlaceEdge = {
  readonly __typename?: 'PlaceEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Place;
};

/** What sort of place it is. */
export type PlaceKind =
  /** First-level division, in Syria a governorate. */
  | 'ADM1'
  /** Second-level division, in Syria a district. */
  | 'ADM2'
  /** Third-level division, in Syria a sub-district. */
  | 'ADM3'
  /** A country. */
  | 'COUNTRY'
  /** A base, a plant, a building. */
  | 'FACILITY'
  /** A region without official bounds, such as a coast. */
  | 'INFORMAL_REGION'
  /** At sea. */
  | 'MARITIME'
  /** A part of a settlement. */
  | 'NEIGHBOURHOOD'
  /** A road or line. */
  | 'ROUTE'
  /** A city, town or village. */
  | 'SETTLEMENT';

/** Compares a PlaceKind. */
export type PlaceKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<PlaceKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<PlaceKind>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<PlaceKind>;
};

/** One key of an order: exactly one field. Unknown values count as greatest; `id` breaks ties. */
export type PlaceOrder =
  /** What and where it is, in one sentence; null where nothing is recorded. */
  { readonly description: OrderDirection; readonly id?: never; readonly iso3166_1?: never; readonly iso3166_2?: never; readonly kind?: never; readonly name?: never; readonly recordedFrom?: never; readonly timezone?: never; }
  |  /** Stable, readable identity: `type:key`. */
  { readonly description?: never; readonly id: OrderDirection; readonly iso3166_1?: never; readonly iso3166_2?: never; readonly kind?: never; readonly name?: never; readonly recordedFrom?: never; readonly timezone?: never; }
  |  /** ISO 3166-1 alpha-2 code of a country; null for other places. */
  { readonly description?: never; readonly id?: never; readonly iso3166_1: OrderDirection; readonly iso3166_2?: never; readonly kind?: never; readonly name?: never; readonly recordedFrom?: never; readonly timezone?: never; }
  |  /** ISO 3166-2 code of a first-level division (`SY-LA`); null for other places. */
  { readonly description?: never; readonly id?: never; readonly iso3166_1?: never; readonly iso3166_2: OrderDirection; readonly kind?: never; readonly name?: never; readonly recordedFrom?: never; readonly timezone?: never; }
  |  /** What sort of place it is. */
  { readonly description?: never; readonly id?: never; readonly iso3166_1?: never; readonly iso3166_2?: never; readonly kind: OrderDirection; readonly name?: never; readonly recordedFrom?: never; readonly timezone?: never; }
  |  /** Display name: the primary one of `names`. */
  { readonly description?: never; readonly id?: never; readonly iso3166_1?: never; readonly iso3166_2?: never; readonly kind?: never; readonly name: OrderDirection; readonly recordedFrom?: never; readonly timezone?: never; }
  |  /** When this graph first learned of it (recorded time, UTC). */
  { readonly description?: never; readonly id?: never; readonly iso3166_1?: never; readonly iso3166_2?: never; readonly kind?: never; readonly name?: never; readonly recordedFrom: OrderDirection; readonly timezone?: never; }
  |  /** IANA time zone; null where not recorded. */
  { readonly description?: never; readonly id?: never; readonly iso3166_1?: never; readonly iso3166_2?: never; readonly kind?: never; readonly name?: never; readonly recordedFrom?: never; readonly timezone: OrderDirection; };

/** Which Place records to take: all that is said must be true. */
export type PlaceWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  /** The box around it; null where not known. */
  readonly bbox?: InputMaybe<BoundingBoxFilter>;
  /** Claims about this place itself, latest published first. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Places that lie directly within it, by id. */
  readonly contains?: InputMaybe<PlaceWithinListFilter>;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn?: InputMaybe<DocumentListFilter>;
  /** What and where it is, in one sentence; null where nothing is recorded. */
  readonly description?: InputMaybe<StringFilter>;
  /** Events that occurred exactly here, earliest first; places within are not included. */
  readonly events?: InputMaybe<OccurrenceListFilter>;
  /** What occurred in it or anywhere inside it, earliest first. */
  readonly eventsWithin?: InputMaybe<EventListFilter>;
  /** Its ids in other data sets. */
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  /** Stable, readable identity: `type:key`. */
  readonly id?: InputMaybe<IdFilter>;
  /** Lies in a box. */
  readonly inBox?: InputMaybe<BoxFilter>;
  /** Is this place or lies anywhere inside it, whatever lies between: the id of a place. */
  readonly inside?: InputMaybe<Scalars['ID']['input']>;
  /** ISO 3166-1 alpha-2 code of a country; null for other places. */
  readonly iso3166_1?: InputMaybe<StringFilter>;
  /** ISO 3166-2 code of a first-level division (`SY-LA`); null for other places. */
  readonly iso3166_2?: InputMaybe<StringFilter>;
  /** What sort of place it is. */
  readonly kind?: InputMaybe<PlaceKindFilter>;
  /** A point that stands for it; null where not known. */
  readonly location?: InputMaybe<GeoPointFilter>;
  /** Display name: the primary one of `names`. */
  readonly name?: InputMaybe<StringFilter>;
  /** Every known name, the primary one first, then by language and text. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Lies near a point. */
  readonly near?: InputMaybe<NearFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<PlaceWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlaceWhere>>;
  /** Quotes that concern it, by id. */
  readonly quotes?: InputMaybe<QuoteListFilter>;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom?: InputMaybe<DateTimeFilter>;
  /** Standing relations with it at either end, by id. */
  readonly relations?: InputMaybe<RelationListFilter>;
  /** IANA time zone; null where not recorded. */
  readonly timezone?: InputMaybe<StringFilter>;
  /** Places it lies directly within, by id. */
  readonly within?: InputMaybe<PlaceWithinListFilter>;
};

/** A page of places. */
export type PlaceWithinConnection = {
  readonly __typename?: 'PlaceWithinConnection';
  /** The places of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<PlaceWithinEdge>;
  /** The places of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Place>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a PlaceWithinConnection. */
export type PlaceWithinEdge = {
  readonly __typename?: 'PlaceWithinEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** Since when it lies there; null where always or not known. */
  readonly from: Maybe<Scalars['EDTF']['output']>;
  /** The entry itself. */
  readonly node: Place;
  /** Until when it lay there; null where still or not known. */
  readonly to: Maybe<Scalars['EDTF']['output']>;
};

/** How many entries must be so. */
export type PlaceWithinListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<PlaceWithinWhere>;
  /** Not one. */
  readonly none?: InputMaybe<PlaceWithinWhere>;
  /** At least one. */
  readonly some?: InputMaybe<PlaceWithinWhere>;
};

/** Which entries to take, by what lies on the relationship and by what is behind it. */
export type PlaceWithinWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<PlaceWithinWhere>>;
  /** Since when it lies there; null where always or not known. */
  readonly from?: InputMaybe<StringFilter>;
  /** What is behind the relationship. */
  readonly node?: InputMaybe<PlaceWhere>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<PlaceWithinWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PlaceWithinWhere>>;
  /** Until when it lay there; null where still or not known. */
  readonly to?: InputMaybe<StringFilter>;
};

/** Whether a claim says yes, no, or that it cannot be said. */
export type Polarity =
  /** It is so. */
  | 'AFFIRMS'
  /** It cannot be confirmed. */
  | 'CANNOT_CONFIRM'
  /** It is not so. */
  | 'DENIES';

/** Compares a Polarity. */
export type PolarityFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Polarity>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Polarity>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<Polarity>;
};

/** A post in a body, whoever holds it. */
export type Position = Entity & Node & {
  readonly __typename?: 'Position';
  /** The body in which the post is. */
  readonly body: Actor;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn: DocumentConnection;
  /** What the post is, in one sentence; null where nothing is recorded. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Its ids in other data sets. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Who held it, in the order in which they began; the tenures say how. */
  readonly holders: ReadonlyArray<Actor>;
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Our judgements on it, and on the records that these find to be the same, and so on, up to three records away; by id. A later judgement on a pair takes the place of an earlier. */
  readonly identityChain: ReadonlyArray<IdentityJudgement>;
  /** Our judgements whether it is the same as another record, latest first. A later one on the same pair takes the place of an earlier. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** Display name: the primary one of `names`. */
  readonly name: Scalars['String']['output'];
  /** Every known name, the primary one first, then by language and text. */
  readonly names: ReadonlyArray<Name>;
  /** Quotes that concern it, by id. */
  readonly quotes: QuoteConnection;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** Who held it, earliest first. */
  readonly tenures: TenureConnection;
};


/** A post in a body, whoever holds it. */
export type PositionDescribedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A post in a body, whoever holds it. */
export type PositionHoldersArgs = {
  at?: InputMaybe<Scalars['EDTF']['input']>;
};


/** A post in a body, whoever holds it. */
export type PositionQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<QuoteWhere>;
};


/** A post in a body, whoever holds it. */
export type PositionTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<Scalars['EDTF']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};

/** A page of positions. */
export type PositionConnection = {
  readonly __typename?: 'PositionConnection';
  /** The positions of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /** The positions of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Position>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a PositionConnection. */
export type PositionEdge = {
  readonly __typename?: 'PositionEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Position;
};

/** How many Position records must be so. */
export type PositionListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<PositionWhere>;
  /** Not one. */
  readonly none?: InputMaybe<PositionWhere>;
  /** At least one. */
  readonly some?: InputMaybe<PositionWhere>;
};

/** One key of an order: exactly one field. Unknown values count as greatest; `id` breaks ties. */
export type PositionOrder =
  /** What the post is, in one sentence; null where nothing is recorded. */
  { readonly description: OrderDirection; readonly id?: never; readonly name?: never; readonly recordedFrom?: never; }
  |  /** Stable, readable identity: `type:key`. */
  { readonly description?: never; readonly id: OrderDirection; readonly name?: never; readonly recordedFrom?: never; }
  |  /** Display name: the primary one of `names`. */
  { readonly description?: never; readonly id?: never; readonly name: OrderDirection; readonly recordedFrom?: never; }
  |  /** When this graph first learned of it (recorded time, UTC). */
  { readonly description?: never; readonly id?: never; readonly name?: never; readonly recordedFrom: OrderDirection; };

/** Which Position records to take: all that is said must be true. */
export type PositionWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<PositionWhere>>;
  /** The body in which the post is. */
  readonly body?: InputMaybe<ActorWhere>;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn?: InputMaybe<DocumentListFilter>;
  /** What the post is, in one sentence; null where nothing is recorded. */
  readonly description?: InputMaybe<StringFilter>;
  /** Its ids in other data sets. */
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  /** Stable, readable identity: `type:key`. */
  readonly id?: InputMaybe<IdFilter>;
  /** Display name: the primary one of `names`. */
  readonly name?: InputMaybe<StringFilter>;
  /** Every known name, the primary one first, then by language and text. */
  readonly names?: InputMaybe<NameListFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<PositionWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<PositionWhere>>;
  /** Quotes that concern it, by id. */
  readonly quotes?: InputMaybe<QuoteListFilter>;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom?: InputMaybe<DateTimeFilter>;
  /** Who held it, earliest first. */
  readonly tenures?: InputMaybe<TenureListFilter>;
};

/** What a publisher says of the reliability of what it publishes. */
export type PublisherDisclaimer =
  /** That it tried and could not. */
  | 'COULD_NOT_VERIFY'
  /** Nothing. */
  | 'NONE'
  /** That it has not verified it independently. */
  | 'NOT_INDEPENDENTLY_VERIFIED';

/** Compares a PublisherDisclaimer. */
export type PublisherDisclaimerFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<PublisherDisclaimer>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<PublisherDisclaimer>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<PublisherDisclaimer>;
};

/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type Query = {
  readonly __typename?: 'Query';
  /** One Actor by id. Null where no Actor has it. */
  readonly actor: Maybe<Actor>;
  /** All actors, by id. */
  readonly actors: ActorConnection;
  /** One Assessment by id. Null where no Assessment has it. */
  readonly assessment: Maybe<Assessment>;
  /** All assessments, by time of judgement, latest first. */
  readonly assessments: AssessmentConnection;
  /** One Claim by id. Null where no Claim has it. */
  readonly claim: Maybe<Claim>;
  /** All claims, by publication, latest first. */
  readonly claims: ClaimConnection;
  /**
   * How several actors, events, places or positions are connected: paths between each two of them. Null where nothing has one of the
   * ids.
   */
  readonly connections: Maybe<Connections>;
  /** One Document by id. Null where no Document has it. */
  readonly document: Maybe<Document>;
  /** All documents, by publication, latest first. */
  readonly documents: DocumentConnection;
  /** One Event by id. Null where no Event has it. */
  readonly event: Maybe<Event>;
  /**
   * How many events are alike in what they are grouped by; those with most events first. Reads all matching events, where no tallies know
   * their number, and refuses too many (250,000 where no setting says otherwise); an order by `toll` reads all groups, 500 at most, and
   * their claims, whatever `first` is.
   */
  readonly eventStats: EventGroupConnection;
  /** All events, by start, earliest first. */
  readonly events: EventConnection;
  /**
   * Why the graph says something. Takes the id of a claim, the `explainId` of a toll or link, or a shortcut as
   * `TYPE|from|to`, TYPE being INSIDE, OCCURRED_WITHIN or BEARS_ON. Null where the graph does not say it, and where the operation
   * does not see it.
   */
  readonly explain: Maybe<Explanation>;
  /** One Group by id. Null where no Group has it. */
  readonly group: Maybe<Group>;
  /** All groups, by id. */
  readonly groups: GroupConnection;
  /** One IdentityJudgement by id. Null where no IdentityJudgement has it. */
  readonly identityJudgement: Maybe<IdentityJudgement>;
  /** All identity judgements, by time of judgement, latest first. */
  readonly identityJudgements: IdentityJudgementConnection;
  /**
   * What in the graph cannot be right as it stands, or deserves a look, by check. Looks at ten thousand places, and at a thousand
   * each of claims, quotes (the latest), mentions, events and tenures; NOT_ALL_READ says where there may be more, and
   * `npm run graph -- check` looks at all shortcuts of a larger graph. Looks at the graph as it is stored, so it takes no `@asOf` and
   * no `@sources`.
   */
  readonly integrity: ReadonlyArray<IntegrityFinding>;
  /** The entity that carries an id of another data set. Null where none does. */
  readonly lookup: Maybe<Entity>;
  /** One Mention by id. Null where no Mention has it. */
  readonly mention: Maybe<Mention>;
  /** All mentions, by id. */
  readonly mentions: MentionConnection;
  /**
   * What surrounds an actor, event, place or position, as far as three links out. Null where nothing has the id. What is looked at
   * is bounded, however much there is.
   */
  readonly neighbourhood: Maybe<Neighbourhood>;
  /** Anything that has an id. Null where nothing has it. */
  readonly node: Maybe<Node>;
  /** Several things by id, in the order asked; null at the place of an unknown id. At most 200 ids. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One Organization by id. Null where no Organization has it. */
  readonly organization: Maybe<Organization>;
  /** All organizations, by id. */
  readonly organizations: OrganizationConnection;
  /**
   * How two actors, events, places or positions are connected. Null where nothing has one of the ids. What is looked at is bounded,
   * however much there is: see `truncated`.
   */
  readonly paths: Maybe<Paths>;
  /** All people, by id. */
  readonly people: PersonConnection;
  /** One Person by id. Null where no Person has it. */
  readonly person: Maybe<Person>;
  /** One Place by id. Null where no Place has it. */
  readonly place: Maybe<Place>;
  /** All places, by id. */
  readonly places: PlaceConnection;
  /** One Position by id. Null where no Position has it. */
  readonly position: Maybe<Position>;
  /** All positions, by id. */
  readonly positions: PositionConnection;
  /** One Quote by id. Null where no Quote has it. */
  readonly quote: Maybe<Quote>;
  /** All quotes, by time of speaking, latest first. */
  readonly quotes: QuoteConnection;
  /** One Relation by id. Null where no Relation has it. */
  readonly relation: Maybe<Relation>;
  /** All relations, by id. */
  readonly relations: RelationConnection;
  /**
   * What a text names or says: names in any script, titles, summaries, statements and quotes. The best rule first, then what has the
   * most relationships, then by id. Nothing in the text is syntax; a text without a letter or digit finds nothing.
   *
   * What has as many relationships on both pages is neither skipped nor repeated between them, whatever comes or goes beside it. Something
   * that gains or loses some between two pages may move across the cursor, and then comes twice or not at all.
   */
  readonly search: SearchConnection;
  /** One SourceRating by id. Null where no SourceRating has it. */
  readonly sourceRating: Maybe<SourceRating>;
  /** All source ratings, by time of judgement, latest first. */
  readonly sourceRatings: SourceRatingConnection;
  /**
   * What a name that is being typed may become, the best first: names that begin so, then those with a word that does, then those with one
   * that sounds so; of each, what has the most relationships. Of more than 100 names of one sort the first 100 of the index are ranked:
   * of a beginning that so many share, such as a letter or a common first name, the best known may be missing until more is typed.
   */
  readonly suggest: Suggestions;
  /** One Tenure by id. Null where no Tenure has it. */
  readonly tenure: Maybe<Tenure>;
  /** All tenures, by start, earliest first. */
  readonly tenures: TenureConnection;
  /**
   * How many events certainly and how many possibly happened when, bucket by bucket, earliest first. No answer is finer than
   * the dates allow. Where no tallies know the numbers, the events are counted one by one; too many (250,000 where no setting says
   * otherwise) are refused.
   */
  readonly timeline: TimelineConnection;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryActorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ActorOrder>>;
  where?: InputMaybe<ActorWhere>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryAssessmentArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryAssessmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AssessmentOrder>>;
  where?: InputMaybe<AssessmentWhere>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryConnectionsArgs = {
  at?: InputMaybe<Scalars['EDTF']['input']>;
  first?: Scalars['Int']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  maxHops?: Scalars['Int']['input'];
  minOrigins?: Scalars['Int']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryEventStatsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  groupBy: ReadonlyArray<EventGroupKey>;
  orderBy?: InputMaybe<ReadonlyArray<EventStatsOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EventOrder>>;
  where?: InputMaybe<EventWhere>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryExplainArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryGroupArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<GroupOrder>>;
  where?: InputMaybe<GroupWhere>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryIdentityJudgementArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryIdentityJudgementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<IdentityJudgementOrder>>;
  where?: InputMaybe<IdentityJudgementWhere>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryIntegrityArgs = {
  checks?: InputMaybe<ReadonlyArray<IntegrityCheck>>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryLookupArgs = {
  scheme: Scalars['String']['input'];
  value: Scalars['String']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryMentionArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<MentionOrder>>;
  where?: InputMaybe<MentionWhere>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  during?: InputMaybe<Period>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryPathsArgs = {
  at?: InputMaybe<Scalars['EDTF']['input']>;
  first?: Scalars['Int']['input'];
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<LinkKind>>;
  maxHops?: Scalars['Int']['input'];
  minOrigins?: Scalars['Int']['input'];
  to: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
  where?: InputMaybe<PersonWhere>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
  where?: InputMaybe<PlaceWhere>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryPositionArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PositionOrder>>;
  where?: InputMaybe<PositionWhere>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryQuoteArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<QuoteWhere>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryRelationArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RelationOrder>>;
  where?: InputMaybe<RelationWhere>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  crossScript?: CrossScript;
  during?: InputMaybe<Period>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QuerySourceRatingArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QuerySourceRatingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SourceRatingOrder>>;
  where?: InputMaybe<SourceRatingWhere>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QuerySuggestArgs = {
  crossScript?: CrossScript;
  first?: InputMaybe<Scalars['Int']['input']>;
  prefix: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<SearchType>>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryTenureArgs = {
  id: Scalars['ID']['input'];
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TenureOrder>>;
  where?: InputMaybe<TenureWhere>;
};


/** Entry points. Every field is one statement to Neo4j and one round trip. What an operation may read is reckoned before it runs and bounded. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  bucket: TimelineUnit;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['EDTF']['input']>;
  to?: InputMaybe<Scalars['EDTF']['input']>;
  where?: InputMaybe<EventWhere>;
};

/** What somebody said, as an act: a warning, a promise, a denial. The words stay in the document. */
export type Quote = Node & {
  readonly __typename?: 'Quote';
  /** To whom, by id. */
  readonly addressedTo: ReadonlyArray<Actor>;
  /** What it concerns, by id. */
  readonly concerns: ReadonlyArray<Entity>;
  /** The words it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** True for direct speech in the document, false for reported speech. */
  readonly isDirect: Scalars['Boolean']['output'];
  /** What was said, in our words. */
  readonly paraphrase: Scalars['String']['output'];
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** When it was said; null where not known. */
  readonly said: Maybe<TemporalExtent>;
  /** Who said it. */
  readonly saidBy: Actor;
  /** In which capacity; null where none is known. */
  readonly speakingAs: Maybe<Tenure>;
  /** What the speaker did by saying it. */
  readonly speechAct: SpeechAct;
  /** Through whom it came, by id. */
  readonly via: ReadonlyArray<Actor>;
};

/** A page of quotes. */
export type QuoteConnection = {
  readonly __typename?: 'QuoteConnection';
  /** The quotes of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<QuoteEdge>;
  /** The quotes of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Quote>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a QuoteConnection. */
export type QuoteEdge = {
  readonly __typename?: 'QuoteEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Quote;
};

/** How many Quote records must be so. */
export type QuoteListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<QuoteWhere>;
  /** Not one. */
  readonly none?: InputMaybe<QuoteWhere>;
  /** At least one. */
  readonly some?: InputMaybe<QuoteWhere>;
};

/** One key of an order: exactly one field. Unknown values count as greatest; `id` breaks ties. */
export type QuoteOrder =
  /** Stable, readable identity: `type:key`. */
  { readonly id: OrderDirection; readonly paraphrase?: never; readonly recordedFrom?: never; readonly said?: never; readonly speechAct?: never; }
  |  /** What was said, in our words. */
  { readonly id?: never; readonly paraphrase: OrderDirection; readonly recordedFrom?: never; readonly said?: never; readonly speechAct?: never; }
  |  /** When this graph first learned of it (recorded time, UTC). */
  { readonly id?: never; readonly paraphrase?: never; readonly recordedFrom: OrderDirection; readonly said?: never; readonly speechAct?: never; }
  |  /** By when it may have begun at the earliest. */
  { readonly id?: never; readonly paraphrase?: never; readonly recordedFrom?: never; readonly said: OrderDirection; readonly speechAct?: never; }
  |  /** What the speaker did by saying it. */
  { readonly id?: never; readonly paraphrase?: never; readonly recordedFrom?: never; readonly said?: never; readonly speechAct: OrderDirection; };

/** Which Quote records to take: all that is said must be true. */
export type QuoteWhere = {
  /** To whom, by id. */
  readonly addressedTo?: InputMaybe<ActorListFilter>;
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<QuoteWhere>>;
  /** What it concerns, by id. */
  readonly concerns?: InputMaybe<EntityListFilter>;
  /** The words it rests on. */
  readonly evidence?: InputMaybe<EvidenceListFilter>;
  /** Stable, readable identity: `type:key`. */
  readonly id?: InputMaybe<IdFilter>;
  /** True for direct speech in the document, false for reported speech. */
  readonly isDirect?: InputMaybe<BooleanFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<QuoteWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<QuoteWhere>>;
  /** What was said, in our words. */
  readonly paraphrase?: InputMaybe<StringFilter>;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom?: InputMaybe<DateTimeFilter>;
  /** When it was said; null where not known. */
  readonly said?: InputMaybe<TemporalExtentFilter>;
  /** Who said it. */
  readonly saidBy?: InputMaybe<ActorWhere>;
  /** In which capacity; null where none is known. */
  readonly speakingAs?: InputMaybe<TenureWhere>;
  /** What the speaker did by saying it. */
  readonly speechAct?: InputMaybe<SpeechActFilter>;
  /** Through whom it came, by id. */
  readonly via?: InputMaybe<ActorListFilter>;
};

/** A standing relation between two actors, or an actor and a place. It is a node because it needs sources and dates of its own. */
export type Relation = Entity & Node & {
  readonly __typename?: 'Relation';
  /** What was claimed about it, latest published first. */
  readonly claims: ClaimConnection;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn: DocumentConnection;
  /** The relation in words; null where the kind says all. */
  readonly description: Maybe<Scalars['String']['output']>;
  /** Its ids in other data sets. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Where the relation starts: the member, the part, the commander. */
  readonly from: RelationParty;
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Our judgements on it, and on the records that these find to be the same, and so on, up to three records away; by id. A later judgement on a pair takes the place of an earlier. */
  readonly identityChain: ReadonlyArray<IdentityJudgement>;
  /** Our judgements whether it is the same as another record, latest first. A later one on the same pair takes the place of an earlier. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** What relates them, read from `from` to `to`. */
  readonly kind: RelationKind;
  /** Quotes that concern it, by id. */
  readonly quotes: QuoteConnection;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** Where the relation leads: the whole, the body, the commanded. */
  readonly to: RelationParty;
  /** When it held; null where not known. */
  readonly valid: Maybe<TemporalExtent>;
};


/** A standing relation between two actors, or an actor and a place. It is a node because it needs sources and dates of its own. */
export type RelationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** A standing relation between two actors, or an actor and a place. It is a node because it needs sources and dates of its own. */
export type RelationDescribedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** A standing relation between two actors, or an actor and a place. It is a node because it needs sources and dates of its own. */
export type RelationQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<QuoteWhere>;
};

/** A page of relations. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The relations of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The relations of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a RelationConnection. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Relation;
};

/** At which end of a relation an actor or place stands. */
export type RelationEnd =
  /** The relation goes out from it: it is the member, the part, the commander. */
  | 'FROM'
  /** The relation leads to it: it is the whole, the body, the commanded. */
  | 'TO';

/** What relates two parties, read from the first to the second. */
export type RelationKind =
  /** Is allied with; symmetric. */
  | 'ALLIED_WITH'
  /** Commands. */
  | 'COMMANDS'
  /** Controls (territory or a body). */
  | 'CONTROLS'
  /** Is loyal to. */
  | 'LOYAL_TO'
  /** Is a member of. */
  | 'MEMBER_OF'
  /** Operates (a medium, a service). */
  | 'OPERATES'
  /** Opposes; symmetric. */
  | 'OPPOSES'
  /** Anything else; see the description. */
  | 'OTHER'
  /** Is a part of. */
  | 'PART_OF'
  /** Represents. */
  | 'REPRESENTS'
  /** Came after and replaces. */
  | 'SUCCEEDS';

/** Compares a RelationKind. */
export type RelationKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<RelationKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<RelationKind>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<RelationKind>;
};

/** How many Relation records must be so. */
export type RelationListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<RelationWhere>;
  /** Not one. */
  readonly none?: InputMaybe<RelationWhere>;
  /** At least one. */
  readonly some?: InputMaybe<RelationWhere>;
};

/** One key of an order: exactly one field. Unknown values count as greatest; `id` breaks ties. */
export type RelationOrder =
  /** The relation in words; null where the kind says all. */
  { readonly description: OrderDirection; readonly id?: never; readonly kind?: never; readonly recordedFrom?: never; readonly valid?: never; }
  |  /** Stable, readable identity: `type:key`. */
  { readonly description?: never; readonly id: OrderDirection; readonly kind?: never; readonly recordedFrom?: never; readonly valid?: never; }
  |  /** What relates them, read from `from` to `to`. */
  { readonly description?: never; readonly id?: never; readonly kind: OrderDirection; readonly recordedFrom?: never; readonly valid?: never; }
  |  /** When this graph first learned of it (recorded time, UTC). */
  { readonly description?: never; readonly id?: never; readonly kind?: never; readonly recordedFrom: OrderDirection; readonly valid?: never; }
  |  /** By when it may have begun at the earliest. */
  { readonly description?: never; readonly id?: never; readonly kind?: never; readonly recordedFrom?: never; readonly valid: OrderDirection; };

/** What can stand at the end of a relation. */
export type RelationParty = Group | Organization | Person | Place;

/** Which Relation records to take: all that is said must be true. */
export type RelationWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<RelationWhere>>;
  /** What was claimed about it, latest published first. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn?: InputMaybe<DocumentListFilter>;
  /** The relation in words; null where the kind says all. */
  readonly description?: InputMaybe<StringFilter>;
  /** Its ids in other data sets. */
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  /** Where the relation starts: the member, the part, the commander. */
  readonly from?: InputMaybe<EntityWhere>;
  /** Stable, readable identity: `type:key`. */
  readonly id?: InputMaybe<IdFilter>;
  /** What relates them, read from `from` to `to`. */
  readonly kind?: InputMaybe<RelationKindFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<RelationWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<RelationWhere>>;
  /** Quotes that concern it, by id. */
  readonly quotes?: InputMaybe<QuoteListFilter>;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom?: InputMaybe<DateTimeFilter>;
  /** Where the relation leads: the whole, the body, the commanded. */
  readonly to?: InputMaybe<EntityWhere>;
  /** When it held; null where not known. */
  readonly valid?: InputMaybe<TemporalExtentFilter>;
};

/** Reliability of a source by the Admiralty code. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Reliability cannot be judged. */
  | 'F';

/** Compares a Reliability. */
export type ReliabilityFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Reliability>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Reliability>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<Reliability>;
};

/** A page of what a text names or says. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** What was found, with why. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What was found, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Node>;
  /** Whether there is more, and where. */
  readonly pageInfo: PageInfo;
};

/** One thing that was found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** Relationships that it has in the graph, whatever the operation sees; of what one rule finds, those with the most come first. */
  readonly degree: Scalars['Int']['output'];
  /** What of it matched, word by word. */
  readonly matchedOn: MatchedOn;
  /** The thing itself. */
  readonly node: Node;
  /** The best rule by which it was found. */
  readonly rule: SearchRule;
  /** The name that matched best; where found by TEXT, the texts that it has. */
  readonly texts: ReadonlyArray<Scalars['String']['output']>;
};

/** By which rule something was found, the best first. */
export type SearchRule =
  /** A name is the text, letter for letter. */
  | 'EXACT'
  /** A name has the words, but for case, diacritics and the like. */
  | 'FOLDED'
  /** A name has words that differ by a slip of the pen; seen from another script, one of them alone. */
  | 'FUZZY'
  /** A name has words that are written otherwise and sound alike, whatever the script. */
  | 'SKELETON'
  /** A title, summary, statement or quote has the words. */
  | 'TEXT';

/** What a search can be narrowed to. */
export type SearchType =
  /** Claims. */
  | 'CLAIM'
  /** Documents. */
  | 'DOCUMENT'
  /** Events. */
  | 'EVENT'
  /** Groups. */
  | 'GROUP'
  /** Organizations. */
  | 'ORGANIZATION'
  /** People. */
  | 'PERSON'
  /** Places. */
  | 'PLACE'
  /** Positions. */
  | 'POSITION'
  /** Quotes. */
  | 'QUOTE';

/** Side in an event of two sides. Null stands for no side. */
export type Side =
  /** The first side. */
  | 'A'
  /** The other side. */
  | 'B';

/** Compares a Side. */
export type SideFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Side>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Side>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<Side>;
};

/** Our rating of an actor as a source. */
export type SourceRating = Node & {
  readonly __typename?: 'SourceRating';
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** When it was judged. */
  readonly judgedAt: Scalars['DateTime']['output'];
  /** Who judged. */
  readonly judgedBy: Actor;
  /** Why, in words. */
  readonly rationale: Scalars['String']['output'];
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** Reliability by the Admiralty code. */
  readonly reliability: Reliability;
  /** The source rated. */
  readonly source: Actor;
};

/** A page of source ratings. */
export type SourceRatingConnection = {
  readonly __typename?: 'SourceRatingConnection';
  /** The source ratings of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<SourceRatingEdge>;
  /** The source ratings of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<SourceRating>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a SourceRatingConnection. */
export type SourceRatingEdge = {
  readonly __typename?: 'SourceRatingEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: SourceRating;
};

/** How many SourceRating records must be so. */
export type SourceRatingListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<SourceRatingWhere>;
  /** Not one. */
  readonly none?: InputMaybe<SourceRatingWhere>;
  /** At least one. */
  readonly some?: InputMaybe<SourceRatingWhere>;
};

/** One key of an order: exactly one field. Unknown values count as greatest; `id` breaks ties. */
export type SourceRatingOrder =
  /** Stable, readable identity: `type:key`. */
  { readonly id: OrderDirection; readonly judgedAt?: never; readonly rationale?: never; readonly recordedFrom?: never; readonly reliability?: never; }
  |  /** When it was judged. */
  { readonly id?: never; readonly judgedAt: OrderDirection; readonly rationale?: never; readonly recordedFrom?: never; readonly reliability?: never; }
  |  /** Why, in words. */
  { readonly id?: never; readonly judgedAt?: never; readonly rationale: OrderDirection; readonly recordedFrom?: never; readonly reliability?: never; }
  |  /** When this graph first learned of it (recorded time, UTC). */
  { readonly id?: never; readonly judgedAt?: never; readonly rationale?: never; readonly recordedFrom: OrderDirection; readonly reliability?: never; }
  |  /** Reliability by the Admiralty code. */
  { readonly id?: never; readonly judgedAt?: never; readonly rationale?: never; readonly recordedFrom?: never; readonly reliability: OrderDirection; };

/** Which SourceRating records to take: all that is said must be true. */
export type SourceRatingWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<SourceRatingWhere>>;
  /** Stable, readable identity: `type:key`. */
  readonly id?: InputMaybe<IdFilter>;
  /** When it was judged. */
  readonly judgedAt?: InputMaybe<DateTimeFilter>;
  /** Who judged. */
  readonly judgedBy?: InputMaybe<ActorWhere>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<SourceRatingWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<SourceRatingWhere>>;
  /** Why, in words. */
  readonly rationale?: InputMaybe<StringFilter>;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom?: InputMaybe<DateTimeFilter>;
  /** Reliability by the Admiralty code. */
  readonly reliability?: InputMaybe<ReliabilityFilter>;
  /** The source rated. */
  readonly source?: InputMaybe<ActorWhere>;
};

/** How a position known up to `uncertaintyRadiusM` is compared; one without a radius is taken as exact. */
export type SpatialMode =
  /** Every point within the radius lies there. */
  | 'CERTAINLY'
  /** Some point within the radius lies there. */
  | 'POSSIBLY';

/** What a speaker does by speaking. */
export type SpeechAct =
  /** Accuses. */
  | 'ACCUSE'
  /** Announces. */
  | 'ANNOUNCE'
  /** Appeals. */
  | 'APPEAL'
  /** States. */
  | 'ASSERT'
  /** Condemns. */
  | 'CONDEMN'
  /** Confirms. */
  | 'CONFIRM'
  /** Denies. */
  | 'DENY'
  /** Orders. */
  | 'ORDER'
  /** Promises or assures. */
  | 'PROMISE'
  /** Warns. */
  | 'WARN';

/** Compares a SpeechAct. */
export type SpeechActFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<SpeechAct>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SpeechAct>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<SpeechAct>;
};

/** Compares texts, letter for letter and case for case. */
export type StringFilter = {
  /** Contains this, letter for letter. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Is this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is greater. */
  readonly gt?: InputMaybe<Scalars['String']['input']>;
  /** Is greater or this. */
  readonly gte?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less. */
  readonly lt?: InputMaybe<Scalars['String']['input']>;
  /** Is less or this. */
  readonly lte?: InputMaybe<Scalars['String']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<Scalars['String']['input']>;
  /** Starts with this, letter for letter. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** One thing that somebody may be typing. */
export type Suggestion = {
  readonly __typename?: 'Suggestion';
  /** The thing itself. */
  readonly node: Node;
  /** The name to show. */
  readonly text: Scalars['String']['output'];
};

/** What somebody may be typing. */
export type Suggestions = {
  readonly __typename?: 'Suggestions';
  /** The suggestions, the best first. */
  readonly edges: ReadonlyArray<Suggestion>;
  /** What they name, where the names do not matter. */
  readonly nodes: ReadonlyArray<Node>;
};

/** How a claim takes the place of an earlier one. */
export type SupersessionManner =
  /** It corrects it. */
  | 'CORRECTION'
  /** It takes it back. */
  | 'RETRACTION'
  /** It brings it up to date. */
  | 'UPDATE';

/** Compares a SupersessionManner. */
export type SupersessionMannerFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<SupersessionManner>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SupersessionManner>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<SupersessionManner>;
};

/**
 * When something was so, as precisely as it is known and no more. The four bounds say between
 * which instants it began and ended; filters and timelines work on them.
 */
export type TemporalExtent = {
  readonly __typename?: 'TemporalExtent';
  /** True where the date is given as approximate (EDTF `~`). */
  readonly approximate: Scalars['Boolean']['output'];
  /** The extent as written: EDTF. */
  readonly edtf: Scalars['EDTF']['output'];
  /** Latest instant at which it may have ended (inclusive, to the millisecond); null where open. */
  readonly endMax: Maybe<Scalars['DateTime']['output']>;
  /** Earliest instant at which it may have ended; null where open. */
  readonly endMin: Maybe<Scalars['DateTime']['output']>;
  /** The unit to which it is known; a timeline bucket is never finer. */
  readonly precision: TemporalPrecision;
  /** The source's own words for the time, such as `last December`; null where it gave the date itself. */
  readonly rawText: Maybe<Scalars['String']['output']>;
  /** Latest instant at which it may have begun; null where open. */
  readonly startMax: Maybe<Scalars['DateTime']['output']>;
  /** Earliest instant at which it may have begun; null where open. */
  readonly startMin: Maybe<Scalars['DateTime']['output']>;
  /** True where the date is given as uncertain (EDTF `?`). */
  readonly uncertain: Scalars['Boolean']['output'];
};

/**
 * Compares times as imprecise as they are. `possibly` takes what may have been within the period, as far as
 * is known; `certainly` only what must have been.
 */
export type TemporalExtentFilter = {
  /** Whether it is given as approximate. */
  readonly approximate?: InputMaybe<BooleanFilter>;
  /** Lies within this period, whatever its exact date; nothing approximate or uncertain does. */
  readonly certainly?: InputMaybe<Period>;
  /** True: a time is known. False: none is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** May have met this period. */
  readonly possibly?: InputMaybe<Period>;
  /** How precisely it is known. */
  readonly precision?: InputMaybe<TemporalPrecisionFilter>;
  /** Whether it is given as uncertain. */
  readonly uncertain?: InputMaybe<BooleanFilter>;
};

/** The unit to which a time is known, finest first. */
export type TemporalPrecision =
  /** To the day. */
  | 'DAY'
  /** To the decade. */
  | 'DECADE'
  /** To the hour. */
  | 'HOUR'
  /** To the minute or finer. */
  | 'MINUTE'
  /** To the month. */
  | 'MONTH'
  /** To the season or quarter. */
  | 'SEASON'
  /** To the century or not at all. */
  | 'UNKNOWN'
  /** To the year. */
  | 'YEAR';

/** Compares a TemporalPrecision. */
export type TemporalPrecisionFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<TemporalPrecision>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<TemporalPrecision>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<TemporalPrecision>;
};

/** That an actor held a position for a time. */
export type Tenure = Entity & Node & {
  readonly __typename?: 'Tenure';
  /** What was claimed about it, latest published first. */
  readonly claims: ClaimConnection;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn: DocumentConnection;
  /** Its ids in other data sets. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** Who held it. */
  readonly holder: Actor;
  /** Stable, readable identity: `type:key`. */
  readonly id: Scalars['ID']['output'];
  /** Our judgements on it, and on the records that these find to be the same, and so on, up to three records away; by id. A later judgement on a pair takes the place of an earlier. */
  readonly identityChain: ReadonlyArray<IdentityJudgement>;
  /** Our judgements whether it is the same as another record, latest first. A later one on the same pair takes the place of an earlier. */
  readonly identityJudgements: ReadonlyArray<IdentityJudgement>;
  /** What was held. */
  readonly position: Position;
  /** Quotes that concern it, by id. */
  readonly quotes: QuoteConnection;
  /** What its holder said in this capacity, latest first. */
  readonly quotesSpoken: QuoteConnection;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom: Scalars['DateTime']['output'];
  /** How it was held. */
  readonly status: TenureStatus;
  /** When it was held; open ends are in the extent. Null where nothing is known of the time. */
  readonly valid: Maybe<TemporalExtent>;
};


/** That an actor held a position for a time. */
export type TenureClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ClaimOrder>>;
  where?: InputMaybe<ClaimWhere>;
};


/** That an actor held a position for a time. */
export type TenureDescribedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
  where?: InputMaybe<DocumentWhere>;
};


/** That an actor held a position for a time. */
export type TenureQuotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<QuoteWhere>;
};


/** That an actor held a position for a time. */
export type TenureQuotesSpokenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<QuoteOrder>>;
  where?: InputMaybe<QuoteWhere>;
};

/** A page of tenures. */
export type TenureConnection = {
  readonly __typename?: 'TenureConnection';
  /** The tenures of this page with what lies on the relationship to them. */
  readonly edges: ReadonlyArray<TenureEdge>;
  /** The tenures of this page, where the edges do not matter. */
  readonly nodes: ReadonlyArray<Tenure>;
  /** Where this page lies in the whole list. */
  readonly pageInfo: PageInfo;
  /** Size of the whole list, all pages. Counted only when selected. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entry of a TenureConnection. */
export type TenureEdge = {
  readonly __typename?: 'TenureEdge';
  /** Position of this entry; pass it as `after` to continue behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The entry itself. */
  readonly node: Tenure;
};

/** How many Tenure records must be so. */
export type TenureListFilter = {
  /** Each; true as well of none. */
  readonly every?: InputMaybe<TenureWhere>;
  /** Not one. */
  readonly none?: InputMaybe<TenureWhere>;
  /** At least one. */
  readonly some?: InputMaybe<TenureWhere>;
};

/** One key of an order: exactly one field. Unknown values count as greatest; `id` breaks ties. */
export type TenureOrder =
  /** Stable, readable identity: `type:key`. */
  { readonly id: OrderDirection; readonly recordedFrom?: never; readonly status?: never; readonly valid?: never; }
  |  /** When this graph first learned of it (recorded time, UTC). */
  { readonly id?: never; readonly recordedFrom: OrderDirection; readonly status?: never; readonly valid?: never; }
  |  /** How it was held. */
  { readonly id?: never; readonly recordedFrom?: never; readonly status: OrderDirection; readonly valid?: never; }
  |  /** By when it may have begun at the earliest. */
  { readonly id?: never; readonly recordedFrom?: never; readonly status?: never; readonly valid: OrderDirection; };

/** How a position is held. */
export type TenureStatus =
  /** For the holder who is away or not yet named. */
  | 'ACTING'
  /** By appointment. */
  | 'APPOINTED'
  /** By the holder's own word. */
  | 'CLAIMED'
  /** Against another's claim. */
  | 'CONTESTED'
  /** By election. */
  | 'ELECTED'
  /** For a time of transition. */
  | 'INTERIM'
  /** The source does not say how. */
  | 'UNKNOWN';

/** Compares a TenureStatus. */
export type TenureStatusFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<TenureStatus>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<TenureStatus>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<TenureStatus>;
};

/** Which Tenure records to take: all that is said must be true. */
export type TenureWhere = {
  /** All of these. */
  readonly and?: InputMaybe<ReadonlyArray<TenureWhere>>;
  /** What was claimed about it, latest published first. */
  readonly claims?: InputMaybe<ClaimListFilter>;
  /** Documents that the stored facts of this record come from, by id. */
  readonly describedIn?: InputMaybe<DocumentListFilter>;
  /** Its ids in other data sets. */
  readonly externalIds?: InputMaybe<ExternalIdListFilter>;
  /** Who held it. */
  readonly holder?: InputMaybe<ActorWhere>;
  /** Stable, readable identity: `type:key`. */
  readonly id?: InputMaybe<IdFilter>;
  /** Not this; true as well where nothing is known. */
  readonly not?: InputMaybe<TenureWhere>;
  /** At least one of these; nothing matches an empty list. */
  readonly or?: InputMaybe<ReadonlyArray<TenureWhere>>;
  /** What was held. */
  readonly position?: InputMaybe<PositionWhere>;
  /** Quotes that concern it, by id. */
  readonly quotes?: InputMaybe<QuoteListFilter>;
  /** What its holder said in this capacity, latest first. */
  readonly quotesSpoken?: InputMaybe<QuoteListFilter>;
  /** When this graph first learned of it (recorded time, UTC). */
  readonly recordedFrom?: InputMaybe<DateTimeFilter>;
  /** How it was held. */
  readonly status?: InputMaybe<TenureStatusFilter>;
  /** When it was held; open ends are in the extent. Null where nothing is known of the time. */
  readonly valid?: InputMaybe<TemporalExtentFilter>;
};

/**
 * One stretch of a timeline. An event counts as possible in every bucket that it may meet, as far as its date is known; as
 * certain only where it lies in one bucket whole, and its date is neither approximate nor uncertain. The counts are those of
 * `events(where: { when: { certainly: { from, to } } })` and of `possibly`.
 */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** Events that certainly lie in it as a whole. */
  readonly certain: Scalars['Int']['output'];
  /** Of the possible ones, those whose date is known less exactly than to such a bucket (for weeks: than to the day). */
  readonly coarselyDated: Scalars['Int']['output'];
  /** Its first day, in UTC. */
  readonly from: Scalars['EDTF']['output'];
  /** True where something may meet it and all of that is coarsely dated: coarser buckets would say as much. */
  readonly isFinerThanDates: Scalars['Boolean']['output'];
  /** Events that may meet it, the certain ones among them. What is only known to the month is possible on each of its days. */
  readonly possible: Scalars['Int']['output'];
  /** Its last day, inclusive. */
  readonly to: Scalars['EDTF']['output'];
  /**
   * What is said of losses of one kind in these events together, from claims about the events themselves; claims about parts of them count
   * with the parts, where these are in the bucket. Derived when asked, by a named policy; never the truth.
   */
  readonly toll: EventsToll;
};


/**
 * One stretch of a timeline. An event counts as possible in every bucket that it may meet, as far as its date is known; as
 * certain only where it lies in one bucket whole, and its date is neither approximate nor uncertain. The counts are those of
 * `events(where: { when: { certainly: { from, to } } })` and of `possibly`.
 */
export type TimelineBucketTollArgs = {
  kind: ClaimKind;
  mostClaims?: Scalars['Int']['input'];
  policy?: TollPolicy;
};

/** A page of a timeline. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The buckets with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The buckets, without holes: one in which nothing happened is there, and counts nothing. */
  readonly nodes: ReadonlyArray<TimelineBucket>;
  /** Where this page lies in its list. */
  readonly pageInfo: PageInfo;
};

/** An entry of a timeline. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Opaque; pass as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The bucket. */
  readonly node: TimelineBucket;
};

/** A calendar unit of UTC. */
export type TimelineUnit =
  /** From midnight to midnight. */
  | 'DAY'
  /** A calendar month. */
  | 'MONTH'
  /** From Monday to Sunday. */
  | 'WEEK'
  /** A calendar year. */
  | 'YEAR';

/** What is said of losses of one kind, under one policy. */
export type Toll = {
  readonly __typename?: 'Toll';
  /** Pass it to `explain`; it explains the toll with its scope, where it has one. */
  readonly explainId: Scalars['ID']['output'];
  /** Which losses. */
  readonly kind: ClaimKind;
  /** Claims of scopes for which nothing counts, by id. */
  readonly leftOut: ReadonlyArray<LeftOutClaim>;
  /** The policy. */
  readonly policy: TollPolicy;
  /** A range for each scope, by label. */
  readonly rows: ReadonlyArray<TollRow>;
  /** Name of the policy's rule; a heading of docs/evidence.md. */
  readonly rule: Scalars['String']['output'];
  /** The sum over rows that certainly share nobody. */
  readonly total: TollTotal;
};

/** A number of a range. */
export type TollBound =
  /** The one to give where only one can be given. */
  | 'BEST'
  /** The highest. */
  | 'HIGH'
  /** The lowest. */
  | 'LOW';

/** Narrows a toll: all that is said must be true. */
export type TollFilter = {
  /** Only people who are, or belong to, this actor. */
  readonly counts?: InputMaybe<Scalars['ID']['input']>;
  /** Only what lies in this place or anywhere inside it. */
  readonly inside?: InputMaybe<Scalars['ID']['input']>;
  /** Only people of this category. */
  readonly victimCategory?: InputMaybe<VictimCategory>;
};

/** How figures that disagree become a range. */
export type TollPolicy =
  /** The lowest figure that counts, alone. */
  | 'CONSERVATIVE'
  /** Of each origin only its latest figure; best is the newest of them. */
  | 'LATEST_BY_ORIGIN'
  /** After UCDP's practice: lowest and highest number that any source gives, and the middle of what independent origins say, the lower of two middles. */
  | 'LOW_BEST_HIGH';

/** What is said of one scope, as a range: low <= best <= high. */
export type TollRow = {
  readonly __typename?: 'TollRow';
  /** The number to give where only one can be given; the policy says how it was found. */
  readonly best: Scalars['Int']['output'];
  /** True where a claim about this scope is contradicted by one that stands, whether the policy uses it or not. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The contradictions that dispute it, by the ids of their claims; none where it is not disputed. */
  readonly disputedBy: ReadonlyArray<Disagreement>;
  /** Highest number; null where no figure bounds it. */
  readonly high: Maybe<Scalars['Int']['output']>;
  /** Independent origins of the claims used; echoes count once. */
  readonly independentOrigins: Scalars['Int']['output'];
  /** The claims that it does not rest on, by id, with the reason. */
  readonly leftOut: ReadonlyArray<LeftOutClaim>;
  /** Lowest number. */
  readonly low: Scalars['Int']['output'];
  /** Publishers of the claims used. */
  readonly publishers: Scalars['Int']['output'];
  /** Whom, where and when it counts. */
  readonly scope: TollScope;
  /** The claims that it rests on, by id. */
  readonly used: ReadonlyArray<Claim>;
};

/** Whom, where and when a row of a toll counts. */
export type TollScope = {
  readonly __typename?: 'TollScope';
  /** Whom it counts, by name; empty where by category alone. */
  readonly counts: ReadonlyArray<Actor>;
  /** The event, whole or part. */
  readonly event: Event;
  /** First instant that it covers; null where open, or where it is all until the figures were given. */
  readonly from: Maybe<Scalars['DateTime']['output']>;
  /** Names the scope; the same under every policy. */
  readonly key: Scalars['ID']['output'];
  /** The scope in words. */
  readonly label: Scalars['String']['output'];
  /** Where; null where it is all of the event. */
  readonly place: Maybe<Place>;
  /** Last instant that it covers; null where open, or where it is all until the figures were given. */
  readonly to: Maybe<Scalars['DateTime']['output']>;
  /** What is counted, such as `person`. */
  readonly unit: Scalars['String']['output'];
  /** Whom it counts, in general; null where not known. */
  readonly victimCategory: Maybe<VictimCategory>;
};

/** A sum over the rows of a toll. */
export type TollTotal = {
  readonly __typename?: 'TollTotal';
  /** Sum of the bests; null where there is no sum. */
  readonly best: Maybe<Scalars['Int']['output']>;
  /** Keys of the scopes summed; rows within other rows are in those. */
  readonly from: ReadonlyArray<Scalars['ID']['output']>;
  /** Sum of the highs; null where there is no sum, or a row is unbounded. */
  readonly high: Maybe<Scalars['Int']['output']>;
  /** False where no sum can be given; `sentence` says why. */
  readonly isSummed: Scalars['Boolean']['output'];
  /** Sum of the lows; null where there is no sum. */
  readonly low: Maybe<Scalars['Int']['output']>;
  /** From which scopes, or why there is no sum. */
  readonly sentence: Scalars['String']['output'];
};

/** Whom a figure counts, in general. */
export type VictimCategory =
  /** Civilians. */
  | 'CIVILIAN'
  /** Forces of a government. */
  | 'GOVERNMENT_FORCES'
  /** Several of these; all of them where the claim names nobody. */
  | 'MIXED'
  /** Armed people who are no government's. */
  | 'NON_STATE_FORCES'
  /** The source does not say. */
  | 'UNKNOWN';

/** Compares a VictimCategory. */
export type VictimCategoryFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<VictimCategory>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<VictimCategory>>;
  /** True: something is known here. False: nothing is. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is known and is not this. */
  readonly ne?: InputMaybe<VictimCategory>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcledCodes: ResolverTypeWrapper<Shaped>;
  AcledInter: ResolverTypeWrapper<Shaped>;
  Actor: ResolverTypeWrapper<Shaped>;
  ActorConnection: ResolverTypeWrapper<Shaped>;
  ActorEdge: ResolverTypeWrapper<Shaped>;
  ActorListFilter: ResolverTypeWrapper<Shaped>;
  ActorOrder: ResolverTypeWrapper<Shaped>;
  ActorWhere: ResolverTypeWrapper<Shaped>;
  Assessment: ResolverTypeWrapper<Shaped>;
  AssessmentConnection: ResolverTypeWrapper<Shaped>;
  AssessmentEdge: ResolverTypeWrapper<Shaped>;
  AssessmentListFilter: ResolverTypeWrapper<Shaped>;
  AssessmentOrder: ResolverTypeWrapper<Shaped>;
  AssessmentStatus: ResolverTypeWrapper<Shaped>;
  AssessmentStatusFilter: ResolverTypeWrapper<Shaped>;
  AssessmentWhere: ResolverTypeWrapper<Shaped>;
  AttributedClaimConnection: ResolverTypeWrapper<Shaped>;
  AttributedClaimEdge: ResolverTypeWrapper<Shaped>;
  AttributedClaimListFilter: ResolverTypeWrapper<Shaped>;
  AttributedClaimWhere: ResolverTypeWrapper<Shaped>;
  AttributionHop: ResolverTypeWrapper<Shaped>;
  AttributionHopListFilter: ResolverTypeWrapper<Shaped>;
  AttributionHopWhere: ResolverTypeWrapper<Shaped>;
  AttributionVerb: ResolverTypeWrapper<Shaped>;
  AttributionVerbFilter: ResolverTypeWrapper<Shaped>;
  Boolean: ResolverTypeWrapper<Shaped>;
  BooleanFilter: ResolverTypeWrapper<Shaped>;
  BoundingBox: ResolverTypeWrapper<Shaped>;
  BoundingBoxFilter: ResolverTypeWrapper<Shaped>;
  BoxFilter: ResolverTypeWrapper<Shaped>;
  Claim: ResolverTypeWrapper<Shaped>;
  ClaimConnection: ResolverTypeWrapper<Shaped>;
  ClaimEdge: ResolverTypeWrapper<Shaped>;
  ClaimKind: ResolverTypeWrapper<Shaped>;
  ClaimKindFilter: ResolverTypeWrapper<Shaped>;
  ClaimLink: ResolverTypeWrapper<Shaped>;
  ClaimLinkKind: ResolverTypeWrapper<Shaped>;
  ClaimListFilter: ResolverTypeWrapper<Shaped>;
  ClaimOrder: ResolverTypeWrapper<Shaped>;
  ClaimSubject: ResolverTypeWrapper<Shaped>;
  ClaimSupersession: ResolverTypeWrapper<Shaped>;
  ClaimSupersessionListFilter: ResolverTypeWrapper<Shaped>;
  ClaimSupersessionWhere: ResolverTypeWrapper<Shaped>;
  ClaimWhere: ResolverTypeWrapper<Shaped>;
  Connections: ResolverTypeWrapper<Shaped>;
  CrossScript: ResolverTypeWrapper<Shaped>;
  DateTime: ResolverTypeWrapper<Shaped>;
  DateTimeFilter: ResolverTypeWrapper<Shaped>;
  Definiteness: ResolverTypeWrapper<Shaped>;
  DefinitenessFilter: ResolverTypeWrapper<Shaped>;
  Disagreement: ResolverTypeWrapper<Shaped>;
  Document: ResolverTypeWrapper<Shaped>;
  DocumentConnection: ResolverTypeWrapper<Shaped>;
  DocumentEdge: ResolverTypeWrapper<Shaped>;
  DocumentKind: ResolverTypeWrapper<Shaped>;
  DocumentKindFilter: ResolverTypeWrapper<Shaped>;
  DocumentListFilter: ResolverTypeWrapper<Shaped>;
  DocumentOrder: ResolverTypeWrapper<Shaped>;
  DocumentWhere: ResolverTypeWrapper<Shaped>;
  EDTF: ResolverTypeWrapper<Shaped>;
  Entity: ResolverTypeWrapper<Shaped>;
  EntityListFilter: ResolverTypeWrapper<Shaped>;
  EntityOrder: ResolverTypeWrapper<Shaped>;
  EntityWhere: ResolverTypeWrapper<Shaped>;
  Event: ResolverTypeWrapper<Shaped>;
  EventClarity: ResolverTypeWrapper<Shaped>;
  EventClarityFilter: ResolverTypeWrapper<Shaped>;
  EventCodes: ResolverTypeWrapper<Shaped>;
  EventConnection: ResolverTypeWrapper<Shaped>;
  EventEdge: ResolverTypeWrapper<Shaped>;
  EventGroup: ResolverTypeWrapper<Shaped>;
  EventGroupConnection: ResolverTypeWrapper<Shaped>;
  EventGroupEdge: ResolverTypeWrapper<Shaped>;
  EventGroupKey: ResolverTypeWrapper<Shaped>;
  EventListFilter: ResolverTypeWrapper<Shaped>;
  EventOrder: ResolverTypeWrapper<Shaped>;
  EventPlaceConnection: ResolverTypeWrapper<Shaped>;
  EventPlaceEdge: ResolverTypeWrapper<Shaped>;
  EventPlaceListFilter: ResolverTypeWrapper<Shaped>;
  EventPlaceWhere: ResolverTypeWrapper<Shaped>;
  EventStatsOrder: ResolverTypeWrapper<Shaped>;
  EventStatsTollOrder: ResolverTypeWrapper<Shaped>;
  EventStatus: ResolverTypeWrapper<Shaped>;
  EventStatusFilter: ResolverTypeWrapper<Shaped>;
  EventType: ResolverTypeWrapper<Shaped>;
  EventTypeFilter: ResolverTypeWrapper<Shaped>;
  EventWhere: ResolverTypeWrapper<Shaped>;
  EventsToll: ResolverTypeWrapper<Shaped>;
  Evidence: ResolverTypeWrapper<Shaped>;
  EvidenceListFilter: ResolverTypeWrapper<Shaped>;
  EvidenceWhere: ResolverTypeWrapper<Shaped>;
  EvidencedClaimConnection: ResolverTypeWrapper<Shaped>;
  EvidencedClaimEdge: ResolverTypeWrapper<Shaped>;
  EvidencedClaimListFilter: ResolverTypeWrapper<Shaped>;
  EvidencedClaimWhere: ResolverTypeWrapper<Shaped>;
  EvidencedMentionConnection: ResolverTypeWrapper<Shaped>;
  EvidencedMentionEdge: ResolverTypeWrapper<Shaped>;
  EvidencedMentionListFilter: ResolverTypeWrapper<Shaped>;
  EvidencedMentionWhere: ResolverTypeWrapper<Shaped>;
  EvidencedQuoteConnection: ResolverTypeWrapper<Shaped>;
  EvidencedQuoteEdge: ResolverTypeWrapper<Shaped>;
  EvidencedQuoteListFilter: ResolverTypeWrapper<Shaped>;
  EvidencedQuoteWhere: ResolverTypeWrapper<Shaped>;
  Explanation: ResolverTypeWrapper<Shaped>;
  ExplanationStep: ResolverTypeWrapper<Shaped>;
  ExternalId: ResolverTypeWrapper<Shaped>;
  ExternalIdListFilter: ResolverTypeWrapper<Shaped>;
  ExternalIdWhere: ResolverTypeWrapper<Shaped>;
  Figure: ResolverTypeWrapper<Shaped>;
  FigureFilter: ResolverTypeWrapper<Shaped>;
  FigureQualifier: ResolverTypeWrapper<Shaped>;
  FigureQualifierFilter: ResolverTypeWrapper<Shaped>;
  FigureSeries: ResolverTypeWrapper<Shaped>;
  FigureStep: ResolverTypeWrapper<Shaped>;
  Float: ResolverTypeWrapper<Shaped>;
  FloatFilter: ResolverTypeWrapper<Shaped>;
  GeoPoint: ResolverTypeWrapper<Shaped>;
  GeoPointFilter: ResolverTypeWrapper<Shaped>;
  GeoPrecision: ResolverTypeWrapper<Shaped>;
  GeoPrecisionFilter: ResolverTypeWrapper<Shaped>;
  Group: ResolverTypeWrapper<Shaped>;
  GroupConnection: ResolverTypeWrapper<Shaped>;
  GroupEdge: ResolverTypeWrapper<Shaped>;
  GroupKind: ResolverTypeWrapper<Shaped>;
  GroupKindFilter: ResolverTypeWrapper<Shaped>;
  GroupOrder: ResolverTypeWrapper<Shaped>;
  GroupWhere: ResolverTypeWrapper<Shaped>;
  HopKind: ResolverTypeWrapper<Shaped>;
  HopKindFilter: ResolverTypeWrapper<Shaped>;
  ID: ResolverTypeWrapper<Shaped>;
  IDFilter: ResolverTypeWrapper<Shaped>;
  IdentityJudgement: ResolverTypeWrapper<Shaped>;
  IdentityJudgementConnection: ResolverTypeWrapper<Shaped>;
  IdentityJudgementEdge: ResolverTypeWrapper<Shaped>;
  IdentityJudgementOrder: ResolverTypeWrapper<Shaped>;
  IdentityJudgementWhere: ResolverTypeWrapper<Shaped>;
  IdentityVerdict: ResolverTypeWrapper<Shaped>;
  IdentityVerdictFilter: ResolverTypeWrapper<Shaped>;
  Int: ResolverTypeWrapper<Shaped>;
  IntFilter: ResolverTypeWrapper<Shaped>;
  IntegrityCheck: ResolverTypeWrapper<Shaped>;
  IntegrityFinding: ResolverTypeWrapper<Shaped>;
  Interest: ResolverTypeWrapper<Shaped>;
  InterestKind: ResolverTypeWrapper<Shaped>;
  LeftOutClaim: ResolverTypeWrapper<Shaped>;
  LeftOutReason: ResolverTypeWrapper<Shaped>;
  Link: ResolverTypeWrapper<Shaped>;
  LinkBasis: ResolverTypeWrapper<Shaped>;
  LinkGround: ResolverTypeWrapper<Shaped>;
  LinkKind: ResolverTypeWrapper<Shaped>;
  MatchedOn: ResolverTypeWrapper<Shaped>;
  MatchedToken: ResolverTypeWrapper<Shaped>;
  Mention: ResolverTypeWrapper<Shaped>;
  MentionConnection: ResolverTypeWrapper<Shaped>;
  MentionEdge: ResolverTypeWrapper<Shaped>;
  MentionOrder: ResolverTypeWrapper<Shaped>;
  MentionWhere: ResolverTypeWrapper<Shaped>;
  Name: ResolverTypeWrapper<Shaped>;
  NameKind: ResolverTypeWrapper<Shaped>;
  NameKindFilter: ResolverTypeWrapper<Shaped>;
  NameListFilter: ResolverTypeWrapper<Shaped>;
  NameWhere: ResolverTypeWrapper<Shaped>;
  NearFilter: ResolverTypeWrapper<Shaped>;
  Neighbour: ResolverTypeWrapper<Shaped>;
  Neighbourhood: ResolverTypeWrapper<Shaped>;
  Node: ResolverTypeWrapper<Shaped>;
  OccurrenceConnection: ResolverTypeWrapper<Shaped>;
  OccurrenceEdge: ResolverTypeWrapper<Shaped>;
  OccurrenceListFilter: ResolverTypeWrapper<Shaped>;
  OccurrenceManner: ResolverTypeWrapper<Shaped>;
  OccurrenceMannerFilter: ResolverTypeWrapper<Shaped>;
  OccurrenceWhere: ResolverTypeWrapper<Shaped>;
  OrderDirection: ResolverTypeWrapper<Shaped>;
  Organization: ResolverTypeWrapper<Shaped>;
  OrganizationConnection: ResolverTypeWrapper<Shaped>;
  OrganizationEdge: ResolverTypeWrapper<Shaped>;
  OrganizationKind: ResolverTypeWrapper<Shaped>;
  OrganizationKindFilter: ResolverTypeWrapper<Shaped>;
  OrganizationOrder: ResolverTypeWrapper<Shaped>;
  OrganizationWhere: ResolverTypeWrapper<Shaped>;
  PageInfo: ResolverTypeWrapper<Shaped>;
  ParticipantConnection: ResolverTypeWrapper<Shaped>;
  ParticipantEdge: ResolverTypeWrapper<Shaped>;
  ParticipantListFilter: ResolverTypeWrapper<Shaped>;
  ParticipantRole: ResolverTypeWrapper<Shaped>;
  ParticipantRoleFilter: ResolverTypeWrapper<Shaped>;
  ParticipantWhere: ResolverTypeWrapper<Shaped>;
  ParticipationConnection: ResolverTypeWrapper<Shaped>;
  ParticipationEdge: ResolverTypeWrapper<Shaped>;
  ParticipationListFilter: ResolverTypeWrapper<Shaped>;
  ParticipationWhere: ResolverTypeWrapper<Shaped>;
  PartyRelationConnection: ResolverTypeWrapper<Shaped>;
  PartyRelationEdge: ResolverTypeWrapper<Shaped>;
  Path: ResolverTypeWrapper<Shaped>;
  PathHop: ResolverTypeWrapper<Shaped>;
  Paths: ResolverTypeWrapper<Shaped>;
  Period: ResolverTypeWrapper<Shaped>;
  Person: ResolverTypeWrapper<Shaped>;
  PersonConnection: ResolverTypeWrapper<Shaped>;
  PersonEdge: ResolverTypeWrapper<Shaped>;
  PersonOrder: ResolverTypeWrapper<Shaped>;
  PersonWhere: ResolverTypeWrapper<Shaped>;
  Place: ResolverTypeWrapper<Shaped>;
  PlaceConnection: ResolverTypeWrapper<Shaped>;
  PlaceEdge: ResolverTypeWrapper<Shaped>;
  PlaceKind: ResolverTypeWrapper<Shaped>;
  PlaceKindFilter: ResolverTypeWrapper<Shaped>;
  PlaceOrder: ResolverTypeWrapper<Shaped>;
  PlaceWhere: ResolverTypeWrapper<Shaped>;
  PlaceWithinConnection: ResolverTypeWrapper<Shaped>;
  PlaceWithinEdge: ResolverTypeWrapper<Shaped>;
  PlaceWithinListFilter: ResolverTypeWrapper<Shaped>;
  PlaceWithinWhere: ResolverTypeWrapper<Shaped>;
  Polarity: ResolverTypeWrapper<Shaped>;
  PolarityFilter: ResolverTypeWrapper<Shaped>;
  Position: ResolverTypeWrapper<Shaped>;
  PositionConnection: ResolverTypeWrapper<Shaped>;
  PositionEdge: ResolverTypeWrapper<Shaped>;
  PositionListFilter: ResolverTypeWrapper<Shaped>;
  PositionOrder: ResolverTypeWrapper<Shaped>;
  PositionWhere: ResolverTypeWrapper<Shaped>;
  PublisherDisclaimer: ResolverTypeWrapper<Shaped>;
  PublisherDisclaimerFilter: ResolverTypeWrapper<Shaped>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Quote: ResolverTypeWrapper<Shaped>;
  QuoteConnection: ResolverTypeWrapper<Shaped>;
  QuoteEdge: ResolverTypeWrapper<Shaped>;
  QuoteListFilter: ResolverTypeWrapper<Shaped>;
  QuoteOrder: ResolverTypeWrapper<Shaped>;
  QuoteWhere: ResolverTypeWrapper<Shaped>;
  Relation: ResolverTypeWrapper<Shaped>;
  RelationConnection: ResolverTypeWrapper<Shaped>;
  RelationEdge: ResolverTypeWrapper<Shaped>;
  RelationEnd: ResolverTypeWrapper<Shaped>;
  RelationKind: ResolverTypeWrapper<Shaped>;
  RelationKindFilter: ResolverTypeWrapper<Shaped>;
  RelationListFilter: ResolverTypeWrapper<Shaped>;
  RelationOrder: ResolverTypeWrapper<Shaped>;
  RelationParty: ResolverTypeWrapper<Shaped>;
  RelationWhere: ResolverTypeWrapper<Shaped>;
  Reliability: ResolverTypeWrapper<Shaped>;
  ReliabilityFilter: ResolverTypeWrapper<Shaped>;
  SearchConnection: ResolverTypeWrapper<Shaped>;
  SearchEdge: ResolverTypeWrapper<Shaped>;
  SearchRule: ResolverTypeWrapper<Shaped>;
  SearchType: ResolverTypeWrapper<Shaped>;
  Side: ResolverTypeWrapper<Shaped>;
  SideFilter: ResolverTypeWrapper<Shaped>;
  SourceRating: ResolverTypeWrapper<Shaped>;
  SourceRatingConnection: ResolverTypeWrapper<Shaped>;
  SourceRatingEdge: ResolverTypeWrapper<Shaped>;
  SourceRatingListFilter: ResolverTypeWrapper<Shaped>;
  SourceRatingOrder: ResolverTypeWrapper<Shaped>;
  SourceRatingWhere: ResolverTypeWrapper<Shaped>;
  SpatialMode: ResolverTypeWrapper<Shaped>;
  SpeechAct: ResolverTypeWrapper<Shaped>;
  SpeechActFilter: ResolverTypeWrapper<Shaped>;
  String: ResolverTypeWrapper<Shaped>;
  StringFilter: ResolverTypeWrapper<Shaped>;
  Suggestion: ResolverTypeWrapper<Shaped>;
  Suggestions: ResolverTypeWrapper<Shaped>;
  SupersessionManner: ResolverTypeWrapper<Shaped>;
  SupersessionMannerFilter: ResolverTypeWrapper<Shaped>;
  TemporalExtent: ResolverTypeWrapper<Shaped>;
  TemporalExtentFilter: ResolverTypeWrapper<Shaped>;
  TemporalPrecision: ResolverTypeWrapper<Shaped>;
  TemporalPrecisionFilter: ResolverTypeWrapper<Shaped>;
  Tenure: ResolverTypeWrapper<Shaped>;
  TenureConnection: ResolverTypeWrapper<Shaped>;
  TenureEdge: ResolverTypeWrapper<Shaped>;
  TenureListFilter: ResolverTypeWrapper<Shaped>;
  TenureOrder: ResolverTypeWrapper<Shaped>;
  TenureStatus: ResolverTypeWrapper<Shaped>;
  TenureStatusFilter: ResolverTypeWrapper<Shaped>;
  TenureWhere: ResolverTypeWrapper<Shaped>;
  TimelineBucket: ResolverTypeWrapper<Shaped>;
  TimelineConnection: ResolverTypeWrapper<Shaped>;
  TimelineEdge: ResolverTypeWrapper<Shaped>;
  TimelineUnit: ResolverTypeWrapper<Shaped>;
  Toll: ResolverTypeWrapper<Shaped>;
  TollBound: ResolverTypeWrapper<Shaped>;
  TollFilter: ResolverTypeWrapper<Shaped>;
  TollPolicy: ResolverTypeWrapper<Shaped>;
  TollRow: ResolverTypeWrapper<Shaped>;
  TollScope: ResolverTypeWrapper<Shaped>;
  TollTotal: ResolverTypeWrapper<Shaped>;
  VictimCategory: ResolverTypeWrapper<Shaped>;
  VictimCategoryFilter: ResolverTypeWrapper<Shaped>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcledCodes: Shaped;
  AcledInter: Shaped;
  Actor: Shaped;
  ActorConnection: Shaped;
  ActorEdge: Shaped;
  ActorListFilter: Shaped;
  ActorOrder: Shaped;
  ActorWhere: Shaped;
  Assessment: Shaped;
  AssessmentConnection: Shaped;
  AssessmentEdge: Shaped;
  AssessmentListFilter: Shaped;
  AssessmentOrder: Shaped;
  AssessmentStatusFilter: Shaped;
  AssessmentWhere: Shaped;
  AttributedClaimConnection: Shaped;
  AttributedClaimEdge: Shaped;
  AttributedClaimListFilter: Shaped;
  AttributedClaimWhere: Shaped;
  AttributionHop: Shaped;
  AttributionHopListFilter: Shaped;
  AttributionHopWhere: Shaped;
  AttributionVerbFilter: Shaped;
  Boolean: Shaped;
  BooleanFilter: Shaped;
  BoundingBox: Shaped;
  BoundingBoxFilter: Shaped;
  BoxFilter: Shaped;
  Claim: Shaped;
  ClaimConnection: Shaped;
  ClaimEdge: Shaped;
  ClaimKindFilter: Shaped;
  ClaimLink: Shaped;
  ClaimListFilter: Shaped;
  ClaimOrder: Shaped;
  ClaimSubject: Shaped;
  ClaimSupersession: Shaped;
  ClaimSupersessionListFilter: Shaped;
  ClaimSupersessionWhere: Shaped;
  ClaimWhere: Shaped;
  Connections: Shaped;
  DateTime: Shaped;
  DateTimeFilter: Shaped;
  DefinitenessFilter: Shaped;
  Disagreement: Shaped;
  Document: Shaped;
  DocumentConnection: Shaped;
  DocumentEdge: Shaped;
  DocumentKindFilter: Shaped;
  DocumentListFilter: Shaped;
  DocumentOrder: Shaped;
  DocumentWhere: Shaped;
  EDTF: Shaped;
  Entity: Shaped;
  EntityListFilter: Shaped;
  EntityOrder: Shaped;
  EntityWhere: Shaped;
  Event: Shaped;
  EventClarityFilter: Shaped;
  EventCodes: Shaped;
  EventConnection: Shaped;
  EventEdge: Shaped;
  EventGroup: Shaped;
  EventGroupConnection: Shaped;
  EventGroupEdge: Shaped;
  EventListFilter: Shaped;
  EventOrder: Shaped;
  EventPlaceConnection: Shaped;
  EventPlaceEdge: Shaped;
  EventPlaceListFilter: Shaped;
  EventPlaceWhere: Shaped;
  EventStatsOrder: Shaped;
  EventStatsTollOrder: Shaped;
  EventStatusFilter: Shaped;
  EventTypeFilter: Shaped;
  EventWhere: Shaped;
  EventsToll: Shaped;
  Evidence: Shaped;
  EvidenceListFilter: Shaped;
  EvidenceWhere: Shaped;
  EvidencedClaimConnection: Shaped;
  EvidencedClaimEdge: Shaped;
  EvidencedClaimListFilter: Shaped;
  EvidencedClaimWhere: Shaped;
  EvidencedMentionConnection: Shaped;
  EvidencedMentionEdge: Shaped;
  EvidencedMentionListFilter: Shaped;
  EvidencedMentionWhere: Shaped;
  EvidencedQuoteConnection: Shaped;
  EvidencedQuoteEdge: Shaped;
  EvidencedQuoteListFilter: Shaped;
  EvidencedQuoteWhere: Shaped;
  Explanation: Shaped;
  ExplanationStep: Shaped;
  ExternalId: Shaped;
  ExternalIdListFilter: Shaped;
  ExternalIdWhere: Shaped;
  Figure: Shaped;
  FigureFilter: Shaped;
  FigureQualifierFilter: Shaped;
  FigureSeries: Shaped;
  FigureStep: Shaped;
  Float: Shaped;
  FloatFilter: Shaped;
  GeoPoint: Shaped;
  GeoPointFilter: Shaped;
  GeoPrecisionFilter: Shaped;
  Group: Shaped;
  GroupConnection: Shaped;
  GroupEdge: Shaped;
  GroupKindFilter: Shaped;
  GroupOrder: Shaped;
  GroupWhere: Shaped;
  HopKindFilter: Shaped;
  ID: Shaped;
  IDFilter: Shaped;
  IdentityJudgement: Shaped;
  IdentityJudgementConnection: Shaped;
  IdentityJudgementEdge: Shaped;
  IdentityJudgementOrder: Shaped;
  IdentityJudgementWhere: Shaped;
  IdentityVerdictFilter: Shaped;
  Int: Shaped;
  IntFilter: Shaped;
  IntegrityFinding: Shaped;
  Interest: Shaped;
  LeftOutClaim: Shaped;
  Link: Shaped;
  LinkGround: Shaped;
  MatchedOn: Shaped;
  MatchedToken: Shaped;
  Mention: Shaped;
  MentionConnection: Shaped;
  MentionEdge: Shaped;
  MentionOrder: Shaped;
  MentionWhere: Shaped;
  Name: Shaped;
  NameKindFilter: Shaped;
  NameListFilter: Shaped;
  NameWhere: Shaped;
  NearFilter: Shaped;
  Neighbour: Shaped;
  Neighbourhood: Shaped;
  Node: Shaped;
  OccurrenceConnection: Shaped;
  OccurrenceEdge: Shaped;
  OccurrenceListFilter: Shaped;
  OccurrenceMannerFilter: Shaped;
  OccurrenceWhere: Shaped;
  Organization: Shaped;
  OrganizationConnection: Shaped;
  OrganizationEdge: Shaped;
  OrganizationKindFilter: Shaped;
  OrganizationOrder: Shaped;
  OrganizationWhere: Shaped;
  PageInfo: Shaped;
  ParticipantConnection: Shaped;
  ParticipantEdge: Shaped;
  ParticipantListFilter: Shaped;
  ParticipantRoleFilter: Shaped;
  ParticipantWhere: Shaped;
  ParticipationConnection: Shaped;
  ParticipationEdge: Shaped;
  ParticipationListFilter: Shaped;
  ParticipationWhere: Shaped;
  PartyRelationConnection: Shaped;
  PartyRelationEdge: Shaped;
  Path: Shaped;
  PathHop: Shaped;
  Paths: Shaped;
  Period: Shaped;
  Person: Shaped;
  PersonConnection: Shaped;
  PersonEdge: Shaped;
  PersonOrder: Shaped;
  PersonWhere: Shaped;
  Place: Shaped;
  PlaceConnection: Shaped;
  PlaceEdge: Shaped;
  PlaceKindFilter: Shaped;
  PlaceOrder: Shaped;
  PlaceWhere: Shaped;
  PlaceWithinConnection: Shaped;
  PlaceWithinEdge: Shaped;
  PlaceWithinListFilter: Shaped;
  PlaceWithinWhere: Shaped;
  PolarityFilter: Shaped;
  Position: Shaped;
  PositionConnection: Shaped;
  PositionEdge: Shaped;
  PositionListFilter: Shaped;
  PositionOrder: Shaped;
  PositionWhere: Shaped;
  PublisherDisclaimerFilter: Shaped;
  Query: Record<PropertyKey, never>;
  Quote: Shaped;
  QuoteConnection: Shaped;
  QuoteEdge: Shaped;
  QuoteListFilter: Shaped;
  QuoteOrder: Shaped;
  QuoteWhere: Shaped;
  Relation: Shaped;
  RelationConnection: Shaped;
  RelationEdge: Shaped;
  RelationKindFilter: Shaped;
  RelationListFilter: Shaped;
  RelationOrder: Shaped;
  RelationParty: Shaped;
  RelationWhere: Shaped;
  ReliabilityFilter: Shaped;
  SearchConnection: Shaped;
  SearchEdge: Shaped;
  SideFilter: Shaped;
  SourceRating: Shaped;
  SourceRatingConnection: Shaped;
  SourceRatingEdge: Shaped;
  SourceRatingListFilter: Shaped;
  SourceRatingOrder: Shaped;
  SourceRatingWhere: Shaped;
  SpeechActFilter: Shaped;
  String: Shaped;
  StringFilter: Shaped;
  Suggestion: Shaped;
  Suggestions: Shaped;
  SupersessionMannerFilter: Shaped;
  TemporalExtent: Shaped;
  TemporalExtentFilter: Shaped;
  TemporalPrecisionFilter: Shaped;
  Tenure: Shaped;
  TenureConnection: Shaped;
  TenureEdge: Shaped;
  TenureListFilter: Shaped;
  TenureOrder: Shaped;
  TenureStatusFilter: Shaped;
  TenureWhere: Shaped;
  TimelineBucket: Shaped;
  TimelineConnection: Shaped;
  TimelineEdge: Shaped;
  Toll: Shaped;
  TollFilter: Shaped;
  TollRow: Shaped;
  TollScope: Shaped;
  TollTotal: Shaped;
  VictimCategoryFilter: Shaped;
};

export type AsOfDirectiveArgs = {
  published?: Maybe<Scalars['EDTF']['input']>;
  recorded?: Maybe<Scalars['EDTF']['input']>;
  valid?: Maybe<Scalars['EDTF']['input']>;
};

export type AsOfDirectiveResolver<Result, Parent, ContextType = ResolverContext, Args = AsOfDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type SourcesDirectiveArgs = {
  exclude?: Maybe<ReadonlyArray<Scalars['ID']['input']>>;
  only?: Maybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type SourcesDirectiveResolver<Result, Parent, ContextType = ResolverContext, Args = SourcesDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcledCodesResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['AcledCodes'] = ResolversParentTypes['AcledCodes']> = {
  eventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inters?: Resolver<ReadonlyArray<ResolversTypes['AcledInter']>, ParentType, ContextType>;
  subEventType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AcledInterResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['AcledInter'] = ResolversParentTypes['AcledInter']> = {
  actorName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Group' | 'Organization' | 'Person', ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  judgedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssessmentStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['AssessmentConnection'] = ResolversParentTypes['AssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssessmentEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['AssessmentEdge'] = ResolversParentTypes['AssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
};

export type AttributedClaimConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['AttributedClaimConnection'] = ResolversParentTypes['AttributedClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttributedClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttributedClaimEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['AttributedClaimEdge'] = ResolversParentTypes['AttributedClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hop?: Resolver<ResolversTypes['HopKind'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['AttributionVerb'], ParentType, ContextType>;
};

export type AttributionHopResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['AttributionHop'] = ResolversParentTypes['AttributionHop']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  hop?: Resolver<ResolversTypes['HopKind'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['AttributionVerb'], ParentType, ContextType>;
};

export type BoundingBoxResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['BoundingBox'] = ResolversParentTypes['BoundingBox']> = {
  east?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  north?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  south?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  west?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<ResolversTypes['ClaimSubject'], ParentType, ContextType>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, Partial<ClaimAssessmentsArgs>>;
  attribution?: Resolver<ReadonlyArray<ResolversTypes['AttributionHop']>, ParentType, ContextType>;
  bearsOn?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  covers?: Resolver<Maybe<ResolversTypes['TemporalExtent']>, ParentType, ContextType>;
  coversPlace?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  cumulative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interest?: Resolver<ResolversTypes['Interest'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['ClaimLink']>, ParentType, ContextType, Partial<ClaimLinksArgs>>;
  origin?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['TemporalExtent'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  publisherDisclaimer?: Resolver<ResolversTypes['PublisherDisclaimer'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supersededBy?: Resolver<ReadonlyArray<ResolversTypes['ClaimSupersession']>, ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['ClaimSupersession']>, ParentType, ContextType>;
  victimCategory?: Resolver<Maybe<ResolversTypes['VictimCategory']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type ClaimLinkResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ClaimLink'] = ResolversParentTypes['ClaimLink']> = {
  basis?: Resolver<ResolversTypes['LinkBasis'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  explainId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimLinkKind'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimSubjectResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ClaimSubject'] = ResolversParentTypes['ClaimSubject']> = {
  __resolveType: TypeResolveFn<'Event' | 'Group' | 'Organization' | 'Person' | 'Place' | 'Relation' | 'Tenure', ParentType, ContextType>;
};

export type ClaimSupersessionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ClaimSupersession'] = ResolversParentTypes['ClaimSupersession']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['SupersessionManner'], ParentType, ContextType>;
};

export type ConnectionsResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Connections'] = ResolversParentTypes['Connections']> = {
  pairs?: Resolver<ReadonlyArray<ResolversTypes['Paths']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DisagreementResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  basis?: Resolver<ResolversTypes['LinkBasis'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimLinkKind'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  claims?: Resolver<ResolversTypes['EvidencedClaimConnection'], ParentType, ContextType, Partial<DocumentClaimsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DocumentKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['EvidencedMentionConnection'], ParentType, ContextType, Partial<DocumentMentionsArgs>>;
  published?: Resolver<Maybe<ResolversTypes['TemporalExtent']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['EvidencedQuoteConnection'], ParentType, ContextType, Partial<DocumentQuotesArgs>>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EntityResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Event' | 'Group' | 'Organization' | 'Person' | 'Place' | 'Position' | 'Relation' | 'Tenure', ParentType, ContextType>;
};

export type EventResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  allClaims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventAllClaimsArgs>>;
  claimActors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  claimSubjects?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventClaimsArgs>>;
  claimsBearOn?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  clarity?: Resolver<ResolversTypes['EventClarity'], ParentType, ContextType>;
  codes?: Resolver<ResolversTypes['EventCodes'], ParentType, ContextType>;
  describedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<EventDescribedInArgs>>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  figureTimeline?: Resolver<ReadonlyArray<ResolversTypes['FigureSeries']>, ParentType, ContextType, RequireFields<EventFigureTimelineArgs, 'kind'>>;
  followedBy?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventFollowedByArgs>>;
  follows?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventFollowsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityChain?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  occurredWithin?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  partOf?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventPartOfArgs>>;
  participants?: Resolver<ResolversTypes['ParticipantConnection'], ParentType, ContextType, Partial<EventParticipantsArgs>>;
  parts?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventPartsArgs>>;
  places?: Resolver<ResolversTypes['EventPlaceConnection'], ParentType, ContextType, Partial<EventPlacesArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<EventQuotesArgs>>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  responseTo?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventResponseToArgs>>;
  responses?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventResponsesArgs>>;
  sameIncidentAs?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<EventSameIncidentAsArgs>>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toll?: Resolver<ResolversTypes['Toll'], ParentType, ContextType, RequireFields<EventTollArgs, 'kind' | 'policy'>>;
  type?: Resolver<ResolversTypes['EventType'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['TemporalExtent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventCodesResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['EventCodes'] = ResolversParentTypes['EventCodes']> = {
  acled?: Resolver<Maybe<ResolversTypes['AcledCodes']>, ParentType, ContextType>;
  cameo?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  plover?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ucdp?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type EventGroupResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['EventGroup'] = ResolversParentTypes['EventGroup']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  adm1?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toll?: Resolver<ResolversTypes['EventsToll'], ParentType, ContextType, RequireFields<EventGroupTollArgs, 'kind' | 'mostClaims' | 'policy'>>;
  type?: Resolver<Maybe<ResolversTypes['EventType']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type EventGroupConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['EventGroupConnection'] = ResolversParentTypes['EventGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EventGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventGroupEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['EventGroupEdge'] = ResolversParentTypes['EventGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EventGroup'], ParentType, ContextType>;
};

export type EventPlaceConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['EventPlaceConnection'] = ResolversParentTypes['EventPlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventPlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventPlaceEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['EventPlaceEdge'] = ResolversParentTypes['EventPlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  geoPrecision?: Resolver<ResolversTypes['GeoPrecision'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['OccurrenceManner'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uncertaintyRadiusM?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventsTollResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['EventsToll'] = ResolversParentTypes['EventsToll']> = {
  best?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputedBy?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  independentOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isTruncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOutClaim']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['TollPolicy'], ParentType, ContextType>;
  possibleEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  used?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EvidencedClaimConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['EvidencedClaimConnection'] = ResolversParentTypes['EvidencedClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidencedClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidencedClaimEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['EvidencedClaimEdge'] = ResolversParentTypes['EvidencedClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EvidencedMentionConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['EvidencedMentionConnection'] = ResolversParentTypes['EvidencedMentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidencedMentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidencedMentionEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['EvidencedMentionEdge'] = ResolversParentTypes['EvidencedMentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EvidencedQuoteConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['EvidencedQuoteConnection'] = ResolversParentTypes['EvidencedQuoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidencedQuoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidencedQuoteEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['EvidencedQuoteEdge'] = ResolversParentTypes['EvidencedQuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  explains?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ExplanationStep']>, ParentType, ContextType>;
};

export type ExplanationStepResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ExplanationStep'] = ResolversParentTypes['ExplanationStep']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  min?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['FigureQualifier'], ParentType, ContextType>;
  rawText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vague?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FigureSeriesResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['FigureSeries'] = ResolversParentTypes['FigureSeries']> = {
  origin?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['TollScope'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['FigureStep']>, ParentType, ContextType>;
};

export type FigureStepResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['FigureStep'] = ResolversParentTypes['FigureStep']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['SupersessionManner']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type GeoPointResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['GeoPoint'] = ResolversParentTypes['GeoPoint']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  acledInter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['TemporalExtent']>, ParentType, ContextType>;
  belongsTo?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GroupClaimsArgs>>;
  claimsAttributed?: Resolver<ResolversTypes['AttributedClaimConnection'], ParentType, ContextType, Partial<GroupClaimsAttributedArgs>>;
  claimsCounting?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<GroupClaimsCountingArgs>>;
  definiteness?: Resolver<ResolversTypes['Definiteness'], ParentType, ContextType>;
  describedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<GroupDescribedInArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<GroupDocumentsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityChain?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GroupKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  operatedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<GroupParticipationsArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<GroupQuotesArgs>>;
  quotesSaid?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<GroupQuotesSaidArgs>>;
  ratings?: Resolver<ResolversTypes['SourceRatingConnection'], ParentType, ContextType, Partial<GroupRatingsArgs>>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['PartyRelationConnection'], ParentType, ContextType, Partial<GroupRelationsArgs>>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<GroupTenuresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type IdentityJudgementResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['IdentityJudgement'] = ResolversParentTypes['IdentityJudgement']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  judgedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['IdentityVerdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityJudgementConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['IdentityJudgementConnection'] = ResolversParentTypes['IdentityJudgementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityJudgementEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['IdentityJudgementEdge'] = ResolversParentTypes['IdentityJudgementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IdentityJudgement'], ParentType, ContextType>;
};

export type IntegrityFindingResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['IntegrityFinding'] = ResolversParentTypes['IntegrityFinding']> = {
  check?: Resolver<ResolversTypes['IntegrityCheck'], ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InterestResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Interest'] = ResolversParentTypes['Interest']> = {
  kind?: Resolver<ResolversTypes['InterestKind'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
};

export type LeftOutClaimResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['LeftOutClaim'] = ResolversParentTypes['LeftOutClaim']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LeftOutReason'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['LinkGround']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ParticipantRole']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type LinkGroundResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['LinkGround'] = ResolversParentTypes['LinkGround']> = {
  __resolveType: TypeResolveFn<'Event' | 'Relation' | 'Tenure', ParentType, ContextType>;
};

export type MatchedOnResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['MatchedOn'] = ResolversParentTypes['MatchedOn']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tokens?: Resolver<ReadonlyArray<ResolversTypes['MatchedToken']>, ParentType, ContextType>;
};

export type MatchedTokenResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['MatchedToken'] = ResolversParentTypes['MatchedToken']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['SearchRule'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  surface?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type NameResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  attestedIn?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['TemporalExtent']>, ParentType, ContextType>;
};

export type NeighbourResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour']> = {
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  center?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Neighbour']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Assessment' | 'Claim' | 'Document' | 'Event' | 'Group' | 'IdentityJudgement' | 'Mention' | 'Organization' | 'Person' | 'Place' | 'Position' | 'Quote' | 'Relation' | 'SourceRating' | 'Tenure', ParentType, ContextType>;
};

export type OccurrenceConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['OccurrenceConnection'] = ResolversParentTypes['OccurrenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OccurrenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OccurrenceEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['OccurrenceEdge'] = ResolversParentTypes['OccurrenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  geoPrecision?: Resolver<ResolversTypes['GeoPrecision'], ParentType, ContextType>;
  how?: Resolver<ResolversTypes['OccurrenceManner'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  primary?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uncertaintyRadiusM?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  acledInter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['TemporalExtent']>, ParentType, ContextType>;
  belongsTo?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsArgs>>;
  claimsAttributed?: Resolver<ResolversTypes['AttributedClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsAttributedArgs>>;
  claimsCounting?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<OrganizationClaimsCountingArgs>>;
  definiteness?: Resolver<ResolversTypes['Definiteness'], ParentType, ContextType>;
  describedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<OrganizationDescribedInArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<OrganizationDocumentsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityChain?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  operatedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<OrganizationParticipationsArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<OrganizationPositionsArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<OrganizationQuotesArgs>>;
  quotesSaid?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<OrganizationQuotesSaidArgs>>;
  ratings?: Resolver<ResolversTypes['SourceRatingConnection'], ParentType, ContextType, Partial<OrganizationRatingsArgs>>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['PartyRelationConnection'], ParentType, ContextType, Partial<OrganizationRelationsArgs>>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<OrganizationTenuresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ParticipantConnection'] = ResolversParentTypes['ParticipantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipantEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ParticipantEdge'] = ResolversParentTypes['ParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ParticipationConnection'] = ResolversParentTypes['ParticipationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
};

export type PartyRelationConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['PartyRelationConnection'] = ResolversParentTypes['PartyRelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartyRelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartyRelationEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['PartyRelationEdge'] = ResolversParentTypes['PartyRelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['RelationEnd'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  origins?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  acledInter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['TemporalExtent']>, ParentType, ContextType>;
  belongsTo?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  born?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsArgs>>;
  claimsAttributed?: Resolver<ResolversTypes['AttributedClaimConnection'], ParentType, ContextType, Partial<PersonClaimsAttributedArgs>>;
  claimsCounting?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PersonClaimsCountingArgs>>;
  definiteness?: Resolver<ResolversTypes['Definiteness'], ParentType, ContextType>;
  describedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PersonDescribedInArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  died?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PersonDocumentsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityChain?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  operatedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['ParticipationConnection'], ParentType, ContextType, Partial<PersonParticipationsArgs>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<PersonQuotesArgs>>;
  quotesSaid?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<PersonQuotesSaidArgs>>;
  ratings?: Resolver<ResolversTypes['SourceRatingConnection'], ParentType, ContextType, Partial<PersonRatingsArgs>>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['PartyRelationConnection'], ParentType, ContextType, Partial<PersonRelationsArgs>>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<PersonTenuresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  bbox?: Resolver<Maybe<ResolversTypes['BoundingBox']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<PlaceClaimsArgs>>;
  contains?: Resolver<ResolversTypes['PlaceWithinConnection'], ParentType, ContextType, Partial<PlaceContainsArgs>>;
  describedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PlaceDescribedInArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enclosing?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['OccurrenceConnection'], ParentType, ContextType, Partial<PlaceEventsArgs>>;
  eventsWithin?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<PlaceEventsWithinArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityChain?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  iso3166_1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  iso3166_2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceKind'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['GeoPoint']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<PlaceQuotesArgs>>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['PartyRelationConnection'], ParentType, ContextType, Partial<PlaceRelationsArgs>>;
  timezone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  within?: Resolver<ResolversTypes['PlaceWithinConnection'], ParentType, ContextType, Partial<PlaceWithinArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type PlaceWithinConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['PlaceWithinConnection'] = ResolversParentTypes['PlaceWithinConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceWithinEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceWithinEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['PlaceWithinEdge'] = ResolversParentTypes['PlaceWithinEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  body?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  describedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PositionDescribedInArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, Partial<PositionHoldersArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityChain?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<PositionQuotesArgs>>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<PositionTenuresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<QueryActorsArgs>>;
  assessment?: Resolver<Maybe<ResolversTypes['Assessment']>, ParentType, ContextType, RequireFields<QueryAssessmentArgs, 'id'>>;
  assessments?: Resolver<ResolversTypes['AssessmentConnection'], ParentType, ContextType, Partial<QueryAssessmentsArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  connections?: Resolver<Maybe<ResolversTypes['Connections']>, ParentType, ContextType, RequireFields<QueryConnectionsArgs, 'first' | 'ids' | 'maxHops' | 'minOrigins'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  eventStats?: Resolver<ResolversTypes['EventGroupConnection'], ParentType, ContextType, RequireFields<QueryEventStatsArgs, 'groupBy'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  explain?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType, RequireFields<QueryExplainArgs, 'id'>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'id'>>;
  groups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, Partial<QueryGroupsArgs>>;
  identityJudgement?: Resolver<Maybe<ResolversTypes['IdentityJudgement']>, ParentType, ContextType, RequireFields<QueryIdentityJudgementArgs, 'id'>>;
  identityJudgements?: Resolver<ResolversTypes['IdentityJudgementConnection'], ParentType, ContextType, Partial<QueryIdentityJudgementsArgs>>;
  integrity?: Resolver<ReadonlyArray<ResolversTypes['IntegrityFinding']>, ParentType, ContextType, Partial<QueryIntegrityArgs>>;
  lookup?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryLookupArgs, 'scheme' | 'value'>>;
  mention?: Resolver<Maybe<ResolversTypes['Mention']>, ParentType, ContextType, RequireFields<QueryMentionArgs, 'id'>>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<QueryMentionsArgs>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'depth' | 'first' | 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  organizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, Partial<QueryOrganizationsArgs>>;
  paths?: Resolver<Maybe<ResolversTypes['Paths']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxHops' | 'minOrigins' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<QueryPositionArgs, 'id'>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<QueryPositionsArgs>>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType, RequireFields<QueryQuoteArgs, 'id'>>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<QueryQuotesArgs>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationArgs, 'id'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<QueryRelationsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'crossScript' | 'text'>>;
  sourceRating?: Resolver<Maybe<ResolversTypes['SourceRating']>, ParentType, ContextType, RequireFields<QuerySourceRatingArgs, 'id'>>;
  sourceRatings?: Resolver<ResolversTypes['SourceRatingConnection'], ParentType, ContextType, Partial<QuerySourceRatingsArgs>>;
  suggest?: Resolver<ResolversTypes['Suggestions'], ParentType, ContextType, RequireFields<QuerySuggestArgs, 'crossScript' | 'prefix'>>;
  tenure?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType, RequireFields<QueryTenureArgs, 'id'>>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<QueryTenuresArgs>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'bucket'>>;
};

export type QuoteResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  addressedTo?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDirect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paraphrase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  said?: Resolver<Maybe<ResolversTypes['TemporalExtent']>, ParentType, ContextType>;
  saidBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  speakingAs?: Resolver<Maybe<ResolversTypes['Tenure']>, ParentType, ContextType>;
  speechAct?: Resolver<ResolversTypes['SpeechAct'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuoteConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['QuoteConnection'] = ResolversParentTypes['QuoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuoteEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['QuoteEdge'] = ResolversParentTypes['QuoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<RelationClaimsArgs>>;
  describedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<RelationDescribedInArgs>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['RelationParty'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityChain?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<RelationQuotesArgs>>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RelationParty'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['TemporalExtent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelationPartyResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['RelationParty'] = ResolversParentTypes['RelationParty']> = {
  __resolveType: TypeResolveFn<'Group' | 'Organization' | 'Person' | 'Place', ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matchedOn?: Resolver<ResolversTypes['MatchedOn'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['SearchRule'], ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceRatingResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['SourceRating'] = ResolversParentTypes['SourceRating']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  judgedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  rationale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceRatingConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['SourceRatingConnection'] = ResolversParentTypes['SourceRatingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceRatingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SourceRating']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceRatingEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['SourceRatingEdge'] = ResolversParentTypes['SourceRatingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceRating'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuggestionsResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Suggestions'] = ResolversParentTypes['Suggestions']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type TemporalExtentResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['TemporalExtent'] = ResolversParentTypes['TemporalExtent']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  endMax?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endMin?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['TemporalPrecision'], ParentType, ContextType>;
  rawText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startMax?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startMin?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TenureResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<TenureClaimsArgs>>;
  describedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<TenureDescribedInArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityChain?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  identityJudgements?: Resolver<ReadonlyArray<ResolversTypes['IdentityJudgement']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  quotes?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<TenureQuotesArgs>>;
  quotesSpoken?: Resolver<ResolversTypes['QuoteConnection'], ParentType, ContextType, Partial<TenureQuotesSpokenArgs>>;
  recordedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TenureStatus'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['TemporalExtent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['TenureConnection'] = ResolversParentTypes['TenureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TenureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenureEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['TenureEdge'] = ResolversParentTypes['TenureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coarselyDated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  isFinerThanDates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  toll?: Resolver<ResolversTypes['EventsToll'], ParentType, ContextType, RequireFields<TimelineBucketTollArgs, 'kind' | 'mostClaims' | 'policy'>>;
};

export type TimelineConnectionResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineBucket'], ParentType, ContextType>;
};

export type TollResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['Toll'] = ResolversParentTypes['Toll']> = {
  explainId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOutClaim']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['TollPolicy'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['TollRow']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TollTotal'], ParentType, ContextType>;
};

export type TollRowResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['TollRow'] = ResolversParentTypes['TollRow']> = {
  best?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  disputedBy?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  independentOrigins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOutClaim']>, ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['TollScope'], ParentType, ContextType>;
  used?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type TollScopeResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['TollScope'] = ResolversParentTypes['TollScope']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  victimCategory?: Resolver<Maybe<ResolversTypes['VictimCategory']>, ParentType, ContextType>;
};

export type TollTotalResolvers<ContextType = ResolverContext, ParentType extends ResolversParentTypes['TollTotal'] = ResolversParentTypes['TollTotal']> = {
  best?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isSummed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = ResolverContext> = {
  AcledCodes?: AcledCodesResolvers<ContextType>;
  AcledInter?: AcledInterResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentConnection?: AssessmentConnectionResolvers<ContextType>;
  AssessmentEdge?: AssessmentEdgeResolvers<ContextType>;
  AttributedClaimConnection?: AttributedClaimConnectionResolvers<ContextType>;
  AttributedClaimEdge?: AttributedClaimEdgeResolvers<ContextType>;
  AttributionHop?: AttributionHopResolvers<ContextType>;
  BoundingBox?: BoundingBoxResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  ClaimLink?: ClaimLinkResolvers<ContextType>;
  ClaimSubject?: ClaimSubjectResolvers<ContextType>;
  ClaimSupersession?: ClaimSupersessionResolvers<ContextType>;
  Connections?: ConnectionsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Disagreement?: DisagreementResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventCodes?: EventCodesResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  EventGroup?: EventGroupResolvers<ContextType>;
  EventGroupConnection?: EventGroupConnectionResolvers<ContextType>;
  EventGroupEdge?: EventGroupEdgeResolvers<ContextType>;
  EventPlaceConnection?: EventPlaceConnectionResolvers<ContextType>;
  EventPlaceEdge?: EventPlaceEdgeResolvers<ContextType>;
  EventsToll?: EventsTollResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidencedClaimConnection?: EvidencedClaimConnectionResolvers<ContextType>;
  EvidencedClaimEdge?: EvidencedClaimEdgeResolvers<ContextType>;
  EvidencedMentionConnection?: EvidencedMentionConnectionResolvers<ContextType>;
  EvidencedMentionEdge?: EvidencedMentionEdgeResolvers<ContextType>;
  EvidencedQuoteConnection?: EvidencedQuoteConnectionResolvers<ContextType>;
  EvidencedQuoteEdge?: EvidencedQuoteEdgeResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  ExplanationStep?: ExplanationStepResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureSeries?: FigureSeriesResolvers<ContextType>;
  FigureStep?: FigureStepResolvers<ContextType>;
  GeoPoint?: GeoPointResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  IdentityJudgement?: IdentityJudgementResolvers<ContextType>;
  IdentityJudgementConnection?: IdentityJudgementConnectionResolvers<ContextType>;
  IdentityJudgementEdge?: IdentityJudgementEdgeResolvers<ContextType>;
  IntegrityFinding?: IntegrityFindingResolvers<ContextType>;
  Interest?: InterestResolvers<ContextType>;
  LeftOutClaim?: LeftOutClaimResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkGround?: LinkGroundResolvers<ContextType>;
  MatchedOn?: MatchedOnResolvers<ContextType>;
  MatchedToken?: MatchedTokenResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OccurrenceConnection?: OccurrenceConnectionResolvers<ContextType>;
  OccurrenceEdge?: OccurrenceEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParticipantConnection?: ParticipantConnectionResolvers<ContextType>;
  ParticipantEdge?: ParticipantEdgeResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  PartyRelationConnection?: PartyRelationConnectionResolvers<ContextType>;
  PartyRelationEdge?: PartyRelationEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  PlaceWithinConnection?: PlaceWithinConnectionResolvers<ContextType>;
  PlaceWithinEdge?: PlaceWithinEdgeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteConnection?: QuoteConnectionResolvers<ContextType>;
  QuoteEdge?: QuoteEdgeResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationParty?: RelationPartyResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SourceRating?: SourceRatingResolvers<ContextType>;
  SourceRatingConnection?: SourceRatingConnectionResolvers<ContextType>;
  SourceRatingEdge?: SourceRatingEdgeResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Suggestions?: SuggestionsResolvers<ContextType>;
  TemporalExtent?: TemporalExtentResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  TenureConnection?: TenureConnectionResolvers<ContextType>;
  TenureEdge?: TenureEdgeResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  Toll?: TollResolvers<ContextType>;
  TollRow?: TollRowResolvers<ContextType>;
  TollScope?: TollScopeResolvers<ContextType>;
  TollTotal?: TollTotalResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ResolverContext> = {
  asOf?: AsOfDirectiveResolver<any, any, ContextType>;
  sources?: SourcesDirectiveResolver<any, any, ContextType>;
};
