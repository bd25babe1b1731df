import type { Extent } from "../../../src/lib/temporal.ts";
import { publicationExtent, storyDay } from "./extent.ts";
import { randomOf } from "./random.ts";
import type { World } from "./world.ts";

/** One document of the generated graph. */
export interface BenchDocument {
  readonly index: number;
  readonly id: string;
  readonly title: string;
  readonly published: Extent;
  /** Index of an actor. */
  readonly publisher: number;
}

const documentStream = 4;
const storyStream = 5;

/** Index of the document that places and actors are described in. */
export const gazetteer = 0;

/** Index of the first document that reports this event. */
export function firstDocumentOf({ size }: World, event: number): number {
  return Math.floor(event / size.eventsPerStory) * size.documentsPerStory;
}

/** The document of this index. */
export function documentAt(world: World, index: number): BenchDocument {
  const random = randomOf(documentStream, index);
  const story = Math.floor(index / world.size.documentsPerStory);
  return {
    index,
    id: `document:bench/${String(index).padStart(7, "0")}`,
    title: `Report ${index}`,
    published: publicationExtent(random, dayOfStory(story)),
    publisher: world.publisher(random),
  };
}

/** Days since 1970 of what a story is about. */
export function dayOfStory(story: number): number {
  return storyDay(randomOf(storyStream, story));
}
