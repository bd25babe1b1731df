import { describe, expect, test } from "vitest";
import { z } from "zod";
import { published, serveEvidence } from "../setup/evidence-graph.ts";

const service = serveEvidence();

describe("an explanation", () => {
  const steps = "{ sentence rule steps { depth sentence rule claim { id } document { id } } }";
  const explained = z.object({
    explain: z
      .object({
        ...{ sentence: z.string(), rule: z.string().nullable() },
        steps: z.array(
          z.object({
            ...{ depth: z.number(), sentence: z.string(), rule: z.string().nullable() },
            claim: z.object({ id: z.string() }).nullable(),
            document: z.object({ id: z.string() }).nullable(),
          }),
        ),
      })
      .nullable(),
  });
  async function explain(
    id: string,
    directive = "",
  ): Promise<z.infer<typeof explained>["explain"]> {
    return explained.parse(
      await service.ask(`explain(id: ${JSON.stringify(id)}) ${steps}`, directive),
    ).explain;
  }

  test("of a link names its rule and both claims, down to the document", async () => {
    const found = await explain("LINK|claim:afp|claim:late");

    expect(found?.rule).toBe("disjoint-figures");
    expect(found?.steps.flatMap((step) => step.claim?.id ?? [])).toEqual([
      "claim:afp",
      "claim:late",
    ]);
    expect(found?.steps.filter(({ document }) => document?.id === "document:d")).toHaveLength(2);
  });

  test("of a claim is what it rests on", async () => {
    const found = await explain("claim:afp");

    expect(found).toMatchObject({ sentence: "S afp", rule: null });
    expect(found?.steps.map(({ sentence }) => sentence)).toEqual([
      "“30” (afp, through O): S afp",
      "“30” means 30.",
      "O published it (cited).",
      "afp said it first (claimed).",
      "It rests on D as a whole.",
    ]);
  });

  test("of a place inside another has the steps, each with the document of its record", async () => {
    const found = await explain("INSIDE|place:p2|place:p0");

    expect(found).toMatchObject({ sentence: "p2 is inside p0.", rule: "inside" });
    expect(found?.steps.map(({ depth, sentence }) => [depth, sentence])).toEqual([
      [1, "p2 lies directly within p1."],
      [2, "Its record comes from D."],
      [1, "p1 lies directly within p0."],
      [2, "Its record comes from D."],
    ]);
    expect(found?.steps.map(({ document }) => document?.id ?? null)).toEqual([
      ...[null, "document:d", null, "document:d"],
    ]);
  });

  test("of where an event occurred has the claims that say so", async () => {
    const found = await explain("OCCURRED_WITHIN|event:whole|place:p0");

    expect(found?.rule).toBe("occurred-within");
    expect(found?.steps[1]).toMatchObject({
      depth: 2,
      sentence: "It was in p1.",
      claim: { id: "claim:where" },
    });
    expect(found?.steps[2]).toMatchObject({ depth: 3, document: { id: "document:d" } });
  });

  test("of a claim that bears on an event begins with the claim's own words", async () => {
    const found = await explain("BEARS_ON|claim:civilians|event:whole");

    expect(found?.rule).toBe("bears-on");
    expect(found?.steps.map(({ depth, sentence }) => [depth, sentence])).toEqual([
      [1, "The claim is about Part."],
      [2, "S civilians"],
      [3, "It rests on D as a whole."],
      [1, "Part is part of Whole."],
      [2, "Its record comes from D."],
    ]);
  });

  test("says plainly where the way is longer than it looks", async () => {
    const found = await explain("INSIDE|place:p8|place:p0");

    expect(found?.sentence).toBe("p8 is inside p0.");
    expect(found?.steps.map(({ sentence }) => sentence)).toEqual([
      "The graph has this shortcut. The way that it stands for is not shown: it has more than 6 steps, or goes over what the operation does not see.",
    ]);
  });

  test.each([
    "INSIDE|place:p0|place:p8",
    "INSIDE|place:nowhere|place:p0",
    "OCCURRED_WITHIN|event:whole|place:p8",
    "BEARS_ON|claim:afp|event:part",
    "LINK|claim:afp|claim:nobody",
    "LINK|claim:afp",
    "NEAR|place:p1|place:p0",
    "claim:nobody",
    "event:whole",
    "",
  ])("of what the graph does not say is null: %s", async (id) => {
    expect(await explain(id)).toBeNull();
  });

  test.each([
    [published("06"), "claim:afp"],
    [published("06"), "LINK|claim:early|claim:afp"],
    ['@sources(exclude: ["organization:afp"])', "claim:afp"],
    ['@sources(exclude: ["organization:afp"])', "LINK|claim:late|claim:afp"],
    ['@asOf(recorded: "2025-05-15")', "BEARS_ON|claim:afp|event:whole"],
    ['@asOf(valid: "2025-03-05")', "TOLL|event:whole|FATALITIES|CONSERVATIVE"],
  ])("of what the operation does not see is null: %s %s", async (directive, id) => {
    expect(await explain(id)).not.toBeNull();
    expect(await explain(id, directive)).toBeNull();
  });

  test("of a toll rests on what the operation sees", async () => {
    const found = await explain(
      "TOLL|event:whole|FATALITIES|LOW_BEST_HIGH",
      '@sources(only: ["organization:afp"])',
    );

    expect(found?.steps.flatMap((step) => step.claim?.id ?? [])).toEqual(["claim:afp"]);
  });
});
