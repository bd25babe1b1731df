import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import type { SavedQuestion } from "../../src/http/saved-questions.ts";
import { rehearse } from "../../src/rehearsal.ts";

const names = ["first", "second", "third"] as const;
const questions: readonly SavedQuestion[] = names.map((name) => ({
  ...{ name, title: name, shows: name },
  operation: `query ${name} { __typename }`,
  variables: { name },
}));
const request = z.object({ query: z.string(), variables: z.object({ name: z.string() }) });

describe("a rehearsal of saved questions", () => {
  let server: Server;
  let url: string;
  let asked: string[];
  let underWay: number;
  let mostUnderWay: number;
  /** What is done with a question that arrives. */
  let answer: (name: string) => "answered" | "broken" | "silent";

  beforeEach(async () => {
    asked = [];
    underWay = mostUnderWay = 0;
    answer = () => "answered";
    server = createServer((incoming, response) => {
      underWay += 1;
      mostUnderWay = Math.max(mostUnderWay, underWay);
      void incoming.toArray().then((chunks) => {
        const { query, variables } = request.parse(JSON.parse(Buffer.concat(chunks).toString()));
        expect(query).toBe(`query ${variables.name} { __typename }`);
        asked.push(variables.name);
        underWay -= 1;
        const how = answer(variables.name);
        if (how === "answered") response.end('{"data": {}}');
        if (how === "broken") response.destroy();
      });
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = z.object({ port: z.number() }).parse(server.address());
    url = `http://127.0.0.1:${address.port}`;
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  test("asks each once with its variables, one after another", async () => {
    await rehearse(url, questions, new AbortController().signal);

    expect(asked).toEqual(names);
    expect(mostUnderWay).toBe(1);
  });

  test("goes on after one that fails", async () => {
    answer = (name) => (name === "first" ? "broken" : "answered");

    await rehearse(url, questions, new AbortController().signal);

    expect(new Set(asked)).toEqual(new Set(names));
  });

  test("ends when the service is stopped, though an answer is still to come", async () => {
    const stop = new AbortController();
    answer = () => {
      setImmediate(() => {
        stop.abort();
      });
      return "silent";
    };

    await rehearse(url, questions, stop.signal);

    expect(asked).toEqual(["first"]);
  });
});
