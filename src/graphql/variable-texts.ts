import { ClaimgraphError } from "../errors.ts";
import { longestName, nameTooLong } from "./limits.ts";

/**
 * Refuses variables with texts that are none, and with keys that no input of the schema has.
 *
 * Cost: one pass over what has been measured before.
 *
 * @throws {ClaimgraphError} BAD_USER_INPUT: half of a character
 * @throws {ClaimgraphError} OPERATION_TOO_LARGE: a key with more than 200 characters
 */
export function checkTexts(variables: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(variables)) {
    checkKey(name);
    checkText(name, value);
  }
}

function checkText(variable: string, value: unknown): void {
  if (typeof value === "string" && !value.isWellFormed()) throw halfCharacter(variable);
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const entry of value) checkText(variable, entry);
    return;
  }
  for (const [key, entry] of Object.entries(value)) {
    checkKey(key);
    checkText(variable, entry);
  }
}

function checkKey(key: string): void {
  if (key.length > longestName) throw nameTooLong(key.length);
}

function halfCharacter(variable: string): ClaimgraphError {
  return new ClaimgraphError(
    "BAD_USER_INPUT",
    `Variable "$${variable}" has a text with half of a character (a surrogate such as \\ud800 without the other). Send whole characters.`,
    { variable },
  );
}
