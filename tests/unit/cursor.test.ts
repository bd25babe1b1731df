import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatCursor, parseCursor } from "../../src/query/cursor.ts";

const entries = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("string" as const), value: fc.string({ unit: "grapheme" }) }),
    fc.record({ kind: fc.constant("int" as const), value: fc.integer() }),
    fc.record({
      kind: fc.constant("float" as const),
      value: fc.double({ noNaN: true, noDefaultInfinity: true }),
    }),
    fc.record({ kind: fc.constant("boolean" as const), value: fc.boolean() }),
    fc.record({ kind: fc.constantFrom("string", "int", "dateTime"), value: fc.constant(null) }),
    fc.constantFrom(
      { kind: "dateTime" as const, value: "2025-03-06T00:00Z" },
      { kind: "dateTime" as const, value: "2025-03-06T00:00:00.123Z" },
      { kind: "dateTime" as const, value: "-009999-01-01T00:00Z" },
    ),
  ),
  { minLength: 1, maxLength: 4 },
);

describe("a cursor", () => {
  test("gives back the values it was made of, in any script", () => {
    fc.assert(
      fc.property(fc.string(), entries, (order, given) => {
        const [kinds, values] = [given.map(({ kind }) => kind), given.map(({ value }) => value)];
        const read = parseCursor(order, kinds, formatCursor(order, values));
        // JSON knows no -0.
        expect(read).toEqual(values.map((value) => (value === 0 ? 0 : value)));
      }),
    );
  });

  test("of another list is refused", () => {
    const cursor = formatCursor("Query.events,id", ["event:a"]);

    expect(() => parseCursor("Query.claims,id", ["string"], cursor)).toThrow(
      expect.objectContaining({ code: "CURSOR_INVALID" }),
    );
  });

  test.each([
    ["dateTime", "yesterday"],
    ["dateTime", "2025-13-06T00:00Z"],
    ["dateTime", 5],
    ["string", 5],
    ["int", 0.5],
    ["int", "5"],
    ["float", true],
    ["boolean", 1],
  ] as const)("made by somebody else, with a %s that is %j, is refused", (kind, value) => {
    const cursor = formatCursor("o", [value]);

    expect(() => parseCursor("o", [kind], cursor)).toThrow(
      expect.objectContaining({ code: "CURSOR_INVALID" }),
    );
  });

  test("with too few or too many values is refused", () => {
    for (const values of [[], ["a", "b"]]) {
      expect(() => parseCursor("o", ["string"], formatCursor("o", values))).toThrow(
        expect.objectContaining({ code: "CURSOR_INVALID" }),
      );
    }
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
          expect(() => parseCursor("o", ["dateTime", "string"], changed)).toThrow(
            expect.objectContaining({ code: "CURSOR_INVALID" }),
          );
        },
      ),
    );
  });

  test.each(["", "abc", "WyJ4IixbXV0", "💥", "null", "W10"])("%j is none", (text) => {
    expect(() => parseCursor("o", ["string"], text)).toThrow(
      expect.objectContaining({ code: "CURSOR_INVALID" }),
    );
  });
});
