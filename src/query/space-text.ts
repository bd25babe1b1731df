import type { SpaceModel } from "../cypher/model.ts";
import { escapeName, type CypherValue } from "../cypher/statement.ts";
import type { Area, Predicate } from "./predicate.ts";

/** What writing where something is needs of the statement around it. */
export interface SpaceContext {
  parameter(value: CypherValue): string;
  /** A node and a relationship that lead from this node over `space.at`, and the pattern that does. */
  at(space: SpaceModel, from: string): { node: string; relationship: string; pattern: string };
}

/** Metres of a degree along a meridian, on the sphere of radius 6,378,140 m on which Neo4j measures distances. */
const metresPerDegree = 111_319.5;

/** The Cypher of a point's lying in an area. */
export function areaText(
  context: SpaceContext,
  { space, area, mode }: Extract<Predicate, { kind: "area" }>,
  node: string,
): string {
  if (space.at === null) {
    const point = `${node}.${escapeName(space.point)}`;
    return within(context, area, { point, doubt: null, mode });
  }
  const to = context.at(space, node);
  const doubt =
    space.uncertainty === null
      ? null
      : `coalesce(${to.relationship}.${escapeName(space.uncertainty)}, 0)`;
  const point = `${to.node}.${escapeName(space.point)}`;
  return `EXISTS { MATCH ${to.pattern} WHERE ${within(context, area, { point, doubt, mode })} }`;
}

/** The text of a point, and that of the metres by which it may be wrong. */
interface Position {
  readonly point: string;
  readonly doubt: string | null;
  readonly mode: "POSSIBLY" | "CERTAINLY";
}

function within(context: SpaceContext, area: Area, position: Position): string {
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
  context: SpaceContext,
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

function shifted(context: SpaceContext, value: number, by: string, sign: number): string {
  const parameter = context.parameter(value);
  return by === "" ? parameter : `${parameter} ${sign > 0 ? "+" : "-"} ${by}`;
}
