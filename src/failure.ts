import { ClaimgraphError } from "./errors.ts";
import { StopRequested } from "./lib/stop-signal.ts";

/** Says on standard error what ended a command: the message alone where it says all, with the stack where it cannot. */
export function reportFailure(error: unknown): void {
  if (error instanceof StopRequested) process.stderr.write(`${error.message}\n`);
  else if (error instanceof ClaimgraphError) {
    process.stderr.write(`\n${error.message}\n(${error.code}; see docs/errors.md)\n`);
  } else {
    process.stderr.write(
      `\nClaimgraph failed in a way it does not know:\n${error instanceof Error ? String(error.stack) : String(error)}\n`,
    );
  }
}

/**
 * Lets a reader of our output go away early, as `head` does: what it would have read is dropped. Call it before
 * anything is written.
 */
export function allowClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
}

const lingerMs = 1_000;

/**
 * Ends the process with this code when nothing is left to do, or soon: a connection to a server that hangs is no reason
 * to stay.
 */
export function endWith(exitCode: number): void {
  process.exitCode = exitCode;
  setTimeout(() => {
    process.exit();
  }, lingerMs).unref();
}

/** 130 where the user stopped it, 1 for everything else. */
export function exitCodeOf(error: unknown): number {
  return error instanceof StopRequested ? 130 : 1;
}
