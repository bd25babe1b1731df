import * as z from "zod";
import { isCertainlyAfter } from "../../lib/temporal.ts";
import { actorFields, actorNodes } from "../actor/actor.record.ts";
import { checkSource } from "../entity/entity.record.ts";
import { edtfText, text } from "../entity/field.ts";
import { recordId } from "../entity/reference.ts";
import { defineSection, type Finding } from "../entity/section.ts";
import { personModel } from "./person.model.ts";

/** `people:` of a seed file. */
export const personSection = defineSection({
  key: "people",
  model: personModel,
  schema: z
    .strictObject({
      id: recordId("person"),
      ...actorFields,
      gender: text("Gender as sources give it, a word such as `female`.").optional(),
      born: edtfText("Day or year of birth.").optional(),
      died: edtfText("Day or year of death.").optional(),
    })
    .describe("One human being."),
  check: (record, context) => [...checkSource(record, context), ...checkLife(record)],
  graph: (record, context) =>
    actorNodes(
      "Person",
      record,
      { gender: record.gender, born: record.born, died: record.died },
      context,
    ),
});

interface Life {
  readonly born?: string | undefined;
  readonly died?: string | undefined;
}

function checkLife({ born, died }: Life): readonly Finding[] {
  if (born === undefined || died === undefined || !isCertainlyAfter(born, died)) return [];
  return [
    { path: ["died"], found: null, expected: `a time that is not before the birth, ${born}` },
  ];
}
