/**
 * How GraphQL types lie in the graph, as data. The compiler, the constraints, the writer, docs/graph.md
 * and the tests all read the same values.
 */

import type { ChainModel } from "./chain-model.ts";

/** How a property is stored in Neo4j and travels to the client. */
export type PropertyKind = "string" | "int" | "float" | "boolean" | "dateTime";

/** Where the value of a GraphQL field lies on a node or relationship. */
export interface PropertyModel {
  readonly kind: PropertyKind;
  /** The stored property; a second step reads a component of it, as in `["location", "latitude"]`. */
  readonly path: readonly [string, ...string[]];
}

/** A GraphQL object whose fields are properties of the node that holds it. */
export interface EmbeddedModel {
  /** The GraphQL object type. */
  readonly type: string;
  /** The stored property whose absence makes the whole object null. */
  readonly marker: string;
  readonly properties: Readonly<Record<string, PropertyModel>>;
  /** The stored property by which it is ordered, which every node of the type has; null where it has no order. */
  readonly orderProperty: string | null;
  /** The stored property that says in which period it lies where it is longer than a day; null where it has no order. */
  readonly longProperty: string | null;
  /** The stored property of the latest instant at which it may have ended; null where it is no extent. */
  readonly endProperty: string | null;
  /** Stored flags, each of which leaves open when it was. */
  readonly doubtProperties: readonly string[];
}

/** One key of an order. Nulls count as greatest, as in Cypher: last ascending, first descending. */
export interface OrderKey {
  /** `given`: a column of a hand-written start. */
  readonly on: "node" | "relationship" | "given";
  readonly property: string;
  readonly kind: PropertyKind;
  readonly direction: "ASC" | "DESC";
  /** True where every entry has a value, so that an index holds them all and a seek can begin at one. */
  readonly isAlwaysKnown: boolean;
}

/** A field that leads over one relationship to other nodes. */
export interface RelationshipModel {
  /** Relationship types; several only where direction and far end are alike. */
  readonly types: readonly [string, ...string[]];
  /** Seen from the node that has the field. */
  readonly direction: "out" | "in" | "both";
  /** GraphQL type at the far end: object, interface or union. */
  readonly to: string;
  /** Fields of the GraphQL edge (or hop) that are properties of the relationship. */
  readonly properties: Readonly<Record<string, PropertyModel>>;
  /** The field of the edge (or hop) that holds the relationship's type; null where none does. */
  readonly typeField: string | null;
  /** The field of the edge (or hop) that holds the far node. */
  readonly farField: string;
  /** Only relationships with these property values. */
  readonly having: Readonly<Record<string, string>>;
  /** Order before the `id` tie-break. */
  readonly orderBy: readonly OrderKey[];
  /**
   * Names of the properties that tell parallel relationships between the same two nodes apart, alike at both ends;
   * empty where there can be only one.
   */
  readonly parallelBy: readonly string[];
  /**
   * True where the list can grow without bound, so that it is read in the order of an index over the relationships. Each
   * then carries `hub` (id of the node that has the list), `order` (what `orderBy` orders by, its only key) and
   * `far` (id of the far node); the index is on these and on `parallelBy`. Where the far node is long, it carries `longIn` as
   * well, and a second, small index has that behind the hub.
   */
  readonly isHub: boolean;
  /** True where the relationships follow from others: ingest maintains them, and no record states them. */
  readonly isDerived: boolean;
  /** Where the field leads over a chain of such steps; null for `types`. */
  readonly chain: ChainModel | null;
  /** So many there are at most, as the records have it; null where they name no number. */
  readonly most: number | null;
}

/** Where the nodes of a type are on the earth. */
export interface SpaceModel {
  /** To every place that contains it, whatever lies between. */
  readonly inside: RelationshipModel;
  /** The same relationships as the list of such a place, read in index order; null where that list is not ordered. */
  readonly listedBy: RelationshipModel | null;
  /** To the node that has the point, its site; null where the node itself has it. */
  readonly at: RelationshipModel | null;
  /** What finds nodes from their sites; null where they have none. */
  readonly sites: SiteModel | null;
  /** The stored point. */
  readonly point: string;
  /** The property of the relationship that says by how many metres the point may be wrong; null where it is exact. */
  readonly uncertainty: string | null;
}

/** Nodes with a point, at which others are. */
export interface SiteModel {
  readonly label: string;
  /** What is at such a node: the relationships of `at` from its end, a hub's. */
  readonly list: RelationshipModel;
  /**
   * The stored property that says within how many metres of the point something of it may be: the greatest uncertainty in the list;
   * null where the list is empty.
   */
  readonly reach: string;
  /** Sites that reach farther than so many metres are few, and found by that instead of by their point. */
  readonly farM: number;
}

/** At which setting of the clocks and by which sources the nodes of a type can be seen. */
export interface VisibilityModel {
  /** The stored instant since when the graph has it. */
  readonly recorded: string;
  /** The extent during which it is so: as of a valid time it must possibly be so then. */
  readonly holds: EmbeddedModel | null;
  /** The extent in which it happens: as of a valid time it must possibly have begun. */
  readonly happens: EmbeddedModel | null;
  /** The extent in which it becomes public: as of a published time it must possibly have been by then. */
  readonly published: EmbeddedModel | null;
  /** Over which all that it came through are reached. */
  readonly sources: readonly RelationshipModel[];
  /** Over which claims about it are reached: where it has any and none of them can be seen, nor can it. */
  readonly restsOn: RelationshipModel | null;
}

/** A full-text index, over nodes of any number of types. */
export interface FullTextIndex {
  readonly name: string;
  /** The database's name of what cuts text into words. */
  readonly analyzer: string;
}

/** Which properties of a type's nodes a full-text index holds. */
export interface FullTextModel {
  readonly index: FullTextIndex;
  readonly properties: readonly string[];
}

/** How one GraphQL object type lies in the graph as a node. */
export interface NodeModel {
  /** The GraphQL object type. */
  readonly type: string;
  /** The label that carries the uniqueness of `id`; shared by the types of an interface. */
  readonly keyLabel: string;
  /** All labels, the most specific one first. */
  readonly labels: readonly [string, ...string[]];
  /** Ids are `idPrefix:key`. */
  readonly idPrefix: string;
  readonly properties: Readonly<Record<string, PropertyModel>>;
  /** Stored properties that no field shows. */
  readonly internal: Readonly<Record<string, PropertyModel>>;
  readonly embedded: Readonly<Record<string, EmbeddedModel>>;
  readonly relationships: Readonly<Record<string, RelationshipModel>>;
  /** Order of root lists before the `id` tie-break. */
  readonly orderBy: readonly OrderKey[];
  /** Null where it is nowhere. */
  readonly space: SpaceModel | null;
  readonly visibility: VisibilityModel;
  /** Stored text by which nodes are sought, whole or by how it begins: an index each. */
  readonly soughtBy: readonly string[];
  readonly fullText: readonly FullTextModel[];
}

/** A property stored under the field's own name. */
function property(kind: PropertyKind, name: string): PropertyModel {
  return { kind, path: [name] };
}

/** Properties stored under the fields' own names, all of one kind each. */
function properties(
  kinds: Readonly<Record<string, PropertyKind>>,
): Readonly<Record<string, PropertyModel>> {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, property(kind, name)]),
  );
}

interface RelationshipInput {
  readonly types: readonly [string, ...string[]];
  readonly direction: "out" | "in" | "both";
  readonly to: string;
  readonly properties?: Readonly<Record<string, PropertyKind>>;
  readonly typeField?: string;
  readonly farField?: string;
  readonly having?: Readonly<Record<string, string>>;
  readonly orderBy?: readonly OrderKey[];
  /** Names in `properties`. */
  readonly parallelBy?: readonly string[];
  readonly isHub?: boolean;
  readonly isDerived?: boolean;
  readonly chain?: ChainModel;
}

/** The same with so many relationships at most. */
export function atMost(most: number, model: RelationshipModel): RelationshipModel {
  return { ...model, most };
}

/** A relationship with the defaults filled in. */
export function relationship(input: RelationshipInput): RelationshipModel {
  return {
    ...{ types: input.types, direction: input.direction, to: input.to },
    properties: properties(input.properties ?? {}),
    ...{ typeField: input.typeField ?? null, farField: input.farField ?? "node" },
    having: input.having ?? {},
    ...{ orderBy: input.orderBy ?? [], parallelBy: input.parallelBy ?? [] },
    ...{ isHub: input.isHub ?? false, isDerived: input.isDerived ?? false },
    ...{ chain: input.chain ?? null, most: null },
  };
}

interface NodeInput {
  readonly type: string;
  readonly keyLabel?: string;
  readonly labels?: readonly string[];
  readonly idPrefix: string;
  readonly properties: Readonly<Record<string, PropertyKind>>;
  readonly internal?: Readonly<Record<string, PropertyKind>>;
  readonly embedded?: Readonly<Record<string, EmbeddedModel>>;
  readonly relationships?: Readonly<Record<string, RelationshipModel>>;
  readonly orderBy?: readonly OrderKey[];
  readonly space?: SpaceModel;
  readonly visibility?: Partial<VisibilityModel>;
  readonly soughtBy?: readonly string[];
  readonly fullText?: readonly FullTextModel[];
}

const alwaysVisible: VisibilityModel = {
  recorded: "recordedFrom",
  ...{ holds: null, happens: null, published: null },
  ...{ sources: [], restsOn: null },
};

/** A node model with the defaults filled in: every node has `id` and `recordedFrom`. */
export function defineNode(input: NodeInput): NodeModel {
  const embedded = Object.values(input.embedded ?? {});
  const derived = embedded.flatMap(({ orderProperty, longProperty }) => [
    ...(orderProperty === null ? [] : [[orderProperty, "dateTime"] as const]),
    ...(longProperty === null ? [] : [[longProperty, "string"] as const]),
  ]);
  return {
    type: input.type,
    keyLabel: input.keyLabel ?? input.type,
    labels: [input.type, ...(input.labels ?? [])],
    idPrefix: input.idPrefix,
    properties: properties({ id: "string", recordedFrom: "dateTime", ...input.properties }),
    internal: properties({ ...Object.fromEntries(derived), ...input.internal }),
    embedded: input.embedded ?? {},
    relationships: input.relationships ?? {},
    orderBy: input.orderBy ?? [],
    space: input.space ?? null,
    visibility: { ...alwaysVisible, ...input.visibility },
    soughtBy: input.soughtBy ?? [],
    fullText: input.fullText ?? [],
  };
}
