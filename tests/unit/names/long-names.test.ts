import { describe, expect, test } from "vitest";
import {
  createGazetteer,
  type GazetteerPlace,
} from "../../../src/domain/place/resolver/gazetteer.ts";
import { resolvePlace } from "../../../src/domain/place/resolver/place-resolver.ts";
import { folded } from "../../../src/lib/names/fold.ts";
import { nameForms } from "../../../src/lib/names/tokens.ts";

/** Far above what reading a text once takes, far below what the square of its length does. */
const mostMs = 1_500;

function costMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function longText(stretch: string, length: number): string {
  return stretch.repeat(Math.ceil(length / stretch.length)).slice(0, length);
}

describe("the forms of a long name take time in proportion to it", () => {
  test.each([
    ...[
      "ullah",
      "uddin",
      "abdul",
      "abdulbudin",
      "الله",
      "عبدال",
      "الدين",
      "ei",
      "eie",
      "a b ",
      "ab.",
    ],
    ...["ياي", "ييييا", "a'a", "sh", "ths", "al ", "ال ", "بdين"],
  ])("%j over and over", (stretch) => {
    const name = longText(stretch, 50_000);

    expect(costMs(() => nameForms(name))).toBeLessThan(mostMs);
  });

  test.each(["ﷺ", "㌖", "½"])("%j over and over, which stands for several letters", (sign) => {
    const name = longText(sign, 8_000);

    expect(costMs(() => nameForms(name))).toBeLessThan(mostMs);
  });
});

test.each([
  ["abdullah", "abd alah"],
  [`${"b".repeat(58)}ullah`, "b alah"],
  [`${"bd".repeat(30)}ullah`, `${"bd".repeat(30)}ulah`],
])("a compound has 64 letters at most: %s", (name, forms) => {
  expect(folded(name)).toBe(forms);
});

describe("a long text about a place takes time in proportion to it", () => {
  const homs: GazetteerPlace = {
    ...{ id: "place:homs", kind: "SETTLEMENT", names: ["Homs", longText("abcdefgh", 8_000)] },
    ...{ location: null, within: [] },
  };

  test.each([
    "a—",
    "a-",
    "a/",
    "(",
    "homs, ",
    "between homs and ",
    "in Homs ",
    "a - b road ",
    "10 km ",
  ])("%j over and over", (stretch) => {
    const text = longText(stretch, 30_000);

    const ms = costMs(() => resolvePlace(createGazetteer([homs]), text));

    expect(ms).toBeLessThan(mostMs);
  });

  test("and a text of ordinary length is read as before", () => {
    const [end] = resolvePlace(createGazetteer([homs]), "10 km south of Homs").ends;

    expect(end?.best?.place.id).toBe("place:homs");
  });
});
