import { randomOf, type Random } from "./random.ts";
import type { Size } from "./size.ts";
import { createZipf, type Zipf } from "./zipf.ts";

/** One place of the generated graph. */
export interface BenchPlace {
  readonly index: number;
  readonly id: string;
  readonly kind: "COUNTRY" | "ADM1" | "ADM2" | "ADM3" | "SETTLEMENT";
  readonly name: string;
  /** Index of the place it lies directly within; null for a country. */
  readonly parent: number | null;
  readonly latitude: number;
  readonly longitude: number;
}

/** All places, parents before what lies within them. */
export interface Places {
  readonly all: readonly BenchPlace[];
  /** Indexes of a place and of everything it lies within, itself first. */
  closure(index: number): readonly number[];
  /** Index of a settlement; the first country, governorate and settlement of each level come most often. */
  draw(random: Random): number;
}

const stream = 3;
const levels = [
  { kind: "COUNTRY", letter: "c", children: 3 },
  { kind: "ADM1", letter: "a", children: 12 },
  { kind: "ADM2", letter: "b", children: 4 },
  { kind: "ADM3", letter: "d", children: 3 },
] as const;

/** The places of a graph of this size: 3 countries, 36 governorates, 144 districts, 432 subdistricts, the settlements evenly below. */
export function placesOf(size: Size): Places {
  const all: BenchPlace[] = [];
  const children = new Map<number | null, number[]>();
  const add = (kind: BenchPlace["kind"], key: string, parent: number | null): number => {
    const place = placeAt(all.length, kind, key, parent);
    all.push(place);
    const siblings = children.get(parent) ?? [];
    siblings.push(place.index);
    children.set(parent, siblings);
    return place.index;
  };
  let parents: readonly (number | null)[] = [null];
  for (const { kind, letter, children: count } of levels) {
    parents = parents.flatMap((parent) =>
      Array.from({ length: count }, (_, i) => {
        const above = parent === null ? "" : `${keyOf(all, parent)}-`;
        return add(kind, `${above}${letter}${i}`, parent);
      }),
    );
  }
  for (let i = 0; i < size.settlements; i += 1) {
    add("SETTLEMENT", `s${String(i).padStart(5, "0")}`, parents[i % parents.length] ?? null);
  }
  return {
    all,
    closure: (index) => closureOf(all, index),
    draw: createDraw(children),
  };
}

function createDraw(children: ReadonlyMap<number | null, readonly number[]>): Places["draw"] {
  const zipfs = new Map<number, Zipf>();
  const zipfOver = (count: number): Zipf => {
    const zipf = zipfs.get(count) ?? createZipf(count);
    zipfs.set(count, zipf);
    return zipf;
  };
  return (random) => {
    let at: number | null = null;
    for (;;) {
      const below: readonly number[] = children.get(at) ?? [];
      const next = below[zipfOver(Math.max(1, below.length))(random)];
      if (next === undefined) return at ?? 0;
      at = next;
    }
  };
}

function placeAt(
  index: number,
  kind: BenchPlace["kind"],
  key: string,
  parent: number | null,
): BenchPlace {
  const random = randomOf(stream, index);
  return {
    ...{ index, kind, parent, id: `place:bench/${key}`, name: `${kind.toLowerCase()} ${key}` },
    latitude: 30 + random.next() * 10,
    longitude: 35 + random.next() * 10,
  };
}

function keyOf(all: readonly BenchPlace[], index: number): string {
  return (all[index]?.id ?? "").slice("place:bench/".length);
}

function closureOf(all: readonly BenchPlace[], index: number): readonly number[] {
  const found: number[] = [];
  for (let at: number | null = index; at !== null; at = all[at]?.parent ?? null) found.push(at);
  return found;
}
