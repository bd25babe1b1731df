import { expect, test } from "vitest";
import { tiedWhen } from "../../../src/evidence/tie.ts";
import { government, march, police } from "./small-world.ts";

const day = march(7);

test.each([
  ["held on the day", march(1, 9), true],
  ["ended on the day", march(1, 7), true],
  ["began on the day", march(7, 9), true],
  ["may have held on the day", { startMin: null, endMax: day.endMax }, true],
  ["has not ended", { startMin: day.startMin, endMax: null }, true],
  ["nobody dates", null, true],
  ["ended the day before", march(1, 6), false],
  ["began the day after", march(8, 9), false],
] as const)("a tie that %s counts: %s", (_when, held, isTied) => {
  expect(tiedWhen([{ body: government, held }], day)).toEqual(isTied ? [government] : []);
});

test("a claim that nobody dates may have been made at any time", () => {
  const anytime = { startMin: null, endMax: null };

  expect(tiedWhen([{ body: government, held: march(1) }], anytime)).toEqual([government]);
});

test("a body with two ties at a time stands behind a source once", () => {
  const ties = [government, police, government].map((body) => ({ body, held: null }));

  expect(tiedWhen(ties, day)).toEqual([government, police]);
});
