import { searchRules } from "../domain/search/search.cypher.ts";
import { interestRules } from "../evidence/interest.ts";
import { linkRules } from "../evidence/rules.ts";
import { leftOutReasons, leftOutRule } from "../evidence/standing.ts";
import { shortcutRules } from "../evidence/shortcut-rules.ts";
import { policyRule, tollPolicies } from "../evidence/toll-policy.ts";

/**
 * Where the documentation explains what decided: addresses below the service's, by the names of rules and by the words that
 * answers have for them. A word that means several things is not among them; the rule's name is, beside it.
 */
export function ruleAddresses(): Readonly<Record<string, string>> {
  const sections: readonly (readonly [word: string, rule: string])[] = [
    ...Object.entries(linkRules).flatMap(([rule, { basis }]) => [
      [rule, rule] as const,
      [basis, rule] as const,
    ]),
    ...Object.entries(interestRules).flatMap(([kind, rule]) => [
      [rule, rule] as const,
      ...(kind === "UNKNOWN" ? [] : [[kind, rule] as const]),
    ]),
    ...leftOutReasons.flatMap((reason) => [
      [leftOutRule(reason), leftOutRule(reason)] as const,
      [reason, leftOutRule(reason)] as const,
    ]),
    ...Object.values(shortcutRules).map((rule) => [rule, rule] as const),
    ...tollPolicies.flatMap((policy) => {
      const rule = policyRule(policy);
      return [[rule, rule] as const, [policy, rule] as const];
    }),
  ];
  const addresses = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const [word, rule] of sections) {
    if (addresses.has(word)) ambiguous.add(word);
    addresses.set(word, `docs/evidence#${rule}`);
  }
  for (const rule of searchRules) addresses.set(rule, "docs/names#names-across-scripts");
  return Object.fromEntries([...addresses].filter(([word]) => !ambiguous.has(word)));
}
