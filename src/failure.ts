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

/** 130 where the user stopped it, 1 for everything else. */
export function exitCodeOf(error: unknown): number {
  return error instanceof StopRequested ? 130 : 1;
}
