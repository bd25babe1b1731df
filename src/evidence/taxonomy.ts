import { acledInters, parseAcledInter } from "./acled-inter.ts";
import { dyadOf, type CodedParticipant } from "./dyad.ts";
import {
  taxonomy,
  type TaxonomyEntry,
  type TaxonomyType,
  type UcdpType,
} from "./taxonomy-table.ts";

/** An event, as far as coding schemes ask. */
export interface CodedEvent {
  readonly type: TaxonomyType;
  readonly participants: readonly CodedParticipant[];
  /** Least number of deaths that its toll gives; null where none is counted. */
  readonly deaths: number | null;
}

/** An event in four coding schemes. */
export interface EventCodes {
  /** Null where ACLED records no such event. */
  readonly acled: {
    readonly eventType: string;
    readonly subEventType: string;
    /** `inter` of those who have one, by name. */
    readonly inters: readonly {
      readonly actorName: string;
      readonly code: number;
      readonly text: string;
    }[];
  } | null;
  /** Null where UCDP would not record it, or where its type cannot be told; `notes` says which. */
  readonly ucdp: { readonly type: UcdpType; readonly text: string } | null;
  /** Null where PLOVER has none. */
  readonly plover: string | null;
  /** CAMEO codes that it may be; `x` at the end stands for any digit. */
  readonly cameo: readonly string[];
  /** Where the schemes diverge or do not apply, a sentence each. */
  readonly notes: readonly string[];
}

const ucdpTexts: Readonly<Record<UcdpType, string>> = {
  1: "state-based",
  2: "non-state",
  3: "one-sided",
};

/** True for an event type that the table has. */
export function isTaxonomyType(type: string): type is TaxonomyType {
  return Object.hasOwn(taxonomy, type);
}

/** The codes of an event in ACLED, UCDP, PLOVER and CAMEO. */
export function codesOf(event: CodedEvent): EventCodes {
  const entry: TaxonomyEntry = taxonomy[event.type];
  const ucdp = ucdpOf(entry, event);
  return {
    acled: acledOf(entry, event),
    ucdp: ucdp.type === null ? null : { type: ucdp.type, text: ucdpTexts[ucdp.type] },
    plover: entry.plover,
    cameo: entry.cameo,
    notes: [
      ...(entry.note === undefined ? [] : [entry.note]),
      ...(entry.acled === null ? ["ACLED records no such event."] : []),
      ucdp.sentence,
      ...(entry.plover === null ? ["PLOVER has no code for it."] : []),
      ...cameoNotes(entry),
    ],
  };
}

function acledOf({ acled }: TaxonomyEntry, { participants }: CodedEvent): EventCodes["acled"] {
  if (acled === null) return null;
  const [eventType, subEventType] = acled;
  const inters = participants
    .flatMap(({ name, acledInter }) => {
      const code = acledInter === null ? null : parseAcledInter(acledInter);
      return code === null ? [] : [{ actorName: name, code, text: acledInters[code] }];
    })
    .toSorted((a, b) => (a.actorName < b.actorName ? -1 : 1));
  return { eventType, subEventType, inters };
}

function ucdpOf(
  { ucdp }: TaxonomyEntry,
  { participants, deaths }: CodedEvent,
): { readonly type: UcdpType | null; readonly sentence: string } {
  if (ucdp.length === 0) return { type: null, sentence: "UCDP records no such event." };
  if (deaths === null || deaths < 1) {
    return { type: null, sentence: "UCDP needs at least one death, and none is counted here." };
  }
  const dyad = dyadOf(participants);
  if (dyad.type === null || ucdp.includes(dyad.type)) return dyad;
  const allowed = ucdp.map((type) => ucdpTexts[type]).join(" or ");
  return {
    type: null,
    sentence: `${dyad.sentence} An event of this type can only be ${allowed} in UCDP, so the two diverge.`,
  };
}

function cameoNotes({ cameo }: TaxonomyEntry): readonly string[] {
  if (cameo.length === 0) return ["CAMEO has no code for it."];
  if (cameo.length > 1) return [`CAMEO tells finer: ${cameo.join(", ")} are all possible.`];
  return cameo[0]?.endsWith("x") === true
    ? [`CAMEO tells finer: any code that begins with ${cameo[0].slice(0, -1)}.`]
    : [];
}
