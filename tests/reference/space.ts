import type { SpaceModel } from "../../src/cypher/model.ts";
import type { StoredNode, StoredValue } from "./stored-graph.ts";
import type { GraphView } from "./view.ts";

/** Radius of the sphere on which Neo4j measures distances, in metres. */
const earthRadiusM = 6_378_140;

/** A point, and by how many metres it may be wrong. */
interface Position {
  readonly latitude: number;
  readonly longitude: number;
  readonly doubtM: number;
}

/** True where a node lies as one of the words of space says. */
export function isLocated(
  view: GraphView,
  node: StoredNode,
  word: string,
  given: unknown,
): boolean {
  const { space } = node.model;
  if (space === null) throw new Error(`${node.model.type} is nowhere`);
  if (word === "inside") {
    return view.everythingRelated(node, space.inside).some((entry) => entry.node.id === given);
  }
  const numbers = new Map(
    Object.entries(given ?? {}).map(([name, value]) => [name, Number(value)]),
  );
  const number = (name: string): number => numbers.get(name) ?? Number.NaN;
  const isCertain =
    new Map<string, unknown>(Object.entries(given ?? {})).get("mode") === "CERTAINLY";
  return positionsOf(view, node, space).some(({ doubtM, ...point }) => {
    const slackM = isCertain ? -doubtM : doubtM;
    if (word === "near") {
      const centre = { latitude: number("latitude"), longitude: number("longitude") };
      return distanceM(point, centre) <= 1000 * number("radiusKm") + slackM;
    }
    const { latitude, longitude } = point;
    const rise = (slackM / (Math.PI * earthRadiusM)) * 180;
    const run = rise / Math.cos(radians(Math.min(latitude, 89.9)));
    const [west, east] = [number("west"), number("east")];
    const [isEastOfWest, isWestOfEast] = [longitude >= west - run, longitude <= east + run];
    return (
      latitude >= number("south") - rise &&
      latitude <= number("north") + rise &&
      (west <= east ? isEastOfWest && isWestOfEast : isEastOfWest || isWestOfEast)
    );
  });
}

function positionsOf(view: GraphView, node: StoredNode, space: SpaceModel): readonly Position[] {
  if (space.at === null) return positionAt(node.properties[space.point] ?? null, 0);
  return view.everythingRelated(node, space.at).flatMap(({ node: place, relationship }) => {
    const doubt = space.uncertainty === null ? null : relationship?.properties[space.uncertainty];
    return positionAt(place.properties[space.point] ?? null, Number(doubt ?? 0));
  });
}

function positionAt(point: StoredValue, doubtM: number): readonly Position[] {
  return typeof point === "object" && point !== null ? [{ ...point, doubtM }] : [];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

type Point = Pick<Position, "latitude" | "longitude">;

/** Along a great circle, by the haversine of the angle. */
function distanceM(a: Point, b: Point): number {
  const [fromNorth, toNorth] = [radians(a.latitude), radians(b.latitude)];
  const haversine = (angle: number): number => Math.sin(angle / 2) ** 2;
  const angle =
    haversine(toNorth - fromNorth) +
    Math.cos(fromNorth) * Math.cos(toNorth) * haversine(radians(b.longitude - a.longitude));
  return 2 * earthRadiusM * Math.asin(Math.sqrt(Math.min(1, angle)));
}
