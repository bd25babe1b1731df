import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { geoPrecisions } from "../../src/domain/event/occurrence.record.ts";
import { resolvePlace, type PlaceHints } from "../../src/domain/place/resolver/place-resolver.ts";
import { resolutionLines } from "../../src/domain/place/resolver/resolution-lines.ts";
import { parseCsv } from "../places/csv.ts";
import { articlePlaces, gazetteerOf, gazetteerPlaces } from "../places/gazetteer-lines.ts";
import { resolveRow } from "../places/place-row.ts";

const places = [...articlePlaces(), ...gazetteerPlaces()];
const gazetteer = gazetteerOf(places);

/** Ids, or none, of the ends of a text, and what the first implies. */
function meaning(text: string, hints: PlaceHints = {}): string {
  const { form, ends } = resolvePlace(gazetteer, text, hints);
  const ids = ends.map(({ best }) => best?.place.id.replace("place:", "") ?? "none").join(" + ");
  const first = ends[0]?.best;
  return first == null ? `${form} ${ids}` : `${form} ${ids}, ${first.precision} ${first.how}`;
}

describe("a text about a place", () => {
  test.each([
    ["Aleppo town", "AT aleppo, SETTLEMENT AT"],
    ["Ar Rastan district", "AT al-rastan-district, ADM2 AT"],
    ["Markaz Daraa district", "AT daraa-district, ADM2 AT"],
    ["Uqayribat sub-district", "AT oqeirbat-subdistrict, ADM2 AT"],
    ["Latakia province", "AT latakia-governorate, ADM1 AT"],
    ["Syria", "AT syria, COUNTRY AT"],
    ["near Jableh", "NEAR jableh, NEAR NEAR"],
    ["10 km south of Jableh", "OFFSET jableh, NEAR NEAR"],
    ["Silos east of Palmyra/Tadmur", "NEAR tadmur, NEAR NEAR"],
    ["Deir ez Zor airport", "NEAR deir-ez-zor, NEAR NEAR"],
    ["between Homs and Tartus", "BETWEEN homs + tartus, LINE_OR_FUZZY NEAR"],
    ["Damascus–Homs road", "BETWEEN damascus + homs, LINE_OR_FUZZY NEAR"],
    ["border with Turkey", "BORDER turkey, LINE_OR_FUZZY NEAR"],
    ["Northern Hamah Governorate", "PART hama-governorate, LINE_OR_FUZZY AT"],
    ["Al-Rai town (Choban Bey)", "AT ar-rai, SETTLEMENT AT"],
    ["محافظة حمص", "AT homs-governorate, ADM1 AT"],
    ["جبلة", "AT jableh, SETTLEMENT AT"],
    ["Gharanij village", "AT none"],
    ["Jabal al Akrad mountain", "AT none"],
    ["", "AT none"],
  ])("%s means %s", (text, expected) => {
    expect(meaning(text, { country: "Syria" })).toBe(expected);
  });

  test("of a name that two governorates have means neither until one is given", () => {
    expect(meaning("Suran town")).toBe("AT none");
    expect(meaning("Suran town", { adm1: "Hamah Governorate" })).toBe(
      "AT suran-hama, SETTLEMENT AT",
    );
  });

  test("is not matched with a place of that name elsewhere", () => {
    const location = { latitude: 35.79, longitude: 35.94 };

    const [end] = resolvePlace(gazetteer, "Qasab village", { location }).ends;

    expect(end?.best).toBeNull();
    expect(end?.candidates[0]?.reasons.at(-1)?.what).toBe("15.8 km from the point given, too far");
  });

  test.each<[string, PlaceHints, readonly (readonly [string, number])[], number]>([
    ["Homs", {}, [["exact name Homs", 0.86]], 0.86],
    [
      "Ar Rastan district",
      { adm1: "Homs Governorate" },
      [
        ["folded name Al-Rastan", 0.82],
        ["said to be ADM2", 0.02],
        ["within place:homs-governorate", 0.03],
      ],
      0.87,
    ],
    [
      "near Jableh",
      { location: { latitude: 35.362, longitude: 35.928 } },
      [
        ["exact name Jableh", 0.86],
        ["0.0 km from the point given", 0.05],
        ["near the place", -0.05],
      ],
      0.86,
    ],
    [
      "Suran town",
      { adm1: "Aleppo Governorate" },
      [
        ["exact name Suran", 0.86],
        ["said to be SETTLEMENT", 0.02],
        ["within place:aleppo-governorate", 0.03],
      ],
      0.91,
    ],
  ])("%s %j scores what its reasons add up to", (text, hints, reasons, score) => {
    const [first] = resolvePlace(gazetteer, text, hints).ends[0]?.candidates ?? [];

    expect(first?.reasons.map(({ what, points }) => [what, points])).toEqual(reasons);
    expect(first?.score).toBe(score);
  });

  test("is told to people with the places that it may mean, and why", () => {
    const lines = resolutionLines(resolvePlace(gazetteer, "10 km south of Homs"), 1);

    expect(lines).toEqual([
      "Homs: OFFSET, place:homs",
      "  0.860  place:homs  Homs, SETTLEMENT: NEAR it, NEAR, within 25.0 km",
      "         +0.86  exact name Homs",
    ]);
    expect(resolutionLines(resolvePlace(gazetteer, "Suran town"), 1)[0]).toBe(
      "Suran town: AT, none for sure among 4 with such a name: give a division or a point",
    );
    expect(resolutionLines(resolvePlace(gazetteer, "Gharanij village"), 1)).toEqual([
      "Gharanij village: AT, no place has such a name",
    ]);
  });

  test("at a stated distance has a radius that reaches there", () => {
    const [end] = resolvePlace(gazetteer, "40 km north of Homs").ends;

    expect(end?.best?.uncertaintyRadiusM).toBe(45_000);
  });

  test("implies only precisions that an event can have", () => {
    const implied = ["Homs", "Syria", "near Homs", "Homs-Tartus road", "Homs district"].map(
      (text) => resolvePlace(gazetteer, text).ends[0]?.candidates[0]?.precision,
    );

    expect(geoPrecisions).toEqual(expect.arrayContaining(implied));
  });
});

describe("200 place texts of UCDP GED, checked by hand", () => {
  const rows = parseCsv(
    readFileSync(new URL("../places/ucdp-sample.csv", import.meta.url), "utf8"),
  );
  const answers = [true, false].map((isWithPoint) =>
    rows.map((row) => {
      const { ends } = resolveRow(gazetteer, row, { isWithPoint });
      const found = ends.map(({ best }) => best?.place.id ?? "none");
      const expected = (row["places"] ?? "").split(" ");
      return {
        text: row["where_coordinates"],
        isWrong: found.some((id, i) => id !== "none" && id !== expected[i]),
        isMissed: expected.some((id, i) => id !== "none" && found[i] === "none"),
      };
    }),
  );

  test("are matched wrongly in less than 1 %, with their point and without", () => {
    const wrong = answers.map((list) => list.filter(({ isWrong }) => isWrong).length);

    expect(rows).toHaveLength(200);
    expect(Math.max(...wrong)).toBeLessThan(2);
  });

  test("are missed in less than 5 %", () => {
    const missed = answers.map((list) => list.filter(({ isMissed }) => isMissed).length);

    expect(Math.max(...missed)).toBeLessThan(10);
  });
});

describe("the gazetteer", () => {
  test("has no place twice, and none that the article has", () => {
    const ids = places.flatMap(({ id, externalIds = {} }) => [
      id,
      ...Object.entries(externalIds).map((entry) => entry.join(" ")),
    ]);

    expect(new Set(ids).size).toBe(ids.length);
  });

  test("has every governorate, district and subdistrict of Syria", () => {
    const withCode = places.filter(({ externalIds }) => externalIds?.["ocha-pcode"] !== undefined);
    const count = (kind: string): number => withCode.filter((each) => each.kind === kind).length;

    expect([count("ADM1"), count("ADM2"), count("ADM3")]).toEqual([14, 62, 272]);
  });
});
