import { escapeName, type Statement } from "../cypher/statement.ts";
import { groupBy } from "../lib/group-by.ts";
import { nearest } from "../lib/nearest.ts";
import type { Reader } from "../neo4j/reader.ts";
import { keyLabelOf } from "./stored-facts.ts";

/** Dangling ids to which something similar is looked for: nobody reads more, and each is compared with every id of its type. */
const mostSuggestions = 100;

/** Finds for an id the nearest of the same type among these, each id looked up once and only so many of them. */
export function createNearestId(known: readonly string[]): (id: string) => string | null {
  const byType = groupBy(known, typeOf);
  const found = new Map<string, string | null>();
  return (id) => {
    const before = found.get(id);
    if (before !== undefined || found.size >= mostSuggestions) return before ?? null;
    const type = typeOf(id);
    const keys = (byType.get(type) ?? []).map((each) => each.slice(type.length));
    const key = id.slice(type.length);
    const near = nearest(key, keys) ?? extension(key, keys);
    const suggestion = near === null ? null : type + near;
    found.set(id, suggestion);
    return suggestion;
  };
}

function typeOf(id: string): string {
  return id.slice(0, id.indexOf(":") + 1);
}

/** Of these keys the one that has words of a key at its end or beginning, or the other way round: `bbc` for `bbc-news`. */
function extension(key: string, known: readonly string[]): string | null {
  const extended = known.filter((each) => extendsWords(key, each) || extendsWords(each, key));
  const distance = (each: string): number => Math.abs(each.length - key.length);
  return extended.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

const fewestLetters = 2;

function extendsWords(long: string, short: string): boolean {
  if (short.length < fewestLetters || short.length >= long.length) return false;
  return (
    (long.startsWith(short) && isSeparator(long.charAt(short.length))) ||
    (long.endsWith(short) && isSeparator(long.charAt(long.length - short.length - 1)))
  );
}

function isSeparator(character: string): boolean {
  return /[-._/]/.test(character);
}

/** Stored ids of the types of these that begin like one of them, or like what follows a separator in one. */
export async function similarIds(
  reader: Reader,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const byLabel = groupBy(ids.slice(0, mostSuggestions), (id) => keyLabelOf(id) ?? "");
  const lists = await Promise.all(
    [...byLabel].map(async ([label, own]) =>
      label === ""
        ? []
        : reader.read(idsStarting(label, [...new Set(own.flatMap(startsOf))]), signal),
    ),
  );
  return [...new Set(lists.flat().map(({ id }) => id))];
}

/** A letter is enough for what is only misspelt; the first word, and each tail, is there for long lists behind one letter. */
function startsOf(id: string): readonly string[] {
  const type = typeOf(id);
  const key = id.slice(type.length);
  const [first = ""] = key.split(/[-._/]/);
  const tails = [...key.matchAll(/[-._/](?=[a-z0-9]{2})/g)].map(({ index }) =>
    key.slice(index + 1),
  );
  return [key.slice(0, 1), first, ...tails].map((start) => type + start);
}

function idsStarting(label: string, starts: readonly string[]): Statement<{ readonly id: string }> {
  return {
    text: [
      "UNWIND $starts AS start",
      "CALL (start) {",
      `  MATCH (n:${escapeName(label)}) WHERE n.id STARTS WITH start`,
      "  RETURN n.id AS id LIMIT 1000",
      "}",
      "RETURN DISTINCT id LIMIT 10000",
    ].join("\n"),
    params: { starts },
  };
}
