/** Rule of each shortcut that the graph follows for speed, by relationship type; each has a section of its name in docs/evidence.md. */
export const shortcutRules = {
  INSIDE: "inside",
  OCCURRED_WITHIN: "occurred-within",
  BEARS_ON: "bears-on",
} as const;

/** A shortcut that can be explained. */
export type Shortcut = keyof typeof shortcutRules;
