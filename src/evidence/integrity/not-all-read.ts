import { integrityFinding, type IntegrityFinding } from "./integrity-finding.ts";

/** From this many entries on, a list that was read whole may have been cut. */
export const mostRead = 1_000;

/** Lists that may have been cut, by what they hold: of the rest the checks say nothing. */
export function notAllRead(
  lists: Readonly<Record<string, readonly unknown[]>>,
): readonly IntegrityFinding[] {
  return Object.entries(lists).flatMap(([what, { length }]) =>
    length < mostRead
      ? []
      : [
          integrityFinding(
            "NOT_ALL_READ",
            [],
            `${mostRead} ${what} were read, and there may be more, of which nothing is said. \`npm run graph -- check\` compares the shortcuts of all.`,
          ),
        ],
  );
}
