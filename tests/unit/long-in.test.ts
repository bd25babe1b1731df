import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayStart, longIn, periodsAround } from "../../src/lib/long-in.ts";
import { parseExtent } from "../../src/lib/temporal.ts";

describe("the period in which an extent is long", () => {
  test.each([
    ["2025-03-06", null],
    ["2025-03-06T09:00:00Z", null],
    ["2025-03", "2025-03"],
    ["2025-03-05/2025-03-07", "2025-03"],
    ["2025-02-27/2025-03-01", "2025"],
    ["2025", "2025"],
    ["2025-12-31/2026-01-01", "202"],
    ["2019-12-31/2020-01-01", "20"],
    ["1999-12-31/2000-01-01", ""],
    ["2025-03/..", ""],
    ["../2025-03", ""],
  ])("of %s is %s", (edtf, wanted) => {
    const result = parseExtent(edtf);

    expect(result.ok && longIn(result.extent)).toBe(wanted);
  });

  test("is none without an extent", () => {
    expect(longIn(undefined)).toBeNull();
  });

  test("is around every instant until which something lasts that began on an earlier day", () => {
    const first = Date.UTC(-50, 0, 1);
    const last = Date.UTC(10_100, 0, 1);
    const instants = fc
      .tuple(...[0, 1, 2].map(() => fc.oneof(fc.integer({ min: first, max: last }), near)))
      .map((all) => all.toSorted((a, b) => a - b).map((ms) => new Date(ms).toISOString()));
    fc.assert(
      fc.property(instants, ([startMin = "", from = "", endMax = ""]) => {
        fc.pre(Date.parse(startMin) < Date.parse(dayStart(from)));

        expect(periodsAround(from)).toContain(longIn({ startMin, endMax }));
      }),
      { numRuns: 200 },
    );
  });
});

/** About two centuries, so that all periods are met. */
const near = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2031, 0, 1) });
