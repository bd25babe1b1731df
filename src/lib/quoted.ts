/** Characters that a message repeats at most of one thing that was sent. */
const mostRepeated = 200;

/** A name or address as a message repeats it: of a long one its start, and how long it is. */
export function shortened(text: string): string {
  return text.length <= mostRepeated ? text : `${startOf(text)}… (${text.length} characters)`;
}

/** A value in JSON as a message repeats it: of a long one its start, and how long it is. */
export function quoted(value: unknown): string {
  if (value === undefined) return "undefined";
  if (typeof value !== "string") return shortened(JSON.stringify(value));
  let start = startOf(value);
  // JSON writes some characters as six.
  while (JSON.stringify(start).length > mostRepeated + 2) start = startOf(start, start.length / 2);
  return start === value
    ? JSON.stringify(value)
    : `${JSON.stringify(`${start}…`)} (${value.length} characters)`;
}

/** A message has room for two values and what is said of them. */
const longestMessage = 700;
const halfRepeated = mostRepeated / 2;

/**
 * A message that a library has made, with what it repeats shortened: long words and long texts in double quotes, so that its own
 * words stay. What is too long all the same keeps its start and its end.
 *
 * Cost: at most one pass.
 */
export function shortenedMessage(message: string): string {
  if (message.length <= mostRepeated) return message;
  let told = "";
  for (let at = 0; at < message.length && told.length <= longestMessage;) {
    const isText = message.charAt(at) === '"';
    const end = isText ? textEnd(message, at) : wordEnd(message, at);
    const part = message.slice(at, end);
    told += isText ? shortenedText(part) : shortened(part);
    at = end;
  }
  return told.length <= longestMessage
    ? told
    : `${startOf(message, halfRepeated)} … ${message.slice(-halfRepeated)} (${message.length} characters)`;
}

/** A text in its quotes; what `quoted` gave stays as it is. */
function shortenedText(text: string): string {
  return text.length <= mostRepeated + '"…"'.length
    ? text
    : `${startOf(text, mostRepeated + 1)}…" (${text.length - 2} characters)`;
}

/** Where the text in double quotes ends that begins here. */
function textEnd(message: string, start: number): number {
  for (let at = start + 1; at < message.length; at += 1) {
    const sign = message.charAt(at);
    if (sign === "\\") at += 1;
    else if (sign === '"') return at + 1;
  }
  return message.length;
}

/** Where the word ends that begins here, or the space. */
function wordEnd(message: string, start: number): number {
  const word = /\s|[^\s"]+/y;
  word.lastIndex = start;
  word.test(message);
  return word.lastIndex;
}

/** The first characters; no half of one where it is made of two. */
function startOf(text: string, length = mostRepeated): string {
  const last = text.charCodeAt(Math.floor(length) - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff && text.length > length;
  return text.slice(0, isHalf ? length - 1 : length);
}
