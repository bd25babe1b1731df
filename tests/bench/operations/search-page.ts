import { cypher, type Statement } from "../../../src/cypher/statement.ts";
import { at, listAt, pick, rowsIn } from "./reading.ts";
import type { BenchOperation, PositionalRow, Variables } from "./operation.ts";

function ours(): string {
  return `query SearchPage($types: [EventType!], $from: EDTF!, $to: EDTF!, $place: ID!) {
    events(
      first: 50
      where: {
        type: { in: $types }
        when: { certainly: { from: $from, to: $to } }
        inside: $place
      }
    ) {
      nodes {
        id
        title
        type
        when { edtf }
        participants(first: 20) { edges { role node { id name } } }
      }
    }
  }`;
}

/** Walks the events within the place in order of time, from the first that may qualify to the fiftieth that does. */
function statement({ types, from, to, place }: Variables): Statement<PositionalRow> {
  const [first, last] = [`${String(from)}T00:00:00Z`, `${String(to)}T23:59:59.999Z`];
  return cypher<PositionalRow>`
    MATCH (e)-[r:OCCURRED_WITHIN]->()
    WHERE r.hub = ${String(place)} AND r.order >= datetime(${first}) AND r.order <= datetime(${last})
      AND r.far IS NOT NULL AND e.type IN ${types ?? []} AND e.endMax <= datetime(${last})
      AND NOT e.approximate AND NOT e.uncertain
    WITH e, r ORDER BY r.hub, r.order, r.far LIMIT 50
    RETURN [r.far, e.title, e.type, e.edtf, COLLECT {
      MATCH (e)<-[p:PARTICIPATED_IN]-(a)
      WITH a, p ORDER BY a.id LIMIT 20
      RETURN [p.role, a.id, a.name]
    }] AS row`;
}

function answer(rows: readonly PositionalRow[]): unknown {
  const nodes = rows.map(({ row: [id, title, type, edtf, participants] }) => ({
    ...{ id, title, type, when: { edtf } },
    participants: {
      edges: rowsIn(participants).map(([role, actor, name]) => ({
        ...{ role, node: { id: actor, name } },
      })),
    },
  }));
  return { events: { nodes } };
}

const typeSets = [
  ["ARMED_CLASH", "TERRITORY_REGAINED", "TERRITORY_OVERTAKEN", "SHELLING", "AIR_DRONE_STRIKE"],
  ["ARMED_CLASH", "CHEMICAL_WEAPON", "AIR_DRONE_STRIKE", "SUICIDE_BOMB"],
  ["ARMED_CLASH", "TERRITORY_REGAINED", "GRENADE", "ATTACK_ON_CIVILIANS"],
] as const;

const month = { from: "2025-03-01", to: "2025-03-31", place: "place:bench/c0-a0" } as const;

/** Some types, certainly in one month, in the biggest governorate, with who took part. */
export const searchPage: BenchOperation = {
  name: "search-page",
  title: "search page, 50 rows",
  variables: () => [
    { ...month, types: typeSets[0] },
    { ...month, types: typeSets[1] },
    { ...month, types: typeSets[2] },
  ],
  ours,
  limit: { statement, answer },
  perLevel: `query SearchPage($types: [String!]!, $from: String!, $to: String!, $place: ID!) {
    events(first: 50, types: $types, from: $from, to: $to, place: $place) {
      nodes {
        id
        title
        type
        when { edtf }
        participants(first: 20) { edges { role node { id name } } }
      }
    }
  }`,
  neo4jGraphql: {
    query: `query SearchPage($types: [String!]!, $first: DateTime!, $last: DateTime!, $place: String!) {
      events(
        where: {
          type: { in: $types }
          startMin: { gte: $first, lte: $last }
          endMax: { lte: $last }
          approximate: { eq: false }
          uncertain: { eq: false }
          within: { some: { id: { eq: $place } } }
        }
        sort: [{ startMin: ASC }, { id: ASC }]
        limit: 50
      ) {
        id
        title
        type
        edtf
        participantsConnection(first: 20, sort: [{ node: { id: ASC } }]) {
          edges { properties { role } node { id name } }
        }
      }
    }`,
    variables: ({ types, from, to, place }) => ({
      ...{ types: types ?? [], place: place ?? "" },
      ...{ first: `${String(from)}T00:00:00Z`, last: `${String(to)}T23:59:59.999Z` },
    }),
    answer: (data) => ({
      events: {
        nodes: listAt(data, "events").map((event) => ({
          ...pick(event, "id", "title", "type"),
          when: { edtf: at(event, "edtf") },
          participants: {
            edges: listAt(event, "participantsConnection", "edges").map((edge) => ({
              role: at(edge, "properties", "role"),
              node: at(edge, "node"),
            })),
          },
        })),
      },
    }),
  },
};
