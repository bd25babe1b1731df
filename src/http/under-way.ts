import type { FastifyReply, onRequestHookHandler } from "fastify";
import { serviceBusy } from "../errors.ts";
import { Admission } from "../lib/admission.ts";
import type { OperationLimits } from "../graphql/limits.ts";
import { closedConnection } from "./closed-connection.ts";

/** Requests that may wait for each one under way. */
const waitingForOne = 16;

/**
 * Bounds the requests that are under way, bodies and answers included: the rest wait briefly, before anything of their bodies is read,
 * and are then refused.
 */
export function boundUnderWay({
  requests,
  waitMs,
}: Pick<OperationLimits, "requests" | "waitMs">): onRequestHookHandler {
  const mostWaiting = requests * waitingForOne;
  const admission = new Admission({ capacity: requests, waitMs, mostWaiting });
  return (_request, reply, done) => {
    const leave = admission.tryEnter(1);
    if (leave !== null) {
      reply.raw.once("close", leave);
      done();
      return;
    }
    void admission.wait(1, closedConnection(reply)).then((late) => {
      if (late !== null) reply.raw.once("close", late);
      if (late !== null) done();
      else done(refusedUnread(reply));
    });
  };
}

/** Nothing of the body was read, so that the connection is of no further use. */
function refusedUnread(reply: FastifyReply): Error {
  void reply.header("connection", "close");
  return serviceBusy("This request");
}
