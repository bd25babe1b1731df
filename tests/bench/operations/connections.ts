import { cypher, type Statement } from "../../../src/cypher/statement.ts";
import { actorId } from "../generate/actor.ts";
import { eventAt } from "../generate/event.ts";
import type { World } from "../generate/world.ts";
import { wholeStatement } from "./operation.ts";
import type { BenchOperation, PositionalRow, Sample, Variables } from "./operation.ts";
import { pathOf } from "./shortest-paths.ts";

/** The shortest ways of each pair, of these the one with most origins of claims behind its weakest link, then by ids. */
function statement({ ids = [] }: Variables): Statement<PositionalRow> {
  return cypher<PositionalRow>`
    MATCH (actor:Actor) WHERE actor.id IN ${ids}
    WITH collect(actor) AS found
    WITH [id IN ${ids} | [actor IN found WHERE actor.id = id][0]] AS ends
    UNWIND [[0, 1], [0, 2], [1, 2]] AS pair
    WITH pair, ends[pair[0]] AS a, ends[pair[1]] AS b
    CALL (a, b) {
      MATCH path = ALL SHORTEST
        (a)-[:IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS|FROM|TO|HOLDS|OF]-{1,6}(b)
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
      RETURN [support, [thing IN things | thing.id], [link IN links | [type(link), link.role]]] AS found
    }
    WITH pair, a, b, found ORDER BY pair
    RETURN [a.id, b.id, found] AS row`;
}

function answer(rows: readonly PositionalRow[]): unknown {
  return {
    connections: {
      pairs: rows.map(({ row: [from, to, found] }) => ({
        ...{ from: { id: from }, to: { id: to } },
        paths: [pathOf(Array.isArray(found) ? found : [])],
      })),
    },
  };
}

/** Threes that took part in one event, neither among the busiest nor among the idlest. */
function threes(world: World, count: number): Sample {
  const { size } = world;
  const [idlest, busiest] = [Math.floor(size.actors / 2), Math.floor(size.actors / 10)];
  const found: Variables[] = [];
  for (let index = 0; index < size.events && found.length < count; index += 1) {
    const present = eventAt(world, index)
      .participants.map(({ actor }) => actor)
      .filter((actor) => actor >= busiest && actor < idlest);
    if (present.length >= 3)
      found.push({ ids: present.slice(0, 3).map((one) => actorId(size, one)) });
  }
  const [first, ...others] = found;
  if (first === undefined) throw new Error("No three actors have met");
  return [first, ...others];
}

/** How three actors are connected with each other that have met. */
export const connections: BenchOperation = {
  name: "connections",
  title: "connections of three actors",
  variables: ({ world }) => threes(world, 8),
  ours: () => `query Connections($ids: [ID!]!) {
    connections(ids: $ids, maxHops: 3, first: 1) {
      pairs {
        from { id }
        to { id }
        paths { length support hops { from { id } to { id } link { kind role } } }
      }
    }
  }`,
  limit: { statement, answer },
  perLevel: wholeStatement,
  neo4jGraphql: { cannot: "it has no paths" },
};
