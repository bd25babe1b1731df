import type { FastifyReply } from "fastify";
import { ClientGone } from "../graphql/errors.ts";

/** Does something when the connection is closed, or at once where it is closed already. */
export function whenClosed(reply: FastifyReply, act: () => void): void {
  if (reply.raw.destroyed) act();
  else reply.raw.once("close", act);
}

/** Aborted when the client closes the connection before the answer is complete. */
export function closedConnection(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  whenClosed(reply, () => {
    if (!reply.raw.writableFinished) controller.abort(new ClientGone());
  });
  return controller.signal;
}
