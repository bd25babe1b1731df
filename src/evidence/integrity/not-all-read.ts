import { integrityFinding, type IntegrityFinding } from "./integrity-finding.ts";

/** Entries that are read of a list where nothing else is said. */
const mostRead = 1_000;

/** Places that are read: a gazetteer of several countries. */
export const mostPlaces = 10_000;

/** Lists that may have been cut, by what they hold: of the rest the checks say nothing. */
export function notAllRead(
  lists: Readonly<Record<string, readonly unknown[]>>,
): readonly IntegrityFinding[] {
  return Object.entries(lists).flatMap(([what, { length }]) => {
    const most = what === "places" ? mostPlaces : mostRead;
    if (length < most) return [];
    const sentence = `${most} ${what} were read, and there may be more, of which nothing is said. \`npm run graph -- check\` compares the shortcuts of all.`;
    return [integrityFinding("NOT_ALL_READ", [], sentence)];
  });
}
