import { eventModel } from "../../../src/domain/event/event.model.ts";
import { actorId } from "../generate/actor.ts";
import { firstDocumentOf } from "../generate/document.ts";
import type { BenchEvent } from "../generate/event.ts";
import type { World } from "../generate/world.ts";
import {
  extentCells,
  extentColumns,
  hubCells,
  hubColumnNames,
  optional,
  recordedFrom,
  textCell,
} from "./cell.ts";
import { describedTable, uncertaintyM } from "./entity-rows.ts";
import type { NodeIds } from "./node-ids.ts";
import { nodeTable, relationshipTable } from "./table.ts";
import type { TableFiles } from "./table-files.ts";

const eventTable = nodeTable(eventModel, [
  ...["id", "recordedFrom", "type", "title", "summary", "status", "clarity"],
  ...extentColumns(""),
]);
const partTable = relationshipTable("PART_OF");
const participationTable = relationshipTable("PARTICIPATED_IN", [
  ...["role", "side"],
  ...hubColumnNames,
]);
const occurrenceTable = relationshipTable("OCCURRED_AT", [
  ...["geoPrecision", "uncertaintyRadiusM", "primary", "how"],
  ...hubColumnNames,
]);
const withinTable = relationshipTable("OCCURRED_WITHIN", hubColumnNames);

/** Adds an event, with who took part, where, and what follows from that. */
export function addEvent(world: World, event: BenchEvent, ids: NodeIds, files: TableFiles): void {
  const { id, index, type, title, summary, when, campaign } = event;
  const own = ids.event(index);
  files.add(
    eventTable,
    `${own}\t${id}\t${recordedFrom}\t${type}\t${textCell(title)}\t${textCell(summary)}\tENDED\tCLEAR\t${extentCells(when)}`,
  );
  files.add(describedTable, `${own}\t${ids.document(firstDocumentOf(world, index))}`);
  if (campaign !== null) files.add(partTable, `${own}\t${ids.event(campaign)}`);
  for (const { actor, role, side } of event.participants) {
    const hub = hubCells(actorId(world.size, actor), when, id);
    files.add(
      participationTable,
      `${ids.actor(actor)}\t${own}\t${role}\t${optional(side)}\t${hub}`,
    );
  }
  addPlacesOf(world, event, ids, files);
}

function addPlacesOf(
  { places }: World,
  { id, index, when, places: settlements }: BenchEvent,
  ids: NodeIds,
  files: TableFiles,
): void {
  const own = ids.event(index);
  const hubOf = (place: number): string => hubCells(places.all[place]?.id ?? "", when, id);
  for (const [i, place] of settlements.entries()) {
    files.add(
      occurrenceTable,
      `${own}\t${ids.place(place)}\tSETTLEMENT\t${uncertaintyM}\t${i === 0}\tAT\t${hubOf(place)}`,
    );
  }
  for (const place of new Set(settlements.flatMap((settlement) => places.closure(settlement)))) {
    files.add(withinTable, `${own}\t${ids.place(place)}\t${hubOf(place)}`);
  }
}
