import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import neo4j from "neo4j-driver";
import { processConfig } from "../../../src/config.ts";
import { openDriver } from "../../../src/neo4j/driver.ts";
import { toDriverParams } from "../../../src/neo4j/values.ts";
import { benchOperations } from "../operations/all.ts";
import type { HandWritten, PositionalRow, Variables } from "../operations/operation.ts";
import { announce } from "./listening.ts";

/*
 * The limit: one hand-written statement an answer over the raw driver and bare node:http. `POST /<operation>` with the
 * variables as JSON. No GraphQL, no checks; only what any answer costs.
 */

const { remote, database } = processConfig();
if (remote === null) throw new Error("NEO4J_URI says where the graph is");
const { driver } = await openDriver({ ...remote, database });

const handWritten = new Map<string, HandWritten>(
  benchOperations.map(({ name, limit }) => [`/${name}`, limit]),
);

async function read(operation: HandWritten, variables: Variables): Promise<unknown> {
  const { text, params } = operation.statement(variables);
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run<PositionalRow>(text, toDriverParams(params));
    return operation.answer(records.map((record) => ({ row: record.get("row") })));
  } finally {
    await session.close();
  }
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const operation = handWritten.get(request.url ?? "");
  let body = "";
  request.setEncoding("utf8");
  for await (const chunk of request) body += String(chunk);
  const given: Variables = JSON.parse(body);
  const data = operation === undefined ? null : await read(operation, given);
  const text = Buffer.from(JSON.stringify({ data }));
  response.writeHead(data === null ? 404 : 200, {
    "content-type": "application/json",
    "content-length": text.length,
  });
  response.end(text);
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    response.writeHead(500).end(String(error));
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address !== null) announce(`http://127.0.0.1:${address.port}`);
});
