/** README's picture: `node tests/browser/screenshot.ts URL QUESTION OUTPUT.png [light|dark]`, 1440 by 900. */
import { findChromium, howToGetChromium, launchChromium } from "./chromium.ts";

const [url, question, output, scheme = "light"] = process.argv.slice(2);
const executablePath = findChromium();
if (url === undefined || question === undefined || output === undefined) {
  console.error("Usage: node tests/browser/screenshot.ts URL QUESTION OUTPUT.png [light|dark]");
  process.exitCode = 2;
} else if (executablePath === null) {
  console.error(howToGetChromium);
  process.exitCode = 1;
} else {
  const browser = await launchChromium(executablePath);
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      colorScheme: scheme === "dark" ? "dark" : "light",
      reducedMotion: "reduce",
    });
    await page.goto(url);
    await page.getByRole("button", { name: question }).click();
    await page.getByText(/^Answered in/).waitFor();
    await page.mouse.move(0, 0);
    await page.screenshot({ path: output });
  } finally {
    await browser.close();
  }
}
