import type { GraphNode } from "../../../src/cypher/graph-node.ts";
import type { NodeModel } from "../../../src/cypher/model.ts";
import { nameNodes } from "../../../src/domain/entity/name.record.ts";
import { groupModel } from "../../../src/domain/group/group.model.ts";
import { nameModel } from "../../../src/domain/name/name.model.ts";
import { organizationModel } from "../../../src/domain/organization/organization.model.ts";
import { personModel } from "../../../src/domain/person/person.model.ts";
import { placeModel } from "../../../src/domain/place/place.model.ts";
import { talliedKinds } from "../../../src/domain/tally.ts";
import { actorAt, type BenchActor } from "../generate/actor.ts";
import { gazetteer } from "../generate/document.ts";
import type { World } from "../generate/world.ts";
import { noStart, optional, pointCell, recordedFrom, textCell } from "./cell.ts";
import type { NodeIds } from "./node-ids.ts";
import { nodeTable, relationshipTable } from "./table.ts";
import type { TableFiles } from "./table-files.ts";

const placeTable = nodeTable(placeModel, [
  ...["id", "recordedFrom", "name", "kind", "location", "tallied", "reachM"],
]);
const withinTable = relationshipTable("WITHIN");
const insideTable = relationshipTable("INSIDE");

const actorColumns = [
  ...["id", "recordedFrom", "name", "definiteness", "acledInter", "startOrder"],
] as const;
const actorTables = {
  Person: nodeTable(personModel, actorColumns),
  Organization: ofSomeKind(organizationModel),
  Group: ofSomeKind(groupModel),
} as const satisfies Readonly<Record<BenchActor["type"], unknown>>;

const nameColumns = [
  ...["text", "language", "script", "kind", "primary", "folded", "skeleton", "sound", "startOrder"],
] as const;
const nameTable = nodeTable(nameModel, ["id", "recordedFrom", ...nameColumns]);
const hasNameTable = relationshipTable("HAS_NAME");
const attestedTable = relationshipTable("ATTESTED_IN");

/** What says where the facts of an entity come from. */
export const describedTable = relationshipTable("DESCRIBED_IN");

function ofSomeKind(model: NodeModel): ReturnType<typeof nodeTable> {
  return nodeTable(model, [...actorColumns, "kind"]);
}

/** No event is farther than so many metres from where it is said to be. */
export const uncertaintyM = 5_000;

/** Adds all places, with their names and what they lie in; `occupied` are the indexes of those at which events are. */
export function addPlaces(
  { places }: World,
  occupied: ReadonlySet<number>,
  ids: NodeIds,
  files: TableFiles,
): void {
  for (const { index, id, name, kind, parent, latitude, longitude } of places.all) {
    const own = ids.place(index);
    const point = pointCell(latitude, longitude);
    const tallied = talliedKinds.some((each) => each === kind) ? kind : "";
    const reach = optional(occupied.has(index) ? uncertaintyM : null);
    files.add(
      placeTable,
      `${own}\t${id}\t${recordedFrom}\t${textCell(name)}\t${kind}\t${point}\t${tallied}\t${reach}`,
    );
    files.add(describedTable, `${own}\t${ids.document(gazetteer)}`);
    if (parent !== null) files.add(withinTable, `${own}\t${ids.place(parent)}`);
    for (const above of places.closure(index)) {
      files.add(insideTable, `${own}\t${ids.place(above)}`);
    }
    const names = nameNodes(
      id,
      [
        { text: name, language: "en", kind: "OFFICIAL" },
        { text: `مكان ${index}`, language: "ar", kind: "OFFICIAL" },
      ],
      null,
    );
    addNames(names, { own, ownId: (number) => ids.placeName(index, number), ids, files });
  }
}

/** Adds all actors, with their names. */
export function addActors({ size }: World, ids: NodeIds, files: TableFiles): void {
  for (let index = 0; index < size.actors; index += 1) {
    const { id, type, name, alias, kind, acledInter } = actorAt(size, index);
    const own = ids.actor(index);
    const cells = `${own}\t${id}\t${recordedFrom}\t${textCell(name)}\tNAMED\t${acledInter}\t${noStart}`;
    files.add(actorTables[type], kind === null ? cells : `${cells}\t${kind}`);
    files.add(describedTable, `${own}\t${ids.document(gazetteer)}`);
    const names = nameNodes(
      id,
      [
        { text: name, language: "en", kind: "OFFICIAL" },
        { text: alias, language: "en", kind: "ALIAS" },
      ],
      null,
    );
    addNames(names, { own, ownId: (number) => ids.actorName(index, number), ids, files });
  }
}

interface NameOwner {
  readonly own: number;
  readonly ownId: (number: number) => number;
  readonly ids: NodeIds;
  readonly files: TableFiles;
}

/** The first of the names is the primary one. */
function addNames(names: readonly GraphNode[], { own, ownId, ids, files }: NameOwner): void {
  for (const [number, { id, properties }] of names.entries()) {
    const name = ownId(number);
    const cells = nameColumns.map((column) => propertyCell(properties[column])).join("\t");
    files.add(nameTable, `${name}\t${id}\t${recordedFrom}\t${cells}`);
    files.add(hasNameTable, `${own}\t${name}`);
    files.add(attestedTable, `${name}\t${ids.document(gazetteer)}`);
  }
}

function propertyCell(value: GraphNode["properties"][string] | undefined): string {
  if (typeof value === "string") return textCell(value);
  if (typeof value === "object" && value !== null) throw new Error("A name has no point");
  return optional(value ?? null);
}
