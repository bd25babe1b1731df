import { agreementRule } from "./agreement.ts";
import type { ClaimKind } from "./claim-words.ts";
import type { ComparedClaim } from "./compared-claim.ts";
import type { LinkRule, Verdict } from "./rules.ts";
import { dependence } from "./origin.ts";
import { inverse, type ScopeRelation } from "./scope-relation.ts";
import { timesRelation } from "./scope.ts";

/** Kinds that say no more than their kind and their subject. */
const selfContained: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  "OCCURRENCE",
  "WEAPON_USE",
  "ROLE_HELD",
  "ORDER_ISSUED",
  "DEPLOYMENT",
  "COMMITMENT",
]);

/** How two claims of one kind relate that are not compared by figures, none of them CANNOT_CONFIRM, whose scopes may meet. */
export function statementVerdict(
  first: ComparedClaim,
  second: ComparedClaim,
  scopes: ScopeRelation,
): Verdict {
  const isDenial = first.facts.polarity !== second.facts.polarity;
  if (first.facts.kind === "TIMING" && scopes !== "EQUAL") {
    return { rule: "part-within-whole", from: partOf(scopes) };
  }
  const content = contentRelation(first, second, scopes);
  if (content === null) {
    return { rule: isDenial ? "unstated-denial" : "unstated-content", from: "first" };
  }
  if (isDenial) {
    const from = first.facts.polarity === "DENIES" ? "first" : "second";
    const denied = from === "first" ? content : inverse(content);
    return { rule: denialRule(denied), from };
  }
  return { rule: sameSideRule(first, second, content), from: partOf(content) };
}

/** How what the first says lies to what the second says; null where the words alone would tell. */
function contentRelation(
  a: ComparedClaim,
  b: ComparedClaim,
  scopes: ScopeRelation,
): ScopeRelation | null {
  const { kind, subject } = a.facts;
  if (kind === "TIMING") return timesRelation(a.facts, b.facts);
  if (kind === "LOCATION") return a.facts.place === null || b.facts.place === null ? null : scopes;
  const isRelated = subject.type === "Relation" || subject.type === "Tenure";
  const hasContent = selfContained.has(kind) || (isRelated && kind !== "OTHER");
  return hasContent ? scopes : null;
}

/** `content` read from the denial: who denies the whole denies its parts. */
function denialRule(content: ScopeRelation): LinkRule {
  switch (content) {
    case "EQUAL":
    case "CONTAINS":
      return "opposite-polarity";
    case "WITHIN":
      return "part-within-whole";
    case "OVERLAPS":
      return "partial-denial";
    case "DISJOINT":
      return "other-figure-denied";
    case "UNKNOWN":
      return "unknown-scope-conflict";
  }
}

function sameSideRule(a: ComparedClaim, b: ComparedClaim, content: ScopeRelation): LinkRule {
  if (content === "UNKNOWN") return "unknown-scope";
  if (a.facts.polarity === "DENIES") {
    return content === "EQUAL" ? agreementRule(a, b) : "part-within-whole";
  }
  if (content === "DISJOINT") return "disjoint-times";
  const isOneSubject = a.facts.subject.canonicalId === b.facts.subject.canonicalId;
  const isNarrower = content === "WITHIN" || content === "CONTAINS";
  // Who says first Latakia and then Jableh is more exact, and has not said it twice.
  const isMoreExact = isNarrower && dependence(a.origin, b.origin) === "SAME_ORIGIN";
  return isOneSubject && !isMoreExact ? agreementRule(a, b) : "part-within-whole";
}

function partOf(content: ScopeRelation): "first" | "second" {
  return content === "CONTAINS" ? "second" : "first";
}
