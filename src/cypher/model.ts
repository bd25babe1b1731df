/**
 * How GraphQL types lie in the graph, as data. The compiler, the constraints, the writer, docs/graph.md
 * and the tests all read the same values.
 */

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
}

/** One key of an order. Nulls count as greatest, as in Cypher: last ascending, first descending. */
export interface OrderKey {
  readonly on: "node" | "relationship";
  readonly property: string;
  readonly kind: PropertyKind;
  readonly direction: "ASC" | "DESC";
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
  readonly embedded: Readonly<Record<string, EmbeddedModel>>;
  readonly relationships: Readonly<Record<string, RelationshipModel>>;
  /** Order of root lists before the `id` tie-break. */
  readonly orderBy: readonly OrderKey[];
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

const extentKinds = {
  edtf: "string",
  startMin: "dateTime",
  startMax: "dateTime",
  endMin: "dateTime",
  endMax: "dateTime",
  precision: "string",
  approximate: "boolean",
  uncertain: "boolean",
  rawText: "string",
} as const satisfies Record<string, PropertyKind>;

/** Name of the stored property of an extent: `edtf` without a prefix, `publishedEdtf` with one. */
export function extentProperty(prefix: string, name: string): string {
  return prefix === "" ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1);
}

/** A `TemporalExtent`, flattened into properties of its node under a prefix. */
export function extent(prefix: string): EmbeddedModel {
  return {
    type: "TemporalExtent",
    marker: extentProperty(prefix, "edtf"),
    properties: Object.fromEntries(
      Object.entries(extentKinds).map(([name, kind]) => [
        name,
        property(kind, extentProperty(prefix, name)),
      ]),
    ),
  };
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
}

/** A relationship with the defaults filled in. */
export function relationship(input: RelationshipInput): RelationshipModel {
  return {
    types: input.types,
    direction: input.direction,
    to: input.to,
    properties: properties(input.properties ?? {}),
    typeField: input.typeField ?? null,
    farField: input.farField ?? "node",
    having: input.having ?? {},
    orderBy: input.orderBy ?? [],
    parallelBy: input.parallelBy ?? [],
  };
}

interface NodeInput {
  readonly type: string;
  readonly keyLabel?: string;
  readonly labels?: readonly string[];
  readonly idPrefix: string;
  readonly properties: Readonly<Record<string, PropertyKind>>;
  readonly embedded?: Readonly<Record<string, EmbeddedModel>>;
  readonly relationships?: Readonly<Record<string, RelationshipModel>>;
  readonly orderBy?: readonly OrderKey[];
}

/** A node model with the defaults filled in: every node has `id` and `recordedFrom`. */
export function defineNode(input: NodeInput): NodeModel {
  return {
    type: input.type,
    keyLabel: input.keyLabel ?? input.type,
    labels: [input.type, ...(input.labels ?? [])],
    idPrefix: input.idPrefix,
    properties: properties({ id: "string", recordedFrom: "dateTime", ...input.properties }),
    embedded: input.embedded ?? {},
    relationships: input.relationships ?? {},
    orderBy: input.orderBy ?? [],
  };
}

/** Orders by a property of the far node. */
export function byNode(
  name: string,
  kind: PropertyKind,
  direction: "ASC" | "DESC" = "ASC",
): OrderKey {
  return { on: "node", property: name, kind, direction };
}

/** Orders by a property of the relationship. */
export function byRelationship(
  name: string,
  kind: PropertyKind,
  direction: "ASC" | "DESC" = "ASC",
): OrderKey {
  return { on: "relationship", property: name, kind, direction };
}
