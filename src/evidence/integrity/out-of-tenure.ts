import type { Bounds } from "../claim-facts.ts";
import { areApart } from "../time-bounds.ts";
import { integrityFinding, type IntegrityFinding } from "./integrity-finding.ts";

/** A quote whose speaker speaks in a capacity. */
export interface SpokenFacts {
  readonly quoteId: string;
  readonly speakerId: string;
  /** Null where nobody dates it. */
  readonly said: Bounds | null;
  readonly tenure: {
    readonly id: string;
    readonly holderId: string;
    readonly valid: Bounds | null;
  };
}

/** Quotes in a capacity that somebody else held, or that certainly was not held when it was said. */
export function outOfTenure(quotes: readonly SpokenFacts[]): readonly IntegrityFinding[] {
  return quotes.flatMap((quote) => {
    const trouble = troubleOf(quote);
    if (trouble === null) return [];
    const { quoteId, speakerId, tenure } = quote;
    const sentence = `${speakerId} speaks in ${quoteId} as ${tenure.id}, ${trouble}.`;
    return [integrityFinding("SPOKE_OUT_OF_TENURE", [quoteId, speakerId, tenure.id], sentence)];
  });
}

function troubleOf({ speakerId, said, tenure }: SpokenFacts): string | null {
  const { holderId, valid } = tenure;
  if (holderId !== speakerId) return `which ${holderId} held`;
  const isThen = said === null || valid === null || !areApart(said, valid);
  return isThen ? null : "which was not held then";
}
