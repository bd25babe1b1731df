import { cypher, type Statement } from "../../../src/cypher/statement.ts";
import { actorId } from "../generate/actor.ts";
import { eventAt } from "../generate/event.ts";
import type { World } from "../generate/world.ts";
import { wholeStatement } from "./operation.ts";
import type { BenchOperation, PositionalRow, Sample, Variables } from "./operation.ts";
import { rowsIn } from "./reading.ts";

const query = `query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxHops: 4, first: 1) {
    paths { length support hops { from { id } to { id } link { kind role } } }
  }
}`;

/** All shortest ways at once; of these the one with most origins of claims behind its weakest link, then by ids. */
function statement({ from, to }: Variables): Statement<PositionalRow> {
  return cypher<PositionalRow>`
    MATCH (a:Actor {id: ${String(from)}}), (b:Actor {id: ${String(to)}})
    MATCH path = ALL SHORTEST
      (a)-[:IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS|FROM|TO|HOLDS|OF]-{1,8}(b)
    WITH nodes(path) AS things, relationships(path) AS links LIMIT 201
    CALL (links) {
      UNWIND links AS link
      WITH link WHERE type(link) = "PARTICIPATED_IN"
      WITH DISTINCT endNode(link) AS ground
      RETURN min(COUNT {
        MATCH (ground)<-[:ABOUT]-(claim:Claim)
        WITH claim LIMIT 100
        MATCH (claim)-[:ATTRIBUTED_TO {hop: "ORIGIN"}]->(origin)
        RETURN DISTINCT origin
      }) AS support
    }
    WITH things, links, support
    ORDER BY coalesce(support, 0) DESC, [thing IN things | thing.id], [link IN links | link.role] LIMIT 1
    RETURN [support, [thing IN things | thing.id], [link IN links | [type(link), link.role]]] AS row`;
}

function answer(rows: readonly PositionalRow[]): unknown {
  return { paths: { paths: rows.map(({ row }) => pathOf(row)) } };
}

/** A path of our answer, from its support, the ids on it, and the type and role of each of its links. */
export function pathOf([support, things, links]: readonly unknown[]): unknown {
  const ids = Array.isArray(things) ? things.map(String) : [];
  return {
    ...{ length: ids.length - 1, support },
    hops: rowsIn(links).map(([kind, role], i) => ({
      ...{ from: { id: ids[i] }, to: { id: ids[i + 1] }, link: { kind, role } },
    })),
  };
}

/** Pairs of actors, neither among the busiest nor among the idlest, that took part in two events together. */
function acquaintances(world: World, count: number): Sample {
  const { actors, events } = world.size;
  const [idlest, busiest] = [Math.floor(actors / 2), Math.floor(actors / 10)];
  const together = new Map<string, number>();
  const found: Variables[] = [];
  for (let index = 0; index < events && found.length < count; index += 1) {
    const present = eventAt(world, index)
      .participants.map(({ actor }) => actor)
      .filter((actor) => actor >= busiest && actor < idlest)
      .toSorted((a, b) => a - b);
    for (const [i, one] of present.entries()) {
      for (const other of present.slice(i + 1)) {
        const pair = `${one} ${other}`;
        together.set(pair, (together.get(pair) ?? 0) + 1);
        const variables = { from: actorId(world.size, one), to: actorId(world.size, other) };
        if (together.get(pair) === 2) found.push(variables);
      }
    }
  }
  const [first, ...others] = found;
  if (first === undefined) throw new Error("No two actors have met twice");
  return [first, ...others];
}

/** How two actors are connected that have met. */
export const shortestPaths: BenchOperation = {
  name: "path",
  title: "path between two actors",
  variables: ({ world }) => acquaintances(world, 8),
  ours: () => query,
  limit: { statement, answer },
  perLevel: wholeStatement,
  neo4jGraphql: { cannot: "it has no paths" },
};

/**
 * How far apart the two actors are that take part in most. The service ranks what it finds; the limit takes any, by
 * `shortestPath`: with `SHORTEST 1` there is no answer within 30 s among 100,000 events.
 */
export const hubPath: BenchOperation = {
  name: "hub-path",
  title: "path between the two biggest hubs",
  variables: ({ world: { size } }) => [{ from: actorId(size, 0), to: actorId(size, 1) }],
  ours: () => `query HubPath($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, maxHops: 6, first: 1) { paths { length } }
  }`,
  limit: {
    statement: ({ from, to }) => cypher<PositionalRow>`
      MATCH (a:Actor {id: ${String(from)}}), (b:Actor {id: ${String(to)}})
      MATCH path = shortestPath(
        (a)-[:IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS|FROM|TO|HOLDS|OF*..12]-(b))
      RETURN [length(path)] AS row`,
    answer: (rows) => ({ paths: { paths: rows.map(({ row: [length] }) => ({ length })) } }),
  },
  perLevel: wholeStatement,
  neo4jGraphql: { cannot: "it has no paths" },
};
