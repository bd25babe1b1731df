import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { folded } from "../../../src/lib/names/fold.ts";
import { skeleton } from "../../../src/lib/names/skeleton.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...Array.from("aabdehilnostuyz' -ابدعلنهوي ةأ")),
    maxLength: 24,
  }),
);

describe("a folded name", () => {
  test.each([
    ["al-Sharaa", "shara"],
    ["ash-Shar'a", "shara"],
    ["ALSHARAA", "shara"],
    ["Al Shara", "shara"],
    ["الشَّرْع", "شرع"],
    ["الـشـرع", "شرع"],
    ["Al Lādhiqīyah", "ladhiqiyah"],
    ["Hassan Abdul Ghani", "hasan abd ghani"],
    ["حسن عبدالغني", "حسن عبد غني"],
    ["Nureddin", "nur din"],
    ["Deir ez-Zor", "deir zor"],
    ["S.A.N.A.", "sana"],
    ["Ministry of Defence", "ministry defence"],
    ["Alawites", "alawites"],
    ["إلياس", "الياس"],
    ["Brigade ٤٧", "brigade 47"],
    ["Ахмед", "akhmed"],
    ["of the", "of the"],
    ["al", "al"],
  ])("of %s is %s", (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  test("keeps a long a that tells two names apart, and no other", () => {
    expect([folded("As'ad"), folded("Asaad"), folded("Assad")]).toEqual(["asaad", "asaad", "asad"]);
    expect([folded("Jaafar"), folded("Bashaar")]).toEqual(["jafar", "bashar"]);
  });

  test.each(["", " ", "(((", '"*"', "😀", "\u200f\u202e", "ء", "'", "-"])(
    "of %j, without a letter or digit, is empty",
    (text) => {
      expect(folded(text)).toBe("");
    },
  );

  test("is its own folded form, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe("a skeleton", () => {
  test.each([
    [["الشرع", "al-Sharaa", "Al Shara", "ash-Shar'a"]],
    [["محمد", "Mohammed", "Muhammad", "Mohamad"]],
    [["القامشلي", "Qamishli", "Kamishly"]],
    [["عبد الرحمن", "Abdurrahman", "Abd al-Rahman"]],
    [["رمضان", "Ramadan", "Ramazan"]],
  ])("is one for %j", (spellings) => {
    expect(new Set(spellings.map(skeleton)).size).toBe(1);
  });

  test.each([
    ["Homs", "Hama"],
    ["خالد", "خليل"],
    ["Ghani", "Hani"],
    ["Khan", "Shan"],
  ])("tells %s from %s", (one, another) => {
    expect(skeleton(one)).not.toBe(skeleton(another));
  });

  test("is of classes, digits and spaces alone and has a word for each folded one", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(skeleton(text)).toMatch(/^[a-z0-9 ]*$/);
        expect(skeleton(text).split(" ").length).toBe(folded(text).split(" ").length);
      }),
      { numRuns: 200 },
    );
  });
});
