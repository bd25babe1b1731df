import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { ErrorCode } from "../errors.ts";

interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

/** By Node's code; Node itself limits what stands before the body. */
const refusals: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: "REQUEST_TOO_LARGE",
    message:
      "Address and headers are larger than 16 KB together. Send the operation with POST, or shorten its headers.",
  },
  HPE_INVALID_URL: {
    status: 400,
    code: "BAD_REQUEST",
    message: "The address cannot be read. Write what is not ASCII in it as %XX.",
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: "BAD_REQUEST",
    message: "The request did not arrive as a whole in time. Repeat it.",
  },
};

const noHttp: Refusal = {
  status: 400,
  code: "BAD_REQUEST",
  message: "This is no HTTP request. Check what speaks to this port, and how.",
};

/** Answers what is no request that a handler could see like everything else that is refused, and hangs up. */
export function refuseBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, code, message } = refusals[error.code ?? ""] ?? noHttp;
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
      ...["content-type: application/json; charset=utf-8", "x-content-type-options: nosniff"],
      ...[`content-length: ${Buffer.byteLength(body)}`, "connection: close", "", body],
    ].join("\r\n"),
  );
}
