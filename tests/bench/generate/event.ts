import type { Extent } from "../../../src/lib/temporal.ts";
import { eventTypes } from "../../../src/domain/event/event-words.ts";
import { dayOfStory } from "./document.ts";
import { eventExtent } from "./extent.ts";
import { randomOf, type Random } from "./random.ts";
import type { World } from "./world.ts";

/** Somebody's part in an event. */
export interface BenchParticipation {
  /** Index of an actor. */
  readonly actor: number;
  readonly role: string;
  /** Null where it was on none. */
  readonly side: "A" | "B" | null;
}

/** One event of the generated graph. */
export interface BenchEvent {
  readonly index: number;
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly summary: string;
  readonly when: Extent;
  /** Indexes of settlements, the primary one first. */
  readonly places: readonly number[];
  readonly participants: readonly BenchParticipation[];
  /** Index of the campaign it is part of; null where of none. */
  readonly campaign: number | null;
}

const stream = 6;
const roles = [
  { role: "INITIATOR", side: "A" },
  { role: "TARGET", side: "B" },
  { role: "BYSTANDER", side: null },
  { role: "ASSOCIATED", side: "A" },
] as const;

/** The event of this index. */
export function eventAt(world: World, index: number): BenchEvent {
  const random = randomOf(stream, index);
  const type = eventTypes[world.eventType(random)] ?? "OTHER";
  const isCampaign = index < world.size.campaigns;
  return {
    index,
    id: eventId(index),
    type,
    title: `${isCampaign ? "Campaign" : "Event"} ${index}: ${type.toLowerCase().replaceAll("_", " ")}`,
    summary: `What happened there, in one or two sentences of the usual length, told for event ${index}.`,
    when: eventExtent(random, dayOfStory(storyOf(world, index))),
    places: drawPlaces(world, random),
    participants: drawParticipants(world, random),
    campaign: !isCampaign && random.chance(0.3) ? world.campaign(random) : null,
  };
}

/** Its id. */
export function eventId(index: number): string {
  return `event:bench/${String(index).padStart(7, "0")}`;
}

/** The story that reports it. */
function storyOf(world: World, index: number): number {
  return Math.floor(index / world.size.eventsPerStory);
}

function drawPlaces(world: World, random: Random): readonly number[] {
  const places = [world.places.draw(random)];
  if (random.chance(0.05)) places.push(world.places.draw(random));
  return [...new Set(places)];
}

/** Two to four different actors. */
function drawParticipants(world: World, random: Random): readonly BenchParticipation[] {
  const draw = random.next();
  const count = draw < 0.6 ? 2 : draw < 0.9 ? 3 : 4;
  const actors = new Set<number>();
  while (actors.size < count) actors.add(world.actor(random));
  return [...actors].map((actor, i) => ({ actor, ...(roles[i] ?? roles[0]) }));
}
