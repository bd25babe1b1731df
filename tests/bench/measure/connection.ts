import { connect, type Socket } from "node:net";

/** What came back. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
}

/** One connection that is kept open, one request after another. */
export interface Connection extends Disposable {
  /** @throws Error: closed, or no answer within 30 s */
  ask(request: Buffer): Promise<HttpAnswer>;
}

/** A request as it goes over the wire; the load is not made dearer by building it each time. */
export function requestBytes(url: URL, path: string, body: string): Buffer {
  const head = [
    `POST ${path} HTTP/1.1`,
    `Host: ${url.host}`,
    "Content-Type: application/json",
    "Accept: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return Buffer.from(`${head.join("\r\n")}\r\n\r\n${body}`);
}

const patienceMs = 30_000;

/** Opens a connection to this host and port. */
export async function openConnection(url: URL): Promise<Connection> {
  const socket: Socket = connect(Number(url.port), url.hostname);
  socket.setNoDelay(true);
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", reject);
  });
  let waiting: PromiseWithResolvers<HttpAnswer> | null = null;
  let received: Buffer = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
    const answer = parseAnswer(received);
    if (answer === null) return;
    received = Buffer.alloc(0);
    waiting?.resolve(answer);
  });
  socket.setTimeout(patienceMs, () => {
    waiting?.reject(new Error(`No answer within ${patienceMs / 1_000} s`));
    socket.destroy();
  });
  const fail = (): void => waiting?.reject(new Error(`${url.host} closed the connection`));
  socket.on("close", fail);
  socket.on("error", fail);
  return {
    ask(request) {
      waiting = Promise.withResolvers<HttpAnswer>();
      socket.write(request);
      return waiting.promise;
    },
    [Symbol.dispose]() {
      socket.destroy();
    },
  };
}

/** The answer, or null where it is not complete. */
function parseAnswer(received: Buffer): HttpAnswer | null {
  const headEnd = received.indexOf("\r\n\r\n");
  if (headEnd < 0) return null;
  const head = received.toString("latin1", 0, headEnd);
  const status = Number(head.slice(9, 12));
  const rest = received.subarray(headEnd + 4);
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? [];
  if (length === undefined) {
    const body = parseChunks(rest);
    return body === null ? null : { status, body };
  }
  return rest.length < Number(length) ? null : { status, body: rest };
}

function parseChunks(rest: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  for (let from = 0; ;) {
    const lineEnd = rest.indexOf("\r\n", from);
    if (lineEnd < 0) return null;
    const size = Number.parseInt(rest.toString("latin1", from, lineEnd), 16);
    const end = lineEnd + 2 + size + 2;
    if (rest.length < end) return null;
    if (size === 0) return Buffer.concat(parts);
    parts.push(rest.subarray(lineEnd + 2, end - 2));
    from = end;
  }
}
