import type { FastifyReply, onRequestHookHandler } from "fastify";
import { serviceBusy } from "../errors.ts";
import { Admission, type Release } from "../lib/admission.ts";
import type { OperationLimits } from "../graphql/limits.ts";
import { closedConnection, whenClosed } from "./closed-connection.ts";
import { createUnread } from "./unread-answers.ts";

/** Requests that may wait for each one under way. */
const waitingForOne = 16;
/**
 * Bodies from this size on, and those that do not say theirs, need a place until they are answered. Smaller ones need none while they are
 * sent, so that nobody can hold places by sending slowly.
 */
const largeBody = 64_000;
const largeBodies = 32;
/** Bytes of answers that clients have not read yet. */
const mostUnread = 50_000_000;

/** What bounds requests. */
export interface UnderWay {
  /** Before a body is read. */
  readonly onRequest: onRequestHookHandler;
  /** When it has been read, and is not parsed yet. */
  readonly preHandler: onRequestHookHandler;
  /** When there is an answer of so many bytes. */
  readonly answered: (reply: FastifyReply, bytes: number) => void;
}

/**
 * Bounds the large bodies in memory, the requests that are being answered, and the answers that are not read yet. Requests wait briefly for
 * their place and are then refused; of the answers, the one that has been unread longest goes.
 */
export function boundUnderWay({
  requests,
  waitMs,
}: Pick<OperationLimits, "requests" | "waitMs">): UnderWay {
  const rules = { waitMs, mostWaiting: requests * waitingForOne };
  const bodies = new Admission({ ...rules, capacity: largeBodies });
  const answering = new Admission({ ...rules, capacity: requests });
  const places = new WeakMap<FastifyReply, Release>();
  const unread = createUnread(mostUnread);
  return {
    onRequest({ method, headers }, reply, done) {
      const isSmall = Number(headers["content-length"]) < largeBody;
      if (method === "GET" || isSmall) done();
      else enter(bodies, reply, done);
    },
    preHandler(_request, reply, done) {
      enter(answering, reply, done, (leave) => places.set(reply, leave));
    },
    answered(reply, bytes) {
      unread.add(reply, bytes);
      // What waits to be read needs no place: a client that does not read would hold it.
      places.get(reply)?.();
    },
  };
}

type Done = (error?: Error) => void;

/** Takes a place, which is given back when the connection is closed at the latest. */
function enter(
  admission: Admission,
  reply: FastifyReply,
  done: Done,
  entered: (leave: Release) => void = () => undefined,
): void {
  const hold = (leave: Release): void => {
    whenClosed(reply, leave);
    entered(leave);
    done();
  };
  const leave = admission.tryEnter(1);
  if (leave !== null) {
    hold(leave);
    return;
  }
  void admission.wait(1, closedConnection(reply)).then((late) => {
    if (late === null) done(refused(reply));
    else hold(late);
  });
}

/** The body may be unread; then the connection is of no further use. */
function refused(reply: FastifyReply): Error {
  void reply.header("connection", "close");
  return serviceBusy("This request");
}
