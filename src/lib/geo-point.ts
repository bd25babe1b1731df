/** A point on the earth, WGS 84, degrees. */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** Metres. The radius that Neo4j's `point.distance` reckons with, so that both give the same distance. */
export const earthRadiusM = 6_378_140;

/** Degrees as radians. */
export function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Metres between two points along the great circle, by the haversine formula. */
export function distanceM(a: GeoPoint, b: GeoPoint): number {
  const half = (difference: number): number => Math.sin(radians(difference) / 2) ** 2;
  const h =
    half(b.latitude - a.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(b.longitude - a.longitude);
  return 2 * earthRadiusM * Math.asin(Math.min(1, Math.sqrt(h)));
}
