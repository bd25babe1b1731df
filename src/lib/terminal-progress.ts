/** A step of something that takes a while. */
export interface TerminalStep {
  readonly message: string;
  /** How far, where that is known. */
  readonly done?: number | undefined;
  readonly total?: number | undefined;
}

const barWidth = 24;

/**
 * Shows steps on standard error: a bar that redraws itself on a terminal, plain lines elsewhere
 * (there only the first and last of a counted step).
 */
export function createTerminalProgress(
  stream: NodeJS.WriteStream = process.stderr,
): (step: TerminalStep) => void {
  let lastPlain = "";
  let isBarOpen = false;
  return ({ message, done, total }) => {
    const isCounted = done !== undefined && total !== undefined && total > 0;
    if (stream.isTTY && isCounted) {
      const filled = Math.round((barWidth * done) / total);
      const bar = "#".repeat(filled).padEnd(barWidth, ".");
      stream.write(`\r\u001b[K[${bar}] ${String(done)}/${String(total)} ${message}`);
      isBarOpen = true;
      if (done < total) return;
    }
    if (isBarOpen) {
      stream.write("\n");
      isBarOpen = false;
      if (isCounted) return;
    }
    if (isCounted && done > 0 && done < total) return;
    const line = isCounted ? `${message} (${String(done)}/${String(total)})` : message;
    if (line !== lastPlain) stream.write(`${line}\n`);
    lastPlain = line;
  };
}
