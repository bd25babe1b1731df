/** `EventType` of schema/event.graphql. */
export const eventTypes = [
  "ARMED_CLASH",
  "TERRITORY_REGAINED",
  "TERRITORY_OVERTAKEN",
  "CHEMICAL_WEAPON",
  "AIR_DRONE_STRIKE",
  "SUICIDE_BOMB",
  "SHELLING",
  "REMOTE_EXPLOSIVE",
  "GRENADE",
  "ATTACK_ON_CIVILIANS",
  "SEXUAL_VIOLENCE",
  "ABDUCTION",
  "PEACEFUL_PROTEST",
  "PROTEST_INTERVENTION",
  "EXCESSIVE_FORCE",
  "VIOLENT_DEMONSTRATION",
  "MOB_VIOLENCE",
  "AGREEMENT",
  "CEASEFIRE",
  "ARRESTS",
  "CAPTURE_OF_COMBATANTS",
  "FORCE_MOVEMENT",
  "WEAPONS_DISRUPTED",
  "BASE_ESTABLISHED",
  "LOOTING_DESTRUCTION",
  "NONVIOLENT_TRANSFER",
  "CURFEW",
  "EMERGENCY",
  "DISPLACEMENT",
  "COMMITMENT",
  "ACCESS_INSPECTION",
  "MEETING",
  "WARNING",
  "ACCUSATION",
  "APPEAL",
  "REJECTION",
  "SANCTION",
  "AID",
  "OTHER",
] as const;

/** `EventStatus` of schema/event.graphql. */
export const eventStatuses = ["ONGOING", "ENDED", "UNKNOWN"] as const;

/** `EventClarity` of schema/event.graphql. */
export const eventClarities = ["CLEAR", "SUMMARY"] as const;

/** `ParticipantRole` of schema/actor.graphql. */
export const participantRoles = [
  "INITIATOR",
  "TARGET",
  "BELLIGERENT",
  "VICTIM",
  "BYSTANDER",
  "MEDIATOR",
  "ASSOCIATED",
  "COMMANDER",
  "ADDRESSEE",
] as const;

/** `Side` of schema/actor.graphql. */
export const sides = ["A", "B"] as const;
