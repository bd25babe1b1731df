import type { FastifyReply } from "fastify";
import { ClientGone } from "../graphql/errors.ts";

/** Aborted when the client closes the connection before the answer is complete. */
export function closedConnection(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once("close", () => {
    if (!reply.raw.writableFinished) controller.abort(new ClientGone());
  });
  return controller.signal;
}
