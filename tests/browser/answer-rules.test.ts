import { expect, test } from "vitest";
import { describeInBrowser } from "./browser.ts";
import { openPlayground, serviceUrl } from "./playground-page.ts";

describeInBrowser("rules in an answer", (browser) => {
  test("one click leads from a verdict to the section on the rule that made it", async () => {
    await using opened = await openPlayground(browser());
    const { page } = opened;
    await page
      .getByRole("button", { name: "Which figures contradict each other, and why?" })
      .click();
    const rules = page.getByRole("navigation", { name: "Rules in this answer" });
    const opening = page.context().waitForEvent("page");

    await rules.getByRole("link", { name: "disjoint-figures" }).click();

    const docs = await opening;
    await docs.waitForLoadState();
    expect(docs.url()).toBe(`${serviceUrl()}/docs/evidence#disjoint-figures`);
    expect(await docs.locator("h3:target").textContent()).toBe("disjoint-figures");
    expect(await docs.locator("h3:target").isVisible()).toBe(true);
  });

  test("every word that has an address leads to a heading of a page that is served", async () => {
    const addresses = await json(`${serviceUrl()}/playground/rules.json`);

    for (const [word, address] of Object.entries(addresses)) {
      const [path = "", anchor = ""] = String(address).split("#");
      const text = await (await fetch(`${serviceUrl()}/${path}`)).text();
      expect(text, word).toContain(` id="${anchor}"`);
    }
    expect(Object.keys(addresses).length).toBeGreaterThan(50);
  });

  test("an answer without a rule lists none", async () => {
    await using opened = await openPlayground(browser());
    const { page } = opened;
    await page.getByRole("button", { name: "What happened, in the order it began?" }).click();
    await page.getByText(/^Answered in/).waitFor();

    expect(await page.getByRole("navigation", { name: "Rules in this answer" }).count()).toBe(0);
  });
});

async function json(address: string): Promise<Readonly<Record<string, unknown>>> {
  const value: unknown = await (await fetch(address)).json();
  if (typeof value !== "object" || value === null) throw new Error(`${address} has no object`);
  return { ...value };
}
