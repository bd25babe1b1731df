import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prefixText, searchText } from "../../src/domain/search/search-text.ts";
import { matchNames } from "../../src/lib/names/match.ts";
import { allowed, hostileTexts, refusal } from "./hostile-texts.ts";

/** Milliseconds of this process's work, the least of some times. */
function costMs(work: () => unknown, times = 5): number {
  const costs = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  });
  return Math.min(...costs);
}

const texts = hostileTexts.map(allowed);
const longTexts = [...new Set(hostileTexts.filter(({ length }) => length > 200).map(allowed))];

function charactersOf(value: unknown): number {
  return value === undefined ? 0 : JSON.stringify(value).length;
}

/** Terms of a full-text query: one for each field and quoted word, and up to 50 for each word with slips. */
function termsOf(query: string | null, fields: number): number {
  const quoted = (query ?? "").match(/"(?:[^"\\]|\\.)*"/gsu)?.length ?? 0;
  const named = (query ?? "").match(/(?:folded|skeleton):/gu)?.length ?? 0;
  const slips = (query ?? "").match(/~[12]/gu)?.length ?? 0;
  return quoted * fields + named + slips * 49;
}

describe("a text to search for", () => {
  test.each([
    ["a".repeat(257), "257 characters; it may have 256"],
    [
      "㌖".repeat(256),
      "2560 letters in Latin or Arabic script, as names are compared; it may have 512",
    ],
    [
      "鿂".repeat(256),
      "2304 letters in Latin or Arabic script, as names are compared; it may have 512",
    ],
    ["℀".repeat(256), "257 words; it may have 128"],
  ])("that is too long is refused with what was counted", (text, reason) => {
    expect(refusal(text)).toBe(
      `The text to search for has ${reason}. Search for a few words of it.`,
    );
    expect(() => prefixText(text)).toThrow(reason);
  });

  test.each([
    "中华人民共和国外交部发言人就叙利亚局势答记者问时表示中方支持叙利亚人民自主选择发展道路希望有关各方通过对话解决分歧恢复和平稳定",
    "المتحدث باسم وزارة الدفاع السورية العقيد حسن عبد الغني يعلن انتهاء المرحلة الثانية من العملية العسكرية في الساحل السوري",
    "กระทรวงการต่างประเทศแห่งราชอาณาจักรไทยแถลงเรื่องสถานการณ์ในซีเรีย",
    "Соединённые Штаты и щедрые защитники общественности, ещё раз обсуждающие перспективы ближневосточного урегулирования",
    "Hay'at Tahrir al-Sham and the General Command of the Army and the Armed Forces ".repeat(3),
    "a ".repeat(128),
    '"%d8%a7%d9%84%d9%85%d8%aa%d8%ad%d8%af%d8%ab" '.repeat(5),
  ])("of ordinary length is not refused: %s", (text) => {
    expect(refusal(text)).toBeNull();
  });
});

/** What is sent to the database for a text at most, in characters of JSON, and the worst of the hostile texts for it. */
const mostSent: Readonly<Record<string, number>> = {
  ...{ written: 1_600, folded: 520, scripts: 20, isArabic: 5 },
  ...{ foldedWords: 1_000, skeletonWords: 2_000, textWords: 2_000 },
  ...{ sounds: 12_000, unparted: 6_000, unpartedSound: 12_000 },
  ...{ fuzzyWords: 2_500, slipWords: 3_000, patterns: 32_000 },
};

describe("the worst text that is allowed", () => {
  const searches = texts.flatMap((text) => searchText(text) ?? []);
  const prefixes = texts.flatMap((text) => prefixText(text) ?? []);

  test.each(Object.entries(mostSent))("sends of %s no more than %i characters", (part, most) => {
    const sizes = [...searches, ...prefixes].map((sought) =>
      Math.max(
        ...Object.entries(sought).map(([key, value]) => (key === part ? charactersOf(value) : 0)),
      ),
    );

    expect(Math.max(...sizes)).toBeLessThanOrEqual(most);
  });

  test("sends less than 50,000 characters in all", () => {
    expect(Math.max(...searches.map(charactersOf))).toBeLessThan(50_000);
    expect(Math.max(...prefixes.map(charactersOf))).toBeLessThan(15_000);
  });

  test("is sought by no more terms than Lucene takes", () => {
    const terms = searches.flatMap(
      ({ foldedWords, skeletonWords, fuzzyWords, slipWords, textWords }) => [
        ...[foldedWords, skeletonWords, fuzzyWords, slipWords].map((query) => termsOf(query, 2)),
        termsOf(textWords, 4),
      ],
    );

    expect(Math.max(...terms)).toBeLessThanOrEqual(1_024);
  });

  test("is made ready in 10 ms", () => {
    const slow = longTexts.filter(
      (text) => costMs(() => searchText(text)) > 10 || costMs(() => prefixText(text)) > 10,
    );

    expect(slow).toEqual([]);
  });

  test("is compared with what it finds in 100 ms", () => {
    const slow = longTexts.filter(
      (text) => costMs(() => matchNames(text, `${text.slice(1)} x`), 2) > 100,
    );

    expect(slow).toEqual([]);
  }, 20_000);

  test("is no worse at random", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 256 }), (text) => {
        expect(charactersOf(searchText(allowed(text.slice(0, 256))))).toBeLessThan(50_000);
      }),
      { numRuns: 200 },
    );
  });
});
