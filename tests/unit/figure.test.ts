import fc from "fast-check";
import { expect, test } from "vitest";
import { figureInterval, figureQualifiers } from "../../src/evidence/figure.ts";

test.each([
  [{ qualifier: "EXACTLY", n: 13 }, [13, 13]],
  [{ qualifier: "EXACTLY", n: 0 }, [0, 0]],
  [{ qualifier: "AT_LEAST", n: 13 }, [13, null]],
  [{ qualifier: "MORE_THAN", n: 25 }, [26, null]],
  [{ qualifier: "UP_TO", n: 7 }, [0, 7]],
  [{ qualifier: "FEWER_THAN", n: 7 }, [0, 6]],
  [{ qualifier: "FEWER_THAN", n: 1 }, [0, 0]],
  [{ qualifier: "ABOUT", n: 70 }, [63, 77]],
  [{ qualifier: "ABOUT", n: 28 }, [25, 31]],
  [{ qualifier: "ABOUT", n: 1 }, [0, 2]],
  [{ qualifier: "NEARLY", n: 70 }, [63, 69]],
  [{ qualifier: "NEARLY", n: 10 }, [9, 9]],
  [{ qualifier: "BETWEEN", a: 3, b: 5 }, [3, 5]],
  [{ qualifier: "BETWEEN", a: 5, b: 5 }, [5, 5]],
  [{ qualifier: "NONE" }, [0, 0]],
  [{ qualifier: "UNKNOWN" }, [0, null]],
] as const)("%o means %o", (words, [min, max]) => {
  expect(figureInterval(words)).toEqual({ ok: true, interval: { min, max, vague: false } });
});

test.each([
  ["SEVERAL", 2, 9],
  ["DOZENS", 24, 99],
  ["HUNDREDS", 200, 999],
] as const)("%s means %i to %i, vaguely", (qualifier, min, max) => {
  expect(figureInterval({ qualifier })).toEqual({ ok: true, interval: { min, max, vague: true } });
});

test.each([
  [{ qualifier: "AT_LEAST" }, "n with AT_LEAST"],
  [{ qualifier: "AT_LEAST", n: 1, a: 2 }, "n with AT_LEAST"],
  [{ qualifier: "BETWEEN", n: 4 }, "a and b with BETWEEN"],
  [{ qualifier: "BETWEEN", a: 4 }, "a and b with BETWEEN"],
  [{ qualifier: "BETWEEN", a: 5, b: 3 }, "a that is not greater than b"],
  [{ qualifier: "DOZENS", n: 24 }, "no number with DOZENS"],
  [{ qualifier: "NONE", n: 0 }, "no number with NONE"],
  [{ qualifier: "FEWER_THAN", n: 0 }, "n of 1 or more with FEWER_THAN"],
  [{ qualifier: "NEARLY", n: 9 }, "n of 10 or more with NEARLY"],
  [{ qualifier: "EXACTLY", n: 1.5 }, "whole numbers from 0"],
  [{ qualifier: "EXACTLY", n: -1 }, "whole numbers from 0"],
  [{ qualifier: "MORE_THAN", n: 2 ** 31 - 1 }, "numbers that mean at most 2147483647"],
] as const)("%o: expected %s", (words, expected) => {
  expect(figureInterval(words)).toEqual({ ok: false, expected });
});

test("an interval cannot be changed by who gets it", () => {
  const result = figureInterval({ qualifier: "EXACTLY", n: 1 });

  expect(result.ok && Object.isFrozen(result.interval)).toBe(true);
});

test("about n holds n and lies within a tenth and one of it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_900_000_000 }), (n) => {
      const result = figureInterval({ qualifier: "ABOUT", n });
      const { min, max } = result.ok ? result.interval : { min: NaN, max: NaN };

      expect(10 * min).toBeLessThanOrEqual(9 * n);
      expect(10 * (min + 1)).toBeGreaterThan(9 * n);
      expect(10 * Number(max)).toBeGreaterThanOrEqual(11 * n);
      expect(10 * (Number(max) - 1)).toBeLessThan(11 * n);
    }),
  );
});

test("every qualifier of the schema has its row", () => {
  expect(figureQualifiers).toHaveLength(13);
});
