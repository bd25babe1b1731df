import { createInterface } from "node:readline";

/** Tells the benchmark where this process listens, and ends it when the benchmark does. */
export function announce(url: string): void {
  process.stdout.write(`listening ${url}\n`);
  createInterface({ input: process.stdin }).on("close", () => process.exit(0));
}
