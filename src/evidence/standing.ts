import type { AssessmentFacts, ClaimFacts } from "./claim-facts.ts";
import { isNumberless } from "./numbers-meant.ts";
import type { Supersession } from "./supersession.ts";

/** Why a claim does not count: `LeftOutReason` of schema/claim.graphql. */
export const leftOutReasons = [
  "RETRACTED",
  "CORRECTED",
  "SUPERSEDED",
  "REFUTED",
  "IMPROBABLE",
  "DENIAL",
  "CANNOT_CONFIRM",
  "NO_NUMBER",
  "NOT_LOWEST",
  "NOT_LATEST",
] as const;

/** One of `leftOutReasons`. */
export type LeftOutReason = (typeof leftOutReasons)[number];

/** The section of docs/evidence.md on a reason. */
export function leftOutRule(reason: LeftOutReason): string {
  return `left-out-${reason.toLowerCase().replaceAll("_", "-")}`;
}

/** The sentence of each reason. */
export const leftOutSentences: Readonly<Record<LeftOutReason, string>> = {
  RETRACTED: "Its source has taken it back.",
  CORRECTED: "Its source has corrected it.",
  SUPERSEDED: "Its source has given a later figure in its place.",
  REFUTED: "We judged it refuted.",
  IMPROBABLE: "We judged it improbable (credibility 5).",
  DENIAL: "It is a denial: it disputes figures and gives none.",
  CANNOT_CONFIRM: "It says that something cannot be confirmed, and gives no figure.",
  NO_NUMBER: "It gives no number.",
  NOT_LOWEST: "The policy takes the lowest figure only, and this is not it.",
  NOT_LATEST: "The policy takes each origin's latest figure only, and this is not it.",
};

/** Why a claim counts under no policy; null where it counts. Withdrawal comes before our judgement, and that before what it says. */
export function whyNotCounted(
  claim: ClaimFacts,
  supersession: Supersession | undefined,
): LeftOutReason | null {
  if (supersession !== undefined) return supersededReasons[supersession.how];
  const judged = judgedReason(latestAssessment(claim));
  if (judged !== null) return judged;
  if (claim.polarity === "DENIES") return "DENIAL";
  if (claim.polarity === "CANNOT_CONFIRM") return "CANNOT_CONFIRM";
  return isNumberless(claim.figure) ? "NO_NUMBER" : null;
}

/** True for a claim that its source, or our judgement, has taken out of the argument. */
export function isWithdrawn(claim: ClaimFacts, supersession: Supersession | undefined): boolean {
  return supersession !== undefined || judgedReason(latestAssessment(claim)) !== null;
}

const supersededReasons = {
  RETRACTION: "RETRACTED",
  CORRECTION: "CORRECTED",
  UPDATE: "SUPERSEDED",
} as const;

/** Our judgement in force: the latest; of two at one time the graver. Null where there is none. */
export function latestAssessment({ assessments }: ClaimFacts): AssessmentFacts | null {
  if (assessments.length < 2) return assessments[0] ?? null;
  const [latest] = assessments.toSorted(
    (a, b) => Date.parse(b.judgedAt) - Date.parse(a.judgedAt) || trust(a) - trust(b),
  );
  return latest ?? null;
}

/**
 * How far our judgement carries a figure: 3 verified or confirmed (credibility 1), 2 verified in part or probably true (2),
 * 1 all that is not judged or stands undecided, 0 taken back, refuted or improbable (5).
 */
export function trust(assessment: AssessmentFacts | null): 0 | 1 | 2 | 3 {
  if (assessment === null) return 1;
  const { status, credibility } = assessment;
  if (judgedReason(assessment) !== null) return 0;
  if (status === "VERIFIED" || credibility === 1) return 3;
  return status === "PARTIALLY_VERIFIED" || credibility === 2 ? 2 : 1;
}

function judgedReason(assessment: AssessmentFacts | null): LeftOutReason | null {
  if (assessment === null) return null;
  const { status, credibility } = assessment;
  if (status === "RETRACTED" || status === "REFUTED") return status;
  return credibility === 5 && status !== "VERIFIED" ? "IMPROBABLE" : null;
}
