import type { SiteModel, SpaceModel } from "../cypher/model.ts";
import { escapeName, type CypherValue } from "../cypher/statement.ts";
import { circleAround } from "./area-circle.ts";
import type { Area, AreaPredicate } from "./predicate.ts";

/** What writing where something is needs of the statement around it. */
export interface SpaceContext {
  parameter(value: CypherValue): string;
  /** A node and a relationship that lead from this node over `space.at`, and the pattern that does. */
  at(space: SpaceModel, from: string): { node: string; relationship: string; pattern: string };
}

type SpaceParameters = Pick<SpaceContext, "parameter">;

/** Metres of a degree along a meridian, on the sphere of radius 6,378,140 m on which Neo4j measures distances. */
const metresPerDegree = 111_319.5;

/** The Cypher of a point's lying in an area. */
export function areaText(context: SpaceContext, predicate: AreaPredicate, node: string): string {
  const { space, area, mode } = predicate;
  if (space.at === null) {
    const point = `${node}.${escapeName(space.point)}`;
    return within(context, area, { point, doubt: null, mode });
  }
  const to = context.at(space, node);
  return `EXISTS { MATCH ${to.pattern} WHERE ${siteText(context, predicate, to)} }`;
}

/** The Cypher of an area's holding a node that this relationship over `space.at` puts at this site. */
export function siteText(
  context: SpaceParameters,
  { space, area, mode }: AreaPredicate,
  at: { readonly node: string; readonly relationship: string },
): string {
  const doubt =
    space.uncertainty === null
      ? null
      : `coalesce(${at.relationship}.${escapeName(space.uncertainty)}, 0)`;
  const point = `${at.node}.${escapeName(space.point)}`;
  return within(context, area, { point, doubt, mode });
}

/**
 * Clauses that bind `site` to each site that something in the area may be at, and to few others: by its point where its reach is not
 * far, else by its reach.
 */
export function sitesText(
  context: SpaceParameters,
  { space, area, mode }: AreaPredicate,
  { label, reach, farM }: SiteModel,
): readonly string[] {
  const { latitude, longitude, radiusM, spread } = circleAround(area);
  const centre = `point({latitude: ${context.parameter(latitude)}, longitude: ${context.parameter(longitude)}})`;
  const distance = `point.distance(site.${escapeName(space.point)}, ${centre})`;
  // Small graphs give Neo4j no reason to seek.
  const match = (property: string): string =>
    `MATCH (site:${escapeName(label)}) USING INDEX SEEK site:${escapeName(label)}(${escapeName(property)})`;
  const radius = context.parameter(radiusM);
  if (mode === "CERTAINLY") return [`${match(space.point)} WHERE ${distance} <= ${radius}`];
  const known = `site.${escapeName(reach)}`;
  const reached = `${distance} <= ${radius} + ${spread} * ${known}`;
  const close = `${distance} <= ${context.parameter(radiusM + spread * farM)}`;
  return [
    "CALL () {",
    `  ${match(space.point)} WHERE ${close} AND ${known} <= ${farM} AND ${reached}`,
    "  RETURN site",
    "  UNION ALL",
    `  ${match(reach)} WHERE ${known} > ${farM} AND ${reached}`,
    "  RETURN site",
    "}",
  ];
}

/** The text of a point, and that of the metres by which it may be wrong. */
interface Position {
  readonly point: string;
  readonly doubt: string | null;
  readonly mode: "POSSIBLY" | "CERTAINLY";
}

function within(context: SpaceParameters, area: Area, position: Position): string {
  const { point, doubt, mode } = position;
  if (area.kind === "circle") {
    const { latitude, longitude, radiusM } = area;
    const centre = `point({latitude: ${context.parameter(latitude)}, longitude: ${context.parameter(longitude)}})`;
    const reach = doubt === null ? "" : ` ${mode === "POSSIBLY" ? "+" : "-"} ${doubt}`;
    return `point.distance(${point}, ${centre}) <= ${context.parameter(radiusM)}${reach}`;
  }
  return boxText(context, area, position);
}

/** Widened by the doubt where something of it must lie inside, narrowed by it where all must. */
function boxText(
  context: SpaceParameters,
  { south, west, north, east }: Extract<Area, { kind: "box" }>,
  { point, doubt, mode }: Position,
): string {
  const [latitude, longitude] = [`${point}.latitude`, `${point}.longitude`];
  const sign = mode === "POSSIBLY" ? 1 : -1;
  const rise = doubt === null ? "" : `${doubt} / ${metresPerDegree}`;
  // Meridians draw together towards the poles; at 89.9 degrees and beyond the doubt spans them all.
  const run =
    doubt === null
      ? ""
      : `${rise} / cos(radians(CASE WHEN abs(${latitude}) > 89.9 THEN 89.9 ELSE ${latitude} END))`;
  const least = (value: number, by: string): string => shifted(context, value, by, -sign);
  const most = (value: number, by: string): string => shifted(context, value, by, sign);
  const isWest = `${longitude} >= ${least(west, run)}`;
  const isEast = `${longitude} <= ${most(east, run)}`;
  return [
    `${latitude} >= ${least(south, rise)}`,
    `${latitude} <= ${most(north, rise)}`,
    west <= east ? `${isWest} AND ${isEast}` : `(${isWest} OR ${isEast})`,
  ].join(" AND ");
}

function shifted(context: SpaceParameters, value: number, by: string, sign: number): string {
  const parameter = context.parameter(value);
  return by === "" ? parameter : `${parameter} ${sign > 0 ? "+" : "-"} ${by}`;
}
