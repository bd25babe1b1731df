import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("a command whose reader goes away early, as head does, ends without a word", async () => {
  const child = spawn(process.execPath, ["src/cli.ts", "db", "status"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => {
    complaint += chunk.toString("utf8");
  });
  child.stdout.destroy();

  const [code]: unknown[] = await once(child, "close");

  expect(complaint).toBe("");
  expect(code).toBe(0);
});
