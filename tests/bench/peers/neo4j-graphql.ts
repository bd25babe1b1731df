import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import { announce } from "./announce.ts";
import { driverOfEnvironment } from "./database.ts";

/*
 * @neo4j/graphql over the same graph, the closure of places that we derive included. An actor is one type here rather than an
 * interface of three, because that is the faster way to ask it.
 */

const typeDefs = /* GraphQL */ `
  type Event @node {
    id: String!
    type: String!
    title: String!
    edtf: String!
    precision: String!
    startMin: DateTime
    startOrder: DateTime!
    endMax: DateTime
    approximate: Boolean!
    uncertain: Boolean!
    places: [Place!]! @relationship(type: "OCCURRED_AT", direction: OUT, properties: "Occurrence")
    within: [Place!]! @relationship(type: "OCCURRED_WITHIN", direction: OUT)
    participants: [Actor!]!
      @relationship(type: "PARTICIPATED_IN", direction: IN, properties: "Participation")
    claims: [Claim!]! @relationship(type: "ABOUT", direction: IN)
  }

  type Actor @node {
    id: String!
    name: String!
    participations: [Event!]!
      @relationship(type: "PARTICIPATED_IN", direction: OUT, properties: "Participation")
  }

  type Place @node {
    id: String!
    name: String!
    names: [Name!]! @relationship(type: "HAS_NAME", direction: OUT)
    eventsWithin: [Event!]! @relationship(type: "OCCURRED_WITHIN", direction: IN)
  }

  type Name @node {
    id: String!
    text: String!
    language: String!
    primary: Boolean!
  }

  type Claim @node {
    id: String!
    kind: String!
    statement: String!
    figureQualifier: String
    figureMin: Int
    figureMax: Int
    figureRawText: String
    publishedEdtf: String!
    publishedStartMin: DateTime
    attribution: [Actor!]!
      @relationship(type: "ATTRIBUTED_TO", direction: OUT, properties: "Attribution")
  }

  type Participation @relationshipProperties {
    role: String!
    side: String
  }

  type Occurrence @relationshipProperties {
    primary: Boolean!
  }

  type Attribution @relationshipProperties {
    hop: String!
  }
`;

const driver = driverOfEnvironment();
const neoSchema = new Neo4jGraphQL({ typeDefs, driver });
const server = new ApolloServer({ schema: await neoSchema.getSchema() });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: "127.0.0.1" },
  context: () => Promise.resolve({ sessionConfig: { database: process.env["NEO4J_DATABASE"] } }),
});
announce(url);
