import type { GraphNode } from "../cypher/graph-node.ts";
import type { NodeModel } from "../cypher/model.ts";
import { escapeName, type CypherValue } from "../cypher/statement.ts";
import { closures } from "../domain/closures.ts";
import { groupBy } from "../lib/group-by.ts";
import { columnsOf } from "./derived/hub.ts";
import type { Effect } from "./derived/maintenance.ts";
import { linkTarget, type LinkTarget } from "./link-model.ts";
import type { LinkChange, NodeChange, TypePlan } from "./plan.ts";
import { keyLabelOf } from "./stored-facts.ts";
import { storedProperties, writeExpression } from "./stored-properties.ts";

/** What a statement unwinds. */
export interface Row {
  readonly values: Readonly<Record<string, CypherValue>>;
  /** Id of the node written, or of the one from which the relationship leads away. */
  readonly start: string;
  /** Id of the node written, or of the one to which the relationship leads. */
  readonly end: string;
}

/** One statement text over `$rows`, its rows, and what they do. */
export interface Operation {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly effect: Effect;
}

/** Types whose nodes exist only as long as a record owns them. */
const ownedTypes: ReadonlySet<string> = new Set(["Name", "ExternalId"]);

/**
 * The operations of a plan, in the order in which they have to run. An old relationship goes before a new one that differs in
 * its identity only, else the new one would be found in it. Owned nodes lose theirs last and go with it in one statement: whenever
 * seeding is broken off, the relationship that tells of the orphan is still there, and a node that moved has its new owner.
 * Relationships to wholes go before all others, so that what follows from both is derived once.
 */
export function operationsOf(plans: readonly TypePlan[]): readonly Operation[] {
  const removed = plans.flatMap((plan) => plan.removed);
  const added = plans.flatMap((plan) => plan.added);
  return [
    ...plans.flatMap(upserts),
    ...[
      ...grouped(removed.filter((change) => !isOwned(change))).flatMap(removal),
      ...grouped(added).flatMap(merge),
    ].toSorted((a, b) => rank(a) - rank(b)),
    ...grouped(removed.filter(isOwned)).flatMap(ownedRemoval),
  ];
}

const wholeTypes: ReadonlySet<string> = new Set(closures.map(({ over }) => over));

function rank({ effect }: Operation): number {
  return "type" in effect && wholeTypes.has(effect.type) ? 0 : 1;
}

function isOwned({ model, field }: LinkChange): boolean {
  return ownedTypes.has(model.relationships[field]?.to ?? "");
}

function upserts({ model, nodes }: TypePlan): readonly Operation[] {
  const byKind = groupBy(nodes, ({ kind }) => kind);
  return [...byKind].map(([kind, changes]) => upsert(model, kind, changes));
}

function upsert(
  model: NodeModel,
  kind: NodeChange["kind"],
  changes: readonly NodeChange[],
): Operation {
  const labels = model.labels.filter((label) => label !== model.keyLabel);
  const sets = [
    ...labels.map((label) => `n:${escapeName(label)}`),
    ...storedProperties(model).map(
      ({ name, kind }) =>
        `n.${escapeName(name)} = ${writeExpression(kind, `row.${escapeName(name)}`)}`,
    ),
  ];
  return {
    text: [
      "UNWIND $rows AS row",
      `MERGE (n:${escapeName(model.keyLabel)} {id: row.id})`,
      "ON CREATE SET n.recordedFrom = datetime.transaction()",
      ...(sets.length === 0 ? [] : [`SET ${sets.join(",\n  ")}`]),
    ].join("\n"),
    rows: changes.map(({ node: { id, properties } }) => ({
      values: { id, ...withoutNulls(properties) },
      ...{ start: id, end: id },
    })),
    effect: { kind, label: model.keyLabel },
  };
}

/** Link changes that one statement can make: of one relationship type, between the same key labels, with the same identity present. */
function grouped(changes: readonly LinkChange[]): readonly (readonly LinkChange[])[] {
  const groups = groupBy(changes, ({ model, field, from, link }) => {
    const target = linkTarget(model, field);
    const identity = target.identity.filter((name) => isGiven(link.properties[name]));
    return [
      target.type,
      target.isOutgoing,
      keyLabelOf(from),
      keyLabelOf(link.to),
      ...identity,
    ].join(" ");
  });
  return [...groups.values()];
}

interface LinkPattern {
  readonly target: LinkTarget;
  readonly identity: readonly string[];
  readonly near: string;
  readonly far: string;
  /** `-[r:TYPE {…}]->` or the other way round. */
  readonly arrow: string;
}

function patternOf([first]: readonly LinkChange[]): LinkPattern | null {
  if (first === undefined) return null;
  const target = linkTarget(first.model, first.field);
  const identity = target.identity.filter((name) => isGiven(first.link.properties[name]));
  const keys = identity.map((name) => `${escapeName(name)}: ${rowValue(target, name)}`);
  const relationship = `[r:${escapeName(target.type)}${keys.length === 0 ? "" : ` {${keys.join(", ")}}`}]`;
  return {
    target,
    identity,
    near: nodePattern(first.from, "near"),
    far: nodePattern(first.link.to, "far"),
    arrow: target.isOutgoing ? `-${relationship}->` : `<-${relationship}-`,
  };
}

/** The row's names must not be those of columns that are set: Neo4j would read all rows before it writes the first. */
function nodePattern(id: string, column: "near" | "far"): string {
  return `:${escapeName(keyLabelOf(id) ?? "")} {id: row.${column}Id}`;
}

function rowValue(target: LinkTarget, name: string): string {
  const kind = target.properties.find((property) => property.name === name)?.kind ?? "string";
  return writeExpression(kind, `row.${escapeName(name)}`);
}

function merge(changes: readonly LinkChange[]): readonly Operation[] {
  const pattern = patternOf(changes);
  if (pattern === null) return [];
  const { target, identity, near, far, arrow } = pattern;
  const [start, end] = target.isOutgoing ? ["near", "far"] : ["far", "near"];
  const sets = [
    ...target.properties
      .filter(({ name }) => !identity.includes(name))
      .map(({ name }) => [`r.${escapeName(name)}`, rowValue(target, name)] as const),
    ...columnsOf(target.type, start, end),
  ].map(([name, value]) => `${name} = ${value}`);
  return [
    {
      text: [
        "UNWIND $rows AS row",
        `MATCH (near${near})`,
        // Side by side the two seeks would be planned as a cartesian product, of one row by one.
        `CALL (row) { MATCH (far${far}) RETURN far }`,
        `MERGE (near)${arrow}(far)`,
        ...(sets.length === 0 ? [] : [`SET ${sets.join(", ")}`]),
      ].join("\n"),
      rows: changes.map(linkRow),
      effect: { kind: "linked", type: target.type },
    },
  ];
}

function removal(changes: readonly LinkChange[]): readonly Operation[] {
  const pattern = patternOf(changes);
  if (pattern === null) return [];
  const { target, identity, near, far, arrow } = pattern;
  const absent = target.identity
    .filter((name) => !identity.includes(name))
    .map((name) => `r.${escapeName(name)} IS NULL`);
  return [
    {
      text: [
        "UNWIND $rows AS row",
        `MATCH (near${near})${arrow}(far${far})`,
        ...(absent.length === 0 ? [] : [`WHERE ${absent.join(" AND ")}`]),
        "DELETE r",
      ].join("\n"),
      rows: changes.map(linkRow),
      effect: { kind: "unlinked", type: target.type },
    },
  ];
}

/** A removal after which owned nodes without an owner go too. */
function ownedRemoval(changes: readonly LinkChange[]): readonly Operation[] {
  const type = escapeName(patternOf(changes)?.target.type ?? "");
  return removal(changes).map((operation) => ({
    ...operation,
    text: [
      operation.text,
      "WITH DISTINCT far",
      `WHERE NOT EXISTS { (far)<-[:${type}]-() }`,
      "DETACH DELETE far",
    ].join("\n"),
  }));
}

function linkRow({ model, field, from, link }: LinkChange): Row {
  const [start, end] = linkTarget(model, field).isOutgoing ? [from, link.to] : [link.to, from];
  const values = { ...withoutNulls(link.properties), nearId: from, farId: link.to };
  return { values, start, end };
}

function withoutNulls(properties: GraphNode["properties"]): Record<string, CypherValue> {
  const row: Record<string, CypherValue> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === null) continue;
    row[name] = typeof value === "object" ? { ...value } : value;
  }
  return row;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
