import { describe, expect, test } from "vitest";
import { cypher, escapeName } from "../../src/cypher/statement.ts";

describe("a statement", () => {
  test("has every interpolated value as a parameter and never in its text", () => {
    const hostile = "x'}) DETACH DELETE n //";

    const statement = cypher<{ id: string }>`
      MATCH (n:Event {id: ${hostile}})
        WHERE n.startMin > ${3}
      RETURN n.id AS id`;

    expect(statement.text).toBe(
      "MATCH (n:Event {id: $v0})\n  WHERE n.startMin > $v1\nRETURN n.id AS id",
    );
    expect(statement.params).toEqual({ v0: hostile, v1: 3 });
  });

  test.each([
    ["Event", "Event"],
    ["iso3166_1", "iso3166_1"],
    ["two words", "`two words`"],
    ["a`b", "`a``b`"],
    ["1st", "`1st`"],
    ["", "``"],
  ])("name %j is written %s", (name, written) => {
    expect(escapeName(name)).toBe(written);
  });
});
