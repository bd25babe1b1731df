import * as z from "zod";
import { extentProperties, stored, type GraphNode } from "../../cypher/graph-node.ts";
import { namedFields, namedParts } from "../entity/entity.record.ts";
import { text, time } from "../entity/field.ts";
import type { RecordContext } from "../entity/section.ts";

/** `Definiteness` of schema/actor.graphql. */
export const definitenesses = ["NAMED", "UNNAMED_COLLECTIVE", "UNIDENTIFIED"] as const;

/** Fields of the record of every actor. */
export const actorFields = {
  ...namedFields,
  definiteness: z
    .enum(definitenesses)
    .default("NAMED")
    .describe("NAMED, or what kind of nameless source or party it is."),
  description: text("Who this is, in one sentence.").optional(),
  active: time("When it existed or was active.").optional(),
  acledInter: z.int().min(1).max(8).optional().describe("ACLED `inter` code."),
};

type ActorRecord = z.output<z.ZodObject<typeof actorFields>> & { readonly id: string };

/** The nodes of an actor: its own, with these properties besides those of every actor, and its names and external ids. */
export function actorNodes(
  type: "Person" | "Organization" | "Group",
  record: ActorRecord,
  own: Readonly<Record<string, string | undefined>>,
  context: RecordContext,
): readonly GraphNode[] {
  const parts = namedParts(record, context);
  const node: GraphNode = {
    type,
    id: record.id,
    properties: stored({
      name: parts.name,
      definiteness: record.definiteness,
      description: record.description,
      acledInter: record.acledInter,
      ...extentProperties("", record.active),
      ...own,
    }),
    links: parts.links,
  };
  return [node, ...parts.nodes];
}
