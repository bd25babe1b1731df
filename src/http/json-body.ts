import type { IncomingHttpHeaders } from "node:http";
import { gunzip } from "node:zlib";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { quoted } from "../lib/quoted.ts";
import { utf8Text } from "../lib/utf8.ts";
import { RefusedRequest } from "./refused-request.ts";

/** The codings in which a body may come, as `Accept-Encoding` names them. */
const taken = "gzip";
const plain: ReadonlySet<string> = new Set(["", "identity"]);
const gzip: ReadonlySet<string> = new Set(["gzip", "x-gzip"]);
const utf8: ReadonlySet<string> = new Set(["utf-8", "utf8"]);

/** What a request has for a body; undefined where it has none. */
export type ReadJson = (request: FastifyRequest) => Promise<unknown>;

/**
 * Takes bodies of JSON, and none of another type, as bytes; what it gives parses them. Parsed JSON takes many times the memory of its
 * bytes, so that this is done only when a request is about to be answered. JSON is UTF-8, plain or gzipped. The limit of a body
 * holds for what is inflated, too: nothing is inflated beyond it.
 */
export function takeJsonBodies(app: FastifyInstance): ReadJson {
  const parse = app.getDefaultJsonParser("error", "error");
  // Fastify would take plain text as well, which any web page may send.
  app.removeContentTypeParser(["application/json", "text/plain"]);
  app.addContentTypeParser<Buffer>(
    "application/json",
    { parseAs: "buffer" },
    (_request, body, done) => {
      done(null, body);
    },
  );
  return async (request) => {
    const { body } = request;
    if (!Buffer.isBuffer(body)) return undefined;
    const bytes = plain.has(codingOf(request.headers)) ? body : await inflated(request, body);
    const decoded = utf8Text(bytes);
    if (!decoded.ok) throw notUtf8(decoded.brokenByte);
    return new Promise((resolve, reject) => {
      void parse(request, decoded.text, (error, value) => {
        if (error === null) resolve(value);
        else reject(error);
      });
    });
  };
}

function inflated({ routeOptions }: FastifyRequest, body: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    gunzip(body, { maxOutputLength: routeOptions.bodyLimit }, (error, bytes) => {
      if (error === null) resolve(bytes);
      else reject(notInflated(error));
    });
  });
}

/**
 * Refuses a body by what its headers say of it, before it is read.
 *
 * @throws {RefusedRequest} 415: another charset than UTF-8, another coding than gzip
 */
export function checkBodyHeaders(headers: IncomingHttpHeaders): void {
  const coding = codingOf(headers);
  if (!plain.has(coding) && !gzip.has(coding)) {
    throw new RefusedRequest(
      415,
      `The content-encoding ${quoted(coding)} is not understood. Send the body gzipped, or as it is and without content-encoding.`,
      { "accept-encoding": taken },
    );
  }
  const other = charsetsIn(headers["content-type"] ?? "").find((charset) => !utf8.has(charset));
  if (other === undefined) return;
  throw new RefusedRequest(
    415,
    `The charset ${quoted(other)} is not understood. Send UTF-8, and say charset=utf-8 or nothing.`,
  );
}

function codingOf(headers: IncomingHttpHeaders): string {
  return (headers["content-encoding"] ?? "").trim().toLowerCase();
}

function charsetsIn(contentType: string): readonly string[] {
  return contentType
    .toLowerCase()
    .split(";")
    .flatMap((part) => {
      const [name = "", value] = part.split("=");
      return name.trim() === "charset" && value !== undefined
        ? [value.trim().replace(/^"(.*)"$/, "$1")]
        : [];
    });
}

function notUtf8(brokenByte: number): RefusedRequest {
  return new RefusedRequest(
    400,
    `The body is not UTF-8 from byte ${brokenByte} on, counted from 0. Send JSON in UTF-8.`,
  );
}

function notInflated(error: NodeJS.ErrnoException): RefusedRequest {
  return error.code === "ERR_BUFFER_TOO_LARGE"
    ? new RefusedRequest(413, "The body is too large once it is inflated.")
    : new RefusedRequest(
        400,
        "The body is not gzip, or not all of it. Send it whole, or as it is and without content-encoding.",
      );
}
