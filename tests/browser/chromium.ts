import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const commands = ["chromium", "chromium-browser", "google-chrome"];

/** What to do where no Chromium is found; one line. */
export const howToGetChromium =
  "Browser tests need Chromium: `apt-get install chromium`, or set CHROMIUM_PATH to one.";

/** The Chromium of CHROMIUM_PATH, or the first on PATH; null where there is none. */
export function findChromium(): string | null {
  const { CHROMIUM_PATH, PATH = "" } = process.env;
  if (CHROMIUM_PATH !== undefined && CHROMIUM_PATH !== "") {
    return existsSync(CHROMIUM_PATH) ? CHROMIUM_PATH : null;
  }
  const candidates = PATH.split(path.delimiter).flatMap((folder) =>
    commands.map((command) => path.join(folder, command)),
  );
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/** A headless Chromium that fetches nothing on its own account. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
