import { Turn } from "./turn.ts";

/** An object or list that is being printed. */
interface Open {
  readonly values: readonly unknown[];
  /** Null of a list. */
  readonly keys: readonly string[] | null;
  at: number;
}

/** Pieces of a text that are kept apart at most. */
const mostPieces = 1_000;

/** A value without `undefined` in it as JSON, as `JSON.stringify` prints it, in turns of the event loop between which others have theirs. */
export async function jsonText(value: unknown, signal: AbortSignal): Promise<string> {
  const turn = new Turn();
  const texts: string[] = [];
  let pieces: string[] = [];
  const open: Open[] = [];
  const print = (each: unknown): void => {
    if (!isNested(each)) {
      pieces.push(JSON.stringify(each));
      return;
    }
    const keys = Array.isArray(each) ? null : Object.keys(each);
    pieces.push(keys === null ? "[" : "{");
    open.push({ keys, values: Object.values(each), at: 0 });
  };
  print(value);
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    if (pieces.length > mostPieces) {
      // Joined while they are young, they take no room beside the text.
      texts.push(pieces.join(""));
      pieces = [];
    }
    if (turn.isOver) {
      await turn.next();
      signal.throwIfAborted();
    }
    const { keys, values, at } = last;
    if (at === values.length) {
      pieces.push(keys === null ? "]" : "}");
      open.pop();
      continue;
    }
    last.at += 1;
    if (at > 0) pieces.push(",");
    if (keys !== null) pieces.push(`${JSON.stringify(keys[at])}:`);
    print(values[at]);
  }
  return [...texts, ...pieces].join("");
}

/** True for lists, and for objects that hold others; all else is printed at once. */
function isNested(value: unknown): value is object {
  return isObject(value) && (Array.isArray(value) || Object.values(value).some(isObject));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
