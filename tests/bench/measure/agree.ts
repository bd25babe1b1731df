import type { GraphQLSchema } from "graphql";
import type { RunningContestant } from "../contestants/contestant.ts";
import type { BenchOperation, Variables } from "../operations/operation.ts";
import { at } from "../operations/reading.ts";
import { differenceBetween } from "./agreement.ts";
import { openConnection, requestBytes } from "./connection.ts";

/** A contestant that can be asked an operation, and the requests for all its variables. */
export interface Entrant {
  readonly running: RunningContestant;
  readonly requests: readonly Buffer[];
}

/** Somebody who cannot be asked, and why. */
export interface Absent {
  readonly running: RunningContestant;
  readonly reason: string;
}

/** Those that can be asked, each with its requests, and those that cannot. */
export function entrantsOf(
  operation: BenchOperation,
  variables: readonly Variables[],
  running: readonly RunningContestant[],
  schema: GraphQLSchema,
): { readonly entrants: readonly Entrant[]; readonly absent: readonly Absent[] } {
  const entrants: Entrant[] = [];
  const absent: Absent[] = [];
  for (const each of running) {
    const questions = variables.map((values) =>
      each.contestant.question(operation, values, schema),
    );
    const reason = questions.find((question) => "cannot" in question)?.cannot;
    if (reason !== undefined) absent.push({ running: each, reason });
    else {
      const requests = questions.flatMap((question) =>
        "cannot" in question ? [] : [requestBytes(each.url, question.path, question.body)],
      );
      entrants.push({ running: each, requests });
    }
  }
  return { entrants, absent };
}

/** Who answered, and whether alike. */
export interface Agreement {
  /** Those who answered, with the bytes of their answers, on average. */
  readonly answering: readonly { readonly entrant: Entrant; readonly bytes: number }[];
  readonly failing: readonly Absent[];
  /** Where two answers differ first, and whose; null where all are alike. */
  readonly difference: string | null;
}

/** Asks everybody everything once. */
export async function checkAgreement(
  operation: BenchOperation,
  entrants: readonly Entrant[],
): Promise<Agreement> {
  const given: Answers[] = [];
  const failing: Absent[] = [];
  for (const entrant of entrants) {
    const answers = await answersOf(operation, entrant);
    if (typeof answers === "string") failing.push({ running: entrant.running, reason: answers });
    else given.push(answers);
  }
  const [reference, ...others] = given;
  const differences = others.flatMap((other) =>
    other.answers.flatMap((answer, question) => {
      const found = differenceBetween(reference?.answers[question], answer);
      const pair = [reference, other].map((each) => each?.entrant.running.contestant.name);
      return found === null
        ? []
        : [`question ${question}: ${pair.join(" and ")} differ at ${found}`];
    }),
  );
  return {
    answering: given.map(({ entrant, bytes, answers }) => ({
      entrant,
      bytes: bytes / answers.length,
    })),
    failing,
    difference: differences[0] ?? null,
  };
}

interface Answers {
  readonly entrant: Entrant;
  readonly answers: readonly unknown[];
  readonly bytes: number;
}

/** The answers, or what came instead of one. */
async function answersOf(operation: BenchOperation, entrant: Entrant): Promise<Answers | string> {
  const { running, requests } = entrant;
  using connection = await openConnection(running.url);
  const answers: unknown[] = [];
  let bytes = 0;
  for (const request of requests) {
    const asked = await connection.ask(request).catch((error: unknown) => String(error));
    if (typeof asked === "string") return asked;
    const answer: unknown = JSON.parse(asked.body.toString());
    const failure = at(answer, "errors", 0, "message");
    if (asked.status !== 200 || failure !== undefined) {
      return `status ${asked.status}, ${JSON.stringify(failure)}`;
    }
    answers.push(running.contestant.answer(operation, at(answer, "data")));
    bytes += asked.body.length;
  }
  return { entrant, answers, bytes };
}
