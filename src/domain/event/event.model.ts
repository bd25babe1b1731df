import { extent } from "../../cypher/extent.ts";
import { defineNode, relationship } from "../../cypher/model.ts";
import { byRelationship, byStart } from "../../cypher/order.ts";
import { textWordsIndex } from "../entity/full-text.ts";
import {
  claimsRelationship,
  entityRelationships,
  eventsAtRelationship,
  eventsWithinRelationship,
  occurrenceProperties,
} from "../entity/entity.model.ts";

const earliestFirst = [byStart("")];
const when = extent("");

const places = relationship({
  types: ["OCCURRED_AT"],
  direction: "out",
  to: "Place",
  properties: occurrenceProperties,
  orderBy: [byRelationship("primary", "boolean", "DESC")],
});

const allClaims = relationship({
  types: ["BEARS_ON"],
  direction: "in",
  to: "Claim",
  orderBy: [byStart("published", "DESC")],
  isHub: true,
  isDerived: true,
});

const claimSubjects = relationship({
  types: ["BEARS_ON"],
  direction: "in",
  to: "Event",
  isDerived: true,
  chain: { through: "Claim", enter: "BEARS_ON", leave: ["ABOUT"], where: null, most: 1 },
});

const claimsBearOn = relationship({
  types: ["ABOUT"],
  direction: "in",
  to: "Event",
  isDerived: true,
  chain: { through: "Claim", enter: "ABOUT", leave: ["BEARS_ON"], where: null, most: 1 },
});

const claimActors = relationship({
  types: ["BEARS_ON"],
  direction: "in",
  to: "Actor",
  isDerived: true,
  chain: {
    ...{ through: "Claim", enter: "BEARS_ON", leave: ["ATTRIBUTED_TO", "COUNTS"] },
    ...{ where: null, most: 1, isShared: true },
  },
});

const occurredWithin = relationship({
  types: ["OCCURRED_WITHIN"],
  direction: "out",
  to: "Place",
  isDerived: true,
});

/** How `type Event` of schema/event.graphql lies in the graph. */
export const eventModel = defineNode({
  type: "Event",
  labels: ["Entity"],
  idPrefix: "event",
  properties: {
    type: "string",
    title: "string",
    summary: "string",
    status: "string",
    clarity: "string",
  },
  embedded: { when },
  relationships: {
    ...entityRelationships,
    participants: relationship({
      types: ["PARTICIPATED_IN"],
      direction: "in",
      to: "Actor",
      properties: { role: "string", side: "string" },
      parallelBy: ["role"],
    }),
    places,
    partOf: relationship({
      types: ["PART_OF"],
      direction: "out",
      to: "Event",
      orderBy: earliestFirst,
    }),
    parts: relationship({
      types: ["PART_OF"],
      direction: "in",
      to: "Event",
      orderBy: earliestFirst,
    }),
    followedBy: relationship({
      types: ["FOLLOWED_BY"],
      direction: "out",
      to: "Event",
      orderBy: earliestFirst,
    }),
    follows: relationship({
      types: ["FOLLOWED_BY"],
      direction: "in",
      to: "Event",
      orderBy: earliestFirst,
    }),
    responseTo: relationship({
      types: ["RESPONSE_TO"],
      direction: "out",
      to: "Event",
      orderBy: earliestFirst,
    }),
    responses: relationship({
      types: ["RESPONSE_TO"],
      direction: "in",
      to: "Event",
      orderBy: earliestFirst,
    }),
    sameIncidentAs: relationship({
      types: ["SAME_INCIDENT_AS"],
      direction: "both",
      to: "Event",
      orderBy: earliestFirst,
    }),
    claims: claimsRelationship,
    allClaims,
    claimSubjects,
    claimsBearOn,
    claimActors,
    occurredWithin,
  },
  orderBy: earliestFirst,
  space: {
    inside: occurredWithin,
    listedBy: eventsWithinRelationship,
    at: places,
    // An uncertainty of more than 25 km is that of a district or more: few places are known no better.
    sites: { label: "Place", list: eventsAtRelationship, reach: "reachM", farM: 25_000 },
    point: "location",
    uncertainty: "uncertaintyRadiusM",
  },
  visibility: { happens: when, restsOn: allClaims },
  fullText: [{ index: textWordsIndex, properties: ["title", "summary"] }],
});
