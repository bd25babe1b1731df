import { distanceM, earthRadiusM, radians, type GeoPoint } from "./geo-point.ts";

/** Somewhere within a distance of a point: a place that is known no better, or an area that is asked for. */
export interface GeoCircle {
  readonly center: GeoPoint;
  /** Metres, 0 or more. */
  readonly radiusM: number;
}

/** A box on the earth, WGS 84, degrees; across the antimeridian its west is east of its east. */
export interface GeoBox {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** Whether what lies somewhere in `uncertain` may lie in `area`: the circles share a point. */
export function isPossiblyInCircle(uncertain: GeoCircle, area: GeoCircle): boolean {
  return distanceM(uncertain.center, area.center) <= uncertain.radiusM + area.radiusM;
}

/** Whether what lies somewhere in `uncertain` must lie in `area`: the area holds the whole circle. */
export function isCertainlyInCircle(uncertain: GeoCircle, area: GeoCircle): boolean {
  return distanceM(uncertain.center, area.center) + uncertain.radiusM <= area.radiusM;
}

/** Whether what lies somewhere in `uncertain` may lie in `box`: the box is no farther from the centre than the radius. */
export function isPossiblyInBox(uncertain: GeoCircle, box: GeoBox): boolean {
  return distanceToBoxM(uncertain.center, box) <= uncertain.radiusM;
}

/**
 * Whether what lies somewhere in `uncertain` must lie in `box`: the box holds the whole circle.
 * A circle around a pole is in no box but one around the whole earth.
 */
export function isCertainlyInBox({ center, radiusM }: GeoCircle, box: GeoBox): boolean {
  const angle = radiusM / earthRadiusM;
  const reach = (angle * 180) / Math.PI;
  if (center.latitude - reach < box.south || center.latitude + reach > box.north) return false;
  if (box.west === -180 && box.east === 180) return true;
  if (!isBetween(center.longitude, box)) return false;
  // How far east and west the circle reaches: its meridian tangents, not its widest parallel.
  const sine = Math.sin(angle) / Math.cos(radians(center.latitude));
  if (angle >= Math.PI / 2 || sine >= 1) return false;
  const span = (Math.asin(sine) * 180) / Math.PI;
  const toWest = eastward(box.west, center.longitude);
  const toEast = eastward(center.longitude, box.east);
  return toWest >= span && toEast >= span;
}

/** Metres from a point to the nearest of a box, 0 inside it. */
export function distanceToBoxM(point: GeoPoint, box: GeoBox): number {
  if (isBetween(point.longitude, box)) {
    const latitude = clamp(point.latitude, box.south, box.north);
    return distanceM(point, { latitude, longitude: point.longitude });
  }
  return Math.min(
    ...[box.west, box.east].map((longitude) => distanceM(point, nearestOn(longitude, point, box))),
  );
}

/** The point of a box's western or eastern edge that is nearest to a point. */
function nearestOn(longitude: number, point: GeoPoint, box: GeoBox): GeoPoint {
  // Where the great circle through the point meets the meridian at a right angle.
  const across = Math.cos(radians(longitude - point.longitude));
  const foot = Math.atan2(
    Math.sin(radians(point.latitude)),
    Math.cos(radians(point.latitude)) * across,
  );
  const ends = [box.south, box.north];
  const latitudes = Math.abs(foot) > Math.PI / 2 ? ends : [clamp(degrees(foot), ...pair(box))];
  const points = latitudes.map((latitude) => ({ latitude, longitude }));
  return points.reduce((a, b) => (distanceM(point, b) < distanceM(point, a) ? b : a));
}

function pair({ south, north }: GeoBox): readonly [number, number] {
  return [south, north];
}

function isBetween(longitude: number, { west, east }: GeoBox): boolean {
  return west <= east
    ? longitude >= west && longitude <= east
    : longitude >= west || longitude <= east;
}

/** Degrees from one meridian eastwards to another, 0 to 360. */
function eastward(from: number, to: number): number {
  return (((to - from) % 360) + 360) % 360;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
