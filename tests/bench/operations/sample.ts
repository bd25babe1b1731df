import { actorId } from "../generate/actor.ts";
import { eventAt, eventId } from "../generate/event.ts";
import { claimsOf } from "../generate/claim.ts";
import type { World } from "../generate/world.ts";
import type { Sample, Variables } from "./operation.ts";

/** Ids of so many events, evenly over all of them. */
export function spreadEvents(world: World, count: number): Sample {
  return asSample(evenly(world.size.events, count).map(eventId));
}

/** Ids of so many events of which two or more claims tell, evenly over all of them. */
export function disputedEvents(world: World, count: number): Sample {
  const disputed = evenly(world.size.events, count).map((from) => {
    let index = Math.max(from, world.size.campaigns);
    while (claimsOf(world, eventAt(world, index)).length < 2) index += 1;
    return eventId(index);
  });
  return asSample(disputed);
}

/** Ids of so many actors that are neither among the busiest nor among the idlest. */
export function typicalActors(world: World, count: number): Sample {
  const { actors } = world.size;
  const indexes = Array.from({ length: count }, (_, i) => Math.floor(actors / 4) + i);
  return asSample(indexes.map((index) => actorId(world.size, index)));
}

/** Numbers from 0 to below `total`, less than the last step. */
function evenly(total: number, count: number): readonly number[] {
  const step = Math.max(1, Math.floor(total / (count + 1)));
  return Array.from({ length: count }, (_, i) => i * step);
}

function asSample(ids: readonly string[]): Sample {
  const [first, ...others] = ids.map((id): Variables => ({ id }));
  if (first === undefined) throw new Error("A sample of nothing");
  return [first, ...others];
}
