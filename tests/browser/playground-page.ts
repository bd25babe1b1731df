import type { Browser, Page } from "playwright-core";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    readonly serviceUrl: string;
  }
}

/** The playground in a fresh browser profile, and what the browser noticed on the way. */
export interface PlaygroundPage extends AsyncDisposable {
  readonly page: Page;
  /** Console errors, among them what the Content-Security-Policy refused, and uncaught exceptions. */
  readonly complaints: readonly string[];
  /** Every address asked for, by the page and by its workers. */
  readonly requested: readonly string[];
}

/** Where the service under test listens, without a slash at the end. */
export function serviceUrl(): string {
  // Without the suite's own service: one that is already running.
  const url = process.env["SERVICE_URL"] ?? inject("serviceUrl");
  return url.replace(/\/$/, "");
}

/** The playground once its panel and its editor are there. */
export async function openPlayground(browser: Browser): Promise<PlaygroundPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requested: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  context.on("request", (request) => requested.push(request.url()));
  await page.goto(serviceUrl());
  await waitUntilReady(page);
  return { page, complaints, requested, [Symbol.asyncDispose]: () => context.close() };
}

/** Waits for the panel of questions and for text in the editor. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.getByRole("heading", { name: "Questions" }).waitFor();
  await page.locator(".graphiql-query-editor .view-line span").first().waitFor();
}

/** The result pane's whole text, also what is scrolled out of sight. */
export async function resultText(page: Page): Promise<string> {
  return page.evaluate<string>(`
    __MONACO.editor.getModels().find((model) => model.uri.path.endsWith("response.json")).getValue()`);
}

/** Replaces the operation in the editor. */
export async function writeOperation(page: Page, operation: string): Promise<void> {
  await page.locator(".graphiql-query-editor .view-lines").click();
  await page.keyboard.press("ControlOrMeta+A");
  // Not typed: the editor would add closing brackets.
  await page.keyboard.insertText(operation);
}
