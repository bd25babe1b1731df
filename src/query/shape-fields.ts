import type { Findings, Values } from "./findings.ts";
import type { FieldView, View } from "./plan.ts";
import type { Shape, Unfinished } from "./shaped.ts";

/** Shows the fields of one object under their response keys; what has to be computed may come later. */
export function createFill(
  fields: readonly FieldView[],
  createShape: (view: View) => Shape,
): (into: Unfinished, row: Values, found: Findings) => void {
  const shaped = fields.map(({ key, isRequired, view }) => ({
    ...{ key, isRequired, isComputed: view.kind === "derived" },
    shape: createShape(view),
  }));
  const fillOne = (
    into: Unfinished,
    { key, isRequired, shape }: (typeof shaped)[number],
    row: Values,
    found: Findings,
  ): void => {
    const value = shape(row, found);
    into[key] = value;
    found.count(key, value);
    if (isRequired && value === null) found.isComplete = false;
  };
  return (into, row, found) => {
    for (const field of shaped) {
      if (field.isComputed && found.isDue) {
        into[field.key] = null;
        found.defer(() => {
          fillOne(into, field, row, found);
        });
      } else fillOne(into, field, row, found);
    }
  };
}
