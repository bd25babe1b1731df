import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { z } from "zod";
import { describeInBrowser } from "./browser.ts";
import { openPlayground, resultText, serviceUrl } from "./playground-page.ts";

const questionsSchema = z.array(
  z.object({
    title: z.string(),
    shows: z.string(),
    operation: z.string(),
    variables: z.record(z.string(), z.unknown()),
  }),
);
const answerSchema = z.object({ data: z.unknown(), errors: z.undefined().optional() });

describeInBrowser("questions panel", (browser) => {
  test("lists every saved question with what it shows", async () => {
    const questions = await savedQuestions();
    await using opened = await openPlayground(browser());
    const { page } = opened;

    const titles = await page.locator(".question-title").allTextContents();
    const shows = await page.locator(".question-shows").allTextContents();

    expect(questions.length).toBeGreaterThan(0);
    expect(titles).toEqual(questions.map((question) => question.title));
    expect(shows).toEqual(questions.map((question) => question.shows));
  });

  test("each question, clicked, shows in a tab of its own what the service answers", async () => {
    const questions = await savedQuestions();
    await using opened = await openPlayground(browser());
    const { page, complaints } = opened;

    for (const question of questions) {
      await page.getByRole("button", { name: question.title, exact: true }).click();
      await page.getByText(/^Answered in/).waitFor();

      const shown = answerSchema.parse(JSON.parse(await resultText(page)));
      expect(shown.data, question.title).toEqual(await ask(question));
    }
    expect(await page.getByRole("tab").count()).toBe(questions.length + 1);
    expect(complaints).toEqual([]);
    // Each question is planned for the first time, which takes a busy machine seconds.
  }, 150_000);

  test("a question asked again uses its tab again", async () => {
    const [question] = await savedQuestions();
    await using opened = await openPlayground(browser());
    const { page } = opened;
    const button = page.getByRole("button", { name: question?.title ?? "", exact: true });
    await button.click();
    await page.getByText(/^Answered in/).waitFor();
    await page.getByRole("tab").first().click();

    await button.click();
    await page.getByText(/^Answered in/).waitFor();

    expect(await page.getByRole("tab").count()).toBe(2);
    expect(await button.getAttribute("aria-current")).toBe("true");
  });

  test("the history has a question once, also where its answer is slow", async () => {
    const [first, second] = await savedQuestions();
    const titles = [first?.title ?? "", second?.title ?? ""];
    await using opened = await openPlayground(browser());
    const { page } = opened;
    await page.waitForLoadState("networkidle");
    // The editors report their text while the operation still runs.
    await page.route("**/graphql", async (route) => {
      await setTimeout(400);
      await route.continue();
    });
    for (const title of titles) {
      await page.getByRole("button", { name: title, exact: true }).click();
      await page.getByText(/^Answered in/).waitFor();
    }

    await page.getByRole("button", { name: "Show History" }).click();

    const history = page.getByRole("region", { name: "History" });
    const asked = await history.getByRole("button", { name: "Set active" }).allTextContents();
    expect(asked).toHaveLength(titles.length);
    expect(new Set(asked).size).toBe(titles.length);
  });

  test("works by keyboard alone: filter, reach, run", async () => {
    const [question] = await savedQuestions();
    await using opened = await openPlayground(browser());
    const { page } = opened;

    await page.getByRole("searchbox", { name: "Filter the questions" }).focus();
    await page.keyboard.type(question?.title ?? "");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");

    await page.getByText(/^Answered in/).waitFor();
    expect(await page.getByRole("tab").count()).toBe(2);
  });

  test("says so when the questions do not arrive, and fetches them again on request", async () => {
    await using opened = await openPlayground(browser());
    const { page } = opened;
    await page.route("**/questions.json", (route) => route.abort());
    await page.reload();
    await page.getByText("The questions did not arrive.").waitFor();
    await page.unroute("**/questions.json");

    await page.getByRole("button", { name: "Try again" }).click();

    await page.locator(".question").first().waitFor();
  });

  test("says what to do when the service is gone", async () => {
    await using opened = await openPlayground(browser());
    const { page } = opened;
    await page.waitForLoadState("networkidle");
    await page.route("**/graphql", (route) => route.abort());

    await page.locator(".question").first().click();

    await page.locator(".result-window").getByText("does not answer").waitFor();
    expect(await resultText(page)).not.toContain("stack");
  });
});

type Question = z.infer<typeof questionsSchema>[number];

async function savedQuestions(): Promise<readonly Question[]> {
  const response = await fetch(`${serviceUrl()}/playground/questions.json`);
  return questionsSchema.parse(await response.json());
}

/** The data that the service gives to anyone who asks this. */
async function ask(question: Question): Promise<unknown> {
  const response = await fetch(`${serviceUrl()}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: question.operation, variables: question.variables }),
  });
  return answerSchema.parse(await response.json()).data;
}
