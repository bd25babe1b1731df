import { distanceM, earthRadiusM } from "../lib/geo-point.ts";
import type { Area } from "./predicate.ts";

/** A circle around an area: an index of points seeks circles. */
export interface AreaCircle {
  readonly latitude: number;
  readonly longitude: number;
  readonly radiusM: number;
  /** What is off the area by a metre is off the circle by so many at most: off a box it may be so to the north and to the east at once. */
  readonly spread: 1 | 2;
}

/** So much more covers what is lost in rounding. */
const slack = 1.000_001;

/** A circle in which all of an area lies. */
export function circleAround(area: Area): AreaCircle {
  if (area.kind === "circle") {
    const { latitude, longitude, radiusM } = area;
    return { latitude, longitude, radiusM, spread: 1 };
  }
  const { south, west, north, east } = area;
  const width = west <= east ? east - west : east - west + 360;
  const latitude = (south + north) / 2;
  const middle = west + width / 2;
  const longitude = middle > 180 ? middle - 360 : middle;
  const corners = [south, north].map((edge) =>
    distanceM({ latitude, longitude }, { latitude: edge, longitude: west }),
  );
  // Of a box that goes more than half around, the corners are not what is farthest from its middle.
  const farthest = width > 180 ? Math.PI * earthRadiusM : Math.max(...corners);
  return { latitude, longitude, radiusM: slack * farthest, spread: 2 };
}
