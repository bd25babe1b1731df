import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenDriver } from "../../src/neo4j/driver.ts";
import { createReader } from "../../src/neo4j/reader.ts";
import { checkGraph } from "../../src/ingest/derived/graph-check.ts";
import { deleteRecords } from "../setup/delete-records.ts";
import { openEmptyGraph } from "../setup/test-graph.ts";
import { base, claim, event } from "../unit/seed-text.ts";
import { expectDerived } from "./naive.ts";
import { reportOf, seedTexts } from "./scratch.ts";

let open: OpenDriver;

beforeAll(async () => {
  open = await openEmptyGraph();
});

afterAll(() => open.driver.close());

const size = 5;
const keys = Array.from({ length: size }, (_each, i) => i);
const dates = ["2024", "2025-03-06", "2025-03~", "../2025", "2024-01-01/..", "2024-12/2025-02"];

/** Numbers below this one: wholes are always earlier, so that there is no circle whatever is stored. */
const earlier = (i: number): fc.Arbitrary<readonly number[]> =>
  i === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat(i - 1), { maxLength: 2 });

/** Of most kinds events are not counted beforehand. */
const kinds = fc.constantFrom("ADM1", "COUNTRY", "SETTLEMENT");

const places = keys.map((i) =>
  fc
    .tuple(earlier(i), kinds)
    .map(
      ([within, kind]) =>
        `places:  - { id: place:p${String(i)}, kind: ${kind}, names: [ { text: P, language: en, kind: OFFICIAL } ], within: [ ${ids("place:p", within)} ] }\n`,
    ),
);

const events = keys.map((i) =>
  fc
    .record({
      partOf: earlier(i),
      at: fc.uniqueArray(fc.nat(size - 1), { maxLength: 2 }),
      when: fc.constantFrom(...dates),
      type: fc.constantFrom("ARMED_CLASH", "ARRESTS"),
      off: fc.constantFrom(1, 700, 30_000),
    })
    .map(({ partOf, at, when, type, off }) => {
      const where = at
        .map(
          (n) =>
            `{ place: place:p${String(n)}, geoPrecision: NEAR, uncertaintyRadiusM: ${String(off)} }`,
        )
        .join(", ");
      const more = `, participants: [ { actor: organization:o, role: TARGET } ], partOf: [ ${ids("event:e", partOf)} ], places: [ ${where} ]`;
      return `events:${event(`e${String(i)}`, more)
        .replace("2025-03-06", when)
        .replace("ARMED_CLASH", type)}`;
    }),
);

const claims = keys.map((i) =>
  fc
    .record({ about: fc.constantFrom("event:e", "place:p"), n: fc.nat(size - 1) })
    .map(
      ({ about, n }) =>
        `claims:${claim({ id: `claim:c${String(i)}`, about: `${about}${String(n)}` })}`,
    ),
);

function ids(prefix: string, numbers: readonly number[]): string {
  return numbers.map((n) => `${prefix}${String(n)}`).join(", ");
}

/** Every record once, in any order. */
const whole = fc
  .tuple(...places, ...events, ...claims)
  .chain((records) => fc.shuffledSubarray(records, { minLength: records.length }));

/** Some of them, saying something else, and after how many transactions of how many rows seeding is broken off. */
const change = fc.record({
  records: whole.chain((records) => fc.shuffledSubarray(records, { minLength: 1 })),
  mostRows: fc.constantFrom(1, 4, 10_000),
  transactions: fc.constantFrom(1, 3, Number.POSITIVE_INFINITY),
});

function fileOf(records: readonly string[]): string {
  const sections = ["places:", "events:", "claims:"].map((section) => {
    const own = records.filter((record) => record.startsWith(section));
    return own.length === 0
      ? ""
      : `${section}\n${own.map((each) => each.slice(section.length)).join("")}`;
  });
  return sections.join("");
}

test("whatever is seeded in whatever order, and wherever it is broken off, what is derived follows from what is stored", async () => {
  await fc.assert(
    fc.asyncProperty(
      whole,
      fc.array(change, { minLength: 1, maxLength: 3 }),
      async (first, changes) => {
        await deleteRecords(open);
        const header = base.replace(/places:.*\n/, "");
        reportOf(await seedTexts(open, [`${header}${fileOf(first)}`], { mostRows: 30 }));
        await expectDerived(open);
        for (const { records, mostRows, transactions } of changes) {
          await seedUntil(`${header}${fileOf(records)}`, mostRows, transactions);
          // Whoever seeds next makes up for what was put off.
          reportOf(await seedTexts(open, [header]));
          await expectDerived(open);
        }
        const reader = createReader(open, { timeoutMs: 60_000 });
        const signal = AbortSignal.timeout(60_000);
        expect(await checkGraph(reader, { signal, progress: () => undefined })).toEqual([]);
      },
    ),
    { numRuns: 12 },
  );
}, 240_000);

async function seedUntil(text: string, mostRows: number, transactions: number): Promise<void> {
  let left = transactions;
  const seeding = seedTexts(open, [text], {
    mostRows,
    wrap: (writer) => ({
      ...writer,
      write: (statements, signal) => {
        left -= 1;
        return left >= 0 ? writer.write(statements, signal) : Promise.reject(new Error("killed"));
      },
    }),
  });
  const end = await seeding.then(
    () => "done",
    (error: unknown) => (error instanceof Error ? error.message : "?"),
  );
  expect(["done", "killed"]).toContain(end);
}
