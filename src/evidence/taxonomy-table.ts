/** UCDP's type of violence: 1 state-based, 2 non-state, 3 one-sided. */
export type UcdpType = 1 | 2 | 3;

/** What one of our event types is in other coding schemes. */
export interface TaxonomyEntry {
  /** Event and sub-event type; null where ACLED records no such event. */
  readonly acled: readonly [eventType: string, subEventType: string] | null;
  /** Types that it can be, depending on the dyad; empty where UCDP records no such event. */
  readonly ucdp: readonly UcdpType[];
  /** Null where PLOVER has none. */
  readonly plover: string | null;
  /** Codes; `x` at the end stands for any digit. */
  readonly cameo: readonly string[];
  /** Where the schemes see it differently. */
  readonly note?: string;
}

const battles = "Battles";
const remote = "Explosions/Remote violence";
const civilians = "Violence against civilians";
const strategic = "Strategic developments";
const anyDyad = [1, 2, 3] as const;

function acledOther(plover: string, cameo: string): TaxonomyEntry {
  return {
    acled: [strategic, "Other"],
    ucdp: [],
    plover,
    cameo: [cameo],
    note: "An order with a code of its own in PLOVER and CAMEO; ACLED files it under Other.",
  };
}

function talk(plover: string, cameo: string): TaxonomyEntry {
  return { acled: null, ucdp: [], plover, cameo: [cameo] };
}

/** Our event types in ACLED, UCDP, PLOVER and CAMEO. */
export const taxonomy = {
  ARMED_CLASH: {
    acled: [battles, "Armed clash"],
    ucdp: [1, 2],
    plover: "ASSAULT:firearms",
    cameo: ["190", "193"],
  },
  TERRITORY_REGAINED: {
    acled: [battles, "Government regains territory"],
    ucdp: [1],
    plover: "COERCE:seize",
    cameo: ["192"],
    note: "ACLED codes it as a battle, PLOVER as coercion.",
  },
  TERRITORY_OVERTAKEN: {
    acled: [battles, "Non-state actor overtakes territory"],
    ucdp: [1, 2],
    plover: "COERCE:seize",
    cameo: ["192"],
    note: "ACLED codes it as a battle, PLOVER as coercion.",
  },
  CHEMICAL_WEAPON: {
    acled: [remote, "Chemical weapon"],
    ucdp: anyDyad,
    plover: "ASSAULT:unconventional",
    cameo: ["2041"],
  },
  AIR_DRONE_STRIKE: {
    acled: [remote, "Air/drone strike"],
    ucdp: anyDyad,
    plover: "ASSAULT:aerial",
    cameo: ["195"],
  },
  SUICIDE_BOMB: {
    acled: [remote, "Suicide bomb"],
    ucdp: anyDyad,
    plover: "ASSAULT:suicide-attack",
    cameo: ["183"],
  },
  SHELLING: {
    acled: [remote, "Shelling/artillery/missile attack"],
    ucdp: anyDyad,
    plover: "ASSAULT:heavy-weapons",
    cameo: ["194"],
  },
  REMOTE_EXPLOSIVE: {
    acled: [remote, "Remote explosive/landmine/IED"],
    ucdp: anyDyad,
    plover: "ASSAULT:explosives",
    cameo: ["1832", "1833"],
  },
  GRENADE: {
    acled: [remote, "Grenade"],
    ucdp: anyDyad,
    plover: "ASSAULT:explosives",
    cameo: ["180"],
  },
  ATTACK_ON_CIVILIANS: {
    acled: [civilians, "Attack"],
    ucdp: [3],
    plover: "ASSAULT:targeted",
    cameo: ["182", "186", "202"],
  },
  SEXUAL_VIOLENCE: {
    acled: [civilians, "Sexual violence"],
    ucdp: [3],
    plover: "ASSAULT:sexual",
    cameo: ["1821"],
  },
  ABDUCTION: {
    acled: [civilians, "Abduction/forced disappearance"],
    ucdp: [],
    plover: "ASSAULT:abduct",
    cameo: ["181"],
  },
  PEACEFUL_PROTEST: {
    acled: ["Protests", "Peaceful protest"],
    ucdp: [],
    plover: "PROTEST:demo",
    cameo: ["141"],
  },
  PROTEST_INTERVENTION: {
    acled: ["Protests", "Protest with intervention"],
    ucdp: [],
    plover: "PROTEST:demo",
    cameo: ["141"],
    note: "Only ACLED tells it from a peaceful protest.",
  },
  EXCESSIVE_FORCE: {
    acled: ["Protests", "Excessive force against protesters"],
    ucdp: [3],
    plover: "ASSAULT:crowd-control",
    cameo: ["175"],
    note: "ACLED codes it as a protest, PLOVER as an assault.",
  },
  VIOLENT_DEMONSTRATION: {
    acled: ["Riots", "Violent demonstration"],
    ucdp: [],
    plover: "PROTEST:riot",
    cameo: ["145"],
  },
  MOB_VIOLENCE: {
    acled: ["Riots", "Mob violence"],
    ucdp: [2, 3],
    plover: "ASSAULT:beat",
    cameo: ["182"],
    note: "ACLED codes it as a riot, PLOVER as an assault.",
  },
  AGREEMENT: { acled: [strategic, "Agreement"], ucdp: [], plover: "AGREE", cameo: ["057"] },
  CEASEFIRE: {
    acled: [strategic, "Agreement"],
    ucdp: [],
    plover: "RETREAT:ceasefire",
    cameo: ["0871"],
    note: "ACLED does not tell it from other agreements.",
  },
  ARRESTS: {
    acled: [strategic, "Arrests"],
    ucdp: [],
    plover: "COERCE:arrest",
    cameo: ["173"],
  },
  CAPTURE_OF_COMBATANTS: {
    acled: [strategic, "Arrests"],
    ucdp: [],
    plover: "ASSAULT:abduct",
    cameo: ["173", "181"],
    note: "ACLED codes prisoners of war as arrests, PLOVER as abduction.",
  },
  FORCE_MOVEMENT: {
    acled: [strategic, "Change to group/activity"],
    ucdp: [],
    plover: "MOBILIZE:troops",
    cameo: ["152", "154"],
  },
  WEAPONS_DISRUPTED: {
    acled: [strategic, "Disrupted weapons use"],
    ucdp: [],
    plover: "COERCE:seize",
    cameo: ["171"],
  },
  BASE_ESTABLISHED: {
    acled: [strategic, "Headquarters or base established"],
    ucdp: [],
    plover: "MOBILIZE:troops",
    cameo: ["154"],
  },
  LOOTING_DESTRUCTION: {
    acled: [strategic, "Looting/property destruction"],
    ucdp: [],
    plover: "ASSAULT:destroy",
    cameo: ["1711", "1712"],
    note: "PLOVER codes it as an assault, ACLED and CAMEO do not.",
  },
  NONVIOLENT_TRANSFER: {
    acled: [strategic, "Non-violent transfer of territory"],
    ucdp: [],
    plover: "RETREAT:withdraw",
    cameo: ["0872", "0873", "0874"],
  },
  CURFEW: acledOther("COERCE:curfew", "1723"),
  EMERGENCY: acledOther("COERCE:martial-law", "1724"),
  DISPLACEMENT: { acled: [strategic, "Other"], ucdp: [], plover: null, cameo: [] },
  COMMITMENT: talk("AGREE", "03x"),
  ACCESS_INSPECTION: talk("RETREAT:access", "0862"),
  MEETING: talk("CONSULT", "04x"),
  WARNING: talk("THREATEN", "13x"),
  ACCUSATION: talk("ACCUSE", "112x"),
  APPEAL: talk("REQUEST", "10x"),
  REJECTION: talk("REJECT", "12x"),
  SANCTION: talk("SANCTION", "16x"),
  AID: talk("AID", "07x"),
  OTHER: { acled: [strategic, "Other"], ucdp: [], plover: null, cameo: [] },
} as const satisfies Readonly<Record<string, TaxonomyEntry>>;

/** An event type that the table has: `EventType` of schema/event.graphql. */
export type TaxonomyType = keyof typeof taxonomy;
