import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prefixText, searchText } from "../../src/domain/search/search-text.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from("ab الش+-&|!(){}[]^\"~*?:\\/ANDOR'")) }),
);

/** A word that the index reads as a word, with what we add to it. */
const term = /^(?:folded:[\p{L}\p{M}\p{N}]+|skeleton:[a-z\d][a-z\d?]*)(?:~[12]|\*)?$/u;

describe("what a user typed", () => {
  test("is split into words that hold no syntax of the index, whatever it was", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const sought of [searchText(text), prefixText(text)]) {
          if (sought === null) continue;
          const { foldedWords, skeletonWords } = sought;
          const slips = searchText(text)?.slipWords ?? "";
          const terms = `${foldedWords} ${skeletonWords} ${slips}`
            .split(/[ +()]+/)
            .filter((t) => t !== "");
          for (const each of terms) expect(each).toMatch(term);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("is quoted word by word where it is sought as it is", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const quoted = searchText(text)?.textWords ?? "";

        expect(quoted.replaceAll(/"(?:[^"\\]|\\.)*"/gsu, "").trim()).toMatch(/^(?:\+|\+\( \)| )*$/);
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ["™", '+("™" "TM")'],
    ["℡ 5", '+("℡" "TEL") +"5"'],
    ["㌖", '+("㌖" "キロメートル")'],
    ["ﷲ", '+("ﷲ" "الله")'],
    ["می\u200cخواهم", '+("می\u200cخواهم" "میخواهم")'],
    ["Cafe\u0301", '+("Cafe\u0301" "Café")'],
    ["\ud800a", '+"\ufffda"'],
    ["\u0489", '+"\u0489"'],
  ])("%s is sought in texts as typed or in plain letters: %s", (text, words) => {
    expect(searchText(text)?.textWords).toBe(words);
  });

  test("has words to look for in texts wherever it has words to look for in names", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(searchText(text)?.textWords).not.toBe("");
      }),
      { numRuns: 200 },
    );
  });

  test('keeps a quote and a backslash as letters: say "x\\y', () => {
    expect(searchText('say "x\\y')?.textWords).toBe('+"say" +"\\"x\\\\y"');
  });

  test("makes patterns that are regular expressions", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const sought = searchText(text);
        for (const { sound, typo, slip } of sought?.patterns ?? []) {
          expect(() => [sound, typo, slip].map((each) => new RegExp(each, "u"))).not.toThrow();
        }
      }),
      { numRuns: 100 },
    );
  });

  test("has slips across scripts in words long enough, and none where it is of two scripts", () => {
    const slipsOf = (text: string): readonly boolean[] =>
      (searchText(text)?.patterns ?? []).map(({ slip }) => !slip.includes("(?!)"));

    expect(slipsOf("Qardaha")).toEqual([true]);
    expect(slipsOf("Homs")).toEqual([false]);
    expect(slipsOf("Qardaha القرداحة")).toEqual([false, false]);
  });

  test("is nothing where it holds no letter and no digit", () => {
    expect(["", "***", "😀", "\u200f"].map(searchText)).toEqual([null, null, null, null]);
  });

  test("that ends in an article is a name to come", () => {
    expect(prefixText("Ahmed al-")?.folded).toBe("ahmed");
  });

  test("is a beginning of no more letters than a word of the index has", () => {
    const { foldedWords, skeletonWords } = prefixText("ﷲ".repeat(128)) ?? {};

    expect(foldedWords).toBe(`+folded:${"الله".repeat(64).slice(0, 255)}*`);
    expect(skeletonWords?.length).toBeLessThan(300);
  });
});
