import { describe, expect, test } from "vitest";
import { gazetteerFiles } from "../../src/ingest/importers/gazetteer/gazetteer-file.ts";
import { isoOfAdmin1 } from "../../src/ingest/importers/gazetteer/first-level.ts";
import { parseGeonames } from "../../src/ingest/importers/gazetteer/geonames-row.ts";

const header =
  "geonameid\tname\tasciiname\talternatenames\tlatitude\tlongitude\tfeature_code\tcountry_code\tadmin1_code\ttimezone";
const rows = [
  "163915\tŞūrān\tSuran\tSOR,Souran,Suran,Sawran Hama,swran,صوران\t35.29\t36.74\tPPLA3\tSY\t10\tAsia/Damascus",
  "163913\tŞūrān\tSuran\t\t36.56\t37.21\tPPLA3\tSY\t09\tAsia/Damascus",
  "169304\tJablah\tJablah\t\t35.36\t35.92\tPPLA2\tSY\t02\tAsia/Damascus",
  "443093\tKatzrin\tKatzrin\t\t32.99\t35.69\tPPL\tIL\t03\tAsia/Jerusalem",
];

function file(name: string): string {
  const files = gazetteerFiles(
    {
      governorates: [
        governorate("sy-hama", "Hama", "SY-HM"),
        governorate("sy-aleppo", "Aleppo", "SY-HL"),
      ],
      districts: [],
      subdistricts: [],
      geonames: parseGeonames([header, ...rows].join("\n")),
      subdivisions: [{ code: "IL-Z", name: "Ash Shamālī", type: "District" }],
    },
    new Map([["169304", "place:jableh"]]),
  );
  return files.find((each) => each.name === name)?.text ?? "";
}

function governorate(
  id: string,
  en: string,
  iso31662: string,
): Parameters<typeof gazetteerFiles>[0]["governorates"][number] {
  return {
    ...{ id, iso31662, name: { en, ar: "اسم" }, aliases: [] },
    ...{ centroid: { latitude: 35, longitude: 37 }, externalIds: { ochaPcode: id } },
  };
}

describe("a gazetteer made of open data", () => {
  test("tells settlements of one name apart by their governorate", () => {
    const ids = [...file("syria-settlements.yaml").matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id);

    expect(ids).toEqual(["place:suran-aleppo", "place:suran-hama"]);
  });

  test("leaves out what is known already", () => {
    expect(file("syria-settlements.yaml")).not.toContain("169304");
  });

  test("takes written names that read differently, not codes nor letters one by one", () => {
    const line = file("syria-settlements.yaml")
      .split("\n")
      .find((each) => each.includes("163915"));
    const names = [...(line ?? "").matchAll(/"text":"([^"]+)"/g)].map(([, text]) => text);

    expect(names).toEqual(["Suran", "Şūrān", "صوران", "Sawran Hama"]);
  });

  test("records both countries of a settlement on the Golan", () => {
    expect(file("israel.yaml")).toContain(
      '"within":["place:iso-3166-2/il-z","place:quneitra-governorate"]',
    );
  });
});

test.each([
  ["TR", "83", "TR-27"],
  ["TR", "31", "TR-31"],
  ["IQ", "15", "IQ-NI"],
  ["PS", "WE", null],
  ["TR", "", null],
])("division %s %s of GeoNames is %s", (country, admin1, iso) => {
  expect(isoOfAdmin1(country, admin1)).toBe(iso);
});
