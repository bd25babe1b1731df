import { parseExtent, type Extent } from "../../../src/lib/temporal.ts";
import type { Random } from "./random.ts";

const dayMs = 86_400_000;
const firstDay = Date.UTC(2011, 0, 1);
const days = 5_479;
const busyFirstDay = Date.UTC(2025, 2, 3);

/** Days since 1970. About one in ten lies in the month that everything happens in, March 2025. */
export function storyDay(random: Random): number {
  if (random.chance(0.1)) return busyFirstDay / dayMs + random.below(24);
  return firstDay / dayMs + random.below(days);
}

/** When an event of a story about this day was, as imprecisely as news give it. */
export function eventExtent(random: Random, day: number): Extent {
  const date = dateOf(day + random.below(4) - 1);
  const draw = random.next();
  if (draw < 0.7) return extentOf(date);
  if (draw < 0.82) return extentOf(`${date}T${random.pick(hours)}:00Z`);
  if (draw < 0.9) return extentOf(date.slice(0, 7));
  if (draw < 0.94) return extentOf(`${date}~`);
  if (draw < 0.96) return extentOf(`${date}?`);
  if (draw < 0.995) return extentOf(`${date}/${dateOf(day + 3)}`);
  return extentOf(`../${date}`);
}

const hours = ["05", "09", "12", "15", "18", "21"] as const;

/** When a document of a story about this day was published. */
export function publicationExtent(random: Random, day: number): Extent {
  return extentOf(dateOf(day + random.below(4)));
}

function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

const known = new Map<string, Extent>();

/** Dates repeat, so each is parsed once; there are some 60,000 of them at most. */
function extentOf(edtf: string): Extent {
  const found = known.get(edtf);
  if (found !== undefined) return found;
  const result = parseExtent(edtf);
  if (!result.ok) throw new Error(`${edtf} was generated; expected ${result.expected}`);
  known.set(edtf, result.extent);
  return result.extent;
}
