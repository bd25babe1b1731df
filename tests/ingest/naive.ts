import * as z from "zod";
import { expect } from "vitest";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { expectTallies } from "./naive-tallies.ts";

const nodeRow = z.object({
  id: z.string(),
  labels: z.array(z.string()),
  start: z.string().nullable(),
  publishedStart: z.string().nullable(),
  end: z.string().nullable(),
  publishedEnd: z.string().nullable(),
  long: z.string().nullable(),
  publishedLong: z.string().nullable(),
  edtf: z.string().nullable(),
  publishedEdtf: z.string().nullable(),
  order: z.string().nullable(),
  publishedOrder: z.string().nullable(),
  reach: z.number().nullable(),
});

const linkRow = z.object({
  from: z.string(),
  type: z.string(),
  to: z.string(),
  hub: z.string().nullable(),
  order: z.string().nullable(),
  far: z.string().nullable(),
  long: z.string().nullable(),
  off: z.number().nullable(),
});

type Node = z.output<typeof nodeRow>;
type Link = z.output<typeof linkRow>;

const derivedTypes = ["INSIDE", "OCCURRED_WITHIN", "BEARS_ON"];

/** Relationship type -> the end at which the entry of the hub's list is, and by which of its extents it is ordered. */
const lists: Readonly<Record<string, readonly ["from" | "to", "own" | "published"]>> = {
  PARTICIPATED_IN: ["to", "own"],
  OCCURRED_AT: ["from", "own"],
  OCCURRED_WITHIN: ["from", "own"],
  SAID_BY: ["from", "own"],
  ABOUT: ["from", "published"],
  BEARS_ON: ["from", "published"],
  ATTRIBUTED_TO: ["from", "published"],
  COUNTS: ["from", "published"],
  PUBLISHED_BY: ["from", "published"],
};

/**
 * Fails unless everything derived is in the graph as a slow and obvious reckoning over the other nodes and relationships has it.
 * Returns how many derived relationships there are of each type.
 */
export async function expectDerived(open: OpenDriver): Promise<Readonly<Record<string, number>>> {
  const nodes = await rows(
    open,
    nodeRow,
    `MATCH (n) WHERE NOT n:Migration AND NOT n:Tally
     RETURN n.id AS id, labels(n) AS labels, n.edtf AS edtf, n.publishedEdtf AS publishedEdtf,
       toString(n.startMin) AS start, toString(n.publishedStartMin) AS publishedStart,
       toString(n.endMax) AS end, toString(n.publishedEndMax) AS publishedEnd,
       n.longIn AS long, n.publishedLongIn AS publishedLong,
       toString(n.startOrder) AS order, toString(n.publishedStartOrder) AS publishedOrder,
       toFloat(n.reachM) AS reach`,
  );
  const links = await rows(
    open,
    linkRow,
    `MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to,
       r.hub AS hub, toString(r.order) AS order, r.far AS far, r.longIn AS long,
       toFloat(r.uncertaintyRadiusM) AS off`,
  );
  const stated = links.filter(({ type }) => !derivedTypes.includes(type));
  const wanted = [...stated, ...derivedFrom(nodes, stated)].map((link) => listed(link, nodes));

  expect(links.map(line).toSorted()).toEqual(wanted.map(line).toSorted());
  const occurrences = links.filter(({ type }) => type === "OCCURRED_AT");
  for (const node of nodes) {
    expect([node.id, node.reach]).toEqual([node.id, reachOf(node, occurrences)]);
    if (!hasExtent(node, "own")) expect(node.order).toBeNull();
    else {
      expect([node.id, node.order]).toEqual([node.id, orderOf(node, "own")]);
      expect([node.id, node.long]).toEqual([node.id, longOf(node, "own")]);
    }
    if (!hasExtent(node, "published")) expect(node.publishedOrder).toBeNull();
    else {
      expect([node.id, node.publishedOrder]).toEqual([node.id, orderOf(node, "published")]);
      expect([node.id, node.publishedLong]).toEqual([node.id, longOf(node, "published")]);
    }
  }
  await expectTallies(open);
  return Object.fromEntries(
    derivedTypes.map((type) => [type, links.filter((link) => link.type === type).length]),
  );
}

function derivedFrom(nodes: readonly Node[], stated: readonly Link[]): readonly Link[] {
  const next = (from: string, type: string): readonly string[] =>
    stated.filter((link) => link.type === type && link.from === from).map(({ to }) => to);
  const above = (start: string, type: string): ReadonlySet<string> => {
    const seen = new Set([start]);
    for (const id of seen) for (const whole of next(id, type)) seen.add(whole);
    return seen;
  };
  const labelled = (label: string): readonly string[] =>
    nodes.filter(({ labels }) => labels.includes(label)).map(({ id }) => id);
  const each = (type: string, from: string, wholes: readonly ReadonlySet<string>[]): Link[] =>
    [...new Set(wholes.flatMap((set) => [...set]))].map((to) => ({
      ...{ from, type, to },
      ...{ hub: null, order: null, far: null, long: null, off: null },
    }));
  const events = new Set(labelled("Event"));
  return [
    ...labelled("Place").flatMap((id) => each("INSIDE", id, [above(id, "WITHIN")])),
    ...labelled("Event").flatMap((id) =>
      each(
        "OCCURRED_WITHIN",
        id,
        next(id, "OCCURRED_AT").map((at) => above(at, "WITHIN")),
      ),
    ),
    ...labelled("Claim").flatMap((id) =>
      each(
        "BEARS_ON",
        id,
        next(id, "ABOUT")
          .filter((to) => events.has(to))
          .map((to) => above(to, "PART_OF")),
      ),
    ),
  ];
}

function listed(link: Link, nodes: readonly Node[]): Link {
  const [end, extent] = lists[link.type] ?? [null, null];
  if (end === null) return link;
  const far = nodes.find(({ id }) => id === link[end]);
  return {
    ...link,
    hub: end === "from" ? link.to : link.from,
    far: link[end],
    order: far === undefined ? null : orderOf(far, extent),
    long: far === undefined ? null : longOf(far, extent),
  };
}

/** How far off its point something at a place may be, at most; null where nothing is there. */
function reachOf({ id }: Node, occurrences: readonly Link[]): number | null {
  const there = occurrences.filter(({ to }) => to === id);
  return there.length === 0 ? null : Math.max(...there.map(({ off }) => off ?? 0));
}

function hasExtent({ labels }: Node, extent: "own" | "published"): boolean {
  const own = ["Actor", "Event", "Tenure", "Relation", "Quote", "Name"];
  return (extent === "own" ? own : ["Claim", "Document"]).some((label) => labels.includes(label));
}

function orderOf(node: Node, extent: "own" | "published"): string {
  const [edtf, start] =
    extent === "own" ? [node.edtf, node.start] : [node.publishedEdtf, node.publishedStart];
  if (edtf === null) return "9999-12-31T23:59:59.999Z";
  return start ?? "-9999-01-01T00:00:00Z";
}

/** The shortest of month, year, decade and century that both ends of what is longer than a day share; "" where none. */
function longOf(node: Node, extent: "own" | "published"): string | null {
  const [edtf, start, end] =
    extent === "own"
      ? [node.edtf, node.start, node.end]
      : [node.publishedEdtf, node.publishedStart, node.publishedEnd];
  if (edtf === null) return null;
  if (start === null || end === null) return "";
  if (start.slice(0, 10) === end.slice(0, 10)) return null;
  const length = [7, 4, 3, 2].find((letters) => start.slice(0, letters) === end.slice(0, letters));
  return length === undefined ? "" : start.slice(0, length);
}

function line({ from, type, to, hub, order, far, long }: Link): string {
  return [from, type, to, hub, order, far, long].join(" ");
}

async function rows<Row>(
  open: OpenDriver,
  schema: z.ZodType<Row>,
  text: string,
): Promise<readonly Row[]> {
  const { records } = await open.driver.executeQuery(text);
  return records.map((record) => schema.parse(record.toObject()));
}
