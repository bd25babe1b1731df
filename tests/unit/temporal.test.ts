import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCertainlyAfter, parseExtent, type Extent } from "../../src/lib/temporal.ts";

const day = (date: string): readonly [string, string] => [
  `${date}T00:00:00.000Z`,
  `${date}T23:59:59.999Z`,
];
const [march6, march6End] = day("2025-03-06");

function extent(text: string): Extent {
  const result = parseExtent(text);
  if (!result.ok) throw new Error(`${text}: expected ${result.expected}`);
  return result.extent;
}

function bounds(text: string): readonly (string | null)[] {
  const { startMin, startMax, endMin, endMax } = extent(text);
  return [startMin, startMax, endMin, endMax];
}

test("a day may have begun and ended at any instant of it", () => {
  expect(extent("2025-03-06")).toEqual({
    edtf: "2025-03-06",
    startMin: march6,
    startMax: march6End,
    endMin: march6,
    endMax: march6End,
    precision: "DAY",
    approximate: false,
    uncertain: false,
    rawText: null,
  });
});

const anyDay = fc
  .date({
    min: new Date("0001-01-02T00:00:00Z"),
    max: new Date("9999-12-30T00:00:00Z"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

const upTo = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, "0"));

const anyOffset = fc.oneof(
  fc.constant("Z"),
  fc
    .tuple(fc.constantFrom("+", "-"), upTo(15), fc.constantFrom(":", ""), upTo(60))
    .map((parts) => parts.join("")),
);

/** First and last millisecond as the grammar of the library has them; null where it refuses the text. */
function grammarBounds(text: string): readonly [string, string] | null {
  try {
    const { min, max } = edtf(text, { level: 3 });
    return [new Date(min).toISOString(), new Date(max).toISOString()];
  } catch {
    return null;
  }
}

test("a day, which is read without the grammar, lies within the bounds that the grammar gives it", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom("", "~", "?", "%"), (date, mark) => {
      const { startMin, endMax, approximate, uncertain } = extent(`${date}${mark}`);

      expect([startMin, endMax]).toEqual(grammarBounds(`${date}${mark}`));
      expect([approximate, uncertain]).toEqual([/[~%]/.test(mark), /[?%]/.test(mark)]);
    }),
  );
});

test("a time of day, which is read without the grammar, begins when the grammar says, or is refused with it", () => {
  const anyTime = fc
    .tuple(
      upTo(25),
      upTo(61),
      fc.oneof(
        fc.constant(""),
        upTo(61).map((second) => `:${second}`),
      ),
    )
    .map(([hour, minute, second]) => `${hour}:${minute}${second}`);
  fc.assert(
    fc.property(anyDay, anyTime, anyOffset, (date, time, offset) => {
      const text = `${date}T${time}${offset}`;
      const result = parseExtent(text);

      expect(result.ok ? result.extent.startMin : null).toBe(grammarBounds(text)?.[0] ?? null);
    }),
  );
});

test.each([
  ["2025-03-06T05:00:00.1Z", "2025-03-06T05:00:00.100Z"],
  ["2025-03-06T05:00:00.12+0300", "2025-03-06T02:00:00.120Z"],
  ["2025-03-06T05:00:59.123456789Z", "2025-03-06T05:00:59.123Z"],
])("%s is a fraction of a second", (text, instant) => {
  expect(bounds(text)).toEqual([instant, instant, instant, instant]);
});

test("the source's own words are kept", () => {
  const result = parseExtent("2025-03-06", "on Thursday");

  expect(result.ok && result.extent.rawText).toBe("on Thursday");
});

test.each([
  ["2025-03-06/2025-03-07", [...day("2025-03-06"), ...day("2025-03-07")]],
  ["2024-12-08/..", [...day("2024-12-08"), null, null]],
  ["../2024-12-08", [null, null, ...day("2024-12-08")]],
  ["/2024", [null, null, "2024-01-01T00:00:00.000Z", "2024-12-31T23:59:59.999Z"]],
  ["2024/", ["2024-01-01T00:00:00.000Z", "2024-12-31T23:59:59.999Z", null, null]],
  ["2025-03-06/2025-03-06", [...day("2025-03-06"), ...day("2025-03-06")]],
])("%s begins within its first end and ends within its second", (text, expected) => {
  expect(bounds(text)).toEqual(expected);
});

test.each([
  ["2025-03-06T18:00:00Z", "2025-03-06T18:00:00.000Z", "2025-03-06T18:00:00.000Z", "MINUTE"],
  ["2025-03-06T18:30+03:00", "2025-03-06T15:30:00.000Z", "2025-03-06T15:30:59.999Z", "MINUTE"],
  ["2025-03-06T18Z", "2025-03-06T18:00:00.000Z", "2025-03-06T18:59:59.999Z", "HOUR"],
  ["2025-03-06", march6, march6End, "DAY"],
  ["2024-02", "2024-02-01T00:00:00.000Z", "2024-02-29T23:59:59.999Z", "MONTH"],
  ["2024-02-XX", "2024-02-01T00:00:00.000Z", "2024-02-29T23:59:59.999Z", "MONTH"],
  ["2024-21", "2024-03-01T00:00:00.000Z", "2024-06-30T23:59:59.999Z", "SEASON"],
  ["2024-24", "2024-12-01T00:00:00.000Z", "2025-03-31T23:59:59.999Z", "SEASON"],
  ["2024-33", "2024-01-01T00:00:00.000Z", "2024-03-31T23:59:59.999Z", "SEASON"],
  ["2024", "2024-01-01T00:00:00.000Z", "2024-12-31T23:59:59.999Z", "YEAR"],
  ["2024-XX", "2024-01-01T00:00:00.000Z", "2024-12-31T23:59:59.999Z", "YEAR"],
  ["201X", "2010-01-01T00:00:00.000Z", "2019-12-31T23:59:59.999Z", "DECADE"],
  ["20XX", "2000-01-01T00:00:00.000Z", "2099-12-31T23:59:59.999Z", "UNKNOWN"],
  ["20", "2000-01-01T00:00:00.000Z", "2099-12-31T23:59:59.999Z", "UNKNOWN"],
])("%s lies between %s and %s, known to the %s", (text, min, max, precision) => {
  const { startMin, endMax, precision: known } = extent(text);

  expect([startMin, endMax, known]).toEqual([min, max, precision]);
});

test("an interval is known to the coarser of its ends", () => {
  expect(extent("2024-12/2025-03-06").precision).toBe("MONTH");
});

test.each([
  ["2025-03-07~", true, false],
  ["2025-03-07?", false, true],
  ["2025-03%", true, true],
  ["2024-22~", true, false],
  ["~2024-12", true, false],
  ["2024-12/2025-01-05~", true, false],
  ["2024?/..", false, true],
  ["2024", false, false],
])("%s: approximate %s, uncertain %s", (text, approximate, uncertain) => {
  const found = extent(text);

  expect([found.approximate, found.uncertain]).toEqual([approximate, uncertain]);
});

test.each([
  ["156X-12-25", "1560-12-25T00:00:00.000Z", "1569-12-25T23:59:59.999Z"],
  ["2025-XX-31", "2025-01-31T00:00:00.000Z", "2025-12-31T23:59:59.999Z"],
])("%s has a day, which is no season", (text, startMin, endMax) => {
  expect(extent(text)).toMatchObject({ startMin, endMax });
});

test.each([
  ["1951", "1950", true],
  ["1950", "1950-06", false],
  ["1951", "../1950", true],
  ["1951", "1950/..", false],
  ["1951", "none", false],
])("%s is certainly after %s: %s", (first, second, isAfter) => {
  expect(isCertainlyAfter(first, second)).toBe(isAfter);
});

describe("refused with a reason a person can act on", () => {
  test.each([
    ["2025-02-31", "a day that exists: 2025-02 has 28 days"],
    ["2025-02-29", "a day that exists: 2025-02 has 28 days"],
    ["2025-03-00", "a day that exists: 2025-03 has 31 days"],
    ["2025-13-01", "a month from 01 to 12 (or a season from 21 to 41)"],
    ["2025-42", "a month from 01 to 12 (or a season from 21 to 41)"],
    ["2025-03-07/2025-03-06", "an interval that does not end before it begins"],
    ["2025-03-06/2025-02-31", "a day that exists: 2025-02 has 28 days"],
    ["../..", "at least one end of the interval"],
    ["2024/2025/2026", "one date or an interval of two, A/B"],
    ["[2024,2025]", "one date or an interval A/B, not a set or list"],
    ["{2024,2025}", "one date or an interval A/B, not a set or list"],
    ["20250306", "dashes in the date, as in 2025-03-06"],
    ["2025-03-06T18:00:00", "an offset behind the time, such as Z or +03:00"],
    ["2025-03-06T25:00Z", "a time of day from 00:00 to 23:59"],
    ["Y17000", "a year from 0000 to 9999, in four digits"],
    ["-0044", "a year from 0000 to 9999, in four digits"],
    ["20XX-21", "the year of the season"],
  ])("%s: expected %s", (text, expected) => {
    expect(parseExtent(text)).toEqual({ ok: false, expected });
  });

  test.each(["2025-3-6", "March 2025", "06/03/2025x", ""])("%s: expected the forms", (text) => {
    const result = parseExtent(text);

    expect(result.ok ? "" : result.expected).toMatch(/^(EDTF: YYYY|one date or an interval)/);
  });
});
