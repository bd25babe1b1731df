import { describe, expect, test } from "vitest";
import { createRecent } from "../../src/lib/recent.ts";

describe("what was used last", () => {
  test("is kept, and what was used longest ago forgotten", () => {
    const recent = createRecent<number>({ most: 2, weigh: () => 1 });
    recent.set("a", 1);
    recent.set("b", 2);
    recent.get("a");
    recent.set("c", 3);

    expect(["a", "b", "c"].map((key) => recent.get(key))).toEqual([1, undefined, 3]);
  });

  test("keeps to every bound, by what each value weighs", () => {
    const recent = createRecent<string>(
      { most: 10, weigh: () => 1 },
      { most: 6, weigh: (value, key) => value.length + key.length },
    );
    for (const key of ["a", "b", "c"]) recent.set(key, "xx");

    expect(["a", "b", "c"].map((key) => recent.get(key))).toEqual([undefined, "xx", "xx"]);
  });

  test("weighs a value that is set again once", () => {
    const recent = createRecent<string>({ most: 4, weigh: (value) => value.length });
    recent.set("a", "xx");
    for (let again = 0; again < 5; again += 1) recent.set("b", "xx");

    expect(recent.get("a")).toBe("xx");
  });

  test("leaves out what is too heavy alone, and keeps the others", () => {
    const recent = createRecent<string>({ most: 4, weigh: (value) => value.length });
    recent.set("a", "x");
    recent.set("b", "xxxxx");

    expect(["a", "b"].map((key) => recent.get(key))).toEqual(["x", undefined]);
  });
});
