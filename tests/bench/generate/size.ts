/** Raised with every change of what is generated: a loaded graph of another version is loaded anew. */
export const generatorVersion = 2;

/** How many of everything a graph of so many events has. */
export interface Size {
  readonly events: number;
  /** The first events are campaigns: wholes that other events are part of. */
  readonly campaigns: number;
  readonly actors: number;
  /** The first actors publish. */
  readonly publishers: number;
  readonly settlements: number;
  /** Events that are reported together, about the same days, by the same documents. */
  readonly eventsPerStory: number;
  readonly documentsPerStory: number;
}

/** The size of a graph with so many events. */
export function sizeOf(events: number): Size {
  return {
    events,
    campaigns: Math.max(5, Math.round(events / 1_000)),
    actors: Math.max(200, Math.round(events / 50)),
    publishers: Math.max(20, Math.round(events / 1_000)),
    settlements: Math.max(432, Math.round(events / 20)),
    eventsPerStory: 10,
    documentsPerStory: 3,
  };
}

/** How many documents there are. */
export function documentsIn(size: Size): number {
  return Math.ceil(size.events / size.eventsPerStory) * size.documentsPerStory;
}
