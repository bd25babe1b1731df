import type { LinkKind } from "../../generated/schema.ts";
import type { SightText } from "../../query/sight-text.ts";
import { linkedTypes, linkPatterns, relationshipTypes } from "./link-kind.ts";

/** Over what and how far a step looks. */
export interface StepRequest {
  readonly kinds: readonly LinkKind[];
  readonly sight: SightText;
  /** Name of the parameter that says how many relationships of a sort one node is looked at over. */
  readonly looked: string;
  /** Name of the parameter that says how many origins the claims about a ground must have; null for none. */
  readonly origins: string | null;
  /** What is told of a link: a map, as `type Link` is; or the relationships that it is, the one from `f` first, as `linkText` takes it. */
  readonly link: "map" | "relationships";
}

/**
 * The sub-query of one step from the node `f`: a row a link, with the node `n` that it leads to and `link`.
 *
 * Plan: one expand a sort of link, cut before anything is asked of what it leads to.
 */
export function stepText(request: StepRequest): readonly string[] {
  const { kinds } = request;
  const single = kinds.filter((kind) => linkPatterns[kind].through === null);
  const branches = [
    ...(kinds.includes("RELATION") ? [relationText(request)] : []),
    ...(kinds.includes("TENURE") ? [tenureText(request)] : []),
    ...(single.length > 0 ? [directText(request, single)] : []),
  ];
  return [
    "CALL (f) {",
    ...branches.flatMap((lines, i) => [...(i === 0 ? [] : ["UNION ALL"]), ...lines]).map(indented),
    "}",
  ];
}

/** How many links of these kinds a node has, in Cypher: read off its degree. */
export function degreeText(kinds: readonly LinkKind[], variable: string): string {
  return `COUNT { (${variable})-[:${relationshipTypes(kinds)}]-() }`;
}

function relationText(request: StepRequest): readonly string[] {
  const { sight, looked } = request;
  return [
    "MATCH (f)<-[near:FROM|TO]-(ground:Relation)",
    `WITH f, near, ground LIMIT $${looked}`,
    `MATCH (ground)-[far:FROM|TO]->(n) WHERE far <> near AND n <> f${all([
      sight.visible(["Relation"], "ground"),
      sight.visible(["RelationParty"], "n"),
      ...supported(request),
    ])}`,
    ...throughText(request, "RELATION", "FROM"),
  ];
}

function tenureText(request: StepRequest): readonly string[] {
  const { sight, looked } = request;
  return [
    "MATCH (f)-[near:HOLDS|OF]-(ground:Tenure)",
    `WITH f, near, ground LIMIT $${looked}`,
    `MATCH (ground)-[far:HOLDS|OF]-(n) WHERE far <> near AND n <> f${all([
      sight.visible(["Tenure"], "ground"),
      sight.visible(["Actor", "Position"], "n"),
      ...supported(request),
    ])}`,
    ...throughText(request, "TENURE", "HOLDS"),
  ];
}

/** A link through a ground, by the type of the relationship that leads to its source. */
function throughText({ link }: StepRequest, kind: LinkKind, source: string): readonly string[] {
  if (link === "relationships") return ["RETURN n, [near, far] AS link"];
  return [
    `RETURN n, {kind: '${kind}', role: null, side: null, ground: ground,`,
    `  source: CASE type(near) WHEN '${source}' THEN f ELSE n END, target: CASE type(near) WHEN '${source}' THEN n ELSE f END} AS link`,
  ];
}

function directText(request: StepRequest, kinds: readonly LinkKind[]): readonly string[] {
  const { sight, looked, link, origins } = request;
  const isBare = link === "relationships" && origins === null;
  return [
    `MATCH (f)-[over:${relationshipTypes(kinds)}]-(n)`,
    `WITH f, over, n LIMIT $${looked}`,
    `WITH f, over, n${isBare ? "" : `, ${directGround("over")} AS ground`}`,
    `WHERE n <> f${all([
      sight.visible(linkedTypes, "n"),
      ...supported(request).map((enough) => `(ground IS NULL OR ${enough})`),
    ])}`,
    ...(link === "relationships"
      ? ["RETURN n, [over] AS link"]
      : [
          "RETURN n, {kind: type(over), role: over.role, side: over.side, ground: ground,",
          "  source: startNode(over), target: endNode(over)} AS link",
        ]),
  ];
}

/** What claims of a link that is one relationship are about, in Cypher; null where nobody claims any. */
function directGround(over: string): string {
  return `CASE type(${over}) WHEN 'PARTICIPATED_IN' THEN endNode(${over}) WHEN 'OCCURRED_AT' THEN startNode(${over}) END`;
}

/**
 * The map of a link, in Cypher, from the list of the relationships that it is: one, or both that lead to the node that it goes
 * through.
 */
export function linkText(relationships: string): string {
  const [near, far] = [`${relationships}[0]`, `${relationships}[1]`];
  const from = (type: string): string =>
    `CASE type(${near}) WHEN '${type}' THEN ${near} ELSE ${far} END`;
  const to = (type: string): string =>
    `CASE type(${near}) WHEN '${type}' THEN ${far} ELSE ${near} END`;
  return [
    `CASE WHEN ${far} IS NULL THEN {kind: type(${near}), role: ${near}.role, side: ${near}.side, ground: ${directGround(near)},`,
    `  source: startNode(${near}), target: endNode(${near})}`,
    `WHEN type(${near}) IN ['FROM', 'TO'] THEN {kind: 'RELATION', role: null, side: null, ground: startNode(${near}),`,
    `  source: endNode(${from("FROM")}), target: endNode(${to("FROM")})}`,
    `ELSE {kind: 'TENURE', role: null, side: null, ground: endNode(${from("HOLDS")}),`,
    `  source: startNode(${from("HOLDS")}), target: endNode(${to("HOLDS")})} END`,
  ].join("\n");
}

/**
 * How many actors claims about `ground` go back to: the last hops of their chains, each once, of the first 100 claims that can be
 * seen.
 */
export function originsText(sight: SightText): string {
  return [
    "COUNT {",
    "  MATCH (ground)<-[:ABOUT]-(claim)",
    `  WHERE ${sight.visible(["Claim"], "claim")}`,
    "  WITH claim LIMIT 100",
    "  CALL (claim) {",
    "    MATCH (claim)-[hop:ATTRIBUTED_TO]->(origin)",
    "    RETURN origin ORDER BY hop.position DESC LIMIT 1",
    "  }",
    "  RETURN DISTINCT origin",
    "}",
  ].join("\n");
}

/** That enough origins stand behind the ground; nothing where any number will do. */
function supported({ origins, sight }: StepRequest): readonly string[] {
  return origins === null ? [] : [`${originsText(sight)} >= $${origins}`];
}

function all(conditions: readonly string[]): string {
  return conditions
    .filter((condition) => condition !== "true")
    .map((condition) => ` AND ${condition}`)
    .join("");
}

function indented(line: string): string {
  return `  ${line}`;
}
