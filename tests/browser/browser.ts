import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, test } from "vitest";
import { findChromium, howToGetChromium, launchChromium } from "./chromium.ts";

/**
 * A suite with one Chromium, which `current` gives to its tests. Where none is installed the suite is skipped (the
 * project's global setup says how to get one, once); with CI set it fails instead.
 */
export function describeInBrowser(name: string, tests: (current: () => Browser) => void): void {
  const executablePath = findChromium();
  if (executablePath === null) {
    if (process.env["CI"] !== undefined) {
      test(name, () => {
        throw new Error(howToGetChromium);
      });
      return;
    }
    test.skip(`${name}: ${howToGetChromium}`);
    return;
  }
  describe(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await launchChromium(executablePath);
    });
    afterAll(() => browser?.close());
    tests(() => {
      if (browser === undefined) {
        throw new Error("The browser is there only while tests run.");
      }
      return browser;
    });
  });
}
