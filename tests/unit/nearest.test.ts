import { expect, test } from "vitest";
import { editDistance, nearest } from "../../src/lib/nearest.ts";

test.each([
  ["kind", "kind", 0],
  ["nmae", "name", 1],
  ["naem", "name", 1],
  ["name", "names", 1],
  ["OFICIAL", "official", 1],
  ["abc", "xyz", 3],
])("%s is edits away from %s: %i", (from, to, edits) => {
  expect(editDistance(from, to)).toBe(edits);
});

test("edits beyond a limit are not reckoned, those below it are", () => {
  const words = ["attribution", "atribtuion", "about", "evidence", "a", ""];
  for (const from of words) {
    for (const to of words) {
      const edits = editDistance(from, to);
      expect(editDistance(from, to, edits + 1)).toBe(edits);
      expect(editDistance(from, to, edits)).toBeGreaterThanOrEqual(edits);
    }
  }
});

test("the nearest word is suggested", () => {
  expect(nearest("attribtuion", ["about", "attribution", "evidence"])).toBe("attribution");
});

test("nothing is suggested where nothing is near", () => {
  expect(nearest("b", ["a"])).toBeNull();
  expect(nearest("weather", ["about", "evidence"])).toBeNull();
});
