import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  distanceToBoxM,
  isCertainlyInBox,
  isCertainlyInCircle,
  isPossiblyInBox,
  isPossiblyInCircle,
} from "../../src/lib/geo-circle.ts";
import { distanceM, earthRadiusM, type GeoPoint } from "../../src/lib/geo-point.ts";

const jableh = { latitude: 35.36211, longitude: 35.92759 };
const latakia = { latitude: 35.53168, longitude: 35.79011 };
const coast = { south: 35, west: 35.7, north: 36, east: 36.2 };

test("Jableh is 22.6 km from Latakia", () => {
  expect(distanceM(jableh, latakia) / 1_000).toBeCloseTo(22.6, 1);
});

describe("something near Jableh", () => {
  test("within 5 km is certainly within 30 km of Latakia, within 25 km only possibly", () => {
    const area = { center: latakia, radiusM: 30_000 };

    expect(isCertainlyInCircle({ center: jableh, radiusM: 5_000 }, area)).toBe(true);
    expect(isCertainlyInCircle({ center: jableh, radiusM: 25_000 }, area)).toBe(false);
    expect(isPossiblyInCircle({ center: jableh, radiusM: 25_000 }, area)).toBe(true);
    expect(
      isPossiblyInCircle({ center: jableh, radiusM: 5_000 }, { ...area, radiusM: 10_000 }),
    ).toBe(false);
  });

  test("within 5 km is certainly in the box of the coast, within 50 km only possibly", () => {
    expect(isCertainlyInBox({ center: jableh, radiusM: 5_000 }, coast)).toBe(true);
    expect(isCertainlyInBox({ center: jableh, radiusM: 50_000 }, coast)).toBe(false);
    expect(isPossiblyInBox({ center: jableh, radiusM: 50_000 }, coast)).toBe(true);
  });

  test("is not in a box that is farther away than its radius", () => {
    const inland = { ...coast, west: 37, east: 38 };

    expect(isPossiblyInBox({ center: jableh, radiusM: 90_000 }, inland)).toBe(false);
    expect(isPossiblyInBox({ center: jableh, radiusM: 100_000 }, inland)).toBe(true);
  });
});

describe("a box", () => {
  test("across the antimeridian holds what lies on both sides of it", () => {
    const fiji = { south: -20, west: 176, north: -15, east: -178 };

    expect(distanceToBoxM({ latitude: -17, longitude: 179 }, fiji)).toBe(0);
    expect(distanceToBoxM({ latitude: -17, longitude: -179 }, fiji)).toBe(0);
    expect(
      isCertainlyInBox({ center: { latitude: -17, longitude: -179.9 }, radiusM: 50_000 }, fiji),
    ).toBe(true);
    expect(
      isPossiblyInBox({ center: { latitude: -17, longitude: 170 }, radiusM: 50_000 }, fiji),
    ).toBe(false);
  });

  test("holds a circle around a pole only where it goes around the whole earth", () => {
    const circle = { center: { latitude: 89.9, longitude: 0 }, radiusM: 5_000 };

    expect(isCertainlyInBox(circle, { south: 80, west: -90, north: 90, east: 90 })).toBe(true);
    expect(
      isCertainlyInBox(
        { ...circle, radiusM: 20_000 },
        { south: 80, west: -179, north: 90, east: 179 },
      ),
    ).toBe(false);
    expect(
      isCertainlyInBox(
        { ...circle, radiusM: 5_000 },
        { south: 80, west: -180, north: 90, east: 180 },
      ),
    ).toBe(true);
  });
});

const degrees = (most: number): fc.Arbitrary<number> =>
  fc.double({ min: -most, max: most, noNaN: true });

/** The point at a distance and a bearing. */
function destination(
  { latitude, longitude }: GeoPoint,
  radiusM: number,
  bearing: number,
): GeoPoint {
  const angle = radiusM / earthRadiusM;
  const from = (latitude * Math.PI) / 180;
  const to = Math.asin(
    Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(bearing),
  );
  const turn = Math.atan2(
    Math.sin(bearing) * Math.sin(angle) * Math.cos(from),
    Math.cos(angle) - Math.sin(from) * Math.sin(to),
  );
  const east = longitude + (turn * 180) / Math.PI;
  return { latitude: (to * 180) / Math.PI, longitude: ((((east + 180) % 360) + 360) % 360) - 180 };
}

test("what is certainly in a box is there wherever in its circle it lies, and what lies there is possibly in it", () => {
  const circle = fc.record({
    latitude: degrees(85),
    longitude: degrees(180),
    radiusM: fc.double({ min: 1, max: 500_000, noNaN: true }),
    share: fc.double({ min: 0, max: 0.999, noNaN: true }),
    bearing: fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
  });
  const box = fc
    .tuple(degrees(90), degrees(90), degrees(180), degrees(180))
    .map(([a, b, west, east]) => ({ south: Math.min(a, b), north: Math.max(a, b), west, east }));

  fc.assert(
    fc.property(circle, box, ({ radiusM, share, bearing, ...center }, area) => {
      const point = destination(center, radiusM * share, bearing);
      const isInside = distanceToBoxM(point, area) === 0;
      const uncertain = { center, radiusM };

      if (isCertainlyInBox(uncertain, area)) expect(isInside).toBe(true);
      if (isInside) expect(isPossiblyInBox(uncertain, area)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
