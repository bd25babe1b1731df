import type { GraphLink, GraphNode } from "../cypher/graph-node.ts";
import type { NodeModel } from "../cypher/model.ts";
import { identityOf, linkTarget, type LinkTarget } from "./link-model.ts";
import type { StoredLink, StoredNode } from "./snapshot.ts";
import { comparable, storedProperties } from "./stored-properties.ts";

/** A node to write. */
export interface NodeChange {
  readonly node: GraphNode;
  /** New, or to be ordered elsewhere in the lists that it is in, or neither. */
  readonly kind: "created" | "reordered" | "updated";
}

/** A relationship to write or delete, with the node that owns it. */
export interface LinkChange {
  readonly model: NodeModel;
  readonly field: string;
  readonly from: string;
  readonly link: GraphLink;
}

/** What has to change for nodes of one type to lie as their records say. */
export interface TypePlan {
  readonly model: NodeModel;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Nodes to write: new ones, and those whose labels or properties differ. */
  readonly nodes: readonly NodeChange[];
  readonly added: readonly LinkChange[];
  readonly removed: readonly LinkChange[];
}

/** Compares nodes of one model with what is stored of them. */
export function planType(
  model: NodeModel,
  nodes: readonly GraphNode[],
  stored: ReadonlyMap<string, StoredNode>,
): TypePlan {
  const changed: NodeChange[] = [];
  const added: LinkChange[] = [];
  const removed: LinkChange[] = [];
  let created = 0;
  let updated = 0;
  for (const node of nodes) {
    const before = stored.get(node.id);
    const kind = changeKind(model, node, before);
    const links = linkChanges(model, node, before);
    if (kind !== null) changed.push({ node, kind });
    added.push(...links.added);
    removed.push(...links.removed);
    if (kind === "created") created += 1;
    else if (kind !== null || links.added.length + links.removed.length > 0) updated += 1;
  }
  const unchanged = nodes.length - created - updated;
  return { model, created, updated, unchanged, nodes: changed, added, removed };
}

/** Null where the node lies as wanted. */
function changeKind(
  model: NodeModel,
  node: GraphNode,
  before: StoredNode | undefined,
): NodeChange["kind"] | null {
  if (before === undefined) return "created";
  const differing = differences(model, node, before);
  const isOrder = (name: string): boolean =>
    Object.values(model.embedded).some(
      ({ orderProperty, longProperty }) => orderProperty === name || longProperty === name,
    );
  if (differing.some(isOrder)) return "reordered";
  return differing.length > 0 || !hasLabels(model, before) ? "updated" : null;
}

function hasLabels(model: NodeModel, { labels }: StoredNode): boolean {
  return [model.keyLabel, ...model.labels].every((label) => labels.includes(label));
}

/** Names of the stored properties that are not as wanted. */
function differences(model: NodeModel, node: GraphNode, before: StoredNode): readonly string[] {
  return storedProperties(model)
    .filter(
      ({ name, kind }, i) =>
        text(comparable(kind, node.properties[name])) !== text(before.values[i]),
    )
    .map(({ name }) => name);
}

function linkChanges(
  model: NodeModel,
  node: GraphNode,
  before: StoredNode | undefined,
): { readonly added: readonly LinkChange[]; readonly removed: readonly LinkChange[] } {
  const changes = Object.entries(node.links).map(([field, wanted]) => {
    const target = linkTarget(model, field);
    const stored = (before?.links[field] ?? []).map((link) => linkOf(target, link));
    const isIn = keysOf(target, stored);
    const shallBe = keysOf(target, wanted);
    const change = (link: GraphLink): LinkChange => ({ model, field, from: node.id, link });
    return {
      added: wanted.filter((link) => !isIn.whole.has(wholeKey(target, link))).map(change),
      removed: stored
        .filter((link) => !shallBe.identity.has(identityKey(target, link)))
        .map(change),
    };
  });
  return {
    added: changes.flatMap((change) => change.added),
    removed: changes.flatMap((change) => change.removed),
  };
}

function linkOf({ properties }: LinkTarget, [to, ...values]: StoredLink): GraphLink {
  return {
    to,
    properties: Object.fromEntries(properties.map(({ name }, i) => [name, scalar(values[i])])),
  };
}

/** Relationships hold nothing but text, numbers and booleans. */
function scalar(value: unknown): string | number | boolean | null {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : null;
}

function keysOf(
  target: LinkTarget,
  links: readonly GraphLink[],
): { readonly identity: ReadonlySet<string>; readonly whole: ReadonlySet<string> } {
  return {
    identity: new Set(links.map((link) => identityKey(target, link))),
    whole: new Set(links.map((link) => wholeKey(target, link))),
  };
}

function identityKey(target: LinkTarget, link: GraphLink): string {
  return `${link.to} ${identityOf(target.type, link)}`;
}

function wholeKey({ properties }: LinkTarget, link: GraphLink): string {
  return text([link.to, ...properties.map(({ name }) => link.properties[name] ?? null)]);
}

function text(value: unknown): string {
  return JSON.stringify(value ?? null);
}
