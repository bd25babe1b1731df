import { distanceM } from "../../src/lib/geo-point.ts";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { reportOf, seedTexts } from "../ingest/scratch.ts";
import { base } from "../unit/seed-text.ts";

/** A place of the graph that is spread over the earth. */
export interface SpreadPlace {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
}

/** An event of it: at places, each off by so many metres at most. */
export interface SpreadEvent {
  readonly id: string;
  readonly type: string;
  /** The first and the last instant of its time, as days since the first of 2024. */
  readonly days: readonly [first: number, last: number];
  readonly at: readonly { readonly place: SpreadPlace; readonly offM: number }[];
}

/** Around a town, farther off, on both sides of the antimeridian and at a pole. */
const places: readonly SpreadPlace[] = [
  ...[0, 0.01, 0.2, 0.21, 1].map((off) => [35.36 + off, 35.93 + off / 2] as const),
  ...([
    [35.1, 36.7],
    [34.7, 36.7],
    [-17, 179.95],
    [-17, -179.9],
    [89.95, 10],
    [89, -170],
    [-33, -70],
  ] as const),
].map(([latitude, longitude], i) => ({ id: `place:p${i}`, latitude, longitude }));

const offsM = [1, 500, 5_000, 25_000, 25_001, 120_000, 900_000] as const;
const types = ["ARMED_CLASH", "ARRESTS", "SHELLING"] as const;

function pick<T>(list: readonly T[], i: number): T {
  const found = list[i % list.length];
  if (found === undefined) throw new Error("Nothing to pick from");
  return found;
}

/** Most at the first places; some at two, one of them nowhere; many on one day, some for a month. */
export const spreadEvents: readonly SpreadEvent[] = Array.from({ length: 90 }, (_each, i) => {
  const first = pick(places, i % 3 === 0 ? i : i % 4);
  const second = pick(places, i * 7 + 1);
  const at = [first, ...(i % 5 === 2 && second !== first ? [second] : [])];
  const day = (i * 37) % 31;
  return {
    id: `event:e${i}`,
    type: pick(types, i),
    days: i % 6 === 5 ? [0, 30] : [i % 4 === 0 ? 3 : day, i % 4 === 0 ? 3 : day],
    at: i % 17 === 16 ? [] : at.map((place, n) => ({ place, offM: pick(offsM, i * 3 + n) })),
  };
});

function placeText({ id, latitude, longitude }: SpreadPlace): string {
  return `  - { id: "${id}", kind: SETTLEMENT, names: [ { text: P, language: en, kind: OFFICIAL } ], location: { latitude: ${latitude}, longitude: ${longitude} } }\n`;
}

function eventText({ id, type, days: [first, last], at }: SpreadEvent): string {
  const when = first === last ? `2024-01-${String(first + 1).padStart(2, "0")}` : "2024-01";
  const where = at.map(
    ({ place, offM }) =>
      `{ place: "${place.id}", geoPrecision: NEAR, uncertaintyRadiusM: ${offM} }`,
  );
  return `  - { id: "${id}", type: ${type}, title: T, when: "${when}", status: ENDED, clarity: CLEAR, places: [ ${where.join(", ")} ] }\n`;
}

/** Fills an empty graph with these events and places. */
export async function seedSpreadGraph(open: OpenDriver): Promise<void> {
  const header = base.replace(/places:.*\n/, "");
  const text = `${header}places:\n${places.map(placeText).join("")}events:\n${spreadEvents.map(eventText).join("")}`;
  reportOf(await seedTexts(open, [text]));
}

/** An area as it is asked for. */
export type AskedArea =
  | {
      readonly near: {
        readonly latitude: number;
        readonly longitude: number;
        readonly radiusKm: number;
      };
    }
  | {
      readonly inBox: {
        readonly south: number;
        readonly west: number;
        readonly north: number;
        readonly east: number;
      };
    };

/** Whether a point is in an area that is so many metres wider than asked for, or narrower. */
export function isWithin(
  asked: AskedArea,
  { latitude, longitude }: Omit<SpreadPlace, "id">,
  widerM: number,
): boolean {
  if ("near" in asked) {
    return distanceM({ latitude, longitude }, asked.near) <= 1000 * asked.near.radiusKm + widerM;
  }
  const { south, west, north, east } = asked.inBox;
  const rise = widerM / 111_319.5;
  const run = rise / Math.cos((Math.min(Math.abs(latitude), 89.9) * Math.PI) / 180);
  const isEast = longitude >= west - run;
  const isWest = longitude <= east + run;
  const isBetween = latitude >= south - rise && latitude <= north + rise;
  return isBetween && (west <= east ? isEast && isWest : isEast || isWest);
}
