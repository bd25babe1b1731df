import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type Service } from "../../src/http/service.ts";

const log: string[] = [];
let folder: string;
let service: Service;

/** A page that cannot be read, and a question that cannot be written down. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "hunter2-"));
  await symlink("index.html", path.join(folder, "index.html"));
  await symlink("doc-evidence.html", path.join(folder, "doc-evidence.html"));
  const failing = {
    ...{ name: "n", shows: "S", operation: "query A { __typename }", variables: {} },
    get title(): string {
      throw new Error("secret: hunter2");
    },
  };
  service = await startService({
    reader: { read: () => Promise.resolve([]) },
    log: pino({ level: "info" }, { write: (line: string) => void log.push(line) }),
    playground: { directory: folder, questions: [failing] },
    ...{ costLimit: 200_000, host: "127.0.0.1", port: 0 },
  });
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

describe("an unknown failure of a route without GraphQL", () => {
  test.each(["/", "/docs/evidence", "/playground/questions.json"])(
    "%s shows an errorId and nothing of itself; the log has the rest under that id",
    async (route) => {
      const response = await fetch(`${service.url}${route}`);
      const text = await response.text();

      expect(response.status).toBe(500);
      expect(text).not.toContain("hunter2");
      const [, errorId = "none"] = /"code":"INTERNAL","errorId":"([^"]+)"/.exec(text) ?? [];
      expect(log.filter((line) => line.includes(errorId))).toEqual([
        expect.stringContaining("hunter2"),
      ]);
    },
  );
});
