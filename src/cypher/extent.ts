import type { EmbeddedModel, PropertyKind } from "./model.ts";

/** What is no extent of time. */
export const timeless = {
  ...{ orderProperty: null, longProperty: null, endProperty: null, doubtProperties: [] },
} as const satisfies Partial<EmbeddedModel>;

const extentKinds = {
  edtf: "string",
  startMin: "dateTime",
  startMax: "dateTime",
  endMin: "dateTime",
  endMax: "dateTime",
  precision: "string",
  approximate: "boolean",
  uncertain: "boolean",
  rawText: "string",
} as const satisfies Record<string, PropertyKind>;

/** Name of the stored property of an extent: `edtf` without a prefix, `publishedEdtf` with one. */
export function extentProperty(prefix: string, name: string): string {
  return prefix === "" ? name : prefix + name.charAt(0).toUpperCase() + name.slice(1);
}

/** A `TemporalExtent`, flattened into properties of its node under a prefix. */
export function extent(prefix: string): EmbeddedModel {
  return {
    type: "TemporalExtent",
    marker: extentProperty(prefix, "edtf"),
    properties: Object.fromEntries(
      Object.entries(extentKinds).map(([name, kind]) => [
        name,
        { kind, path: [extentProperty(prefix, name)] },
      ]),
    ),
    orderProperty: extentProperty(prefix, "startOrder"),
    longProperty: extentProperty(prefix, "longIn"),
    endProperty: extentProperty(prefix, "endMax"),
    doubtProperties: ["approximate", "uncertain"].map((flag) => extentProperty(prefix, flag)),
  };
}
