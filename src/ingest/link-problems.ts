import type { GraphLink, GraphNode } from "../cypher/graph-node.ts";
import { identityOf, linkTarget } from "./link-model.ts";
import type { Problem } from "./problem.ts";
import { problemAt, type SeedRecord } from "./seed-file.ts";
import type { StoredFacts } from "./stored-facts.ts";

type RecordNodes = ReadonlyMap<SeedRecord, readonly GraphNode[]>;

/** Relationships that cannot stand side by side: one listed twice, one said from both sides, an external id of two entities. */
export function linkProblems(nodes: RecordNodes, facts: StoredFacts): readonly Problem[] {
  return [
    ...[...nodes].flatMap(([record, [own]]) => (own === undefined ? [] : twiceListed(record, own))),
    ...mutualIncidents(nodes),
    ...storedIncidents(nodes, facts),
    ...sharedExternalIds(nodes, facts),
  ];
}

function twiceListed(record: SeedRecord, node: GraphNode): readonly Problem[] {
  return Object.entries(node.links).flatMap(([field, links]) =>
    links
      .filter((link, i) => links.slice(0, i).some((earlier) => clash(record, field, earlier, link)))
      .map((link) =>
        problemAt(record.source, [...record.path, keyOf(field)], {
          found: `${link.to} twice under ${keyOf(field)}`,
          expected: "each once, or told apart",
        }),
      ),
  );
}

/** The key of a seed file that becomes the links under a field. */
function keyOf(field: string): string {
  return field === "describedIn" ? "source" : field;
}

/** Two links to one node, unless both have an identity of their own and the identities differ. */
function clash(record: SeedRecord, field: string, a: GraphLink, b: GraphLink): boolean {
  if (a.to !== b.to) return false;
  const { type } = linkTarget(record.section.model, field);
  const [left, right] = [identityOf(type, a), identityOf(type, b)];
  return left === right || left === "" || right === "";
}

function mutualIncidents(nodes: RecordNodes): readonly Problem[] {
  const said = new Map<string, SeedRecord>();
  const problems: Problem[] = [];
  for (const [record, [own]] of nodes) {
    for (const { to } of own?.links["sameIncidentAs"] ?? []) {
      const other = said.get(`${to} ${String(record.id)}`);
      said.set(`${String(record.id)} ${to}`, record);
      if (other === undefined || to === record.id) continue;
      const { line, column } = other.source.locate([...other.path, "sameIncidentAs"], "value");
      const found = `${to}, which says the same at ${other.source.name}:${line}:${column}`;
      problems.push(
        problemAt(record.source, [...record.path, "sameIncidentAs"], {
          found,
          expected: "one side only",
        }),
      );
    }
  }
  return problems;
}

/** An event that is not in the files may have said already that one of theirs is its incident. */
function storedIncidents(nodes: RecordNodes, facts: StoredFacts): readonly Problem[] {
  const rewritten = new Set([...nodes.keys()].map(({ id }) => id));
  return [...nodes].flatMap(([record, [own]]) => {
    const stored = facts.incidents.get(String(record.id)) ?? [];
    return (own?.links["sameIncidentAs"] ?? [])
      .filter(({ to }) => stored.includes(to) && !rewritten.has(to))
      .map(({ to }) =>
        problemAt(record.source, [...record.path, "sameIncidentAs"], {
          found: `${to}, which says the same in the database`,
          expected: "one side only",
        }),
      );
  });
}

function sharedExternalIds(nodes: RecordNodes, facts: StoredFacts): readonly Problem[] {
  const owners = new Map<string, SeedRecord>();
  const rewritten = new Set([...nodes.keys()].map(({ id }) => id));
  const problems: Problem[] = [];
  for (const [record, own] of nodes) {
    for (const node of own.filter(({ type }) => type === "ExternalId")) {
      const first = owners.get(node.id);
      const stored = facts.externalIdOwners.get(node.id);
      owners.set(node.id, first ?? record);
      if (first !== undefined && first.id !== record.id) {
        problems.push(sharedExternalId(record, node, String(first.id)));
      } else if (stored !== undefined && stored !== record.id && !rewritten.has(stored)) {
        problems.push(sharedExternalId(record, node, `${stored} in the database`));
      }
    }
  }
  return problems;
}

function sharedExternalId(record: SeedRecord, node: GraphNode, owner: string): Problem {
  const [scheme = "", value = ""] = node.id.slice("external-id:".length).split(/\/(.*)/s);
  return problemAt(record.source, [...record.path, "externalIds", scheme], {
    found: `${scheme} ${value}, which ${owner} has`,
    expected: "an external id of this record alone",
  });
}
