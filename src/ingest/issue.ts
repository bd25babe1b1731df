import type * as z from "zod";
import { nearest } from "../lib/nearest.ts";
import type { KnownKeys } from "./known-keys.ts";
import { valueAtPath, type Path } from "./path.ts";
import { shown } from "./problem.ts";

type Issue = z.core.$ZodIssue;

/** One thing a schema has against a value, in our words. */
export interface Refusal {
  readonly path: Path;
  /** Whether the key at the path is wrong, or its value. */
  readonly part: "key" | "value";
  readonly found: string;
  readonly expected: string;
}

/** A schema, the value it refused, and what finds known keys. */
export interface Refused {
  readonly schema: z.ZodType;
  readonly value: unknown;
  readonly knownKeys: KnownKeys;
}

/** What an issue of zod means, one refusal for each wrong key or value. */
export function refusalsOf(issue: Issue, refused: Refused): readonly Refusal[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(key, issue.path, refused));
  }
  if (issue.code === "invalid_union") return unionRefusals(issue, refused);
  if (issue.code === "invalid_key") {
    const expected = issue.issues[0]?.message ?? "another key";
    return [
      { path: issue.path, part: "key", found: `the key ${shown(issue.path.at(-1))}`, expected },
    ];
  }
  const value = valueAtPath(refused.value, issue.path);
  return [
    {
      path: issue.path,
      part: "value",
      found: foundOf(issue, value),
      expected: expectedOf(issue, value),
    },
  ];
}

function unknownKey(key: string, path: Path, refused: Refused): Refusal {
  const known = refused.knownKeys(refused.schema, path);
  const near = nearest(key, known);
  return {
    path: [...path, key],
    part: "key",
    found: `the unknown key ${key}`,
    expected: near === null ? `one of ${known.join(", ")}` : `${near}?`,
  };
}

/** Of the forms that a value may take the one it comes nearest to: whose own type fits. */
function unionRefusals(
  issue: Extract<Issue, { code: "invalid_union" }>,
  refused: Refused,
): readonly Refusal[] {
  const fitting = issue.errors.find((branch) => !branch.some(isTypeIssueAtRoot));
  if (fitting !== undefined) {
    return fitting.flatMap((inner) =>
      refusalsOf({ ...inner, path: [...issue.path, ...inner.path] }, refused),
    );
  }
  const forms = issue.errors.flatMap((branch) => branch.filter(isTypeIssueAtRoot));
  const value = valueAtPath(refused.value, issue.path);
  const expected = [...new Set(forms.map((form) => expectedOf(form, value)))].join(" or ");
  return [{ path: issue.path, part: "value", found: shown(value), expected }];
}

function isTypeIssueAtRoot(issue: Issue): boolean {
  return issue.code === "invalid_type" && issue.path.length === 0;
}

function foundOf(issue: Issue, value: unknown): string {
  const given: unknown = issue.code === "custom" ? issue.params?.["found"] : undefined;
  return typeof given === "string" ? given : shown(value);
}

const typeNames: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

function expectedOf(issue: Issue, value: unknown): string {
  if (issue.code === "invalid_type") return typeExpected(issue.expected, value);
  if (issue.code === "invalid_value") return wordExpected(issue.values.map(String), value);
  if (issue.code === "too_small") {
    return `at least ${amount(Number(issue.minimum), issue.origin)}`;
  }
  if (issue.code === "too_big") return `at most ${amount(Number(issue.maximum), issue.origin)}`;
  // Formats and our own checks carry what they expect as their message.
  return issue.message;
}

function typeExpected(expected: string, value: unknown): string {
  const name = typeNames[expected] ?? expected;
  const isUnquoted = expected === "string" && ["number", "boolean"].includes(typeof value);
  return isUnquoted ? `${name}: quote it` : name;
}

const mostWordsShown = 15;

function wordExpected(words: readonly string[], value: unknown): string {
  const list = words.length === 1 ? words.join() : `one of ${words.join(", ")}`;
  const near = typeof value === "string" ? nearest(value, words) : null;
  if (near === null) return list;
  return words.length > mostWordsShown ? `${near}?` : `${near}? (${list})`;
}

function amount(number: number, origin: string): string {
  if (origin !== "array") return String(number);
  return `${number} ${number === 1 ? "entry" : "entries"}`;
}
