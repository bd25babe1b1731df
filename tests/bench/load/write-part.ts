import { parentPort, workerData } from "node:worker_threads";
import * as z from "zod";
import { migrations } from "../../../src/ingest/migrations.ts";
import { claimsBefore, claimsOf } from "../generate/claim.ts";
import { documentAt, firstDocumentOf } from "../generate/document.ts";
import { eventAt } from "../generate/event.ts";
import { worldOf } from "../generate/world.ts";
import { addClaim, addDocument } from "./claim-rows.ts";
import { addActors } from "./entity-rows.ts";
import { addEvent } from "./event-rows.ts";
import { addMigrations } from "./migration-rows.ts";
import { nodeIdsOf } from "./node-ids.ts";
import { openTableFiles, type WrittenFile } from "./table-files.ts";
import { createEventCounter, type Tallies } from "./tally-rows.ts";

/* A worker: writes the events of its part, with all that is told of them; the first one also what is no event's, but for the places. */

const part = z
  .object({
    events: z.int(),
    folder: z.string(),
    number: z.int(),
    /** The events from this index to below that one; both begin a story. */
    from: z.int(),
    to: z.int(),
  })
  .parse(workerData);

/** The files of a part, at which places its events are, and how they count. */
interface WrittenPart {
  readonly files: readonly WrittenFile[];
  /** Indexes of places. */
  readonly occupied: ReadonlySet<number>;
  readonly tallies: Tallies;
}

function writePart({ events, folder, number, from, to }: typeof part): WrittenPart {
  const world = worldOf(events);
  const ids = nodeIdsOf(world, migrations.length);
  const files = openTableFiles(folder, number);
  if (number === 0) {
    addMigrations(ids, files);
    addActors(world, ids, files);
  }
  const lastDocument = to < events ? firstDocumentOf(world, to) : world.documents;
  for (let index = firstDocumentOf(world, from); index < lastDocument; index += 1) {
    addDocument(world, documentAt(world, index), ids, files);
  }
  const counter = createEventCounter();
  const occupied = new Set<number>();
  let before = claimsBefore(from);
  for (let index = from; index < to; index += 1) {
    const event = eventAt(world, index);
    addEvent(world, event, ids, files);
    counter.add(world, event);
    for (const place of event.places) occupied.add(place);
    for (const claim of claimsOf(world, event)) {
      addClaim(world, { claim, before }, ids, files);
      before += 1;
    }
  }
  return { files: files.close(), occupied, tallies: counter.tallies() };
}

parentPort?.postMessage(writePart(part));
