import type { GraphQLFormattedError } from "graphql";
import { shortened, shortenedMessage } from "../lib/quoted.ts";

/** Errors of one answer, and their characters. */
const mostErrors = 25;
const mostCharacters = 7_000;
/** Entries of a list in an error: places in the document, keys, ids. */
const mostEntries = 20;

/**
 * Errors as an answer shows them: what they repeat of the request is shortened, and so are they all together. Those behind the limit are
 * counted in one more.
 */
export function shownErrors(
  errors: readonly GraphQLFormattedError[],
): readonly GraphQLFormattedError[] {
  const shown: GraphQLFormattedError[] = [];
  let characters = 0;
  for (const error of errors.slice(0, mostErrors)) {
    const next = shownError(error);
    characters += JSON.stringify(next).length;
    if (shown.length > 0 && characters > mostCharacters) break;
    shown.push(next);
  }
  const more = errors.length - shown.length;
  const [hidden] = errors.slice(shown.length);
  if (hidden === undefined) return shown;
  const message = `${more} more ${more === 1 ? "error is" : "errors are"} not shown. Mend these first.`;
  return [...shown, { message, extensions: { code: hidden.extensions?.["code"] } }];
}

/** An error with what it repeats of the request shortened: in the message, the path and the numbers behind the message. */
function shownError(error: GraphQLFormattedError): GraphQLFormattedError {
  const { message, locations, path, extensions } = error;
  return {
    message: shortenedMessage(message),
    ...(locations === undefined ? {} : { locations: locations.slice(0, mostEntries) }),
    ...(path === undefined ? {} : { path: path.map(shortenedKey) }),
    ...(extensions === undefined ? {} : { extensions: shortenedDetails(extensions) }),
  };
}

function shortenedKey(key: string | number): string | number {
  return typeof key === "string" ? shortened(key) : key;
}

function shortenedDetails(
  details: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(details)
      .slice(0, mostEntries)
      .map(([name, value]) => [name, shortenedDetail(value)]),
  );
}

function shortenedDetail(value: unknown): unknown {
  if (typeof value === "string") return shortened(value);
  if (typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value)) return shortenedDetails({ ...value });
  const entries: readonly unknown[] = value;
  return entries.slice(0, mostEntries).map(shortenedDetail);
}
