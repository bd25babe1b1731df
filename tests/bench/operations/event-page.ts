import { cypher, type Statement } from "../../../src/cypher/statement.ts";
import { eventId } from "../generate/event.ts";
import { at, listAt, pick, rowsIn } from "./reading.ts";
import type { BenchOperation, HandWritten, Peer, PositionalRow, Variables } from "./operation.ts";
import { disputedEvents } from "./sample.ts";

/** Instants are left out: `@neo4j/graphql` can return one only where APOC is installed. */
const query = `query EventPage($id: ID!) {
  event(id: $id) {
    title
    type
    when { edtf precision }
    places(first: 5) { nodes { id name names { text language } } }
    participants(first: 20) { edges { role side node { id name } } }
    claims(first: 10) {
      nodes {
        id
        kind
        statement
        figure { qualifier min max rawText }
        published { edtf }
        origin { id name }
      }
    }
  }
}`;

/** The claims are the first ten of an index in order; everything else is a handful of neighbours. */
function statement({ id }: Variables): Statement<PositionalRow> {
  return cypher<PositionalRow>`
    MATCH (e:Event {id: ${String(id)}})
    RETURN [e.title, e.type, e.edtf, e.precision, COLLECT {
      MATCH (e)-[r:OCCURRED_AT]->(p)
      WITH p, r ORDER BY r.primary DESC, p.id DESC LIMIT 5
      RETURN [p.id, p.name, COLLECT {
        MATCH (p)-[:HAS_NAME]->(n)
        WITH n ORDER BY n.primary DESC, n.language, n.text, n.id
        RETURN [n.text, n.language]
      }]
    }, COLLECT {
      MATCH (e)<-[r:PARTICIPATED_IN]-(a)
      WITH a, r ORDER BY a.id LIMIT 20
      RETURN [r.role, r.side, a.id, a.name]
    }, COLLECT {
      MATCH (c)-[r:ABOUT]->()
      WHERE r.hub = ${String(id)} AND r.order IS NOT NULL AND r.far IS NOT NULL
      WITH c, r ORDER BY r.hub DESC, r.order DESC, r.far DESC LIMIT 10
      RETURN [c.id, c.kind, c.statement, c.figureQualifier, c.figureMin, c.figureMax, c.figureRawText,
        c.publishedEdtf, COLLECT {
          MATCH (c)-[:ATTRIBUTED_TO {hop: "ORIGIN"}]->(o)
          WITH o LIMIT 1
          RETURN [o.id, o.name]
        }]
    }] AS row`;
}

function claimOf(row: readonly unknown[]): unknown {
  const [id, kind, text, qualifier, min, max, rawText, edtf, origins] = row;
  const [origin] = rowsIn(origins);
  return {
    ...{ id, kind, statement: text, published: { edtf } },
    figure: qualifier === null ? null : { qualifier, min, max, rawText },
    origin: origin === undefined ? null : { id: origin[0], name: origin[1] },
  };
}

function answer([first]: readonly PositionalRow[]): unknown {
  if (first === undefined) return { event: null };
  const [title, type, edtf, precision, places, participants, claims] = first.row;
  return {
    event: {
      ...{ title, type, when: { edtf, precision } },
      places: {
        nodes: rowsIn(places).map(([id, name, names]) => ({
          ...{ id, name },
          names: rowsIn(names).map(([text, language]) => ({ text, language })),
        })),
      },
      participants: {
        edges: rowsIn(participants).map(([role, side, id, name]) => ({
          ...{ role, side, node: { id, name } },
        })),
      },
      claims: { nodes: rowsIn(claims).map(claimOf) },
    },
  };
}

const neo4jGraphql: Peer = {
  query: `query EventPage($id: String!) {
    events(where: { id: { eq: $id } }) {
      title
      type
      edtf
      precision
      placesConnection(first: 5, sort: [{ edge: { primary: DESC } }, { node: { id: DESC } }]) {
        edges {
          node {
            id
            name
            names(sort: [{ primary: DESC }, { language: ASC }, { text: ASC }, { id: ASC }]) { text language }
          }
        }
      }
      participantsConnection(first: 20, sort: [{ node: { id: ASC } }]) {
        edges { properties { role side } node { id name } }
      }
      claimsConnection(first: 10, sort: [{ node: { publishedStartMin: DESC } }, { node: { id: DESC } }]) {
        edges {
          node {
            id
            kind
            statement
            figureQualifier
            figureMin
            figureMax
            figureRawText
            publishedEdtf
            attributionConnection(where: { edge: { hop: { eq: "ORIGIN" } } }, first: 1) {
              edges { node { id name } }
            }
          }
        }
      }
    }
  }`,
  answer(data) {
    const event = listAt(data, "events")[0];
    const claim = (node: unknown): unknown => ({
      ...pick(node, "id", "kind", "statement"),
      published: { edtf: at(node, "publishedEdtf") },
      figure:
        at(node, "figureQualifier") === null
          ? null
          : {
              ...{ qualifier: at(node, "figureQualifier"), min: at(node, "figureMin") },
              ...{ max: at(node, "figureMax"), rawText: at(node, "figureRawText") },
            },
      origin: at(node, "attributionConnection", "edges", 0, "node"),
    });
    return {
      event: {
        ...pick(event, "title", "type"),
        when: pick(event, "edtf", "precision"),
        places: {
          nodes: listAt(event, "placesConnection", "edges").map((edge) => at(edge, "node")),
        },
        participants: {
          edges: listAt(event, "participantsConnection", "edges").map((edge) => ({
            ...pick(at(edge, "properties"), "role", "side"),
            node: at(edge, "node"),
          })),
        },
        claims: {
          nodes: listAt(event, "claimsConnection", "edges").map((edge) => claim(at(edge, "node"))),
        },
      },
    };
  },
};

const limit: HandWritten = { statement, answer };

/** An event with what a page about it shows. */
export const eventPage: BenchOperation = {
  ...{ name: "event-page", title: "event page", limit, neo4jGraphql },
  variables: ({ world }) => disputedEvents(world, 64),
  ours: () => query,
  perLevel: query,
};

/** The same of the campaign that most is claimed about. */
export const campaignPage: BenchOperation = {
  ...eventPage,
  name: "campaign-page",
  title: "event page, biggest campaign",
  variables: () => [{ id: eventId(0) }],
};
