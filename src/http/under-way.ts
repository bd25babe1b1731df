import type { FastifyReply, onRequestHookHandler } from "fastify";
import { serviceBusy } from "../errors.ts";
import { Admission } from "../lib/admission.ts";
import type { OperationLimits } from "../graphql/limits.ts";
import { closedConnection, whenClosed } from "./closed-connection.ts";

/** Requests that may wait for each one under way. */
const waitingForOne = 16;
/** Bodies from this size on need a place before they are read. Smaller ones do not, so that nobody can hold places by sending slowly. */
const largeBody = 64_000;
const largeBodies = 32;

/** How long a client may take to read its answer, which is kept in memory until then. */
const answerReadWithinMs = 60_000;

/** What bounds requests: a hook before a body is read, and one when it has been read. */
export interface UnderWay {
  readonly onRequest: onRequestHookHandler;
  readonly preHandler: onRequestHookHandler;
}

/** Bounds the large bodies that are being read, and the requests that are being answered. The rest wait briefly and are then refused. */
export function boundUnderWay({
  requests,
  waitMs,
}: Pick<OperationLimits, "requests" | "waitMs">): UnderWay {
  const rules = { waitMs, mostWaiting: requests * waitingForOne };
  const reading = new Admission({ ...rules, capacity: largeBodies });
  const answering = new Admission({ ...rules, capacity: requests });
  return {
    onRequest({ method, headers }, reply, done) {
      const isLarge = method === "POST" && !(Number(headers["content-length"]) < largeBody);
      if (isLarge) enter(reading, reply, done);
      else done();
    },
    preHandler(_request, reply, done) {
      enter(answering, reply, done);
    },
  };
}

type Done = (error?: Error) => void;

function enter(admission: Admission, reply: FastifyReply, done: Done): void {
  const leave = admission.tryEnter(1);
  if (leave !== null) {
    whenClosed(reply, leave);
    done();
    return;
  }
  void admission.wait(1, closedConnection(reply)).then((late) => {
    if (late === null) {
      done(refused(reply));
      return;
    }
    whenClosed(reply, late);
    done();
  });
}

/** Perhaps nothing of the body was read; then the connection is of no further use. */
function refused(reply: FastifyReply): Error {
  void reply.header("connection", "close");
  return serviceBusy("This request");
}

/** Hangs up on a client that does not read its answer. */
export function hangUpLate(reply: FastifyReply, withinMs = answerReadWithinMs): void {
  const timer = setTimeout(() => reply.raw.destroy(), withinMs);
  whenClosed(reply, () => {
    clearTimeout(timer);
  });
}
