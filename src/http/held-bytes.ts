import type { FastifyReply } from "fastify";
import { whenClosed } from "./closed-connection.ts";

/** Bytes that are kept for connections. */
export interface HeldBytes {
  /** Keeps so many more for this one, until it is closed. */
  add(reply: FastifyReply, bytes: number): void;
}

/** Keeps less than so many bytes in all: beyond, it hangs up on those that have had some for longest, the one that adds more excepted. */
export function createHeldBytes(mostBytes: number): HeldBytes {
  const held = new Map<FastifyReply, number>();
  let total = 0;
  const forget = (reply: FastifyReply): void => {
    total -= held.get(reply) ?? 0;
    held.delete(reply);
  };
  return {
    add(reply, bytes) {
      if (reply.raw.destroyed) return;
      const before = held.get(reply);
      held.set(reply, (before ?? 0) + bytes);
      total += bytes;
      if (before === undefined) {
        whenClosed(reply, () => {
          forget(reply);
        });
      }
      for (const oldest of held.keys()) {
        if (total <= mostBytes) return;
        if (oldest === reply) continue;
        forget(oldest);
        oldest.raw.destroy();
      }
    },
  };
}
