import { claimKinds, countingKinds } from "../../../src/evidence/claim-words.ts";
import {
  figureInterval,
  type FigureInterval,
  type FigureQualifier,
} from "../../../src/evidence/figure.ts";
import { documentAt, firstDocumentOf, type BenchDocument } from "./document.ts";
import type { BenchEvent } from "./event.ts";
import { randomOf, type Random } from "./random.ts";
import type { World } from "./world.ts";

/** The number of a claim. */
export interface BenchFigure extends FigureInterval {
  readonly qualifier: FigureQualifier;
  readonly rawText: string;
}

/** One hop of an attribution chain. */
export interface BenchHop {
  /** Index of an actor. */
  readonly actor: number;
  readonly hop: "PUBLISHER" | "RELAY" | "ORIGIN";
  readonly verb: string;
  readonly named: boolean;
}

/** One claim of the generated graph. */
export interface BenchClaim {
  readonly id: string;
  readonly kind: string;
  readonly polarity: string;
  readonly statement: string;
  readonly figure: BenchFigure | null;
  readonly document: BenchDocument;
  /** Index of the event it is about: its own, or the campaign that this is part of. */
  readonly about: number;
  /** That event and the wholes it is part of. */
  readonly bearsOn: readonly number[];
  /** Index of the actor it counts; null where it counts nobody. */
  readonly counts: number | null;
  readonly hops: readonly BenchHop[];
  readonly start: number;
}

const stream = 7;
const relayShare = 0.25;

/** What is claimed about an event: one to three claims, of which one in twenty is about its campaign. */
export function claimsOf(world: World, event: BenchEvent): readonly BenchClaim[] {
  const random = randomOf(stream, event.index);
  const count = drawClaims(random);
  return Array.from({ length: count }, (_, i) => claimAt(world, event, random, i));
}

/** How many claims there are about the events before this one. */
export function claimsBefore(event: number): number {
  let count = 0;
  for (let index = 0; index < event; index += 1) count += drawClaims(randomOf(stream, index));
  return count;
}

function drawClaims(random: Random): number {
  const draw = random.next();
  return draw < 0.7 ? 1 : draw < 0.9 ? 2 : 3;
}

function claimAt(world: World, event: BenchEvent, random: Random, number: number): BenchClaim {
  const document = drawDocument(world, event, random);
  const kind = random.chance(0.6) ? "FATALITIES" : random.pick(claimKinds);
  const key = event.id.slice(event.id.indexOf(":") + 1);
  return {
    ...{ kind, document, ...drawSubject(event, random) },
    id: `claim:${key}-${number}`,
    polarity: random.chance(0.9) ? "AFFIRMS" : random.pick(["DENIES", "CANNOT_CONFIRM"]),
    statement: `What claim ${number} says of event ${event.index}, in our words.`,
    ...(countingKinds.has(kind) ? drawCount(event, random) : { figure: null, counts: null }),
    hops: drawHops(world, random, document.publisher),
    start: random.below(4_000),
  };
}

function drawSubject(
  { index, campaign }: BenchEvent,
  random: Random,
): Pick<BenchClaim, "about" | "bearsOn"> {
  if (campaign === null) return { about: index, bearsOn: [index] };
  if (random.chance(0.05)) return { about: campaign, bearsOn: [campaign] };
  return { about: index, bearsOn: [index, campaign] };
}

function drawCount(
  { participants }: BenchEvent,
  random: Random,
): Pick<BenchClaim, "figure" | "counts"> {
  const counted = participants[random.below(participants.length)];
  return { figure: drawFigure(random), counts: counted?.actor ?? null };
}

function drawDocument(world: World, event: BenchEvent, random: Random): BenchDocument {
  const first = firstDocumentOf(world, event.index);
  return documentAt(world, first + random.below(world.size.documentsPerStory));
}

function drawFigure(random: Random): BenchFigure {
  const n = 1 + random.below(80);
  const { qualifier, words } = random.pick(qualifiers);
  const result = figureInterval({ qualifier, n });
  if (!result.ok) throw new Error(`${qualifier} ${n} was generated; expected ${result.expected}`);
  return { qualifier, rawText: `${words}${n}`, ...result.interval };
}

const qualifiers = [
  { qualifier: "EXACTLY", words: "" },
  { qualifier: "AT_LEAST", words: "at least " },
  { qualifier: "ABOUT", words: "about " },
] as const;

/** The publisher, perhaps somebody between, and whoever said it first: any actor, the publisher among them. */
function drawHops(world: World, random: Random, publisher: number): readonly BenchHop[] {
  const relay: readonly BenchHop[] = random.chance(relayShare)
    ? [{ actor: world.publisher(random), hop: "RELAY", verb: "CITED", named: true }]
    : [];
  return [
    { actor: publisher, hop: "PUBLISHER", verb: "REPORTED", named: true },
    ...relay,
    { actor: world.actor(random), hop: "ORIGIN", verb: "CLAIMED", named: random.chance(0.8) },
  ];
}
