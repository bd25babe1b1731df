import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCursor, parseCursor } from "../../src/query/cursor.ts";

const values = fc.array(
  fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.boolean(), fc.constant(null)),
  { minLength: 1, maxLength: 4 },
);

describe("a cursor", () => {
  test("gives back the values it was made of, in any script", () => {
    fc.assert(
      fc.property(fc.string(), values, (order, given) => {
        expect(parseCursor(order, formatCursor(order, given))).toEqual(given);
      }),
    );
  });

  test("of another list is refused", () => {
    const cursor = formatCursor("Query.events,id", ["event:a"]);

    expect(() => parseCursor("Query.claims,id", cursor)).toThrow(
      expect.objectContaining({ code: "CURSOR_INVALID" }),
    );
  });

  test("with any one character changed is refused", () => {
    const cursor = formatCursor("o", ["2025-03-06T00:00:00Z", "event:a"]);
    fc.assert(
      fc.property(
        fc.nat(cursor.length - 1),
        fc.constantFrom("a", "b", "X", "0", "9", "-", "_"),
        (at, char) => {
          const changed = cursor.slice(0, at) + char + cursor.slice(at + 1);
          if (changed === cursor) return;
          expect(() => parseCursor("o", changed)).toThrow(
            expect.objectContaining({ code: "CURSOR_INVALID" }),
          );
        },
      ),
    );
  });

  test.each(["", "abc", "WyJ4IixbXV0", "💥", "null", "W10"])("%j is none", (text) => {
    expect(() => parseCursor("o", text)).toThrow(
      expect.objectContaining({ code: "CURSOR_INVALID" }),
    );
  });
});
