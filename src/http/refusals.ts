import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { ClaimgraphError, retryAfterS, type ErrorCode } from "../errors.ts";
import { internalError } from "../graphql/errors.ts";
import type { OperationLimits } from "../graphql/limits.ts";
import { shortened } from "../lib/quoted.ts";
import { checkAddress, checkOperation, postJson } from "./operation-request.ts";
import { RefusedRequest } from "./refused-request.ts";
import { dataHeaders } from "./security-headers.ts";

/** What is wrong with the request, by Fastify's code. */
const faults: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: "The body is not JSON.",
  FST_ERR_CTP_EMPTY_JSON_BODY: "The body is empty.",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "The body is not said to be JSON.",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "The body is not as long as its content-length says.",
};

/** What fails or is refused outside GraphQL is answered like what GraphQL refuses, in all routes and where none is. */
export function serveRefusals(
  app: FastifyInstance,
  log: Logger,
  limits: Pick<OperationLimits, "bodyBytes">,
): void {
  app.setErrorHandler((error, _request, reply) => {
    const status = statusOf(error);
    if (status === 503) void reply.header("retry-after", retryAfterS);
    if (error instanceof RefusedRequest) void reply.headers(error.headers);
    if (status === 413) return refuse(reply, status, bodyTooLarge(limits.bodyBytes));
    if (error instanceof ClaimgraphError) return refuse(reply, status, shown(error));
    return status < 500
      ? refuse(reply, status, badRequest(messageOf(error)))
      : refuse(reply, status, internalError(log, error));
  });
  app.setNotFoundHandler((request, reply) => {
    const path = pathOf(request);
    if (path !== "/graphql") {
      const here = "There are /graphql, /healthz, /readyz, and the playground at /.";
      return refuse(reply, 404, badRequest(`There is nothing at ${shortened(path)}. ${here}`));
    }
    void reply.header("allow", "GET, POST");
    return refuse(reply, 405, badRequest(`${request.method} is not understood here. ${postJson}`));
  });
}

/** Answers an address that is none, which Fastify notices before any route. */
export function refuseBrokenAddress(
  _error: unknown,
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  void refuse(reply, 400, badRequest("The address cannot be read. Check how it is encoded."));
}

/**
 * Refuses a request without a body or with one that holds no operation, an address that is not UTF-8, and a GET that a foreign
 * web page could make a browser send. Apollo's own check of the latter is off: its words do not help, and it reads the type of every
 * body anew.
 *
 * @throws {ClaimgraphError} BAD_REQUEST
 */
export function checkGraphqlRequest({ headers, method, url }: FastifyRequest, body: unknown): void {
  if (method === "POST" && body === undefined) {
    throw new ClaimgraphError("BAD_REQUEST", `The request has no body. ${postJson}`);
  }
  if (method === "GET" && !isMarked(headers)) {
    throw new ClaimgraphError(
      "BAD_REQUEST",
      `A GET needs the header apollo-require-preflight: true, so that no other web page can send it from your browser. Or ${postJson}`,
    );
  }
  if (method === "POST") checkOperation(body);
  else checkAddress(url);
}

/** Whether a browser would ask first before it sends a GET with these headers for another web page. */
function isMarked(headers: FastifyRequest["headers"]): boolean {
  const marks = [headers["x-apollo-operation-name"], headers["apollo-require-preflight"]];
  return (
    marks.some((mark = "") => mark !== "") ||
    /^application\/json *(;|$)/i.test(headers["content-type"] ?? "")
  );
}

function refuse(reply: FastifyReply, status: number, error: GraphQLFormattedError): FastifyReply {
  return reply
    .code(status)
    .headers(dataHeaders)
    .send({ errors: [error] });
}

function shown({ message, code, details }: ClaimgraphError): GraphQLFormattedError {
  return { message, extensions: { code, ...details } };
}

function badRequest(message: string): GraphQLFormattedError {
  return { message, extensions: { code: "BAD_REQUEST" satisfies ErrorCode } };
}

function bodyTooLarge(limit: number): GraphQLFormattedError {
  return {
    message: `The body is larger than ${limit} bytes; no more of it was read. Ask in several operations, or shorten the lists in the variables.`,
    extensions: { code: "REQUEST_TOO_LARGE" satisfies ErrorCode, what: "bytes", limit },
  };
}

function statusOf(error: unknown): number {
  if (error instanceof ClaimgraphError) return error.code === "SERVICE_BUSY" ? 503 : 400;
  const status = property(error, "statusCode");
  return typeof status === "number" && status >= 400 ? status : 500;
}

function messageOf(error: unknown): string {
  if (error instanceof RefusedRequest) return error.message;
  const fault = faults[String(property(error, "code"))] ?? "The request cannot be read.";
  return `${fault} ${postJson}`;
}

function property(error: unknown, name: string): unknown {
  return error instanceof Error
    ? Object.entries(error).find(([key]) => key === name)?.[1]
    : undefined;
}

function pathOf(request: FastifyRequest): string {
  return request.url.replace(/[?#].*$/, "");
}
