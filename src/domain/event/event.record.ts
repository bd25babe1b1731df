import * as z from "zod";
import { extentProperties, linksTo, stored } from "../../cypher/graph-node.ts";
import { checkSource, entityFields, entityParts } from "../entity/entity.record.ts";
import { text, time } from "../entity/field.ts";
import { actorPrefixes, recordId, reference } from "../entity/reference.ts";
import { defineSection } from "../entity/section.ts";
import { eventModel } from "./event.model.ts";
import {
  eventClarities,
  eventStatuses,
  eventTypes,
  participantRoles,
  sides,
} from "./event-words.ts";
import { occurrenceLinks, occurrences } from "./occurrence.record.ts";

const participant = z.strictObject({
  actor: reference(actorPrefixes).describe("Who took part."),
  role: z.enum(participantRoles).describe("What the actor was in the event."),
  side: z.enum(sides).optional().describe("The side it was on."),
});

const events = z.array(reference(["event"])).optional();

/** `events:` of a seed file. */
export const eventSection = defineSection({
  key: "events",
  model: eventModel,
  schema: z
    .strictObject({
      id: recordId("event"),
      type: z.enum(eventTypes).describe("What sort of event it is."),
      title: text("What it is called here, neutral and short."),
      summary: text("What happened, in one or two sentences.").optional(),
      when: time("When it was."),
      status: z.enum(eventStatuses).describe("Whether it is over."),
      clarity: z.enum(eventClarities).describe("Whether the report separates single events."),
      participants: z.array(participant).optional().describe("Who took part."),
      places: occurrences.optional(),
      partOf: events.describe("The larger events it is part of."),
      follows: events.describe("Events it followed."),
      responseTo: events.describe("Events it answers."),
      sameIncidentAs: events.describe("Other records of the same incident; one side says so."),
      ...entityFields,
    })
    .describe("Something that happened, whole or part."),
  check: checkSource,
  graph(record, context) {
    const parts = entityParts(record, context);
    const node = {
      type: "Event",
      id: record.id,
      properties: stored({
        type: record.type,
        title: record.title,
        summary: record.summary,
        status: record.status,
        clarity: record.clarity,
        ...extentProperties("", record.when),
      }),
      links: {
        ...parts.links,
        participants: (record.participants ?? []).map(({ actor, role, side }) => ({
          to: actor.id,
          properties: stored({ role, side }),
        })),
        places: occurrenceLinks(record.places),
        partOf: linksTo(...(record.partOf ?? [])),
        follows: linksTo(...(record.follows ?? [])),
        responseTo: linksTo(...(record.responseTo ?? [])),
        sameIncidentAs: linksTo(...(record.sameIncidentAs ?? [])),
      },
    };
    return [node, ...parts.nodes];
  },
});
