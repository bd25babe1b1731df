import { describe, expect, test } from "vitest";
import { matchedOn } from "../../src/domain/search/search-hit.ts";

describe("a hit says why it was found", () => {
  test("by a name, with the words that met", () => {
    expect(matchedOn({ query: "الشرع", rule: "SKELETON", texts: ["Ahmed al-Sharaa"] })).toEqual({
      text: "Ahmed al-Sharaa",
      tokens: [{ query: "شرع", name: "shara", rule: "SKELETON" }],
    });
  });

  test("by the text that has the most of its words", () => {
    const texts = ["Clashes in Latakia", "Clashes near Jableh in the province of Latakia"];

    expect(matchedOn({ query: "Jableh, Latakia", rule: "TEXT", texts })).toEqual({
      text: texts[1],
      tokens: [
        { query: "jableh", name: "jableh", rule: "TEXT" },
        { query: "latakia", name: "latakia", rule: "TEXT" },
      ],
    });
  });

  test("by a text that has in plain letters what was typed as one sign", () => {
    expect(matchedOn({ query: "℡", rule: "TEXT", texts: ["The TEL agency"] }).tokens).toEqual([
      { query: "tel", name: "tel", rule: "TEXT" },
    ]);
  });
});
