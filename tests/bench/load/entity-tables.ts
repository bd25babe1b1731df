import type { NodeModel } from "../../../src/cypher/model.ts";
import { groupModel } from "../../../src/domain/group/group.model.ts";
import { nameModel } from "../../../src/domain/name/name.model.ts";
import { organizationModel } from "../../../src/domain/organization/organization.model.ts";
import { personModel } from "../../../src/domain/person/person.model.ts";
import { placeModel } from "../../../src/domain/place/place.model.ts";
import { actorAt, type BenchActor } from "../generate/actor.ts";
import type { World } from "../generate/world.ts";
import { inOrder, type StoredIds } from "./stored-ids.ts";
import { nodeTable, type KeepId, type Table } from "./table.ts";
import { point, recordedFrom, startOrder, type TableRow } from "./value.ts";

const own = ["id", "recordedFrom"] as const;
const unknown = startOrder(null);

/** Places, actors and the names of both, one table after another. */
export function entityTables(world: World, ids: StoredIds): readonly Table[] {
  return [
    placeTable(world, ids),
    ...actorTables(world, ids),
    nameTable(() => actorNames(world), inOrder(ids.actorNames)),
    nameTable(() => placeNames(world), inOrder(ids.placeNames)),
  ];
}

function placeTable({ places }: World, ids: StoredIds): Table {
  function* rows(): Iterable<TableRow> {
    for (const { id, name, kind, latitude, longitude } of places.all) {
      yield [id, recordedFrom, name, kind, point(latitude, longitude)];
    }
  }
  return nodeTable(placeModel, [...own, "name", "kind", "location"], rows, inOrder(ids.places));
}

const actorModels: Readonly<Record<BenchActor["type"], NodeModel>> = {
  Person: personModel,
  Organization: organizationModel,
  Group: groupModel,
};

/** Labels cannot come from a row, so the actors of each type are a table. */
function actorTables({ size }: World, ids: StoredIds): readonly Table[] {
  const columns = [...own, "name", "definiteness", "acledInter", "startOrder"];
  return Object.entries(actorModels).map(([type, model]) => {
    const indexes: number[] = [];
    for (let i = 0; i < size.actors; i += 1) if (actorAt(size, i).type === type) indexes.push(i);
    const hasKind = type !== "Person";
    function* rows(): Iterable<TableRow> {
      for (const index of indexes) {
        const { id, name, kind, acledInter } = actorAt(size, index);
        const row = [id, recordedFrom, name, "NAMED", BigInt(acledInter), unknown];
        yield hasKind ? [...row, kind] : row;
      }
    }
    const named = hasKind ? [...columns, "kind"] : columns;
    return nodeTable(model, named, rows, (row, id) => {
      ids.actors[indexes[row] ?? -1] = id;
    });
  });
}

function nameTable(rows: () => Iterable<TableRow>, keep: KeepId): Table {
  const columns = [...own, "text", "language", "script", "kind", "primary", "startOrder"];
  return nodeTable(nameModel, columns, rows, keep);
}

/** Two names each, in the order of the actors. */
function* actorNames({ size }: World): Iterable<TableRow> {
  for (let i = 0; i < size.actors; i += 1) {
    const { id, name, alias } = actorAt(size, i);
    yield [`name:${id}/en`, recordedFrom, name, "en", "Latn", "OFFICIAL", true, unknown];
    yield [`name:${id}/alias`, recordedFrom, alias, "en", "Latn", "ALIAS", false, unknown];
  }
}

/** Two names each, in the order of the places. */
function* placeNames({ places }: World): Iterable<TableRow> {
  for (const { id, name, index } of places.all) {
    const arabic = `مكان ${index}`;
    yield [`name:${id}/en`, recordedFrom, name, "en", "Latn", "OFFICIAL", true, unknown];
    yield [`name:${id}/ar`, recordedFrom, arabic, "ar", "Arab", "OFFICIAL", false, unknown];
  }
}
