import type {
  ActorFacts,
  ClaimFacts,
  ClaimFigure,
  HopFacts,
  ParticipantFacts,
  PlaceFacts,
  SourceFacts,
  SubjectFacts,
} from "../../../src/evidence/claim-facts.ts";
import { figureInterval, type FigureQualifier } from "../../../src/evidence/figure.ts";

function actor(id: string, name: string, wholes: readonly ActorFacts[] = []): ActorFacts {
  const ids = wholes.flatMap((whole) => [whole.canonicalId, ...whole.wholes]);
  return { id, canonicalId: id, name, wholes: ids };
}

const state = actor("organization:state", "Syria");
export const government = actor("organization:government", "Government of Syria", [state]);
const ministry = actor("organization:ministry", "Ministry of Defence", [government]);
export const forces = actor("organization:forces", "Syrian government forces", [state]);
export const police = actor("organization:police", "police", [forces]);
export const loyalists = actor("group:loyalists", "Assad loyalist fighters");
export const druze = actor("group:druze", "Druze forces");
export const alawites = actor("group:alawites", "Alawite community");
export const villagers = actor("group:villagers", "villagers");

/** Somebody who can say something. */
export type Source = SourceFacts;

function source(
  party: ActorFacts,
  more: Partial<Pick<SourceFacts, "definiteness" | "operators" | "offices">> = {},
): SourceFacts {
  return { ...party, definiteness: "NAMED", operators: [], offices: [], ...more };
}

const unnamed = { definiteness: "UNNAMED_COLLECTIVE" } as const;
export const bbc = source(actor("organization:bbc", "BBC"));
export const afp = source(actor("organization:afp", "AFP"));
export const reuters = source(actor("organization:reuters", "Reuters"));
export const step = source(actor("organization:step", "Step news agency"));
export const observatory = source(actor("organization:observatory", "the Observatory"));
export const television = source(actor("organization:tv", "Syrian state television"), {
  operators: [government],
});
export const sana = source(actor("organization:sana", "SANA"), { operators: [government] });
export const spokesman = source(actor("person:spokesman", "the colonel"), { offices: [ministry] });
export const monitors = source(actor("group:monitors", "monitors cited by AFP"), unnamed);
export const activists = source(actor("group:activists", "activists"), unnamed);
export const stranger = source(actor("group:stranger", "somebody"), {
  definiteness: "UNIDENTIFIED",
});

function place(
  id: string,
  name: string,
  kind: string,
  within: readonly PlaceFacts[] = [],
): PlaceFacts {
  const ids = within.flatMap((whole) => [whole.id, ...whole.within]);
  return { id, name, kind, within: ids };
}

export const latakia = place("place:latakia", "Latakia", "ADM1");
export const tartus = place("place:tartus", "Tartus", "ADM1");
export const jableh = place("place:jableh", "Jableh", "ADM3", [latakia]);
export const airbase = place("place:airbase", "the airbase", "FACILITY", [latakia]);
export const coast = place("place:coast", "Syrian coast", "INFORMAL_REGION");

function party(who: ActorFacts, side: "A" | "B"): ParticipantFacts {
  return { actor: who, role: "BELLIGERENT", side };
}

function subject(id: string, name: string, more: Partial<SubjectFacts> = {}): SubjectFacts {
  const base = { type: "Event", id, canonicalId: id, name, wholes: [], places: [] };
  return { ...base, participants: [], ...more };
}

const participants = [party(forces, "A"), party(government, "A"), party(loyalists, "B")];
export const clashes = subject("event:clashes", "the clashes", { participants, places: [latakia] });
export const jablehFighting = subject("event:jableh", "the fighting at Jableh", {
  participants,
  places: [jableh],
  wholes: [clashes.id],
});
export const strikes = subject("event:strikes", "the strikes", {
  participants,
  places: [latakia],
  wholes: [clashes.id],
});
export const fall = subject("event:fall", "the fall of Assad");
export const chemicalAttacks = subject("event:chemical", "the chemical attacks");
export const tenure = subject("tenure:president", "the presidency", { type: "Tenure" });
export const relation = subject("relation:airbase", "the hold on the airbase", {
  type: "Relation",
});

/** A figure of a qualifier and the numbers that it takes. */
export function figure(qualifier: FigureQualifier, n?: number, b?: number): ClaimFigure {
  const numbers = qualifier === "BETWEEN" ? { a: n, b } : { n };
  const result = figureInterval({ qualifier, ...numbers });
  if (!result.ok) throw new Error(result.expected);
  const rawText = [qualifier.toLowerCase().replace("_", " "), n, b].filter(Boolean).join(" ");
  return { ...result.interval, qualifier, unit: "person", rawText };
}

/** A chain: the publisher first, the origin last; one actor is both. */
export function via(...actors: readonly SourceFacts[]): readonly HopFacts[] {
  const [first] = actors;
  const chain = actors.length === 1 && first !== undefined ? [first, first] : actors;
  return chain.map((each, position) => ({
    position,
    hop: hopAt(position, chain.length),
    verb: "REPORTED",
    named: each.definiteness === "NAMED",
    actor: each,
  }));
}

function hopAt(position: number, length: number): HopFacts["hop"] {
  if (position === 0) return "PUBLISHER";
  return position === length - 1 ? "ORIGIN" : "RELAY";
}

/** A day, or the days from one to another, of March 2025. */
export function march(first: number, last = first): ClaimFacts["published"] {
  const day = (n: number): string => `2025-03-${String(n).padStart(2, "0")}`;
  return { startMin: `${day(first)}T00:00:00.000Z`, endMax: `${day(last)}T23:59:59.999Z` };
}

let count = 0;

/** A claim of 28 loyalists killed in the clashes, by Step through the BBC, with what is said otherwise. */
export function claim(more: Partial<ClaimFacts> = {}): ClaimFacts {
  count += 1;
  return {
    id: `claim:${String(count)}`,
    kind: "FATALITIES",
    polarity: "AFFIRMS",
    statement: "It is so.",
    figure: figure("EXACTLY", 28),
    subject: clashes,
    counts: [loyalists],
    victimCategory: "NON_STATE_FORCES",
    covers: null,
    place: null,
    cumulative: null,
    published: march(7),
    publisherDisclaimer: "NONE",
    attribution: via(bbc, step),
    supersedes: [],
    assessments: [],
    ...more,
  };
}

/** A claim without a figure, such as that something happened. */
export function statement(more: Partial<ClaimFacts> = {}): ClaimFacts {
  return claim({ kind: "OCCURRENCE", figure: null, counts: [], victimCategory: null, ...more });
}
