import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { describeInBrowser } from "./browser.ts";
import { openPlayground, waitUntilReady } from "./playground-page.ts";

describeInBrowser("tab strip", (browser) => {
  test("the active tab is in sight when it is the last of many, and after a reload", async () => {
    await using opened = await openPlayground(browser());
    const { page, complaints } = opened;

    await openQuestions(page, 9);
    await expect.poll(() => shareInSight(page, "last")).toBe(1);
    expect(await shareInSight(page, "first")).toBe(0);
    // GraphiQL writes its state half a second after the last change.
    await expect
      .poll(() => page.evaluate<string>(`localStorage.getItem("graphiql:tabState") ?? ""`))
      .toContain(`"activeTabIndex":9`);

    await page.reload();
    await waitUntilReady(page);

    await expect.poll(() => shareInSight(page, "last")).toBe(1);
    expect(complaints).toEqual([]);
  });

  test("the strip goes back to a tab that a question uses again", async () => {
    await using opened = await openPlayground(browser());
    const { page } = opened;
    await openQuestions(page, 9);
    await expect.poll(() => shareInSight(page, "last")).toBe(1);

    await page.locator(".question").first().click();

    await expect.poll(() => shareInSight(page, "active")).toBe(1);
    expect(await shareInSight(page, "last")).toBeLessThan(1);
  });

  test("the active tab stays in sight in a narrower window", async () => {
    await using opened = await openPlayground(browser());
    const { page } = opened;
    await openQuestions(page, 4);

    await page.setViewportSize({ width: 1000, height: 900 });

    await expect.poll(() => shareInSight(page, "last")).toBe(1);
    expect(await shareInSight(page, "first")).toBe(0);
  });
});

/** Opens the first `count` saved questions, each in a tab of its own. */
async function openQuestions(page: Page, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await page.locator(".question").nth(index).click();
    await page.getByText(/^Answered in/).waitFor();
  }
  expect(await page.getByRole("tab").count()).toBe(count + 1);
}

/** How much of a tab's width the strip shows, 0 to 1, in hundredths. */
async function shareInSight(page: Page, which: "first" | "last" | "active"): Promise<number> {
  const tabs = page.getByRole("tab");
  const tab = {
    first: tabs.first(),
    last: tabs.last(),
    active: tabs.and(page.locator("[aria-selected=true]")),
  };
  const box = await tab[which].boundingBox();
  const strip = await page.getByRole("tablist").boundingBox();
  if (box === null || strip === null) {
    return 0;
  }
  const from = Math.max(box.x, strip.x);
  const to = Math.min(box.x + box.width, strip.x + strip.width);
  return Math.round((100 * Math.max(0, to - from)) / box.width) / 100;
}
