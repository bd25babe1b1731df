import type { Derivation } from "../../query/derivation.ts";
import { shortcutExplanations } from "./shortcut.derivations.ts";
import { askedToll } from "./asked-toll.ts";
import { explainClaim, explainLink, explainToll } from "./explain.derivations.ts";

/** The id by which the link between two claims is explained. */
export function linkId(from: string, to: string): string {
  return `LINK|${from}|${to}`;
}

/** Which node to explain, and how. */
export interface Explained {
  readonly node: string;
  readonly derivation: Derivation;
  readonly args: Readonly<Record<string, unknown>>;
}

/** One more than such an id has: a toll's has its type, event, kind, policy and three parts of its scope. */
const mostParts = 8;

/** What an id asks to be explained; null where it asks for nothing that can be. */
export function explainedBy(id: string): Explained | null {
  const [type, node, ...rest] = id.split("|", mostParts);
  if (node === undefined) return { node: id, derivation: explainClaim, args: {} };
  if (type === "TOLL") return explainedToll(id, node, rest);
  const [to, ...others] = rest;
  const derivation = pairExplanations.get(type ?? "");
  if (derivation === undefined || to === undefined || others.length > 0) return null;
  return { node, derivation, args: { id, other: to, to } };
}

/** Explanations of what lies between two nodes. */
const pairExplanations: ReadonlyMap<string, Derivation> = new Map([
  ["LINK", explainLink],
  ...Object.entries(shortcutExplanations),
]);

function explainedToll(id: string, node: string, rest: readonly string[]): Explained | null {
  const asked = askedToll(rest);
  return asked === null ? null : { node, derivation: explainToll, args: { id, ...asked } };
}
