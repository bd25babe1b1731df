import { timeless } from "../../cypher/extent.ts";
import { defineNode, relationship, type EmbeddedModel } from "../../cypher/model.ts";
import {
  claimsRelationship,
  entityRelationships,
  eventsAtRelationship,
  eventsWithinRelationship,
  namesRelationship,
  partyRelationsRelationship,
} from "../entity/entity.model.ts";

const location: EmbeddedModel = {
  type: "GeoPoint",
  marker: "location",
  ...timeless,
  properties: {
    latitude: { kind: "float", path: ["location", "latitude"] },
    longitude: { kind: "float", path: ["location", "longitude"] },
  },
};

const bbox: EmbeddedModel = {
  type: "BoundingBox",
  marker: "south",
  ...timeless,
  properties: {
    south: { kind: "float", path: ["south"] },
    west: { kind: "float", path: ["west"] },
    north: { kind: "float", path: ["north"] },
    east: { kind: "float", path: ["east"] },
  },
};

const enclosing = relationship({
  types: ["INSIDE"],
  direction: "out",
  to: "Place",
  isDerived: true,
});

/** How `type Place` of schema/place.graphql lies in the graph. */
export const placeModel = defineNode({
  type: "Place",
  labels: ["Entity"],
  idPrefix: "place",
  properties: {
    name: "string",
    kind: "string",
    description: "string",
    iso3166_1: "string",
    iso3166_2: "string",
    timezone: "string",
  },
  embedded: { location, bbox },
  relationships: {
    ...entityRelationships,
    names: namesRelationship,
    within: relationship({
      types: ["WITHIN"],
      direction: "out",
      to: "Place",
      properties: { from: "string", to: "string" },
      parallelBy: ["from"],
    }),
    contains: relationship({
      types: ["WITHIN"],
      direction: "in",
      to: "Place",
      properties: { from: "string", to: "string" },
      parallelBy: ["from"],
    }),
    events: eventsAtRelationship,
    eventsWithin: eventsWithinRelationship,
    enclosing,
    relations: partyRelationsRelationship,
    claims: claimsRelationship,
  },
  space: {
    inside: enclosing,
    listedBy: null,
    at: null,
    sites: null,
    point: "location",
    uncertainty: null,
  },
});
