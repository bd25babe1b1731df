import { useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import type { RuleAddresses } from "./rule-addresses.ts";
import type { AnswerLog } from "./service-answer.ts";

/** How many rules of an answer are listed. */
const shownRules = 24;

/** The rules that an answer names, each a link to its section of the documentation. Nothing where it names none. */
export function AnswerRules(props: {
  readonly log: AnswerLog;
  readonly addresses: RuleAddresses;
}): ReactNode {
  const answer = useSyncExternalStore(props.log.subscribe, props.log.current);
  const named = [...wordsIn(answer?.result.data)].flatMap((word) => {
    const address = props.addresses.get(word);
    return address === undefined ? [] : [{ word, address }];
  });
  // Of a rule and the word for it, both of which an answer may have, one link is enough.
  const rules = [...new Map(named.map((rule) => [rule.address, rule])).values()];
  if (rules.length === 0) return null;
  return (
    <nav className="answer-rules" aria-label="Rules in this answer">
      <span>Why: </span>
      <ul>
        {rules.slice(0, shownRules).map(({ word, address }) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noreferrer">
              {word}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Every text in a value, each once, in order. */
function wordsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value === "string") found.add(value);
  else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) wordsIn(inner, found);
  }
  return found;
}
