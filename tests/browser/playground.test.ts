import { expect, test } from "vitest";
import { describeInBrowser } from "./browser.ts";
import {
  openPlayground,
  resultText,
  serviceUrl,
  waitUntilReady,
  writeOperation,
} from "./playground-page.ts";

describeInBrowser("playground", (browser) => {
  test("the page opens without complaints and asks no other host for anything", async () => {
    await using opened = await openPlayground(browser());
    const { page, complaints, requested } = opened;

    // The editor's workers and the schema come after the first paint, on a busy machine seconds after.
    const workers = (): readonly string[] =>
      requested.filter((address) => address.includes("-worker-"));
    await expect.poll(workers, { timeout: 10_000 }).not.toEqual([]);
    await page.waitForLoadState("networkidle");

    expect(await page.title()).toBe("Claimgraph");
    expect(complaints).toEqual([]);
    const origins = new Set(requested.map((address) => new URL(address).origin));
    expect([...origins]).toEqual([new URL(serviceUrl()).origin]);
  });

  test("the page's policy allows no foreign and no generated script", async () => {
    const response = await fetch(serviceUrl());

    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("worker-src 'self';");
    expect(policy).not.toContain("unsafe-eval");
  });

  test("a misspelt field gets an error that names it and its place", async () => {
    await using opened = await openPlayground(browser());
    const { page } = opened;

    await writeOperation(page, "query Typo { __typenam }");
    await page.keyboard.press("ControlOrMeta+Enter");

    const line = page.getByRole("status").getByText(/^Line 1, column 14: .*"__typenam"/);
    await line.waitFor();
    expect(await resultText(page)).toMatch(
      /Cannot query field \\"__typenam\\" on type \\"Query\\"/,
    );
  });

  test("the welcome operation runs as it stands", async () => {
    await using opened = await openPlayground(browser());
    const { page } = opened;

    await page.getByRole("button", { name: /Execute query/ }).click();

    await page.getByText(/^Answered in/).waitFor();
    const answer: unknown = JSON.parse(await resultText(page));
    expect(answer).not.toHaveProperty("errors");
  });

  test("the docs describe the types", async () => {
    await using opened = await openPlayground(browser());
    const { page } = opened;

    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    const docs = page.getByRole("region", { name: "Documentation Explorer" });
    await docs.getByRole("link", { name: "Query", exact: true }).first().click();

    const description = docs.locator(".graphiql-markdown-description").first();
    expect((await description.textContent())?.trim()).not.toBe("");
  });

  test("a reload keeps the tab and its operation", async () => {
    await using opened = await openPlayground(browser());
    const { page } = opened;
    await writeOperation(page, "query KeptTab { __typename }");
    await page.getByRole("tab", { name: "KeptTab" }).waitFor();
    // GraphiQL writes its state half a second after the last change.
    await expect
      .poll(() => page.evaluate<string>(`localStorage.getItem("graphiql:tabState") ?? ""`))
      .toContain("KeptTab");

    await page.reload();
    await waitUntilReady(page);

    await page.getByRole("tab", { name: "KeptTab" }).waitFor();
    const editor = page.locator(".graphiql-query-editor .view-lines");
    expect(await editor.innerText()).toMatch(/query\sKeptTab/);
  });
});
