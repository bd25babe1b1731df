import type { UcdpType } from "./taxonomy-table.ts";

/** Who takes part in an event, as far as coding schemes ask. */
export interface CodedParticipant {
  readonly name: string;
  readonly side: "A" | "B" | null;
  readonly role: string;
  /** ACLED's `inter`, 1 to 8; null where none is assigned. */
  readonly acledInter: number | null;
  /** `OrganizationKind` or `GroupKind`; null for a person. */
  readonly kind: string | null;
}

type PartyClass = "STATE" | "ARMED" | "UNARMED";

/** UCDP's type by who stands against whom; null type where that cannot be told, and why. */
export type Dyad =
  | { readonly type: UcdpType; readonly sentence: string }
  | { readonly type: null; readonly sentence: string };

/**
 * The dyad of an event: state-based where a government fights an armed party, non-state between armed parties that are no government,
 * one-sided where an armed party stands against people without arms.
 */
export function dyadOf(participants: readonly CodedParticipant[]): Dyad {
  const [a, b] = [classOf(participants, "A"), classOf(participants, "B")];
  if (a === null || b === null) {
    return {
      type: null,
      sentence: "Who stands against whom is not recorded, so UCDP's type is open.",
    };
  }
  const type = typeOf(a, b);
  if (type === null) {
    return { type, sentence: "Neither side is armed, so UCDP has no type for it." };
  }
  return {
    type,
    sentence: `Side A is ${classWords[a]}, side B ${classWords[b]}: ${typeWords[type]}.`,
  };
}

const classWords: Readonly<Record<PartyClass, string>> = {
  STATE: "a government's",
  ARMED: "armed and no government's",
  UNARMED: "unarmed",
};

const typeWords: Readonly<Record<UcdpType, string>> = {
  1: "state-based",
  2: "non-state",
  3: "one-sided",
};

function typeOf(a: PartyClass, b: PartyClass): UcdpType | null {
  if (a === "UNARMED" || b === "UNARMED") return a === b ? null : 3;
  return a === "STATE" || b === "STATE" ? 1 : 2;
}

/** What the strongest on a side is. */
function classOf(participants: readonly CodedParticipant[], side: "A" | "B"): PartyClass | null {
  const classes = participants.flatMap((party) =>
    party.side === side ? (partyClass(party) ?? []) : [],
  );
  const byStrength: readonly PartyClass[] = ["STATE", "ARMED", "UNARMED"];
  return byStrength.find((each) => classes.includes(each)) ?? null;
}

const classByInter: Readonly<Record<number, PartyClass>> = {
  1: "STATE",
  2: "ARMED",
  3: "ARMED",
  4: "ARMED",
  5: "UNARMED",
  6: "UNARMED",
  7: "UNARMED",
};

const classByKind: Readonly<Record<string, PartyClass>> = {
  STATE: "STATE",
  GOVERNMENT_BODY: "STATE",
  ARMED_FORCE: "STATE",
  OFFICIALS: "STATE",
  ARMED_GROUP: "ARMED",
  FIGHTERS: "ARMED",
  CIVILIANS: "UNARMED",
  COMMUNITY: "UNARMED",
  ACTIVISTS: "UNARMED",
};

/** ACLED's code where there is one; its 8 says nothing of this. */
function partyClass({ acledInter, kind }: CodedParticipant): PartyClass | null {
  return classByInter[acledInter ?? 0] ?? classByKind[kind ?? ""] ?? null;
}
