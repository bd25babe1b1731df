import type { ClaimFacts } from "../../evidence/claim-facts.ts";
import { claimWords, rangeWords } from "../../evidence/wording.ts";
import { inOrder } from "../../evidence/origin.ts";

/** The words on which a claim rests: a selection on `Claim`. */
export const evidenceNeeds = "evidence { start end document { id title node: __node } }";

/** A claim with the words on which it rests. */
export interface EvidencedInput {
  readonly id: string;
  readonly node: unknown;
  readonly evidence: readonly {
    /** UTF-16 code units; null where it is the document as a whole. */
    readonly start: number | null;
    readonly end: number | null;
    readonly document: {
      readonly id: string;
      readonly title: string | null;
      readonly node: unknown;
    };
  }[];
}

/** The documents that a record is taken from: a selection on `Entity`. */
export const sourceNeeds = "describedIn { nodes { id title node: __node } }";

/** A record with the documents that it is taken from. */
export interface SourcedInput {
  readonly describedIn: {
    readonly nodes: readonly EvidencedInput["evidence"][number]["document"][];
  };
}

/** One reason, below those of lesser depth before it: `ExplanationStep` of schema/evidence.graphql. */
export interface ExplanationStep {
  readonly depth: number;
  readonly sentence: string;
  readonly rule: string | null;
  readonly claim: unknown;
  readonly document: unknown;
  readonly start: number | null;
  readonly end: number | null;
}

/** A step that is a sentence, with a rule where one decided. */
export function step(depth: number, sentence: string, rule: string | null = null): ExplanationStep {
  return { depth, sentence, rule, claim: null, document: null, start: null, end: null };
}

const hopWords = {
  PUBLISHER: "published it",
  RELAY: "passed it on",
  ORIGIN: "said it first",
} as const;

/** A claim, what its figure means, through whom it came, and the words it rests on. */
export function claimSteps(
  depth: number,
  facts: ClaimFacts,
  { node, evidence }: EvidencedInput,
  why = "",
): readonly ExplanationStep[] {
  const { figure, attribution } = facts;
  const meaning =
    figure === null
      ? []
      : [step(depth + 1, `“${figure.rawText}” means ${rangeWords(figure.min, figure.max)}.`)];
  return [
    {
      ...step(depth, `${claimWords(facts)}: ${facts.statement}${why === "" ? "" : ` ${why}`}`),
      claim: node,
    },
    ...meaning,
    ...inOrder(attribution).map(({ actor, hop, verb }) =>
      step(depth + 1, `${actor.name} ${hopWords[hop]} (${verb.toLowerCase()}).`),
    ),
    ...spanSteps(depth + 1, { evidence }),
  ];
}

/** The words that something rests on, a step each. */
export function spanSteps(
  depth: number,
  { evidence }: Pick<EvidencedInput, "evidence">,
): readonly ExplanationStep[] {
  return evidence.map(({ start, end, document }) => ({
    ...step(depth, spanWords(start, end, document.title ?? document.id)),
    ...{ document: document.node, start, end },
  }));
}

/** The documents that a record is taken from, a step each. */
export function documentSteps(
  depth: number,
  { describedIn }: SourcedInput,
): readonly ExplanationStep[] {
  return describedIn.nodes.map(({ id, title, node }) => ({
    ...step(depth, `Its record comes from ${title ?? id}.`),
    document: node,
  }));
}

function spanWords(start: number | null, end: number | null, document: string): string {
  return start === null || end === null
    ? `It rests on ${document} as a whole.`
    : `It rests on characters ${start} to ${end} of ${document}.`;
}
