import * as z from "zod";
import { extentProperties, linksTo, stored } from "../../cypher/graph-node.ts";
import { checkSource, entityFields, entityParts } from "../entity/entity.record.ts";
import { text, time } from "../entity/field.ts";
import { actorPrefixes, recordId, reference } from "../entity/reference.ts";
import { defineSection } from "../entity/section.ts";
import { relationModel } from "./relation.model.ts";

/** `RelationKind` of schema/relation.graphql. */
export const relationKinds = [
  "MEMBER_OF",
  "PART_OF",
  "COMMANDS",
  "LOYAL_TO",
  "ALLIED_WITH",
  "OPPOSES",
  "REPRESENTS",
  "CONTROLS",
  "SUCCEEDS",
  "OPERATES",
  "OTHER",
] as const;

const party = reference([...actorPrefixes, "place"]);

const schema = z
  .strictObject({
    id: recordId("relation"),
    kind: z.enum(relationKinds).describe("What relates them, read from `from` to `to`."),
    from: party.describe("The member, the part, the commander."),
    to: party.describe("The whole, the body, the commanded."),
    valid: time("When it held.").optional(),
    description: text("The relation in words.").optional(),
    ...entityFields,
  })
  .describe("A standing relation between two actors, or an actor and a place.");

/** `relations:` of a seed file. */
export const relationSection = defineSection({
  key: "relations",
  model: relationModel,
  schema,
  check: (record, context) => [
    ...checkSource(record, context),
    ...(record.from.id === record.to.id
      ? [{ path: ["to"], found: null, expected: "another party than `from`" }]
      : []),
  ],
  graph(record, context) {
    const parts = entityParts(record, context);
    const node = {
      type: "Relation",
      id: record.id,
      properties: stored({
        kind: record.kind,
        description: record.description,
        ...extentProperties("", record.valid),
      }),
      links: { ...parts.links, from: linksTo(record.from), to: linksTo(record.to) },
    };
    return [node, ...parts.nodes];
  },
});
