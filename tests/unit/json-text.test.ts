import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonText } from "../../src/lib/json-text.ts";

const never = new AbortController().signal;

test("what is printed in turns is what JSON.stringify prints", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 6 }), async (value) => {
      expect(await jsonText(value, never)).toBe(JSON.stringify(value));
    }),
  );
});

test("a long text leaves others their turns", async () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => ({ id: i, of: [{ text: "a" }] }));
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 0);

  const text = await jsonText(rows, never);
  clearInterval(timer);

  expect(text).toBe(JSON.stringify(rows));
  expect(turns).toBeGreaterThan(1);
});

test("a text that nobody waits for any more is given up", async () => {
  const rows = Array.from({ length: 100_000 }, (_, i) => [i]);
  const gone = new AbortController();

  const text = jsonText(rows, gone.signal);
  gone.abort(new Error("gone"));

  await expect(text).rejects.toThrow("gone");
});
