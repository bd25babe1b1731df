import { extentProperty } from "../../../src/cypher/model.ts";
import type { Extent } from "../../../src/lib/temporal.ts";
import { instant, startOrder, type TableRow } from "./value.ts";

const names = [
  "edtf",
  "startMin",
  "startMax",
  "endMin",
  "endMax",
  "precision",
  "approximate",
  "uncertain",
  "startOrder",
] as const;

/** Columns of an extent under this prefix, in the order of `extentValues`. */
export function extentColumns(prefix: string): readonly string[] {
  return names.map((name) => extentProperty(prefix, name));
}

/** The values of an extent and of the order derived from it. */
export function extentValues(extent: Extent): TableRow {
  return [
    extent.edtf,
    instant(extent.startMin),
    instant(extent.startMax),
    instant(extent.endMin),
    instant(extent.endMax),
    extent.precision,
    extent.approximate,
    extent.uncertain,
    startOrder(extent.startMin),
  ];
}
