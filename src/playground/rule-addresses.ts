/** Where the documentation explains a rule, by the words that answers have for it. */
export type RuleAddresses = ReadonlyMap<string, string>;

/** The service's list; empty where it does not come, because answers can be read without. */
export async function fetchRuleAddresses(signal: AbortSignal): Promise<RuleAddresses> {
  try {
    const response = await fetch("playground/rules.json", { signal });
    const list: unknown = response.ok ? await response.json() : {};
    return new Map(
      Object.entries(typeof list === "object" && list !== null ? list : {}).flatMap(
        ([word, address]) => (typeof address === "string" ? [[word, address] as const] : []),
      ),
    );
  } catch {
    return new Map();
  }
}
