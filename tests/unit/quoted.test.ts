import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quoted, shortened, shortenedMessage } from "../../src/lib/quoted.ts";

const long = "a".repeat(900_000);
const start = "a".repeat(200);

describe("what was sent, in a message", () => {
  test("is repeated as JSON where it is short", () => {
    expect(quoted('say "no"')).toBe('"say \\"no\\""');
    expect(quoted(5)).toBe("5");
    expect(quoted(undefined)).toBe("undefined");
    expect(shortened("events")).toBe("events");
  });

  test("is cut where it is long, with the length of the whole", () => {
    expect(quoted(long)).toBe(`"${start}…" (900000 characters)`);
    expect(quoted([long])).toBe(`["${"a".repeat(198)}… (900004 characters)`);
    expect(shortened(long)).toBe(`${start}… (900000 characters)`);
  });

  test("is never cut within a character, nor much longer for being escaped", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 150, maxLength: 300 }), (text) => {
        const told = quoted(text);

        expect(told.length).toBeLessThan(230);
        expect(told.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe("a message that a library has made", () => {
  test("stays as it is where it is short", () => {
    expect(shortenedMessage('Unknown argument "frist".')).toBe('Unknown argument "frist".');
  });

  test.each([
    [
      `Variable "$f" got invalid value "${long}"; Int cannot represent non-integer value: "${long}"`,
      `Variable "$f" got invalid value "${start}…" (900000 characters); Int cannot represent non-integer value: "${start}…" (900000 characters)`,
    ],
    [
      `Unknown argument "${long}" on field "Query.events".`,
      `Unknown argument "${start}…" (900000 characters) on field "Query.events".`,
    ],
    [
      `Syntax Error: Unexpected Int ${long}, expected Name.`,
      `Syntax Error: Unexpected Int ${start}… (900001 characters) expected Name.`,
    ],
  ])("keeps its words where it repeats long texts, %#", (message, told) => {
    expect(shortenedMessage(message)).toBe(told);
  });

  test("keeps its start and its end where it repeats many short texts", () => {
    const told = shortenedMessage(`No integer: [${'"a", '.repeat(10_000)}].`);

    expect(told).toMatch(/^No integer: \["a", .{80,90} … .{90,100}"a", \]\. \(50015 characters\)$/);
  });

  test.each([['"\\'.repeat(450_000)], ['"'.repeat(900_000)], [" ".repeat(900_000)], [`"${long}`]])(
    "of a megabyte is short after a few milliseconds, %#",
    (message) => {
      const before = process.cpuUsage();

      expect(shortenedMessage(message).length).toBeLessThan(710);
      const { user } = process.cpuUsage(before);
      expect(user / 1_000).toBeLessThan(100);
    },
  );
});
