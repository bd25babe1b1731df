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

/** `VictimCategory` of schema/claim.graphql. */
export const victimCategories = [
  "GOVERNMENT_FORCES",
  "NON_STATE_FORCES",
  "CIVILIAN",
  "MIXED",
  "UNKNOWN",
] as const;

/** `PublisherDisclaimer` of schema/claim.graphql. */
export const publisherDisclaimers = [
  "NONE",
  "NOT_INDEPENDENTLY_VERIFIED",
  "COULD_NOT_VERIFY",
] as const;

/** `HopKind` of schema/claim.graphql. */
export const hopKinds = ["PUBLISHER", "RELAY", "ORIGIN"] as const;

/** `AttributionVerb` of schema/claim.graphql. */
export const attributionVerbs = ["REPORTED", "CLAIMED", "CONFIRMED", "DENIED", "CITED"] as const;
