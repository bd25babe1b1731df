import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { openEmptyGraph } from "../setup/test-graph.ts";
import { startTestService, type TestService } from "../setup/test-service.ts";

let open: OpenDriver;
let service: TestService;

beforeAll(async () => {
  open = await openEmptyGraph();
  service = await startTestService(open);
}, 180_000);
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await open[Symbol.asyncDispose]();
});

/** An event that is part of a whole and in which one person has some roles; few different values, so that many tie. */
interface Part {
  readonly begins: string | null;
  readonly title: string;
  readonly summary: string | null;
  readonly roles: readonly string[];
}

const part: fc.Arbitrary<Part> = fc.record({
  begins: fc.constantFrom("2025-03-06T00:00:00Z", "2025-03-07T12:00:00Z", null),
  title: fc.constantFrom("A", "B"),
  summary: fc.constantFrom("s", null),
  roles: fc.constantFrom(["TARGET"], ["TARGET", "VICTIM"]),
});

/** What happens between two pages: a part comes, or one of those that are there goes. */
type Change =
  | { readonly kind: "insert"; readonly at: number; readonly part: Part }
  | { readonly kind: "remove"; readonly pick: number };

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant("insert"), at: fc.nat(99), part }),
  fc.record({ kind: fc.constant("remove"), pick: fc.nat(99) }),
);

/** A list of the parts, what shows one of its entries, and which entries one part makes. */
interface List {
  readonly around: (list: string) => string;
  readonly field: string;
  readonly edge: string;
  readonly entriesOf: (id: string, part: Part) => readonly string[];
}

const one = (id: string): readonly string[] => [JSON.stringify({ node: { id } })];
const lists: readonly List[] = [
  { field: "events", around: (list) => list, edge: "node { id }", entriesOf: one },
  {
    field: "parts",
    around: (list) => `event(id: "event:whole") { ${list} }`,
    edge: "node { id }",
    entriesOf: one,
  },
  {
    field: "participations",
    around: (list) => `person(id: "person:walker") { ${list} }`,
    edge: "role node { id }",
    entriesOf: (id, { roles }) => roles.map((role) => JSON.stringify({ role, node: { id } })),
  },
];

const orderBy = fc
  .array(
    fc
      .tuple(fc.constantFrom("when", "title", "summary", "id"), fc.constantFrom("ASC", "DESC"))
      .map(([field, direction]) => `{ ${field}: ${direction} }`),
    { maxLength: 2 },
  )
  .map((keys) => `[${keys.join(", ")}]`);

const answer = z.object({
  edges: z.array(z.unknown()),
  pageInfo: z.object({
    hasNextPage: z.boolean(),
    hasPreviousPage: z.boolean(),
    startCursor: z.string().nullable(),
    endCursor: z.string().nullable(),
  }),
});

interface Walk {
  readonly list: List;
  readonly orderBy: string;
  readonly isBackward: boolean;
  readonly size: number;
}

/** The entries of one page as text, and the cursor from which the walk goes on; null at its end. */
async function readPage({ list, orderBy, isBackward, size }: Walk, cursor: string | null) {
  const args = isBackward ? "last: $size, before: $cursor" : "first: $size, after: $cursor";
  const asked = list.around(`${list.field}(orderBy: ${orderBy}, ${args},
      ${list.field === "events" ? 'where: { id: { startsWith: "event:part-" } }' : ""}) {
    edges { ${list.edge} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`);
  const { data, errors } = await service.ask(`query ($size: Int, $cursor: String) { ${asked} }`, {
    size,
    cursor,
  });
  expect(errors).toBeUndefined();
  const [root] = Object.values(data ?? {});
  const { edges, pageInfo } = answer.parse(
    list.field === "events" ? root : z.record(z.string(), z.unknown()).parse(root)[list.field],
  );
  const goesOn = isBackward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage;
  return {
    entries: edges.map((edge) => JSON.stringify(edge)),
    next: goesOn ? (isBackward ? pageInfo.startCursor : pageInfo.endCursor) : null,
  };
}

/** The parts that are in the graph, and how some come and go. */
async function startParts(initial: readonly Part[]) {
  const parts = new Map<string, Part>();
  let number = 0;
  const insert = async (at: number, { begins, title, summary, roles }: Part): Promise<void> => {
    number += 1;
    const id = `event:part-${String(at).padStart(2, "0")}-${number}`;
    parts.set(id, { begins, title, summary, roles });
    await open.driver.executeQuery(
      `MATCH (whole:Event {id: "event:whole"}), (walker:Person {id: "person:walker"})
       CREATE (e:Event:Entity {id: $id, title: $title, summary: $summary, type: "OTHER", status: "UNKNOWN",
         edtf: $begins, startMin: datetime($begins), recordedFrom: datetime()})-[:PART_OF]->(whole)
       WITH e, walker UNWIND $roles AS role CREATE (walker)-[:PARTICIPATED_IN {role: role}]->(e)`,
      { id, begins, title, summary, roles },
    );
  };
  const remove = async (id: string): Promise<void> => {
    parts.delete(id);
    await open.driver.executeQuery("MATCH (e:Event {id: $id}) DETACH DELETE e", { id });
  };
  await open.driver.executeQuery("MATCH (n:Entity) DETACH DELETE n");
  await open.driver.executeQuery(
    `CREATE (:Event:Entity {id: "event:whole", title: "W", recordedFrom: datetime()}),
       (:Person:Actor:Entity {id: "person:walker", name: "Walker", definiteness: "NAMED", recordedFrom: datetime()})`,
  );
  for (const [i, given] of initial.entries()) await insert((i * 37) % 100, given);
  return {
    parts,
    async apply(made: Change): Promise<void> {
      if (made.kind === "insert") return insert(made.at, made.part);
      const id = [...parts.keys()][made.pick % Math.max(parts.size, 1)];
      if (id !== undefined) await remove(id);
    },
  };
}

const walk: fc.Arbitrary<Walk> = fc.record({
  list: fc.constantFrom(...lists),
  orderBy,
  isBackward: fc.boolean(),
  size: fc.integer({ min: 1, max: 3 }),
});

test("whoever walks a list page by page while parts of it come and go sees what stays once, and nothing twice", async () => {
  await fc.assert(
    fc.asyncProperty(
      walk,
      fc.array(part, { minLength: 2, maxLength: 9 }),
      fc.array(fc.array(change, { maxLength: 2 }), { maxLength: 6 }),
      async (walk, initial, changes) => {
        const moving = await startParts(initial);
        const atFirst = [...moving.parts];
        const seen: string[] = [];
        const toCome = [...changes];
        for (let cursor: string | null = null, more = true; more;) {
          const { entries, next } = await readPage(walk, cursor);
          if (walk.isBackward) seen.unshift(...entries);
          else seen.push(...entries);
          cursor = next;
          more = next !== null;
          for (const made of toCome.shift() ?? []) await moving.apply(made);
        }
        const stayed = atFirst.filter(([id]) => moving.parts.has(id));
        const { entries: atLast } = await readPage({ ...walk, size: 200 }, null);

        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toEqual(
          expect.arrayContaining(stayed.flatMap(([id, of]) => walk.list.entriesOf(id, of))),
        );
        expect(seen.filter((entry) => atLast.includes(entry))).toEqual(
          atLast.filter((entry) => seen.includes(entry)),
        );
      },
    ),
    { numRuns: 30 },
  );
}, 240_000);
