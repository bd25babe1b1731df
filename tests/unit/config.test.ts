import path from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";

describe("settings", () => {
  test("have defaults for everything", () => {
    const config = readConfig({});

    expect(config).toMatchObject({
      port: 4000,
      host: "127.0.0.1",
      remote: null,
      database: "neo4j",
      local: { home: path.resolve(".claimgraph"), boltPort: 0, heapMb: 512, pageCacheMb: 256 },
    });
  });

  test("set each limit", () => {
    const { limits, readTimeoutMs } = readConfig({
      ...{
        CLAIMGRAPH_TIMEOUT_S: "7",
        CLAIMGRAPH_BODY_LIMIT: "2000",
        CLAIMGRAPH_TOKEN_LIMIT: "300",
      },
      ...{ CLAIMGRAPH_DEPTH_LIMIT: "4", CLAIMGRAPH_ALIAS_LIMIT: "5", CLAIMGRAPH_PART_LIMIT: "600" },
      ...{ CLAIMGRAPH_ROOT_FIELD_LIMIT: "7", CLAIMGRAPH_PATTERN_LIMIT: "8" },
      ...{ CLAIMGRAPH_FRAGMENT_LIMIT: "9", CLAIMGRAPH_REPEAT_LIMIT: "10" },
      ...{ CLAIMGRAPH_RELATIONSHIP_LIMIT: "11", CLAIMGRAPH_WALK_LIMIT: "12" },
      ...{ CLAIMGRAPH_VALUE_LIMIT: "13", CLAIMGRAPH_ANSWER_LIMIT: "1400" },
      ...{ CLAIMGRAPH_REQUEST_LIMIT: "15", CLAIMGRAPH_WAIT_S: "16" },
    });

    expect(readTimeoutMs).toBe(7_000);
    expect(limits).toEqual({
      ...{ bodyBytes: 2_000, tokens: 300, depth: 4, aliases: 5, parts: 600 },
      ...{
        rootFields: 7,
        patterns: 8,
        fragments: 9,
        repeats: 10,
        relationships: 11,
        walkedEvents: 12,
        values: 13,
        answerBytes: 1_400,
        requests: 15,
        waitMs: 16_000,
      },
    });
  });

  test.each([
    ["a managed Neo4j", {}, true],
    ["none, where it is off", { CLAIMGRAPH_REHEARSAL: "off" }, false],
    ["nobody else's", { NEO4J_URI: "bolt://localhost:7687", NEO4J_PASSWORD: "x" }, false],
  ])("rehearse %s", (_which, variables, isRehearsed) => {
    expect(readConfig(variables)).toMatchObject({ isRehearsed });
  });

  test("that are empty count as unset", () => {
    expect(readConfig({ PORT: "", NEO4J_URI: "" })).toMatchObject({ port: 4000, remote: null });
  });

  test.each([
    [{ PORT: "http" }, "PORT"],
    [{ PORT: "70000" }, 'PORT="70000": expected a whole number, 0 to 65535'],
    [{ PORT: "4000.5" }, "expected a whole number, 0 to 65535"],
    [{ NEO4J_URI: "http://localhost:7474", NEO4J_PASSWORD: "x" }, "bolt://host:port"],
    [{ NEO4J_URI: "bolt://localhost:7687" }, "NEO4J_PASSWORD"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL"],
    [{ CLAIMGRAPH_REHEARSAL: "no" }, "CLAIMGRAPH_REHEARSAL"],
    [{ CLAIMGRAPH_HEAP_MB: "1" }, "CLAIMGRAPH_HEAP_MB"],
    [{ CLAIMGRAPH_TOKEN_LIMIT: "none" }, "CLAIMGRAPH_TOKEN_LIMIT"],
  ])("%j are refused with the name and the way out", (variables, expected) => {
    expect(() => readConfig(variables)).toThrow(
      expect.objectContaining({
        code: "CONFIG_INVALID",
        message: expect.stringContaining(expected),
      }),
    );
  });

  test("all wrong at once are named at once, and a password never", () => {
    const read = () =>
      readConfig({ PORT: "x", LOG_FORMAT: "xml", NEO4J_URI: "ftp://a", NEO4J_PASSWORD: "geheim" });

    expect(read).toThrow(/PORT=[\s\S]*NEO4J_URI=[\s\S]*LOG_FORMAT=/);
    expect(read).not.toThrow(/geheim/);
  });
});
