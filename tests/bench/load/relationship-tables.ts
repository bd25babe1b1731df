import { actorId } from "../generate/actor.ts";
import { documentAt } from "../generate/document.ts";
import { eventsOf, type BenchEvent } from "../generate/event.ts";
import type { World } from "../generate/world.ts";
import { storedId, type StoredIds } from "./stored-ids.ts";
import { relationshipTable, type Table } from "./table.ts";
import { startOrder, type TableRow } from "./value.ts";

/** What every ordered relationship carries, so that an index gives the first of a hub in order. */
export const orderColumns = ["hub", "order", "far"] as const;

/** Relationships between places, actors, names, documents and events, those derived from them included. */
export function worldRelationshipTables(world: World, ids: StoredIds): readonly Table[] {
  const { places, size } = world;
  const placeOf = (index: number): string => places.all[index]?.id ?? "";
  return [
    relationshipTable("WITHIN", [], () => withinRows(world, ids)),
    relationshipTable("INSIDE", [], () => insideRows(world, ids)),
    relationshipTable("HAS_NAME", [], () => nameRows(ids)),
    relationshipTable("PUBLISHED_BY", orderColumns, () => publisherRows(world, ids)),
    relationshipTable("PART_OF", [], () => partRows(world, ids)),
    relationshipTable("PARTICIPATED_IN", ["role", "side", ...orderColumns], () =>
      eachEvent(world, (event) =>
        event.participants.map(({ actor, role, side }) => [
          ...[storedId(ids.actors, actor), storedId(ids.events, event.index)],
          ...[role, side, actorId(size, actor), startOrder(event.when.startMin), event.id],
        ]),
      ),
    ),
    relationshipTable("OCCURRED_AT", [...occurrenceColumns, ...orderColumns], () =>
      eachEvent(world, (event) =>
        event.places.map((place, i) => [
          ...[storedId(ids.events, event.index), storedId(ids.places, place)],
          ...["SETTLEMENT", 5_000n, i === 0, "AT"],
          ...[placeOf(place), startOrder(event.when.startMin), event.id],
        ]),
      ),
    ),
    relationshipTable("OCCURRED_WITHIN", orderColumns, () =>
      eachEvent(world, (event) =>
        [...new Set(event.places.flatMap((place) => places.closure(place)))].map((place) => [
          ...[storedId(ids.events, event.index), storedId(ids.places, place)],
          ...[placeOf(place), startOrder(event.when.startMin), event.id],
        ]),
      ),
    ),
  ];
}

const occurrenceColumns = ["geoPrecision", "uncertaintyRadiusM", "primary", "how"] as const;

function* eachEvent(
  world: World,
  rowsOf: (event: BenchEvent) => readonly TableRow[],
): Iterable<TableRow> {
  for (const event of eventsOf(world)) yield* rowsOf(event);
}

function* withinRows({ places }: World, ids: StoredIds): Iterable<TableRow> {
  for (const { index, parent } of places.all) {
    if (parent !== null) yield [storedId(ids.places, index), storedId(ids.places, parent)];
  }
}

function* insideRows({ places }: World, ids: StoredIds): Iterable<TableRow> {
  for (const { index } of places.all) {
    for (const above of places.closure(index)) {
      yield [storedId(ids.places, index), storedId(ids.places, above)];
    }
  }
}

/** Owners have two names each, in their order. */
function* nameRows({ actors, actorNames, places, placeNames }: StoredIds): Iterable<TableRow> {
  const owned = [
    [actors, actorNames],
    [places, placeNames],
  ] as const;
  for (const [owners, names] of owned) {
    for (let i = 0; i < names.length; i += 1) {
      yield [storedId(owners, Math.floor(i / 2)), storedId(names, i)];
    }
  }
}

function* publisherRows(world: World, ids: StoredIds): Iterable<TableRow> {
  for (let i = 0; i < world.documents; i += 1) {
    const { id, publisher, published } = documentAt(world, i);
    yield [
      ...[storedId(ids.documents, i), storedId(ids.actors, publisher)],
      ...[actorId(world.size, publisher), startOrder(published.startMin), id],
    ];
  }
}

function* partRows(world: World, ids: StoredIds): Iterable<TableRow> {
  for (const { index, campaign } of eventsOf(world)) {
    if (campaign !== null) yield [storedId(ids.events, index), storedId(ids.events, campaign)];
  }
}
