import type { KeepId } from "./table.ts";

/** Neo4j's own ids of the created nodes, by index of the thing. */
export interface StoredIds {
  readonly actors: number[];
  readonly places: number[];
  readonly actorNames: number[];
  readonly placeNames: number[];
  readonly documents: number[];
  readonly events: number[];
  readonly claims: number[];
}

/** Nothing is created yet. */
export function noStoredIds(): StoredIds {
  return {
    ...{ actors: [], places: [], actorNames: [], placeNames: [] },
    ...{ documents: [], events: [], claims: [] },
  };
}

/** The id at this index, as the driver sends it. */
export function storedId(ids: readonly number[], index: number): bigint {
  const id = ids[index];
  if (id === undefined) throw new Error(`Nothing was created at index ${index}`);
  return BigInt(id);
}

/** Keeps ids in the order of the rows. */
export function inOrder(ids: number[]): KeepId {
  return (row, id) => {
    ids[row] = id;
  };
}
