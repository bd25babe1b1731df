import { claimsBefore } from "../generate/claim.ts";
import type { World } from "../generate/world.ts";

/** Neo4j's own ids, computed from the index of the thing, so that nothing is looked up: they follow each other without gaps. */
export interface NodeIds {
  migration(number: number): number;
  place(index: number): number;
  actor(index: number): number;
  document(index: number): number;
  event(index: number): number;
  /** Names of places first, then those of actors, two each. */
  placeName(place: number, number: number): number;
  actorName(actor: number, number: number): number;
  /** By how many claims there are before it. */
  claim(before: number): number;
  /** By how many tallies there are before it. */
  tally(before: number): number;
}

/** The ids in the graph of this world. */
export function nodeIdsOf({ size, places, documents }: World, migrations: number): NodeIds {
  const claims = claimsBefore(size.events);
  const counts = [
    ...[migrations, places.all.length, size.actors, documents, size.events],
    ...[places.all.length * 2, size.actors * 2],
  ];
  const [place = 0, actor = 0, document = 0, event = 0, placeName = 0, actorName = 0, claim = 0] =
    counts.map((_, i) => counts.slice(0, i + 1).reduce((sum, count) => sum + count, 0));
  return {
    migration: (number) => number - 1,
    place: (index) => place + index,
    actor: (index) => actor + index,
    document: (index) => document + index,
    event: (index) => event + index,
    placeName: (index, number) => placeName + 2 * index + number,
    actorName: (index, number) => actorName + 2 * index + number,
    claim: (before) => claim + before,
    tally: (before) => claim + claims + before,
  };
}
