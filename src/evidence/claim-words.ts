/** `ClaimKind` of schema/claim.graphql. */
export const claimKinds = [
  "FATALITIES",
  "INJURED",
  "CAPTURED",
  "DETAINED",
  "MISSING",
  "DISPLACED",
  "SURRENDERED",
  "EQUIPMENT_LOSS",
  "OCCURRENCE",
  "LOCATION",
  "TIMING",
  "PERPETRATOR",
  "PARTICIPATION",
  "CONTROL",
  "WEAPON_USE",
  "ROLE_HELD",
  "ORDER_ISSUED",
  "DEPLOYMENT",
  "COMMITMENT",
  "OTHER",
] as const;

/** One of `claimKinds`. */
export type ClaimKind = (typeof claimKinds)[number];

/** Kinds that count something, so that a claim of them has a figure. */
export const countingKinds: ReadonlySet<ClaimKind> = new Set([
  "FATALITIES",
  "INJURED",
  "CAPTURED",
  "DETAINED",
  "MISSING",
  "DISPLACED",
  "SURRENDERED",
  "EQUIPMENT_LOSS",
]);

/** `Polarity` of schema/claim.graphql. */
export const polarities = ["AFFIRMS", "DENIES", "CANNOT_CONFIRM"] as const;

/** One of `polarities`. */
export type Polarity = (typeof polarities)[number];

/** `VictimCategory` of schema/claim.graphql. */
export const victimCategories = [
  "GOVERNMENT_FORCES",
  "NON_STATE_FORCES",
  "CIVILIAN",
  "MIXED",
  "UNKNOWN",
] as const;

/** One of `victimCategories`. */
export type VictimCategory = (typeof victimCategories)[number];

/** `PublisherDisclaimer` of schema/claim.graphql. */
export const publisherDisclaimers = [
  "NONE",
  "NOT_INDEPENDENTLY_VERIFIED",
  "COULD_NOT_VERIFY",
] as const;

/** One of `publisherDisclaimers`. */
export type PublisherDisclaimer = (typeof publisherDisclaimers)[number];

/** `HopKind` of schema/claim.graphql. */
export const hopKinds = ["PUBLISHER", "RELAY", "ORIGIN"] as const;

/** One of `hopKinds`. */
export type HopKind = (typeof hopKinds)[number];

/** `AttributionVerb` of schema/claim.graphql. */
export const attributionVerbs = ["REPORTED", "CLAIMED", "CONFIRMED", "DENIED", "CITED"] as const;

/** One of `attributionVerbs`. */
export type AttributionVerb = (typeof attributionVerbs)[number];

/** `AssessmentStatus` of schema/assessment.graphql. */
export const assessmentStatuses = [
  "UNVERIFIED",
  "PARTIALLY_VERIFIED",
  "VERIFIED",
  "DISPUTED",
  "REFUTED",
  "RETRACTED",
  "UNVERIFIABLE",
] as const;

/** One of `assessmentStatuses`. */
export type AssessmentStatus = (typeof assessmentStatuses)[number];

/** `SupersessionManner` of schema/claim.graphql: how a claim takes the place of an earlier one. */
export const supersessionManners = ["UPDATE", "CORRECTION", "RETRACTION"] as const;

/** One of `supersessionManners`. */
export type SupersessionManner = (typeof supersessionManners)[number];
