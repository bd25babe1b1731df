import { placesOf, type Places } from "./place.ts";
import { documentsIn, sizeOf, type Size } from "./size.ts";
import { createZipf, type Zipf } from "./zipf.ts";

/** What everything of one graph is drawn from. */
export interface World {
  readonly size: Size;
  readonly documents: number;
  readonly places: Places;
  /** Index of an actor. */
  readonly actor: Zipf;
  /** Index of an actor that publishes. */
  readonly publisher: Zipf;
  /** Index of a campaign, which is that of its event. */
  readonly campaign: Zipf;
  /** Index into `eventTypes`. */
  readonly eventType: Zipf;
}

const knownTypes = 39;

/** The world of a graph of so many events. */
export function worldOf(events: number): World {
  const size = sizeOf(events);
  return {
    size,
    documents: documentsIn(size),
    places: placesOf(size),
    actor: createZipf(size.actors),
    publisher: createZipf(size.publishers),
    campaign: createZipf(size.campaigns),
    eventType: createZipf(knownTypes),
  };
}
