import { readingsOf } from "./readings.ts";
import { isArabic, soundSlips } from "./sound-slip.ts";
import { soundPattern, unpartedPattern } from "./sound-pattern.ts";
import { nameTokens, type NameToken } from "./tokens.ts";
import { typoPattern } from "./typo-pattern.ts";

/** How two names are alike, the strictest rule first. */
export const nameRules = ["EXACT", "FOLDED", "SKELETON", "FUZZY"] as const;

/** A rule by which names match. */
export type NameRule = (typeof nameRules)[number];

/** A word of the query and the word of the name that it met, both folded. */
export interface TokenMatch {
  readonly query: string;
  readonly name: string;
  readonly rule: NameRule;
}

/** How a name answers a query. */
export interface NameMatch {
  /** The weakest of its tokens' rules. */
  readonly rule: NameRule;
  /** One for each word of the query; of two names that are only parted differently, all words as one. */
  readonly tokens: readonly TokenMatch[];
  /** 0 to 1, for names under one rule: how much of the name the query has said. */
  readonly score: number;
}

/**
 * How a name answers a query, null where it does not. Every word of the query must meet a word of the name, in any order; the
 * name may have more. EXACT: the same text. FOLDED: the same but for case, accents, articles, doubled letters. SKELETON: another
 * spelling of the same sound, in whatever script. FUZZY: a slip of the pen; seen from another script, in one word alone.
 */
export function matchNames(query: string, name: string): NameMatch | null {
  const asked = nameTokens(query);
  const found = nameTokens(name);
  if (asked.length === 0 || found.length === 0) return null;
  if (written(query) === written(name)) return wholeMatch(asked, found, "EXACT");
  if (joined(asked) === joined(found)) return wholeMatch(asked, found, "FOLDED");
  const tokens = asked.map((token) => tokenMatch(token, found));
  const matched = tokens.filter((token) => token !== null);
  if (matched.length < tokens.length) {
    return unpartedMatch(asked, found) ?? slippedMatch(asked, tokens, found);
  }
  const rule = weakest(matched.map((token) => token.rule));
  const isWeak = rule === "FUZZY";
  const unparted = isWeak ? unpartedMatch(asked, found) : null;
  return unparted ?? { rule, tokens: matched, score: coverage(matched, found) };
}

/** The text as it is compared at EXACT. */
export function written(text: string): string {
  return text.toWellFormed().normalize("NFC").trim().replaceAll(/\s+/g, " ");
}

function tokenMatch(token: NameToken, found: readonly NameToken[]): TokenMatch | null {
  for (const [rule, testOf] of tokenTests) {
    const test = testOf(token);
    const other = found.find((each) => test(each));
    if (other !== undefined) return { query: token.folded, name: other.folded, rule };
  }
  return null;
}

/** The strictest first; a weaker rule's pattern is not made where a stricter rule is met. */
const tokenTests: readonly (readonly [
  NameRule,
  (token: NameToken) => (other: NameToken) => boolean,
])[] = [
  ["FOLDED", (token) => (other) => other.folded === token.folded],
  [
    "SKELETON",
    (token) => {
      const sound = whole(readingsOf(token).map(soundPattern).join("|"));
      return (other) => sound.test(other.sound);
    },
  ],
  [
    "FUZZY",
    (token) => {
      const typo = typoPattern(token.folded);
      const slip = typo === null ? null : whole(typo);
      return (other) => slip?.test(other.folded) === true;
    },
  ],
];

/** One word of the query is a slip of a word in another script; all others are right. */
function slippedMatch(
  asked: readonly NameToken[],
  tokens: readonly (TokenMatch | null)[],
  found: readonly NameToken[],
): NameMatch | null {
  const matched = asked.map((token, i) => tokens[i] ?? slipMatch(token, asked, found));
  const slips = matched.filter((token) => token?.rule === "FUZZY");
  const all = matched.filter((token) => token !== null);
  if (slips.length !== 1 || all.length < matched.length) return null;
  return { rule: "FUZZY", tokens: all, score: coverage(all, found) };
}

function slipMatch(
  token: NameToken,
  asked: readonly NameToken[],
  found: readonly NameToken[],
): TokenMatch | null {
  const slips = soundSlips(token, asked);
  if (slips === null) return null;
  const pattern = whole(slips.sound);
  const other = found.find(
    (each) => isArabic(each) !== isArabic(token) && pattern.test(each.sound),
  );
  return other === undefined ? null : { query: token.folded, name: other.folded, rule: "FUZZY" };
}

function unpartedMatch(asked: readonly NameToken[], found: readonly NameToken[]): NameMatch | null {
  const pattern = unpartedPattern(asked);
  if (pattern === null) return null;
  const sounds = found.map(({ sound }) => sound).join(" ");
  return whole(pattern).test(sounds) ? wholeMatch(asked, found, "SKELETON") : null;
}

function wholeMatch(
  asked: readonly NameToken[],
  found: readonly NameToken[],
  rule: NameRule,
): NameMatch {
  const isAligned = asked.length === found.length;
  const tokens = isAligned
    ? asked.map((token, i) => ({ query: token.folded, name: found[i]?.folded ?? "", rule }))
    : [{ query: joined(asked), name: joined(found), rule }];
  return { rule, tokens, score: 1 };
}

function coverage(matched: readonly TokenMatch[], found: readonly NameToken[]): number {
  const met = new Set(matched.map(({ name }) => name));
  return Math.min(1, met.size / found.length);
}

function weakest(rules: readonly NameRule[]): NameRule {
  return nameRules.findLast((rule) => rules.includes(rule)) ?? "FUZZY";
}

function joined(tokens: readonly NameToken[]): string {
  return tokens.map(({ folded }) => folded).join(" ");
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, "u");
}
