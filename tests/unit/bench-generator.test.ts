import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { actorAt } from "../bench/generate/actor.ts";
import { claimsOf } from "../bench/generate/claim.ts";
import { documentAt } from "../bench/generate/document.ts";
import { eventAt } from "../bench/generate/event.ts";
import { generatorVersion } from "../bench/generate/size.ts";
import { worldOf } from "../bench/generate/world.ts";

const count = 2_000;

const numbers = (to: number): readonly number[] => Array.from({ length: to }, (_each, i) => i);

/** All that is generated around so many events, as text. */
function generated(): string {
  const world = worldOf(count);
  const events = numbers(count).map((i) => eventAt(world, i));
  return JSON.stringify({
    size: world.size,
    events,
    claims: events.flatMap((event) => claimsOf(world, event)),
    actors: numbers(world.size.actors).map((i) => actorAt(world.size, i)),
    documents: numbers(world.documents).map((i) => documentAt(world, i)),
  });
}

describe("the generated graph", () => {
  test("is the same each time", () => {
    expect(generated()).toBe(generated());
  });

  test("is that of its version, in any process; another one has another number", () => {
    const digest = createHash("sha256").update(generated()).digest("hex").slice(0, 16);

    expect({ version: generatorVersion, digest }).toEqual({
      version: 3,
      digest: "91f185011c685fdd",
    });
  });

  test("has hubs: the r-th actor takes part about 1/r as often as the first", () => {
    const world = worldOf(count);
    const times = new Map<number, number>();
    for (const i of numbers(count)) {
      for (const { actor } of eventAt(world, i).participants) {
        times.set(actor, (times.get(actor) ?? 0) + 1);
      }
    }
    const ofRank = (rank: number): number => times.get(rank - 1) ?? 0;

    expect(ofRank(1)).toBe(Math.max(...times.values()));
    for (const rank of [2, 4, 8]) {
      const share = (ofRank(rank) * rank) / ofRank(1);
      expect(share).toBeGreaterThan(0.7);
      expect(share).toBeLessThan(1.5);
    }
  });
});
