import type { GivenModel } from "../../query/start.ts";

const linkGiven: GivenModel = {
  type: "Link",
  fields: {
    kind: { kind: "value", column: "kind", as: "string" },
    from: { kind: "node", column: "source" },
    to: { kind: "node", column: "target" },
    role: { kind: "value", column: "role", as: "string" },
    side: { kind: "value", column: "side", as: "string" },
    ground: { kind: "node", column: "ground" },
  },
};

/** Where `type Neighbourhood` lies in the columns of `neighbourhoodStart`. */
export const neighbourhoodGiven: GivenModel = {
  type: "Neighbourhood",
  fields: {
    center: { kind: "node", column: "center" },
    nodes: {
      kind: "map",
      column: "nodes",
      of: {
        type: "Neighbour",
        fields: {
          node: { kind: "node", column: "node" },
          distance: { kind: "value", column: "distance", as: "int" },
          degree: { kind: "value", column: "degree", as: "int" },
        },
      },
    },
    links: { kind: "map", column: "links", of: linkGiven },
    truncated: { kind: "value", column: "truncated", as: "boolean" },
  },
};

const pathGiven: GivenModel = {
  type: "Path",
  fields: {
    length: { kind: "value", column: "length", as: "int" },
    support: { kind: "value", column: "support", as: "int" },
    hops: {
      kind: "map",
      column: "hops",
      of: {
        type: "PathHop",
        fields: {
          from: { kind: "node", column: "origin" },
          to: { kind: "node", column: "goal" },
          link: { kind: "map", column: "link", of: linkGiven },
          origins: { kind: "value", column: "origins", as: "int" },
        },
      },
    },
  },
};

/** Where `type Paths` lies in the columns of a pair of `pathsStart`. */
export const pathsGiven: GivenModel = {
  type: "Paths",
  fields: {
    from: { kind: "node", column: "source" },
    to: { kind: "node", column: "target" },
    paths: { kind: "map", column: "paths", of: pathGiven },
    truncated: { kind: "value", column: "truncated", as: "boolean" },
  },
};

/** Where `type Connections` lies in the columns of `pathsStart`. */
export const connectionsGiven: GivenModel = {
  type: "Connections",
  fields: { pairs: { kind: "map", column: "pairs", of: pathsGiven } },
};
