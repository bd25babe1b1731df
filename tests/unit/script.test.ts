import { expect, test } from "vitest";
import { scriptOf, scriptsOf } from "../../src/lib/script.ts";

test.each([
  ["Ahmed al-Sharaa", "Latn"],
  ["أحمد الشرع", "Arab"],
  ["Ахмед аш-Шараа", "Cyrl"],
  ["אחמד א-שרע", "Hebr"],
  ["Αχμέντ", "Grek"],
  ["アサド政権", "Jpan"],
  ["阿萨德", "Hani"],
  ["SY-LA 2", "Latn"],
  ["2025", "Zyyy"],
  ["ⴰⴱ", "Tfng"],
  ["ᓀᐦ", "Zzzz"],
])("%s is written in %s", (text, script) => {
  expect(scriptOf(text)).toBe(script);
});

test("two scripts in one name are both found", () => {
  expect(scriptsOf("Ahmed أحمد")).toEqual(["Arab", "Latn"]);
});
