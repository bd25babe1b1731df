import type { FastifyReply } from "fastify";
import { whenClosed } from "./closed-connection.ts";

/** Answers that have been sent and not been read as a whole. */
export interface UnreadAnswers {
  add(reply: FastifyReply, bytes: number): void;
}

/**
 * Keeps the answers that clients have not read below so many bytes: beyond, it hangs up on those that have been unread longest, the newest
 * excepted.
 */
export function createUnread(mostBytes: number): UnreadAnswers {
  const unread = new Map<FastifyReply, number>();
  let total = 0;
  const forget = (reply: FastifyReply): void => {
    total -= unread.get(reply) ?? 0;
    unread.delete(reply);
  };
  return {
    add(reply, bytes) {
      if (reply.raw.destroyed) return;
      unread.set(reply, bytes);
      total += bytes;
      whenClosed(reply, () => {
        forget(reply);
      });
      for (const oldest of unread.keys()) {
        if (total <= mostBytes || oldest === reply) return;
        forget(oldest);
        oldest.raw.destroy();
      }
    },
  };
}
