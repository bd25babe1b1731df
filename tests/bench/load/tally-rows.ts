import { tallyKeys, tallyLabel, tallyMeasures, totalLabel } from "../../../src/domain/tally.ts";
import type { Extent } from "../../../src/lib/temporal.ts";
import { all, entriesOf, spotsOf } from "../../reference/tallies.ts";
import type { BenchEvent } from "../generate/event.ts";
import type { World } from "../generate/world.ts";
import { textCell } from "./cell.ts";
import type { NodeIds } from "./node-ids.ts";
import type { TableFiles } from "./table-files.ts";
import type { Table } from "./table.ts";

const measures = tallyMeasures.map(({ name }) => name);
const header = [
  ":ID",
  ...tallyKeys.map((key) => (key === "month" ? `${key}:long` : `${key}:string`)),
  ...["entries", ...measures].map((name) => `${name}:long`),
].join("\t");
const table: Table = { name: tallyLabel, kind: "nodes", of: tallyLabel, header };
const totalTable: Table = {
  ...{ name: totalLabel, kind: "nodes", of: `${tallyLabel}:${totalLabel}`, header },
};

/** Counts by kind, place and type with tabs between, then by month; in the order of the measures. */
export type Tallies = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

/** Events counted as they come. */
export interface EventCounter {
  add(world: World, event: BenchEvent): void;
  /** What they come to. */
  tallies(): Tallies;
}

/** Counts nothing yet. Events alike in place, type and time are counted together first: there are many. */
export function createEventCounter(): EventCounter {
  const alike = new Map<string, Map<Extent, number>>();
  return {
    add({ places: known }, { type, when, places: settlements }) {
      const places = [...new Set(settlements.flatMap((place) => known.closure(place)))].flatMap(
        (place) => known.all[place] ?? [],
      );
      for (const [kind, place] of spotsOf({ places })) {
        for (const each of ["", type]) {
          const key = `${kind}\t${place}\t${each}`;
          const counts = alike.get(key) ?? new Map<Extent, number>();
          if (counts.size === 0) alike.set(key, counts);
          counts.set(when, (counts.get(when) ?? 0) + 1);
        }
      }
    },
    tallies: () => new Map([...alike].map(([key, counts]) => [key, byMonth(counts)])),
  };
}

function byMonth(counts: ReadonlyMap<Extent, number>): ReadonlyMap<number, readonly number[]> {
  const months = new Map<number, number[]>();
  for (const [when, count] of counts) {
    for (const [month, at] of countedOf(when)) addTo(months, month, { at, count });
  }
  return months;
}

const counted = new WeakMap<Extent, readonly (readonly [month: number, at: number])[]>();

/** In which months it counts, and for which of the measures. Extents repeat, so it is said once of each. */
function countedOf(when: Extent): readonly (readonly [month: number, at: number])[] {
  const found = counted.get(when);
  if (found !== undefined) return found;
  const isSure = !when.approximate && !when.uncertain;
  const entries = entriesOf({ ...when, isSure }).map(
    ([month, measure]) => [month, measures.indexOf(measure)] as const,
  );
  counted.set(when, entries);
  return entries;
}

function addTo(
  months: Map<number, number[]>,
  month: number,
  { at, count }: { readonly at: number; readonly count: number },
): void {
  const own = months.get(month) ?? measures.map(() => 0);
  own[at] = (own[at] ?? 0) + count;
  months.set(month, own);
}

/** Adds what the parts of a graph counted, together. */
export function addTallies(parts: readonly Tallies[], ids: NodeIds, files: TableFiles): void {
  const sums = new Map<string, Map<number, number[]>>();
  for (const [key, months] of parts.flatMap((part) => [...part])) {
    const own = sums.get(key) ?? new Map<number, number[]>();
    sums.set(key, own);
    for (const [month, counts] of months) {
      for (const [at, count] of counts.entries()) addTo(own, month, { at, count });
    }
  }
  let number = 0;
  for (const [key, months] of sums) {
    const cells = key.split("\t").map(textCell).join("\t");
    for (const [month, counts] of months) {
      const entries = counts.reduce((sum, count) => sum + count, 0);
      const row = [ids.tally(number), cells, month, entries, ...counts].join("\t");
      files.add(month === all ? totalTable : table, row);
      number += 1;
    }
  }
}
