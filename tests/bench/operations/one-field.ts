import { cypher } from "../../../src/cypher/statement.ts";
import { at, listAt } from "./reading.ts";
import type { BenchOperation, PositionalRow } from "./operation.ts";
import { spreadEvents } from "./sample.ts";

/** One field of one node. */
export const oneField: BenchOperation = {
  name: "one-field",
  title: "one field of one node",
  variables: ({ world }) => spreadEvents(world, 64),
  ours: () => `query OneField($id: ID!) { event(id: $id) { title } }`,
  limit: {
    statement: ({ id }) => cypher<PositionalRow>`
      MATCH (e:Event {id: ${String(id)}})
      RETURN [e.title] AS row`,
    answer: ([first]) => ({ event: first === undefined ? null : { title: first.row[0] } }),
  },
  perLevel: `query OneField($id: ID!) { event(id: $id) { title } }`,
  neo4jGraphql: {
    query: `query OneField($id: String!) { events(where: { id: { eq: $id } }) { title } }`,
    answer: (data) => ({ event: { title: at(listAt(data, "events")[0], "title") } }),
  },
};
