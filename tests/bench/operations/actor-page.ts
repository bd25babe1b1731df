import { cypher } from "../../../src/cypher/statement.ts";
import { actorId } from "../generate/actor.ts";
import { at, listAt, pick, rowsIn } from "./reading.ts";
import type { BenchOperation, PositionalRow } from "./operation.ts";
import { typicalActors } from "./sample.ts";

const query = `query ActorPage($id: ID!) {
  actor(id: $id) {
    name
    participations(first: 20) {
      edges { role node { id title type when { edtf } } }
    }
  }
}`;

const shared: Pick<BenchOperation, "limit" | "neo4jGraphql" | "perLevel" | "ours"> = {
  ours: () => query,
  perLevel: query,
  limit: {
    statement: ({ id }) => cypher<PositionalRow>`
      MATCH (a:Actor {id: ${String(id)}})
      RETURN [a.name, COLLECT {
        MATCH ()-[r:PARTICIPATED_IN]->(e)
        WHERE r.hub = ${String(id)} AND r.order IS NOT NULL AND r.far IS NOT NULL AND r.role IS NOT NULL
        WITH e, r ORDER BY r.hub, r.order, r.far, r.role LIMIT 20
        RETURN [r.role, r.far, e.title, e.type, e.edtf]
      }] AS row`,
    answer([first]) {
      if (first === undefined) return { actor: null };
      const [name, participations] = first.row;
      const edges = rowsIn(participations).map(([role, id, title, type, edtf]) => ({
        ...{ role, node: { id, title, type, when: { edtf } } },
      }));
      return { actor: { name, participations: { edges } } };
    },
  },
  neo4jGraphql: {
    query: `query ActorPage($id: String!) {
      actors(where: { id: { eq: $id } }) {
        name
        participationsConnection(first: 20, sort: [{ node: { startOrder: ASC } }, { node: { id: ASC } }]) {
          edges { properties { role } node { id title type edtf } }
        }
      }
    }`,
    answer(data) {
      const actor = listAt(data, "actors")[0];
      const edges = listAt(actor, "participationsConnection", "edges").map((edge) => ({
        role: at(edge, "properties", "role"),
        node: {
          ...pick(at(edge, "node"), "id", "title", "type"),
          when: { edtf: at(edge, "node", "edtf") },
        },
      }));
      return { actor: { name: at(actor, "name"), participations: { edges } } };
    },
  },
};

/** The first events of an actor that takes part in some. */
export const actorPage: BenchOperation = {
  ...shared,
  name: "actor-page",
  title: "actor page, first 20 events",
  variables: ({ world }) => typicalActors(world, 32),
};

/** The first events of the actor that takes part in most. */
export const hubPage: BenchOperation = {
  ...shared,
  name: "hub-page",
  title: "actor page of the biggest hub",
  variables: ({ world }) => [{ id: actorId(world.size, 0) }],
};
