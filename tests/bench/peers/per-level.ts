import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { announce } from "./announce.ts";
import { driverOfEnvironment } from "./database.ts";
import { levelsOf, listText, readerOf, searchText, type Levels, type Stored } from "./levels.ts";

/* Apollo as it is mostly used: a resolver for each level, which asks a DataLoader. */

const typeDefs = /* GraphQL */ `
  type Query {
    event(id: ID!): Event
    actor(id: ID!): Actor
    place(id: ID!): Place
    "Events in the order of time, behind the one with this start and id."
    eventsBehind(order: String!, id: ID!, first: Int!): EventConnection!
    events(first: Int!, types: [String!]!, from: String!, to: String!, place: ID!): EventConnection!
  }
  type Event {
    id: ID!
    title: String!
    type: String!
    when: TemporalExtent!
    places(first: Int!): PlaceConnection!
    participants(first: Int!): ParticipantConnection!
    claims(first: Int!): ClaimConnection!
  }
  type TemporalExtent {
    edtf: String!
    precision: String!
    startMin: String
    endMax: String
  }
  type Actor {
    id: ID!
    name: String!
    participations(first: Int!): ParticipationConnection!
  }
  type Place {
    id: ID!
    name: String!
    names: [Name!]!
    eventsWithin(first: Int!): PlaceEventConnection!
  }
  type Name {
    text: String!
    language: String!
  }
  type Claim {
    id: ID!
    kind: String!
    statement: String!
    figure: Figure
    published: TemporalExtent!
    origin: Actor!
  }
  type Figure {
    qualifier: String!
    min: Int!
    max: Int
    rawText: String!
  }
  type EventConnection {
    nodes: [Event!]!
  }
  type PlaceEventConnection {
    totalCount: Int!
    nodes: [Event!]!
  }
  type PlaceConnection {
    nodes: [Place!]!
  }
  type ClaimConnection {
    nodes: [Claim!]!
  }
  type ParticipantConnection {
    edges: [ParticipantEdge!]!
  }
  type ParticipantEdge {
    role: String!
    side: String
    node: Actor!
  }
  type ParticipationConnection {
    edges: [ParticipationEdge!]!
  }
  type ParticipationEdge {
    role: String!
    node: Event!
  }
`;

interface Search {
  readonly types: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly place: string;
}

const read = readerOf(driverOfEnvironment());

async function search({ types, from, to, place }: Search, levels: Levels): Promise<unknown> {
  const params = { types, place, first: `${from}T00:00:00Z`, last: `${to}T23:59:59.999Z` };
  const found = await read(searchText, params);
  return { nodes: await levels.events.loadMany(found.map((row) => String(row["id"]))) };
}

interface Behind {
  readonly order: string;
  readonly id: string;
  readonly first: number;
}

async function list(args: Behind, levels: Levels): Promise<unknown> {
  const found = await read(listText, { ...args });
  return { nodes: await levels.events.loadMany(found.map((row) => String(row["id"]))) };
}

const id = (stored: Stored): string => String(stored["id"]);

const resolvers = {
  Query: {
    event: (_: unknown, args: { id: string }, levels: Levels) => levels.events.load(args.id),
    actor: (_: unknown, args: { id: string }, levels: Levels) => levels.actors.load(args.id),
    place: (_: unknown, args: { id: string }, levels: Levels) => levels.place.load(args.id),
    eventsBehind: (_: unknown, args: Behind, levels: Levels) => list(args, levels),
    events: (_: unknown, args: Search, levels: Levels) => search(args, levels),
  },
  Event: {
    when: (event: Stored) => event,
    places: async (event: Stored, _: unknown, levels: Levels) => ({
      nodes: await levels.places.load(id(event)),
    }),
    participants: async (event: Stored, _: unknown, levels: Levels) => ({
      edges: await levels.participants.load(id(event)),
    }),
    claims: async (event: Stored, _: unknown, levels: Levels) => ({
      nodes: await levels.claims.load(id(event)),
    }),
  },
  Place: {
    names: (place: Stored, _: unknown, levels: Levels) => levels.names.load(id(place)),
    eventsWithin: (place: Stored) => place,
  },
  PlaceEventConnection: {
    totalCount: async (place: Stored, _: unknown, levels: Levels) =>
      (await levels.countsWithin.load(id(place)))?.["count"],
    nodes: async (place: Stored, _: unknown, levels: Levels) => {
      const events = await levels.eventsWithin.load(id(place));
      return levels.events.loadMany(events.map((row) => String(row["event"])));
    },
  },
  Actor: {
    participations: async (actor: Stored, _: unknown, levels: Levels) => ({
      edges: await levels.participations.load(id(actor)),
    }),
  },
  ParticipantEdge: {
    node: (edge: Stored, _: unknown, levels: Levels) => levels.actors.load(String(edge["actor"])),
  },
  ParticipationEdge: {
    node: (edge: Stored, _: unknown, levels: Levels) => levels.events.load(String(edge["event"])),
  },
  Claim: {
    figure: (claim: Stored) => (claim["qualifier"] === null ? null : claim),
    published: (claim: Stored) => claim,
    origin: async (claim: Stored, _: unknown, levels: Levels) => {
      const [origin] = await levels.origins.load(id(claim));
      return levels.actors.load(String(origin?.["actor"]));
    },
  },
};

const server = new ApolloServer<Levels>({ typeDefs, resolvers });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: "127.0.0.1" },
  context: () => Promise.resolve(levelsOf(read)),
});
announce(url);
