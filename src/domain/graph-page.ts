import type { Closure } from "../cypher/closure.ts";
import { hubColumns } from "../cypher/hub-columns.ts";
import type { NodeModel, PropertyModel, RelationshipModel } from "../cypher/model.ts";
import { neededIndexes } from "../neo4j/constraints.ts";
import { closures } from "./closures.ts";
import { tallyMeasures, tallyMonths } from "./tally.ts";
import { nodeModels } from "./index.ts";

/** The text of docs/graph.md: how every type lies in the graph, printed from the models. */
export function graphPage(): string {
  return [
    "# The graph",
    "",
    "Printed from the models in `src/domain/*/*.model.ts` by `npm run codegen`; do not edit. Every node carries `id`",
    "(`prefix:key`, unique under its key label) and `recordedFrom`. A `TemporalExtent` is flattened into properties",
    "of its node, under a prefix where the node has several. Relationships appear at both ends. A property without a field",
    "is for orders and indexes only; a relationship that is _derived_ is stated by no record.",
    "",
    ...nodeModels.flatMap(modelSection),
    ...derivedSection(),
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
    ...Object.entries(model.internal).map(([, value]) => ["", value] as const),
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

/** What ingest maintains besides what the records state. */
function derivedSection(): readonly string[] {
  return [
    "## Derived",
    "",
    "Maintained in the transaction of the change, checked by `npm run graph -- check`, mended by `npm run graph -- rebuild`.",
    "",
    "| relationship | leads to every node at the end of |",
    "| --- | --- |",
    ...closures.map(closureRow),
    "",
    "A relationship that is the list of a hub carries `hub` (id of the node with the list), `order` (of the far node, what the",
    "list is ordered by) and `far` (its id). `…StartOrder` is `…StartMin`; `-9999-01-01T00:00:00Z` where the time is open or",
    "unknown at its start, `9999-12-31T23:59:59.999Z` where there is no time. `…LongIn`, on relationships `longIn`, is the month, year,",
    "decade or century (`2025-03`, `2025`, `202`, `20`) that is the shortest to hold all of a time longer than a day, empty where none does;",
    "shorter times have none.",
    "",
    "`reachM` of a place is the greatest `uncertaintyRadiusM` of the events at it: within so many metres something of it may be.",
    "A place with no events has none.",
    "",
    "`:Tally {kind, place, type, month}` counts the events of a type in a month in a place whose `tallied` is its kind: `kind` and `place` are",
    "empty for all, `place` alone for events in no place of the kind, `type` for all types. Months are numbers, those since",
    `January of year 0; ${String(tallyMonths.open)} is for events open at their start, ${String(tallyMonths.undated)} for those without a time, ${String(tallyMonths.all)} for all together, which`,
    "has the label `:TallyTotal` as well. It holds `entries` and, of the events of its month:",
    "",
    "| property | month of the event | counted where |",
    "| --- | --- | --- |",
    ...tallyMeasures.map(({ name, month, when }) => `| \`${name}\` | \`${month}\` | \`${when}\` |`),
    "",
    "`opens`, `begins`, `ends` and `closes` are the months of `startMin`, `startMax`, `endMin` and `endMax`; `coarseness` is 1 for what is",
    "dated less exactly than to the month, 2 for less than to the year; `isSure` is what is neither approximate nor uncertain.",
    "",
  ];
}

function closureRow({ type, from, via, over, to }: Closure): string {
  const first = via === null ? `(:${from})` : `(:${from})-[:${via}]->(:${to})`;
  return `| \`(:${from})-[:${type}]->(:${to})\` | \`${first}-[:${over}*0..]->(:${to})\` |`;
}

function propertyRow([field, { path, kind }]: readonly [string, PropertyModel]): string {
  return `| ${field === "" ? "" : `\`${field}\``} | \`${path.join(".")}\` | ${kind} |`;
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
  const stored = [
    ...Object.keys(via.properties),
    ...(via.isHub ? hubColumns(via).filter((column) => !(column in via.properties)) : []),
  ];
  return `| \`${field}\`${via.isDerived ? " (derived)" : ""} | \`${pattern}\` | ${stored.join(", ")} | ${[...order, "id"].join(", ")} |`;
}
