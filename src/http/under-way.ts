import type { FastifyReply, onRequestHookHandler, preParsingHookHandler } from "fastify";
import { serviceBusy } from "../errors.ts";
import { Admission, type Release } from "../lib/admission.ts";
import type { OperationLimits } from "../graphql/limits.ts";
import { closedConnection, whenClosed } from "./closed-connection.ts";
import { createHeldBytes } from "./held-bytes.ts";

/** Requests that may wait for each one under way. */
const waitingForOne = 16;
/** Bytes of bodies in memory, of which some may never be sent as a whole. */
const mostReceived = 64_000_000;
/** Bytes of answers that clients have not read yet. */
const mostUnread = 50_000_000;

/** What bounds requests. */
export interface UnderWay {
  /** Before a body is read. */
  readonly preParsing: preParsingHookHandler;
  /** When it has been read, and is not parsed yet. */
  readonly preHandler: onRequestHookHandler;
  /** When there is an answer of so many bytes. */
  readonly answered: (reply: FastifyReply, bytes: number) => void;
}

/**
 * Bounds the requests that are being answered: the rest wait briefly and are then refused. Bounds the bytes of bodies and of answers as
 * well, without a place for each: nobody can hold places by sending or reading slowly. The connection that has kept its bytes
 * longest is closed where there are too many.
 */
export function boundUnderWay({
  requests,
  waitMs,
}: Pick<OperationLimits, "requests" | "waitMs">): UnderWay {
  const mostWaiting = requests * waitingForOne;
  const answering = new Admission({ capacity: requests, waitMs, mostWaiting });
  const places = new WeakMap<FastifyReply, Release>();
  const [received, unread] = [createHeldBytes(mostReceived), createHeldBytes(mostUnread)];
  return {
    preParsing(_request, reply, payload, done) {
      payload.on("data", (chunk: Buffer) => {
        received.add(reply, chunk.length);
      });
      done(null, payload);
    },
    preHandler(_request, reply, done) {
      enter(answering, reply, done, (leave) => places.set(reply, leave));
    },
    answered(reply, bytes) {
      unread.add(reply, bytes);
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
  entered: (leave: Release) => void,
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
    if (late === null) done(serviceBusy("This request"));
    else hold(late);
  });
}
