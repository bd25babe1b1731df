import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareKeys, createArranged } from "../../src/query/arranged.ts";
import { Findings } from "../../src/query/findings.ts";
import type { Arrangement } from "../../src/query/plan.ts";
import { createShape } from "../../src/query/shape.ts";

const column = (index: number): Arrangement["guard"] => ({ kind: "column", index });
const found = new Findings([], null);

function arranged(
  rows: readonly (readonly unknown[])[],
  direction: "ASC" | "DESC",
  after: Arrangement["after"] = null,
): readonly (readonly unknown[])[] {
  const keys = [
    { view: column(0), direction },
    { view: column(1), direction: "ASC" as const },
  ];
  const arrangement = { guard: column(0), keys, after };
  return createArranged({ arrangement }, createShape)(rows, found);
}

describe("rows that are put in order when they are there", () => {
  test("carry the values of their keys behind their columns", () => {
    expect(
      arranged(
        [
          [1, "b", "shown"],
          [2, "a", "too"],
        ],
        "DESC",
      ),
    ).toEqual([
      [2, "a", "too", 2, "a"],
      [1, "b", "shown", 1, "b"],
    ]);
  });

  test.each(["ASC", "DESC"] as const)("%s, have those without a value last", (direction) => {
    const names = arranged(
      [
        [null, "none"],
        [1, "one"],
      ],
      direction,
    ).map(([, name]) => name);

    expect(names).toEqual(["one", "none"]);
  });

  test("are on one page each, wherever pages end", () => {
    const numbers = fc.option(fc.integer({ min: 0, max: 3 }), { nil: null });
    fc.assert(
      fc.property(
        fc.array(numbers, { maxLength: 12 }),
        fc.constantFrom("ASC" as const, "DESC" as const),
        fc.integer({ min: 1, max: 4 }),
        (values, direction, size) => {
          const rows = values.map((value, i) => [value, `g${String(i).padStart(2, "0")}`]);
          const seen: unknown[] = [];
          for (let after: Arrangement["after"] = null; ;) {
            const rest = arranged(rows, direction, after);
            const page = rest.slice(0, size);
            seen.push(...page.map(([, name]) => name));
            if (rest.length <= size) break;
            const [, , value, name] = page.at(-1) ?? [];
            after = [typeof value === "number" ? value : null, String(name)];
          }
          expect(seen).toEqual(arranged(rows, direction).map(([, name]) => name));
          expect(new Set(seen).size).toBe(rows.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("are compared by their first key that differs", () => {
    const keys = [{ direction: "DESC" as const }, { direction: "ASC" as const }];

    expect(compareKeys(keys, [2, "b"], [1, "a"])).toBeLessThan(0);
    expect(compareKeys(keys, [1, "b"], [1, "a"])).toBeGreaterThan(0);
    expect(compareKeys(keys, [null, "a"], [null, "a"])).toBe(0);
  });
});
