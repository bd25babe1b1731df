import { cypher, type Statement } from "../../../src/cypher/statement.ts";
import { actorId } from "../generate/actor.ts";
import {
  wholeStatement,
  type BenchOperation,
  type HandWritten,
  type PositionalRow,
  type Variables,
} from "./operation.ts";
import { rowsIn } from "./reading.ts";
import { typicalActors } from "./sample.ts";

const query = `query Neighbourhood($id: ID!) {
  neighbourhood(id: $id, depth: 1, first: 50) {
    nodes { degree node { id } }
    links { kind role from { id } to { id } }
    truncated
  }
}`;

/** At most 2,000 relationships of a sort are looked at, as the service promises; what is found is ranked by its degree. */
function statement({ id }: Variables): Statement<PositionalRow> {
  return cypher<PositionalRow>`
    MATCH (c:Actor {id: ${String(id)}})
    CALL (c) {
      MATCH (c)<-[near:FROM|TO]-(ground:Relation)
      WITH c, near, ground LIMIT 2000
      MATCH (ground)-[far:FROM|TO]->(n) WHERE far <> near AND n <> c
      RETURN n, ["RELATION", null, CASE type(near) WHEN "FROM" THEN c.id ELSE n.id END,
        CASE type(near) WHEN "FROM" THEN n.id ELSE c.id END, ground.id] AS link
    UNION ALL
      MATCH (c)-[near:HOLDS|OF]-(ground:Tenure)
      WITH c, near, ground LIMIT 2000
      MATCH (ground)-[far:HOLDS|OF]-(n) WHERE far <> near AND n <> c
      RETURN n, ["TENURE", null, c.id, n.id, ground.id] AS link
    UNION ALL
      MATCH (c)-[r:IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS]-(n)
      WITH c, r, n LIMIT 2000
      WHERE n <> c
      RETURN n, [type(r), r.role, startNode(r).id, endNode(r).id, CASE type(r) WHEN "PARTICIPATED_IN" THEN n.id END] AS link
    }
    WITH c, n, collect(link) AS links,
      COUNT { (n)-[:FROM|TO|HOLDS|OF|IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS]-() } AS degree
    ORDER BY degree DESC, n.id LIMIT 51
    WITH c, collect([n.id, degree, links]) AS found
    RETURN [size(found) > 50
      OR COUNT { (c)-[:FROM|TO|HOLDS|OF|IN_BODY|PARTICIPATED_IN|PART_OF|FOLLOWED_BY|RESPONSE_TO|SAME_INCIDENT_AS]-() } > 2000,
      found[..50]] AS row`;
}

const limit: HandWritten = {
  statement,
  answer([first]) {
    if (first === undefined) return { neighbourhood: null };
    const [truncated, found] = first.row;
    const links = rowsIn(found).flatMap(([, , each]) => rowsIn(each));
    return {
      neighbourhood: {
        nodes: rowsIn(found).map(([id, degree]) => ({ degree, node: { id } })),
        links: links
          .toSorted((a, b) => compareLinks(a, b))
          .map(([kind, role, from, to]) => ({ kind, role, from: { id: from }, to: { id: to } })),
        truncated,
      },
    };
  },
};

/** By the ids of start and end, then kind, ground and role. */
function compareLinks(a: readonly unknown[], b: readonly unknown[]): number {
  for (const column of [2, 3, 0, 4, 1]) {
    const [left, right] = [sortable(a[column]), sortable(b[column])];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Null sorts behind everything. */
function sortable(value: unknown): string {
  return typeof value === "string" ? value : "\uffff";
}

/** What lies around an actor. */
export const neighbourhood: BenchOperation = {
  name: "neighbourhood",
  title: "neighbourhood of an actor",
  variables: ({ world }) => typicalActors(world, 32),
  ours: () => query,
  limit,
  perLevel: wholeStatement,
  neo4jGraphql: { cannot: "nothing can be ordered by how many relationships it has" },
};

/** The same of the actor that takes part in most. */
export const hubNeighbourhood: BenchOperation = {
  ...neighbourhood,
  name: "hub-neighbourhood",
  title: "neighbourhood of the biggest hub",
  variables: ({ world }) => [{ id: actorId(world.size, 0) }],
};
