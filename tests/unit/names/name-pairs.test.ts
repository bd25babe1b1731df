import { describe, expect, test } from "vitest";
import { matchNames, nameRules, type NameRule } from "../../../src/lib/names/match.ts";
import { samePairs, type NamePair } from "./name-pairs.ts";
import { nearMisses } from "./near-misses.ts";
import { slipsAcrossScripts, trapsAcrossScripts } from "./slips-across-scripts.ts";

interface Measured {
  readonly rule: NameRule;
  readonly precision: number;
  readonly recall: number;
}

const rulesOf = (pairs: readonly NamePair[]): readonly (NameRule | null)[] =>
  pairs.map(([query, name]) => matchNames(query, name)?.rule ?? null);
const same = rulesOf(samePairs);
const other = rulesOf(nearMisses);

/** What a search that stops at this rule finds. */
const measured: readonly Measured[] = nameRules.map((rule, i) => {
  const allowed: readonly (NameRule | null)[] = nameRules.slice(0, i + 1);
  const right = same.filter((found) => allowed.includes(found)).length;
  const wrong = other.filter((found) => allowed.includes(found)).length;
  return { rule, precision: right / Math.max(1, right + wrong), recall: right / same.length };
});

const asText = ({ rule, precision, recall }: Measured): string =>
  `up to ${rule}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;

describe("the table of names", () => {
  test("is large enough to mean something", () => {
    expect(samePairs.length).toBeGreaterThan(280);
    expect(nearMisses.length).toBeGreaterThan(180);
  });

  // What is missed or taken wrongly today is in the table too. The thresholds leave room for two more mistakes: a
  // change that costs more than that has broken a rule, not met a hard name.
  test("is told apart with a precision of 0.98 and a recall of 0.96", () => {
    process.stdout.write(
      `${samePairs.length} names, ${nearMisses.length} near misses\n${measured.map(asText).join("\n")}\n`,
    );

    const [, , skeleton, fuzzy] = measured;
    expect(skeleton?.precision).toBeGreaterThanOrEqual(0.98);
    expect(skeleton?.recall).toBeGreaterThanOrEqual(0.93);
    expect(fuzzy?.precision).toBeGreaterThanOrEqual(0.98);
    expect(fuzzy?.recall).toBeGreaterThanOrEqual(0.96);
  });

  test("has at most two near misses that are taken before the skeleton is asked", () => {
    const early = nearMisses.filter((_pair, i) => other[i] === "EXACT" || other[i] === "FOLDED");

    expect(early).toEqual([["SANA", "Sanaa"]]);
  });

  test("has these names that no rule can know, because letters alone do not say it", () => {
    const missed = samePairs.filter((_pair, i) => same[i] === null);

    expect(missed).toEqual(
      expect.arrayContaining([
        ["Muammar Gaddafi", "معمر القذافي"],
        ["Rojava", "روج آفا"],
      ]),
    );
  });
});

describe("slips across scripts", () => {
  const rules = rulesOf(slipsAcrossScripts);
  const taken = trapsAcrossScripts.filter(([query, name]) => matchNames(query, name) !== null);

  test("are found in seven of ten, where the word is long enough or others beside it are right", () => {
    const found = rules.filter((rule) => rule !== null).length;
    process.stdout.write(
      `slips across scripts: ${found} of ${rules.length} found, ${taken.length} of ${trapsAcrossScripts.length} traps taken\n`,
    );

    expect(found / rules.length).toBeGreaterThanOrEqual(0.65);
  });

  test("take no name of another consonant for a slip", () => {
    expect(taken).toEqual([]);
  });

  test.each([
    ["a word of three consonants alone", "منيج", "Manbij"],
    ["its first consonant", "Ghassan Nasrallah", "حسن نصر الله"],
    ["two words at once", "محدم الشبير", "Mohammed al-Bashir"],
    ["what is missing at the end", "Iskandar", "إسكندرون"],
  ])("are not forgiven in %s", (_what, query, name) => {
    expect(matchNames(query, name)).toBeNull();
  });

  test("say which words they are", () => {
    expect(matchNames("محدم البشير", "Mohammed al-Bashir")).toEqual({
      rule: "FUZZY",
      tokens: [
        { query: "محدم", name: "mohamed", rule: "FUZZY" },
        { query: "بشير", name: "bashir", rule: "SKELETON" },
      ],
      score: 1,
    });
  });
});
