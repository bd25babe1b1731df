import { cypher } from "../../../src/cypher/statement.ts";
import { at, listAt, pick, rowsIn } from "./reading.ts";
import type { BenchOperation, PositionalRow } from "./operation.ts";

const query = `query PlacePage($id: ID!) {
  place(id: $id) {
    name
    eventsWithin(first: 20) { totalCount nodes { id title type when { edtf } } }
  }
}`;

/** The first events within the biggest place, and how many there are. */
export const placePage: BenchOperation = {
  name: "place-page",
  title: "place page of the biggest country",
  variables: () => [{ id: "place:bench/c0" }],
  ours: () => query,
  limit: {
    statement: ({ id }) => cypher<PositionalRow>`
      MATCH (p:Place {id: ${String(id)}})
      RETURN [p.name, COUNT { (p)<-[:OCCURRED_WITHIN]-() }, COLLECT {
        MATCH (e)-[r:OCCURRED_WITHIN]->()
        WHERE r.hub = ${String(id)} AND r.order IS NOT NULL AND r.far IS NOT NULL
        WITH e, r ORDER BY r.hub, r.order, r.far LIMIT 20
        RETURN [r.far, e.title, e.type, e.edtf]
      }] AS row`,
    answer([first]) {
      if (first === undefined) return { place: null };
      const [name, totalCount, events] = first.row;
      const nodes = rowsIn(events).map(([id, title, type, edtf]) => ({
        ...{ id, title, type, when: { edtf } },
      }));
      return { place: { name, eventsWithin: { totalCount, nodes } } };
    },
  },
  perLevel: query,
  neo4jGraphql: {
    query: `query PlacePage($id: String!) {
      places(where: { id: { eq: $id } }) {
        name
        eventsWithinConnection(first: 20, sort: [{ node: { startOrder: ASC } }, { node: { id: ASC } }]) {
          totalCount
          edges { node { id title type edtf } }
        }
      }
    }`,
    answer(data) {
      const place = listAt(data, "places")[0];
      const nodes = listAt(place, "eventsWithinConnection", "edges").map((edge) => ({
        ...pick(at(edge, "node"), "id", "title", "type"),
        when: { edtf: at(edge, "node", "edtf") },
      }));
      const totalCount = at(place, "eventsWithinConnection", "totalCount");
      return { place: { name: at(place, "name"), eventsWithin: { totalCount, nodes } } };
    },
  },
};
