import type { NodeModel, PropertyModel, RelationshipModel } from "../cypher/model.ts";
import { neededIndexes } from "../neo4j/constraints.ts";
import { nodeModels } from "./index.ts";

/** The text of docs/graph.md: how every type lies in the graph, printed from the models. */
export function graphPage(): string {
  return [
    "# The graph",
    "",
    "Printed from the models in `src/domain/*/*.model.ts` by `npm run codegen`; do not edit. Every node carries `id`",
    "(`prefix:key`, unique under its key label) and `recordedFrom`. A `TemporalExtent` is flattened into properties",
    "of its node, under a prefix where the node has several. Relationships appear at both ends.",
    "",
    ...nodeModels.flatMap(modelSection),
    "## Constraints and indexes",
    "",
    "Created at start where missing, and awaited.",
    "",
    "```cypher",
    ...neededIndexes(nodeModels).map(({ create }) => `${create.text};`),
    "```",
    "",
  ].join("\n");
}

function modelSection(model: NodeModel): readonly string[] {
  const stored = [
    ...Object.entries(model.properties),
    ...Object.entries(model.embedded).flatMap(([field, embedded]) =>
      Object.entries(embedded.properties).map(
        ([name, value]) => [`${field}.${name}`, value] as const,
      ),
    ),
  ];
  const relationships = Object.entries(model.relationships);
  return [
    `## ${model.type}`,
    "",
    `Labels ${model.labels.map((label) => `\`:${label}\``).join(" ")}, key label \`:${model.keyLabel}\`, ids \`${model.idPrefix}:…\`.`,
    "",
    "| field | property | kind |",
    "| --- | --- | --- |",
    ...stored.map(propertyRow),
    "",
    ...(relationships.length === 0
      ? []
      : [
          "| field | pattern | relationship properties | order |",
          "| --- | --- | --- | --- |",
          ...relationships.map(relationshipRow),
          "",
        ]),
  ];
}

function propertyRow([field, { path, kind }]: readonly [string, PropertyModel]): string {
  return `| \`${field}\` | \`${path.join(".")}\` | ${kind} |`;
}

function relationshipRow([field, via]: readonly [string, RelationshipModel]): string {
  const having = Object.entries(via.having).map(([name, value]) => `${name}: '${value}'`);
  const middle = `[:${via.types.join("|")}${having.length === 0 ? "" : ` {${having.join(", ")}}`}]`;
  const { left, right } = {
    out: { left: "-", right: "->" },
    in: { left: "<-", right: "-" },
    both: { left: "-", right: "-" },
  }[via.direction];
  const pattern = `()${left}${middle}${right}(${via.to})`.replaceAll("|", "\\|");
  const order = via.orderBy.map(
    ({ on, property, direction }) =>
      `${on === "relationship" ? "relationship " : ""}${property}${direction === "DESC" ? " desc" : ""}`,
  );
  return `| \`${field}\` | \`${pattern}\` | ${Object.keys(via.properties).join(", ")} | ${[...order, "id"].join(", ")} |`;
}
