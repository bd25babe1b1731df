import { actorId } from "../generate/actor.ts";
import { claimsOf, type BenchClaim } from "../generate/claim.ts";
import { eventId, eventsOf } from "../generate/event.ts";
import type { World } from "../generate/world.ts";
import { orderColumns } from "./relationship-tables.ts";
import { storedId, type StoredIds } from "./stored-ids.ts";
import { relationshipTable, type Table } from "./table.ts";
import { startOrder, type TableRow } from "./value.ts";

/** Relationships of claims, those derived from them included. */
export function claimRelationshipTables(world: World, ids: StoredIds): readonly Table[] {
  const { size } = world;
  const ordered = ({ document, id }: BenchClaim, hub: string): TableRow => [
    ...[hub, startOrder(document.published.startMin), id],
  ];
  return [
    relationshipTable("ABOUT", orderColumns, () =>
      eachClaim(world, ids, (claim, own) => [
        [own, storedId(ids.events, claim.about), ...ordered(claim, eventId(claim.about))],
      ]),
    ),
    relationshipTable("BEARS_ON", orderColumns, () =>
      eachClaim(world, ids, (claim, own) =>
        claim.bearsOn.map((event) => [
          ...[own, storedId(ids.events, event), ...ordered(claim, eventId(event))],
        ]),
      ),
    ),
    relationshipTable("COUNTS", orderColumns, () =>
      eachClaim(world, ids, (claim, own) =>
        claim.counts === null
          ? []
          : [
              [
                own,
                storedId(ids.actors, claim.counts),
                ...ordered(claim, actorId(size, claim.counts)),
              ],
            ],
      ),
    ),
    relationshipTable("EVIDENCED_BY", ["start", "end", "prefix", "suffix"], () =>
      eachClaim(world, ids, ({ document, start }, own) => [
        [own, storedId(ids.documents, document.index), BigInt(start), BigInt(start + 90), "", ""],
      ]),
    ),
    relationshipTable("ATTRIBUTED_TO", [...hopColumns, ...orderColumns], () =>
      eachClaim(world, ids, (claim, own) =>
        claim.hops.map(({ actor, hop, verb, named }, position) => [
          ...[own, storedId(ids.actors, actor), BigInt(position), hop, verb, named],
          ...ordered(claim, actorId(size, actor)),
        ]),
      ),
    ),
  ];
}

const hopColumns = ["position", "hop", "verb", "named"] as const;

/** The claims in the order in which they were created, each with Neo4j's own id. */
function* eachClaim(
  world: World,
  ids: StoredIds,
  rowsOf: (claim: BenchClaim, own: bigint) => readonly TableRow[],
): Iterable<TableRow> {
  let created = 0;
  for (const event of eventsOf(world)) {
    for (const claim of claimsOf(world, event)) {
      yield* rowsOf(claim, storedId(ids.claims, created));
      created += 1;
    }
  }
}
