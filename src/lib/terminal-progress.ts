/** A step of something that takes a while. */
export interface TerminalStep {
  readonly message: string;
  /** How far, where that is known. */
  readonly done?: number | undefined;
  readonly total?: number | undefined;
}

/** A step that says how far it is. */
interface CountedStep {
  readonly message: string;
  readonly done: number;
  readonly total: number;
}

const barWidth = 24;

/**
 * Shows steps on standard error: a bar that redraws itself on a terminal, plain lines elsewhere
 * (there only the first and last of a counted step).
 */
export function createTerminalProgress(
  stream: NodeJS.WriteStream = process.stderr,
): (step: TerminalStep) => void {
  return stream.isTTY ? barsOn(stream) : linesOn(stream);
}

function barsOn(stream: NodeJS.WriteStream): (step: TerminalStep) => void {
  let isBarOpen = false;
  return (step) => {
    const counted = asCounted(step);
    if (counted !== null) {
      const { done, total, message } = counted;
      const bar = "#".repeat(Math.round((barWidth * done) / total)).padEnd(barWidth, ".");
      stream.write(`\r\u001b[K[${bar}] ${done}/${total} ${message}`);
      isBarOpen = done < total;
      if (!isBarOpen) stream.write("\n");
      return;
    }
    stream.write(`${isBarOpen ? "\n" : ""}${step.message}\n`);
    isBarOpen = false;
  };
}

function linesOn(stream: NodeJS.WriteStream): (step: TerminalStep) => void {
  let last = "";
  return (step) => {
    const counted = asCounted(step);
    if (counted !== null && counted.done > 0 && counted.done < counted.total) return;
    const line =
      counted === null ? step.message : `${step.message} (${counted.done}/${counted.total})`;
    if (line !== last) stream.write(`${line}\n`);
    last = line;
  };
}

function asCounted({ message, done, total }: TerminalStep): CountedStep | null {
  return done === undefined || total === undefined || total === 0 ? null : { message, done, total };
}
