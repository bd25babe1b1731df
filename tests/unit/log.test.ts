import { expect, test } from "vitest";
import { ClaimgraphError } from "../../src/errors.ts";
import { loggedError } from "../../src/lib/log.ts";

test("an error is logged with its type, stack, causes and details", () => {
  const cause = new Error("no route to host");
  const error = new ClaimgraphError("DATABASE_UNAVAILABLE", "Down.", { tried: ["a"] }, { cause });

  expect(loggedError(error)).toMatchObject({
    type: "ClaimgraphError",
    message: "Down.: no route to host",
    stack: expect.stringContaining("caused by: Error: no route to host"),
    details: { tried: ["a"] },
  });
});

test("an error that repeats a whole request takes some kilobytes of the log", () => {
  const sent = "a".repeat(900_000);
  const error = Object.assign(new Error(sent, { cause: new Error(sent) }), {
    sent: { texts: Array.from({ length: 100 }, () => sent) },
  });

  const logged = JSON.stringify(loggedError(error));

  expect(logged.length).toBeLessThan(100_000);
  expect(logged).toContain("a… (900000 characters)");
});
