import { describe, expect, test } from "vitest";
import { linkOf } from "../../../src/evidence/link.ts";
import { pairs } from "./pairs.ts";

const inverse: Readonly<Record<string, string>> = {
  SUPERSEDES: "SUPERSEDED_BY",
  SUPERSEDED_BY: "SUPERSEDES",
};

describe.each(Object.entries(pairs))("%s", (_group, table) => {
  test.each(table)("%s", (_why, first, second, kind, basis) => {
    const forth = linkOf(first, second);
    const back = linkOf(second, first);

    expect([forth.kind, forth.basis, forth.claimId]).toEqual([kind, basis, second.id]);
    expect(back).toEqual({ ...forth, kind: inverse[kind] ?? kind, claimId: first.id });
  });
});

test("the table has pairs enough, each said once", () => {
  const sentences = Object.values(pairs).flatMap((table) => table.map(([why]) => why));

  expect(sentences.length).toBeGreaterThanOrEqual(60);
  expect(new Set(sentences).size).toBe(sentences.length);
});
